// The description of a route of the API, and what several routes share.
import { z } from "zod";
import { edit } from "#domain";
import { type Access, organisers } from "./access.ts";
import * as shape from "./shapes.ts";

/** A route of the API. Path parameters are texts. */
export interface ApiRoute {
  readonly summary: string;
  readonly access: Access;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The media type of a body that is a file instead of JSON. */
  readonly takes?: string;
  /** The result of a successful call as JSON; undefined for a file, a stream or an empty answer. */
  readonly answer?: z.ZodType;
  readonly status?: 200 | 201 | 202 | 204;
  /** The media type of an answer that is not JSON. */
  readonly media?: string;
}

const { base, key, label } = shape;
export const number = z.coerce.number().int().min(0).max(shape.mostNumber);
export const paging = z.object({
  limit: number.max(200).default(50),
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional()
    .describe("`next` of the page before"),
});
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable().describe("null: the last page") });
const mostEdits = 10_000;

/** Edits of a document, based on the version that the caller saw. */
export const editing = {
  access: organisers,
  body: z.strictObject({ edits: z.array(edit).min(1).max(mostEdits), base, key, label }),
  answer: shape.changed,
} as const satisfies Partial<ApiRoute>;

/** A change that needs only the version that the caller saw: undo, redo, accepting the result of a job. */
export const step = {
  access: organisers,
  body: z.strictObject({ base, key }),
  answer: shape.changed,
} as const satisfies Partial<ApiRoute>;

/** Restores an old version as the newest one. */
export const restoring = {
  access: organisers,
  body: z.strictObject({ version: z.int().min(1).max(shape.mostNumber), base, key }),
  answer: shape.changed,
} as const satisfies Partial<ApiRoute>;
