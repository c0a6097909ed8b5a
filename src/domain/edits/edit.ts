// Edits: changes that somebody made to a visit and its programme, small enough to store, send, merge and
// undo.
import { z } from "zod";
import type { CallDocument } from "../pairing/running-call.ts";

/**
 * The path from the top of a working document to a value: keys of mappings and ids of the entries of
 * collections, such as `["visit", "delegations", "ndrc", "parties", "zhengzhou", "title"]`. A list whose
 * entries have no ids ends a path: `insert`, `replace` and `delete` name its entry by value. Each language of a
 * text is a separate step.
 */
export const editPath = z.array(z.string().min(1).max(200)).min(1).max(12).readonly();
export type EditPath = readonly string[];

const nth = z.int().min(0).default(0).describe("How many equal entries stand before the one that is meant");
const neighbour = z
  .strictObject({ value: z.unknown(), nth })
  .nullable()
  .default(null)
  .describe("The entry that follows; null: at the end");
const list = editPath.describe("A list whose entries have no ids");
const item = z.record(z.string(), z.unknown());
const before = z
  .string()
  .max(200)
  .nullable()
  .default(null)
  .describe("The id of the entry that follows; null: at the end");

/** One edit. Values are JSON as in a visit file and in programme.json. */
export const edit = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("set"), path: editPath, value: z.unknown() }),
    z.strictObject({ kind: z.literal("unset"), path: editPath }),
    z.strictObject({ kind: z.literal("add"), path: editPath.describe("The collection"), item, before }),
    z.strictObject({ kind: z.literal("remove"), path: editPath.describe("The entry") }),
    z.strictObject({ kind: z.literal("move"), path: editPath.describe("The entry"), before }),
    z.strictObject({ kind: z.literal("insert"), path: list, value: z.unknown(), before: neighbour }),
    z.strictObject({ kind: z.literal("replace"), path: list, old: z.unknown(), nth, value: z.unknown() }),
    z.strictObject({
      kind: z.literal("delete"),
      path: list,
      value: z.unknown(),
      nth,
      drop: z.boolean().default(false).describe("Whether the list goes too when nothing is left in it"),
    }),
  ])
  .meta({ id: "Edit" });
export type Edit = z.output<typeof edit>;

/** A JSON mapping. */
export type JsonMap = Readonly<Record<string, unknown>>;

/**
 * The document that people edit: a visit as written in a visit file, and its programme as in programme.json.
 */
export interface WorkingDocument {
  readonly visit: JsonMap;
  readonly programme: JsonMap | null;
}

/** The record of a visit as people edit it: as written in a record file. */
export interface RecordDocument {
  readonly record: JsonMap;
}

/** People's decisions about the directory. */
export interface DirectoryDocument {
  readonly directory: JsonMap;
}

/** The public parts of a visit. */
export interface PublicationDocument {
  readonly publication: JsonMap;
}

/** The settings of the public site. */
export interface SiteDocument {
  readonly site: JsonMap;
}

/** Every document that edits can change. */
export type EditableDocument =
  | WorkingDocument
  | RecordDocument
  | DirectoryDocument
  | PublicationDocument
  | SiteDocument
  | CallDocument;

/** The top-level parts of documents. */
export const documentParts = [
  "visit",
  "programme",
  "record",
  "directory",
  "publication",
  "site",
  "call",
] as const;

/** Why an edit cannot be made, and which of the edits it was. */
export interface EditProblem {
  readonly code:
    | "no-such-place"
    | "no-such-entry"
    | "entry-exists"
    | "entry-id"
    | "not-a-collection"
    | "computed";
  /** Position of the edit among those given. */
  readonly edit: number;
  readonly path: EditPath;
}
