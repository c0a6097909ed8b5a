// Access to our own schemas: the keys that a mapping may have, and the default of an absent field.
import { z } from "zod";
import type { Path } from "./problem.ts";

/**
 * Returns the schema of the data as written, without the wrappers that make it optional or give it a default.
 */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return bare(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema;
}

/** Returns the schemas that the value at a path may have; several if the visit allows a choice. */
export function schemasAt(schema: z.core.$ZodType, path: Path): readonly z.core.$ZodType[] {
  const here = bare(schema);
  if (here instanceof z.ZodUnion) return here.options.flatMap((option) => schemasAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [here];
  if (here instanceof z.ZodObject) {
    const field = Object.hasOwn(here.shape, step) ? here.shape[step] : undefined;
    return field ? schemasAt(field, rest) : [];
  }
  if (here instanceof z.ZodArray) return schemasAt(here.element, rest);
  return here instanceof z.ZodRecord ? schemasAt(here.valueType, rest) : [];
}

/** Returns the keys that a mapping at a path may have. */
export const keysAt = (schema: z.core.$ZodType, path: Path): string[] =>
  schemasAt(schema, path).flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : []));
