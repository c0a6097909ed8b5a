// The shapes of the API's answers and inputs, apart from edits, which belong to the domain.
import { z } from "zod";
import {
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
import { instant, json, text, version } from "./basic-shapes.ts";
import { hostRequest } from "./people-shapes.ts";

export * from "./advice-shapes.ts";
export * from "./basic-shapes.ts";
export * from "./people-shapes.ts";

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
  photos: z.int().describe("How many photos the record has of it"),
  gifts: z.int(),
});
export const storedPhoto = z
  .object({ id: z.string(), width: z.int(), height: z.int(), path: z.string() })
  .meta({ id: "StoredPhoto" });
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
    gone: z.record(z.string(), text).describe("The names of the entries that it took out, by id"),
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
  .object({
    edits: z.array(edit),
    gone: z.record(z.string(), text).describe("The names of the entries that are no longer there, by id"),
    people: z.array(personDifference),
  })
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

/** A visit of an earlier release that can no longer be read; it is kept unchanged. */
export const unreadableVisit = z
  .object({
    id: z.string(),
    reasons: z.array(z.string()).describe("In the reader's language"),
    source: z.string().describe("Its visit file as it is kept"),
  })
  .meta({ id: "UnreadableVisit" });

/** Something that is wrong with a field. */
export const namedProblem = z.object({ path: z.array(z.string()), code: z.string(), message: z.string() });

/** Problem details of RFC 9457; `errors` names fields, `conflicts` gives both values. */
export const problemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    instance: z.string().optional().describe("The number under which the server has logged a failure"),
    errors: z.array(namedProblem).optional(),
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
