import { expect, test } from "vitest";
import { z } from "zod";
import { applyEdits, visit as visitSchema, type WorkingDocument } from "#domain";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { visitHashOf } from "./visit-hash.ts";

test("a language that is removed and put back leaves the fingerprint as it was", () => {
  const visit = smallVisit();
  const stored: WorkingDocument = { visit: z.encode(visitSchema, visit), programme: null };
  for (const path of [
    ["visit", "title", "en"],
    ["visit", "legs", "ljubljana", "title", "zh-Hans"],
  ]) {
    const removed = applyEdits(stored, [{ kind: "unset", path }]);
    if (!removed.ok) throw new Error(removed.error.code);
    expect(visitHashOf(visitSchema.parse(removed.value.next.visit))).not.toBe(visitHashOf(visit));
    const back = applyEdits(removed.value.next, removed.value.inverse);
    if (!back.ok) throw new Error(back.error.code);
    // The language is now the last one.
    expect(JSON.stringify(back.value.next.visit)).not.toBe(JSON.stringify(stored.visit));
    expect(visitHashOf(visitSchema.parse(back.value.next.visit))).toBe(visitHashOf(visit));
  }
});
