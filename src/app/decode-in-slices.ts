// Decodes large data with a schema in slices, so that the thread answers other requests in between.
import { z } from "zod";

/** How long the thread is occupied without a pause. */
const sliceMilliseconds = 12;
/** Lists with fewer entries are decoded at once. */
const fewEntries = 30;

/** Decodes data like `schema.parse`, with pauses. Rejects if the data does not fit. */
export async function decodeInSlices<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): Promise<z.output<Schema>> {
  let started = performance.now();
  const breathe = async () => {
    if (performance.now() - started < sliceMilliseconds) return;
    await new Promise((resolve) => setImmediate(resolve));
    started = performance.now();
  };
  const decode = async (one: z.core.$ZodType, value: unknown): Promise<unknown> => {
    const inner = value === undefined ? one : unwrapped(one);
    if (inner instanceof z.ZodArray && Array.isArray(value) && value.length > fewEntries) {
      const entries: unknown[] = [];
      for (const entry of value) {
        entries.push(await decode(inner.element, entry));
        await breathe();
      }
      return entries;
    }
    if (inner instanceof z.ZodObject && isLarge(value)) {
      const fields: [string, unknown][] = [];
      for (const [key, field] of Object.entries(inner.shape)) {
        const decoded = await decode(field, value[key]);
        if (decoded !== undefined) fields.push([key, decoded]);
        await breathe();
      }
      return Object.fromEntries(fields);
    }
    return z.parse(inner, value);
  };
  return (await decode(schema, data)) as z.output<Schema>;
}

/** Returns the schema of a value that is present. Keeps a codec, which turns the data into another value. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapper =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isWrapper ? unwrapped(schema.unwrap()) : schema;
}

/** Whether a mapping contains a long list, directly or in the entries of its lists. */
const isLarge = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).some(
    (field) => Array.isArray(field) && (field.length > fewEntries || field.some(isLarge)),
  );
