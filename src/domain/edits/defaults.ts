// Removes from edits what a visit file need not state: values that are the default of their field.
import { z } from "zod";
import {
  isDefaultValue,
  presentSchema,
  type Schema,
  withoutDefaultValues,
} from "../validation/default-values.ts";
import { isMapping } from "../validation/raw.ts";
import { visit } from "../visit/visit.ts";
import type { Edit, EditPath } from "./edit.ts";

/** Returns the edits with default values removed instead of written. */
export const withoutDefaults = (edits: readonly Edit[]): readonly Edit[] => edits.map(lean);

function lean(edit: Edit): Edit {
  if (edit.path[0] !== "visit") return edit;
  if (edit.kind === "add") {
    const item = withoutDefaultValues(entryOf(schemaAt(edit.path)), edit.item);
    return isMapping(item) ? { ...edit, item } : edit;
  }
  if (edit.kind !== "set") return edit;
  const schema = schemaAt(edit.path);
  const value = withoutDefaultValues(schema, edit.value);
  // An entry of a collection is replaced, never removed.
  const isField = presentSchema(schemaAt(edit.path.slice(0, -1))) instanceof z.ZodObject;
  return isField && isDefaultValue(schema, value) ? { kind: "unset", path: edit.path } : { ...edit, value };
}

/** The schema at a path of the visit; undefined if the path leaves the schema, as in the languages of a text. */
function schemaAt(path: EditPath): Schema {
  let schema: Schema = visit;
  for (const step of path.slice(1)) {
    const inner = presentSchema(schema);
    schema = inner instanceof z.ZodObject ? inner.shape[step] : entryOf(schema);
  }
  return schema;
}

function entryOf(schema: Schema): Schema {
  const inner = presentSchema(schema);
  return inner instanceof z.ZodArray ? inner.element : undefined;
}
