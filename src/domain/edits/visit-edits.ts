// Finds the edits that turn the visit of a working document into another.
import { z } from "zod";
import { type Visit, visit as visitSchema } from "../visit/visit.ts";
import { valueAtPath } from "./collections.ts";
import { differenceOf } from "./difference.ts";
import type { Edit, JsonMap } from "./edit.ts";

/** A visit as a working document stores it: as in a visit file, with defaults filled in. */
export const visitJson = (visit: Visit): JsonMap => JSON.parse(JSON.stringify(z.encode(visitSchema, visit)));

/**
 * Returns edits that lead from a visit to another. `raw` is the stored visit from which `before` was read.
 * If it leaves a value to a default, the edit sets the whole value.
 */
export function visitEdits(raw: JsonMap, before: Visit, after: Visit): Edit[] {
  const next = { visit: visitJson(after), programme: null };
  const document = { visit: raw, programme: null };
  const edits = differenceOf({ visit: visitJson(before), programme: null }, next, "whole");
  const whole = new Map<string, Edit>();
  for (const edit of edits) {
    const at = edit.path.findIndex((_, i) => valueAtPath(document, edit.path.slice(0, i)) === undefined);
    if (at <= 0) whole.set(JSON.stringify([edit.kind, edit.path]), edit);
    else {
      const path = edit.path.slice(0, at);
      whole.set(JSON.stringify(path), { kind: "set", path, value: valueAtPath(next, path) });
    }
  }
  return [...whole.values()];
}
