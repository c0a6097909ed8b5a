// Several editors on slow connections: if changes arrive in any order, nothing is lost and all end with the same
// document.
import fc from "fast-check";
import { expect, test } from "vitest";
import { editorsSteps, letEdit } from "../../../test/support/editors.ts";

test("three editors with any delays lose nothing that they typed, and end with the same document", () => {
  const seen = { deeds: 0, versions: 0, conflicts: 0 };
  fc.assert(
    fc.property(editorsSteps, (steps) => {
      const { wrong, ...figures } = letEdit(steps);
      expect(wrong).toEqual([]);
      seen.deeds += figures.deeds;
      seen.versions += figures.versions;
      seen.conflicts += figures.conflicts;
    }),
    { numRuns: 500 },
  );
  expect(seen.deeds).toBeGreaterThan(1000);
  expect(seen.versions).toBeGreaterThan(1000);
  expect(seen.conflicts).toBeGreaterThan(20);
});
