// The shapes of the API's answers and inputs, apart from edits, which belong to the domain.
import { z } from "zod";
import {
  demand,
  edit,
  finding,
  itemStates,
  markedStates,
  markOutcomes,
  objective,
  objectiveLevels,
  presences,
  walkIn,
} from "#domain";
import { roles } from "./access.ts";

const text = z.record(z.string(), z.string()).describe("Language tag → text; und: for every language");
const instant = z.string().describe("ISO 8601 in UTC");
/** The greatest number that the database can store. */
export const mostNumber = 2_147_483_647;
const version = z.int().min(0).max(mostNumber);
const json = z.record(z.string(), z.unknown());

export const key = z
  .string()
  .min(8)
  .max(100)
  .describe(
    "Made by the caller, new for every change: the same key gives the same answer and no second change",
  );
export const label = z.string().trim().max(200).default("").describe("What was done, for the history");
export const base = version.describe("The version that the caller saw");

export const workingDocument = z
  .object({
    visit: json.describe("As in a visit file; see schemas/visit.schema.json"),
    programme: json.nullable().describe("As in programme.json; see schemas/programme.schema.json"),
  })
  .meta({ id: "Document" });

export const visitCard = z
  .object({
    id: z.string(),
    title: text,
    from: z.string(),
    to: z.string(),
    version,
    updatedAt: instant,
    release: z.int().nullable().describe("The newest release"),
  })
  .meta({ id: "VisitCard" });

export const openVisit = z
  .object({
    id: z.string(),
    version,
    document: workingDocument,
    undo: z.string().nullable().describe("The label of the caller's change that undo is about; null: none"),
    redo: z.string().nullable().describe("The label of the caller's change that redo is about; null: none"),
  })
  .meta({ id: "OpenVisit" });

const itemOfDay = z.object({
  state: z.enum(itemStates),
  late: z.int(),
  presence: z.record(z.string(), z.enum(presences)),
  walkIns: z.array(walkIn),
});
export const markedDay = z
  .object({
    version,
    outcomes: z.array(z.enum([...markOutcomes, "refused"])).describe("One for each mark, in their order"),
    state: z.object({
      items: z
        .record(z.string(), itemOfDay)
        .describe("By activity; nothing was said of those that are missing"),
      differences: z.array(
        z.object({
          mark: json.describe("What was said by a device that did not know of what holds"),
          persons: z.array(z.string()),
          now: z
            .union([z.enum(markedStates), z.int()])
            .nullable()
            .describe("What holds until somebody decides"),
        }),
      ),
    }),
  })
  .meta({ id: "MarkedDay" });

export const openRecord = z
  .object({
    id: z.string().describe("Of the visit"),
    version,
    document: z.object({ record: json.describe("As in a record file; see schemas/record.schema.json") }),
    undo: z.string().nullable().describe("The label of the caller's change that undo is about; null: none"),
    redo: z.string().nullable().describe("The label of the caller's change that redo is about; null: none"),
  })
  .meta({ id: "OpenRecord" });

export const changeKinds = ["import", "edit", "undo", "redo", "restore", "plan"] as const;
export const change = z
  .object({
    version: version.describe("The version that it made"),
    kind: z.enum(changeKinds),
    who: z.string().describe("The label of the link by which it came"),
    at: instant,
    key: z.string().describe("The key that its caller gave it"),
    label: z.string(),
    edits: z.array(edit),
  })
  .meta({ id: "Change" });

/** The answer to a change: the new version, the edits as they were made, and the edits of others since the base. */
export const changed = z
  .object({
    version,
    edits: z.array(edit).describe("After merging; empty where others had done the same"),
    others: z.array(change).describe("Changes by others between the base and this one"),
  })
  .meta({ id: "Changed" });

export const spokenFinding = z
  .object({ finding, text: z.string().describe("In the reader's language") })
  .meta({ id: "SpokenFinding" });

const edits = z
  .array(edit)
  .describe("One change that does it: send it with the version that was asked about");
const spokenDemand = z.object({ demand, text: z.string() });
const relaxation = z.object({
  change: json.describe("What gives way, by kind"),
  also: json.nullable().describe("What else gives way, where one change alone does not suffice"),
  text: z.string().describe("In the reader's language"),
  price: z.number().describe("On the scale of the weights of wishes; never 0"),
  effect: z.array(z.string()).describe("What it asks and brings, in the reader's language"),
  before: objective,
  after: objective,
  edits,
});

const waysOut = {
  waysOut: z
    .string()
    .nullable()
    .describe("What the relaxations are, or that there is none; null: none is needed"),
  rearranged: edits.nullable().describe("Where others only have to make room"),
  relaxations: z.array(relaxation).describe("Cheapest first; each was tried"),
};

export const explanation = z
  .object({
    kind: z.enum(["placed", "unplaced", "wish"]),
    text: z.string().describe("In the reader's language"),
    reasons: z.array(
      z.object({
        activity: z.string(),
        proof: z.string(),
        text: z.string(),
        demands: z.array(spokenDemand).describe("The fewest that clash"),
      }),
    ),
    ...waysOut,
    alternatives: z
      .array(z.object({ start: instant, place: z.string().nullable(), objective }))
      .describe("Other starts of what is placed, with what the programme would be worth"),
  })
  .meta({ id: "Explanation" });

export const recommendation = z
  .object({
    objective: objective.describe("Of the programme as it stands"),
    places: z.array(
      z.object({ start: instant, end: instant, place: z.string().nullable(), objective, edits }),
    ),
  })
  .meta({ id: "Recommendation" });

const touched = z.object({ people: z.int(), items: z.int(), times: z.int() });
export const repairs = z
  .object({
    forced: z.array(z.string()).describe("Activities that cannot stay as they were, whatever is done"),
    repairs: z
      .array(
        z.object({
          objective,
          touched,
          unforced: touched.describe("What changes although the disruption would have let it be"),
          transfers: z
            .array(z.string())
            .describe("Transfers that change, in the reader's language: time, vehicle or means, riders"),
          edits,
        }),
      )
      .describe("Up to three, ranked: fewest touched first"),
    lost: z
      .array(z.object({ activity: z.string(), ...waysOut }))
      .describe("What the first repair leaves without a time; the edits of a recovery include the repair"),
    conflicts: z
      .array(
        z.object({
          activity: z.string(),
          text: z.string().describe("That it keeps its time, in the reader's language"),
          reasons: z.array(
            z.object({
              finding,
              others: z.int().describe("Further people for whom the same holds"),
              text: z.string().describe("In the reader's language"),
            }),
          ),
          ...waysOut,
        }),
      )
      .describe(
        "Confirmed activities that keep their time in the first repair although something is now in their way, and what would end the conflict; the edits include the repair",
      ),
  })
  .meta({ id: "Repairs" });

export const jobStates = ["waiting", "running", "done", "cancelled", "failed"] as const;
export const job = z
  .object({
    id: z.string(),
    state: z.enum(jobStates),
    base: version.describe("The version that is planned"),
    seed: z.int(),
    seconds: z.number().nullable(),
    iterations: z.int().nullable(),
    progress: z
      .object({
        iterations: z.int(),
        objective,
        placed: z.int(),
        activities: z.int(),
        milliseconds: z.number(),
        pursuit: z
          .enum(objectiveLevels)
          .nullable()
          .describe("The level of the objective that the search works on; null: nothing can be better"),
        spent: z
          .number()
          .describe(
            "From 0, something better was just found, to 1: nothing better is likely, and the search ends",
          ),
      })
      .nullable(),
    who: z.string(),
    at: instant,
  })
  .meta({ id: "Job" });
export const jobWithBest = job
  .extend({ programme: json.nullable().describe("The best so far, as in programme.json") })
  .meta({ id: "JobWithBest" });

export const personDifference = z
  .object({
    person: z.string(),
    lines: z.array(z.string()).describe("“Thursday, 26 October: … 10:00 → 10:30”, in the reader's language"),
  })
  .meta({ id: "PersonDifference" });
export const difference = z
  .object({ edits: z.array(edit), people: z.array(personDifference) })
  .meta({ id: "Difference" });

export const override = z.strictObject({
  rule: z.string().max(80),
  reason: z.string().trim().min(1).max(1000),
});
export const releaseCard = z
  .object({
    number: z.int().min(1),
    version,
    who: z.string(),
    at: instant,
    note: z.string(),
    overrides: z.array(override),
  })
  .meta({ id: "Release" });
export const releaseWithDocument = releaseCard
  .extend({ document: workingDocument })
  .meta({ id: "ReleaseWithDocument" });

/** When a link ends, as its creator states it. */
export const linkEnd = z.iso
  .datetime({ offset: true })
  .describe("ISO 8601 with its zone, 2027-06-30T18:00:00Z; in the future, at most 400 days from now");

/** A visit of an earlier release that can no longer be read; it is kept unchanged. */
export const unreadableVisit = z
  .object({
    id: z.string(),
    reasons: z.array(z.string()).describe("In the reader's language"),
    source: z.string().describe("Its visit file as it is kept"),
  })
  .meta({ id: "UnreadableVisit" });

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
    release: z.int().nullable().describe("The newest release of the visit; null: none, or no visit"),
  })
  .meta({ id: "Me" });

export const agendaItem = z.object({
  activity: z.string().nullable().describe("null: a way"),
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
  changed: z.boolean().describe("Since the last look"),
});
export const agenda = z
  .object({
    visit: z.object({ id: z.string(), title: z.string() }),
    name: z.string(),
    release: z.int().nullable().describe("null: nothing is released yet"),
    seen: z.int().nullable().describe("The release at the last look"),
    days: z.array(z.object({ date: z.string(), title: z.string(), items: z.array(agendaItem) })),
    changes: z.array(z.string()).describe("What is different since the last look, one line each"),
    contacts: z.array(
      z.object({
        title: z.string(),
        person: z.string().nullable().describe("Who answers, with the role; null: nobody is named"),
        details: z.string(),
      }),
    ),
  })
  .meta({ id: "Agenda" });

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

/** Problem details of RFC 9457; `errors` names fields, `conflicts` gives both values. */
export const problemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    instance: z.string().optional().describe("The number under which the server has logged a failure"),
    errors: z
      .array(z.object({ path: z.array(z.string()), code: z.string(), message: z.string() }))
      .optional(),
    conflicts: z
      .array(
        z.object({
          path: z.array(z.string()),
          base: z.unknown(),
          mine: z.unknown(),
          theirs: z.unknown(),
        }),
      )
      .optional(),
    findings: z.array(spokenFinding).optional(),
    version: version.optional().describe("The newest version"),
  })
  .meta({ id: "Problem" });
export type ProblemDetails = z.output<typeof problemDetails>;

/** The events in the stream of a visit, by name. The id of a `change` is its version. */
export const events = {
  change,
  job,
  release: releaseCard,
  request: hostRequest,
} as const;
