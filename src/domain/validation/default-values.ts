// Removes from a value the fields whose values equal the defaults of its schema.
import { z } from "zod";
import { sameJson } from "../edits/compare.ts";
import { isMapping } from "./raw.ts";

/** A schema; undefined for values that no schema describes. */
export type Schema = z.core.$ZodType | undefined;

/** Returns the schema of a value that is present. */
export function presentSchema(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return presentSchema(schema.def.innerType);
  return schema;
}

/** Whether a value, as it is written, equals the default of its schema. */
export const isDefaultValue = (schema: Schema, value: unknown): boolean =>
  (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) &&
  sameJson(schema.def.defaultValue, value);

/** Returns a value, as it is written, without the defaults inside it and without fields that have no value. */
export function withoutDefaultValues(schema: Schema, value: unknown): unknown {
  const inner = presentSchema(schema);
  if (Array.isArray(value) && inner instanceof z.ZodArray)
    return value.map((entry) => withoutDefaultValues(inner.element, entry));
  if (!isMapping(value) || !(inner instanceof z.ZodObject)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => {
      const of = inner.shape[key];
      const written = withoutDefaultValues(of, field);
      return written === undefined || isDefaultValue(of, written) ? [] : [[key, written]];
    }),
  );
}
