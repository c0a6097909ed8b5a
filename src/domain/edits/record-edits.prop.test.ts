// Edits of the record: each can be undone, and simultaneous edits of two people lose no paragraph or presence.
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "./apply.ts";
import { differenceOf } from "./difference.ts";
import type { JsonMap, RecordDocument } from "./edit.ts";
import { mergeEdits } from "./merge.ts";

const word = fc.constantFrom("One.", "Two.", "Three.", "四。");
const text = fc.record({ en: word, "zh-Hans": word }, { requiredKeys: ["en"] });
const named = <Entry>(names: readonly string[], entry: fc.Arbitrary<Entry>) =>
  fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: names.length })
    .chain((ids) => fc.tuple(...ids.map((id) => entry.map((fields) => ({ id, ...fields })))));
const paragraphs = named(
  ["p1", "p2", "p3", "p4"],
  fc.record({
    text,
    kind: fc.constantFrom("said", "decision"),
    visibility: fc.constantFrom("public", "private"),
  }),
);
const recordOf = (
  minutes: readonly unknown[],
  commitments: readonly unknown[],
  attendance: readonly unknown[],
): RecordDocument => ({
  record: { entente: 1, visit: "v", updated: "2023-11-20", minutes, commitments, attendance },
});
const record = fc
  .tuple(
    named(["m1", "m2"], fc.record({ activity: fc.constant("welcome"), item: text, paragraphs })),
    named(
      ["c1", "c2", "c3"],
      fc.record({ party: fc.constant("zhengzhou"), text, state: fc.constantFrom("open", "done", "dropped") }),
    ),
    named(
      ["a1"],
      fc.record({
        activity: fc.constant("welcome"),
        present: fc.uniqueArray(fc.constantFrom("mayor", "head", "expert")),
      }),
    ),
  )
  .map(([minutes, commitments, attendance]) => recordOf(minutes, commitments, attendance));

const made = (document: RecordDocument, edits: Parameters<typeof applyEdits>[1]) => {
  const applied = applyEdits(document, edits);
  if (!applied.ok) throw new Error(`${applied.error.code} ${applied.error.path.join("/")}`);
  return applied.value;
};

test("a difference of records leads from one to the other, and its inverse leads back", () => {
  fc.assert(
    fc.property(record, record, (from, to) => {
      const { next, inverse } = made(from, differenceOf(from, to));
      expect(next).toEqual(to);
      expect(made(next, inverse).next).toEqual(from);
    }),
    { numRuns: 300 },
  );
});

/** Everything that people wrote or recorded: entries by list and id, and presences. */
function holdings({ record: of }: RecordDocument): ReadonlySet<string> {
  const list = (value: unknown): readonly JsonMap[] => (Array.isArray(value) ? value : []);
  return new Set([
    ...list(of.minutes).flatMap((item) => [
      `minutes ${item.id}`,
      ...list(item.paragraphs).map(({ id }) => `paragraph ${item.id} ${id}`),
    ]),
    ...list(of.commitments).map(({ id }) => `commitment ${id}`),
    ...list(of.attendance).flatMap((entry) => list(entry.present).map((person) => `present ${person}`)),
  ]);
}

test("if two people write simultaneously, every addition of either is kept exactly once, or they get a conflict", () => {
  const seen = { merged: 0, conflicts: 0 };
  fc.assert(
    fc.property(record, record, record, (base, mine, theirs) => {
      const edits = differenceOf(base, mine);
      const merged = mergeEdits({
        base,
        current: theirs,
        theirs: differenceOf(base, theirs),
        mine: edits,
        wanted: mine,
      });
      if (!merged.ok) {
        seen.conflicts++;
        return;
      }
      seen.merged++;
      const both = made(theirs, merged.value).next;
      const [before, own, others, after] = [base, mine, theirs, both].map(holdings);
      if (!before || !own || !others || !after) throw new Error("nothing was held");
      const gone = [...own.difference(before)].filter((one) => !after.has(one));
      const lost = [...others.difference(before)].filter((one) => !after.has(one));
      expect([gone, lost]).toEqual([[], []]);
      const people = Object(both.record).attendance?.[0]?.present ?? [];
      expect(new Set(people).size).toBe(people.length);
    }),
    { numRuns: 1000 },
  );
  expect(seen.merged).toBeGreaterThan(20);
  expect(seen.conflicts).toBeGreaterThan(100);
});
