// Removes from edits what a visit file need not state: values that are the default of their field.
import { z } from "zod";
import { isMapping } from "../validation/raw.ts";
import { visit } from "../visit/visit.ts";
import { sameJson } from "./compare.ts";
import type { Edit, EditPath } from "./edit.ts";

type Schema = z.core.$ZodType | undefined;

/** Returns the edits with default values removed instead of written. */
export const withoutDefaults = (edits: readonly Edit[]): readonly Edit[] => edits.map(lean);

function lean(edit: Edit): Edit {
  if (edit.path[0] !== "visit") return edit;
  if (edit.kind === "add") {
    const item = shortened(entryOf(schemaAt(edit.path)), edit.item);
    return isMapping(item) ? { ...edit, item } : edit;
  }
  if (edit.kind !== "set") return edit;
  const schema = schemaAt(edit.path);
  const value = shortened(schema, edit.value);
  // An entry of a collection is replaced, never removed.
  const isField = bare(schemaAt(edit.path.slice(0, -1))) instanceof z.ZodObject;
  return isField && isDefault(schema, value) ? { kind: "unset", path: edit.path } : { ...edit, value };
}

/** The schema at a path of the visit; undefined if the path leaves the schema, as in the languages of a text. */
function schemaAt(path: EditPath): Schema {
  let schema: Schema = visit;
  for (const step of path.slice(1)) {
    const inner = bare(schema);
    schema = inner instanceof z.ZodObject ? inner.shape[step] : entryOf(schema);
  }
  return schema;
}

function entryOf(schema: Schema): Schema {
  const inner = bare(schema);
  return inner instanceof z.ZodArray ? inner.element : undefined;
}

/** The schema without its optional wrapper. */
function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return bare(schema.def.innerType);
  return schema;
}

const isDefault = (schema: Schema, value: unknown): boolean =>
  (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) &&
  sameJson(schema.def.defaultValue, value);

/** A value without the defaults inside it. */
function shortened(schema: Schema, value: unknown): unknown {
  const inner = bare(schema);
  if (Array.isArray(value) && inner instanceof z.ZodArray)
    return value.map((entry) => shortened(inner.element, entry));
  if (!isMapping(value) || !(inner instanceof z.ZodObject)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => {
      const of = inner.shape[key];
      const short = shortened(of, field);
      return isDefault(of, short) ? [] : [[key, short]];
    }),
  );
}
