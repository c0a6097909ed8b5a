// Personal links, and what guests see and answer.
import { z } from "zod";
import { evaluationMoments, expects, questionKinds } from "#domain";
import { roles } from "./access.ts";
import { instant, text } from "./basic-shapes.ts";

/** When a link ends, as its creator states it. */
export const linkEnd = z.iso
  .datetime({ offset: true, error: expects("instant") })
  .describe("ISO 8601 with its zone, 2027-06-30T18:00:00Z; in the future, at most 400 days from now");

export const linkCard = z
  .object({
    id: z.string(),
    role: z.enum(roles),
    subject: z.string().nullable().describe("The person (delegate), or the party or organisation (host)"),
    label: z.string(),
    at: instant,
    usedAt: instant.nullable(),
    revokedAt: instant.nullable(),
    expiresAt: instant.describe("From then on it opens nothing"),
  })
  .meta({ id: "Link" });

export const newLink = linkCard.extend({
  path: z.string().describe("/l/TOKEN"),
  address: z.string().nullable().describe("The whole address; null where the server does not know its own"),
});

export const me = z
  .object({
    role: z.enum(roles).nullable().describe("null: without a link"),
    visit: z.string().nullable(),
    subject: z.string().nullable(),
    label: z.string(),
    link: z.string().nullable().describe("The id of the link, which opens nothing; null: without a link"),
    release: z.int().nullable().describe("The newest release of the visit; null: none, or no visit"),
  })
  .meta({ id: "Me" });

export const agendaItem = z.object({
  activity: z.string().nullable().describe("null: a transfer"),
  kind: z.string(),
  start: instant,
  end: instant,
  zone: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  place: z.string().nullable(),
  address: z.string().nullable(),
  coordinates: z.object({ lat: z.number(), lon: z.number() }).nullable(),
  with: z.array(z.object({ name: z.string(), alsoWritten: z.string().nullable(), role: z.string() })),
  interpreters: z.array(z.string()),
  notes: z.array(z.string()),
  changed: z.boolean().describe("Since the agenda was last seen"),
});
export const agenda = z
  .object({
    visit: z.object({ id: z.string(), title: z.string() }),
    name: z.string(),
    release: z.int().nullable().describe("null: nothing is released yet"),
    seen: z.int().nullable().describe("The release that was last seen"),
    days: z.array(z.object({ date: z.string(), title: z.string(), items: z.array(agendaItem) })),
    changes: z.array(z.string()).describe("What has changed since the agenda was last seen, one line each"),
    contacts: z.array(
      z.object({
        title: z.string(),
        person: z.string().nullable().describe("Who answers, with the role; null: nobody is named"),
        details: z.string(),
      }),
    ),
  })
  .meta({ id: "Agenda" });

/** A questionnaire that a guest can answer. */
export const evaluationForm = z
  .object({
    questionnaire: z.string(),
    moment: z.enum(evaluationMoments),
    activity: z.string().nullable().describe("The item that it is about; null: the visit"),
    given: z.enum(["none", "named", "anonymous"]).describe("Whether the caller has answered, and how"),
    questions: z.array(z.object({ id: z.string(), kind: z.enum(questionKinds), text })),
    replies: z
      .array(z.object({ question: z.string(), value: z.union([z.number(), z.boolean(), text]) }))
      .describe("What the caller has answered by name"),
  })
  .meta({ id: "EvaluationForm" });

export const requestStates = ["open", "accepted", "declined"] as const;
export const hostRequest = z
  .object({
    id: z.string(),
    activity: z.string(),
    kind: z.enum(["confirm", "propose"]),
    start: instant.nullable().describe("The start that is confirmed or proposed; null: a message alone"),
    note: z.string(),
    state: z.enum(requestStates),
    who: z.string(),
    at: instant,
  })
  .meta({ id: "HostRequest" });
