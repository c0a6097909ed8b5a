// Edits: what somebody changed in a visit and its programme, small enough to keep, send, merge and take back.
import { z } from "zod";

/**
 * The way from the top of a working document to a value: keys of mappings and ids of the entries of collections, such
 * as `["visit", "delegations", "ndrc", "parties", "zhengzhou", "title"]`. Lists of plain values are one value.
 */
export const editPath = z.array(z.string().min(1).max(200)).min(1).max(12).readonly();
export type EditPath = readonly string[];

const item = z.record(z.string(), z.unknown());
const before = z
  .string()
  .nullable()
  .default(null)
  .describe("The id of the entry that follows; null: at the end");

/** One edit. Values are JSON as it stands in a visit file and in programme.json. */
export const edit = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("set"), path: editPath, value: z.unknown() }),
    z.strictObject({ kind: z.literal("unset"), path: editPath }),
    z.strictObject({ kind: z.literal("add"), path: editPath.describe("The collection"), item, before }),
    z.strictObject({ kind: z.literal("remove"), path: editPath.describe("The entry") }),
    z.strictObject({ kind: z.literal("move"), path: editPath.describe("The entry"), before }),
  ])
  .meta({ id: "Edit" });
export type Edit = z.output<typeof edit>;

/** A mapping of JSON. */
export type JsonMap = Readonly<Record<string, unknown>>;

/** What people work on: a visit as written in a visit file, and its programme as in programme.json. */
export interface WorkingDocument {
  readonly visit: JsonMap;
  readonly programme: JsonMap | null;
}

/** Why an edit can not be made, and which of the edits it was. */
export interface EditProblem {
  readonly code: "no-such-place" | "no-such-entry" | "entry-exists" | "entry-id" | "not-a-collection";
  /** Position of the edit among those that were given. */
  readonly edit: number;
  readonly path: EditPath;
}
