// The routes about the caller: what a guest sees of the released programme and the record, and answers.
import { z } from "zod";
import { expects, languageTag } from "#domain";
import { guests } from "./access.ts";
import type { ApiRoute } from "./route.ts";
import * as shape from "./shapes.ts";

const { key } = shape;

export const callerRoutes = {
  "GET /api/me": {
    summary: "Who the caller is and what the link may see",
    access: "public",
    answer: shape.me,
  },
  "GET /api/me/agenda": {
    summary: "The caller's own released programme, with the changes since it was last seen",
    access: guests,
    answer: shape.agenda,
  },
  "POST /api/me/seen": {
    summary: "Remember that the caller has seen a release",
    access: guests,
    body: z.strictObject({ release: z.int().min(1).max(shape.mostNumber) }),
    status: 204,
  },
  "GET /api/me/requests": {
    summary: "Answers so far for the caller's party or organisation, newest first",
    access: ["host"],
    answer: z.object({ items: z.array(shape.hostRequest) }),
  },
  "GET /api/me/record": {
    summary:
      "The parts of the record that the caller may see: public entries, and those that concern the caller",
    access: guests,
    answer: z.object({
      record: z.record(z.string(), z.unknown()),
      answerable: z.array(z.string()).describe("Commitments that the caller may answer"),
      toSign: z.array(z.string()).describe("Activities whose minutes the caller is asked to sign"),
    }),
  },
  "POST /api/me/minutes/:activity/signatures": {
    summary: "Sign the minutes of an activity as they were shown; 409 if they have changed since",
    access: guests,
    body: z.strictObject({
      revision: z.string().max(40).describe("Of the text that was shown, as the page of the caller names it"),
      key,
    }),
    status: 204,
  },
  "POST /api/me/comments": {
    summary: "Comment on a paragraph or an item of the minutes that the caller sees",
    access: guests,
    body: z.strictObject({
      on: z.string().max(80),
      text: z.string().trim().min(1).max(2000),
      language: languageTag,
      key,
    }),
    status: 204,
  },
  "GET /api/me/evaluation": {
    summary: "The questionnaires that the caller can answer today, and what the caller has answered by name",
    access: guests,
    answer: z.object({ items: z.array(shape.evaluationForm) }),
  },
  "POST /api/me/evaluation/:questionnaire": {
    summary:
      "Answer a questionnaire, about an item or about the visit. By name: replaces the earlier answer. Anonymous: once",
    access: guests,
    body: z.strictObject({
      activity: z.string().max(80).optional(),
      anonymous: z.boolean().default(false),
      replies: z
        .record(z.string().max(80), z.string().max(2000))
        .describe("By question: 1 to 5, yes or no, or text"),
      language: languageTag.default("und").describe("Of the texts; not stored with an anonymous answer"),
      key,
    }),
    status: 204,
  },
  "POST /api/me/commitments/:commitment": {
    summary: "Report the state of a commitment of the caller's party or organisation",
    access: guests,
    body: z.strictObject({
      state: z.enum(["open", "done", "dropped"]),
      evidence: z.string().trim().max(2000).default(""),
      reason: z.string().trim().max(2000).default("").describe("Why it is dropped, or needs more time"),
      proposed: z.iso
        .date({ error: expects("date-exists") })
        .optional()
        .describe("A new date that is proposed for an open commitment"),
      language: languageTag.default("und").describe("Of the texts; und: not said"),
      key,
    }),
    status: 204,
  },
  "POST /api/me/requests": {
    summary: "A host confirms an activity or proposes another time; the organisers see it",
    access: ["host"],
    body: z.strictObject({
      activity: z.string().max(80),
      kind: z.enum(["confirm", "propose"]),
      start: z
        .string()
        .max(25)
        .nullable()
        .default(null)
        .describe("The proposed start: 2023-10-26T07:30Z, or 2023-10-26T09:30 on the clock of the place"),
      note: z.string().trim().max(2000).default(""),
      key,
    }),
    answer: shape.hostRequest,
    status: 201,
  },
} as const satisfies Record<string, ApiRoute>;
