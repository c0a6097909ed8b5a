// Plants a word in every field that holds a text according to a schema, including absent fields.
import { z } from "zod";
import { type Visit, visit } from "#domain";

type Json = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export interface Planting {
  /** The fields that are public, as `activities[].title`; the word is planted everywhere else. */
  readonly shown: ReadonlySet<string>;
  readonly word: string;
  /** The paths at which the word was planted. */
  readonly planted: Set<string>;
}

/** Whether a schema describes a text: a string, or one string for each language. */
const isText = (schema: Json): boolean =>
  Array.isArray(schema.anyOf) &&
  schema.anyOf.some((one) => isMap(one) && one.type === "string") &&
  schema.anyOf.some((one) => isMap(one) && isMap(one.additionalProperties));

const isFreeString = (schema: Json): boolean =>
  schema.type === "string" && !["pattern", "format", "enum", "const"].some((key) => key in schema);

const hasWord = (schema: Json): boolean => isText(schema) || isFreeString(schema);

/** Returns the paths of all texts of a schema, as `activities[].title`. */
export function textPaths(schema: Json, path = ""): string[] {
  if (hasWord(schema)) return [path];
  if (schema.type === "array" && isMap(schema.items)) return textPaths(schema.items, `${path}[]`);
  const fields = isMap(schema.properties) ? Object.entries(schema.properties) : [];
  const choices = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  return [
    ...fields.flatMap(([key, field]) =>
      isMap(field) ? textPaths(field, path === "" ? key : `${path}.${key}`) : [],
    ),
    ...choices.flatMap((one) => (isMap(one) ? textPaths(one, path) : [])),
  ];
}

/** Returns a value with the word in each text that it has or could have. */
export function plantedIn(schema: Json, value: unknown, path: string, to: Planting): unknown {
  if (hasWord(schema)) {
    if (to.shown.has(path)) return value;
    to.planted.add(path);
    return to.word;
  }
  if (schema.type === "array" && isMap(schema.items)) {
    const items = schema.items;
    const made = Array.isArray(value)
      ? value
      : hasWord(items) && !to.shown.has(`${path}[]`)
        ? [to.word]
        : value;
    return Array.isArray(made) ? made.map((one) => plantedIn(items, one, `${path}[]`, to)) : made;
  }
  if (!isMap(schema.properties) || !isMap(value)) return value;
  const entries = Object.entries(schema.properties).flatMap(([key, field]) => {
    if (!isMap(field)) return [];
    const below = path === "" ? key : `${path}.${key}`;
    const made = plantedIn(field, value[key], below, to);
    return made === undefined ? [] : [[key, made]];
  });
  return { ...value, ...Object.fromEntries(entries) };
}

/** Plants a word in a visit. Ids and other strings with a prescribed form stay. */
export function plantedVisit(source: Visit, to: Planting): Visit {
  const schema = z.toJSONSchema(visit, { io: "input", unrepresentable: "any" });
  const json: unknown = JSON.parse(JSON.stringify(z.encode(visit, source)));
  return visit.parse(plantedIn(schema, json, "", to));
}
