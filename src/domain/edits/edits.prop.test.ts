// Laws of edits: taking back, comparing and merging, on random documents.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyEdits,
  differenceOf,
  type Edit,
  type JsonMap,
  mergeEdits,
  type WorkingDocument,
} from "./index.ts";

const ids = ["a", "b", "c", "d", "e"] as const;
const id = fc.constantFrom(...ids);
const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom("x", "y"), fc.constant({ en: "x" }));
const fields = fc.dictionary(fc.constantFrom("title", "minutes", "note"), value, { maxKeys: 3 });
const entries = (key: string): fc.Arbitrary<JsonMap[]> =>
  fc
    .uniqueArray(id, { maxLength: 5 })
    .chain((names) =>
      fc.tuple(...names.map((name) => fields.map((rest): JsonMap => ({ ...rest, [key]: name })))),
    );
const nested = fc
  .tuple(entries("id"), fc.array(entries("id"), { minLength: 5, maxLength: 5 }))
  .map(([outer, inner]) => outer.map((entry, i) => ({ ...entry, parties: inner[i] ?? [] })));
const document: fc.Arbitrary<WorkingDocument> = fc
  .record({
    visit: fc.record({ people: entries("id"), delegations: nested, pins: entries("activity"), title: value }),
    programme: fc.option(fc.record({ placements: entries("activity"), seed: value })),
  })
  .map(({ visit, programme }) => ({ visit, programme }));

const collection = fc.constantFrom(
  ["visit", "people"],
  ["visit", "delegations"],
  ["visit", "delegations", "a", "parties"],
  ["visit", "pins"],
  ["programme", "placements"],
);
const before = fc.option(id);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant("set" as const),
    path: fc.tuple(collection, id, fc.constantFrom("title", "minutes")).map(([c, i, f]) => [...c, i, f]),
    value,
  }),
  fc.record({ kind: fc.constant("unset" as const), path: fc.constant(["visit", "title"]) }),
  fc.record({ kind: fc.constant("set" as const), path: fc.constant(["visit", "title"]), value }),
  fc.tuple(collection, id, fields, before).map(([path, name, rest, next]): Edit => {
    const key = path.at(-1) === "pins" || path.at(-1) === "placements" ? "activity" : "id";
    return { kind: "add", path, item: { ...rest, [key]: name }, before: next };
  }),
  fc.tuple(collection, id).map(([c, i]): Edit => ({ kind: "remove", path: [...c, i] })),
  fc
    .tuple(collection, id, before)
    .map(([c, i, next]): Edit => ({ kind: "move", path: [...c, i], before: next })),
);

/** The edits of a list that can be made one after the other. */
function possible(document: WorkingDocument, edits: readonly Edit[]): Edit[] {
  let now = document;
  return edits.filter((one) => {
    const applied = applyEdits(now, [one]);
    if (applied.ok) now = applied.value.next;
    return applied.ok;
  });
}

function edited(document: WorkingDocument, edits: readonly Edit[]): WorkingDocument {
  const applied = applyEdits(document, edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return applied.value.next;
}

/** Placements are kept by what is in them, not by where they stand in the list. */
const unordered = (doc: WorkingDocument): unknown => ({
  ...doc,
  programme: doc.programme && {
    ...doc.programme,
    placements: (doc.programme.placements as JsonMap[]).toSorted((a, b) =>
      String(a.activity).localeCompare(String(b.activity)),
    ),
  },
});

describe("edits", () => {
  test("are taken back by their inverse", () => {
    let made = 0;
    fc.assert(
      fc.property(document, fc.array(edit, { maxLength: 12 }), (start, wished) => {
        const edits = possible(start, wished);
        made += edits.length;
        const applied = applyEdits(start, edits);
        if (!applied.ok) throw new Error("possible edits are possible together");
        expect(edited(applied.value.next, applied.value.inverse)).toEqual(start);
      }),
      { numRuns: 500 },
    );
    expect(made).toBeGreaterThan(300);
  });

  test("of a difference lead from one document to the other, and none to itself", () => {
    fc.assert(
      fc.property(document, document, (from, to) => {
        expect(unordered(edited(from, differenceOf(from, to)))).toEqual(unordered(to));
        expect(differenceOf(from, structuredClone(from))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("merge to the same document whoever came first, or say where they differ", () => {
    let merged = 0;
    let conflicts = 0;
    fc.assert(
      fc.property(
        document,
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (base, first, second) => {
          const mine = possible(base, first);
          const theirs = possible(base, second);
          const wanted = edited(base, mine);
          const current = edited(base, theirs);
          const there = mergeEdits({ base, theirs, current, mine, wanted });
          const back = mergeEdits({ base, theirs: mine, current: wanted, mine: theirs, wanted: current });
          expect(back.ok).toBe(there.ok);
          if (!there.ok) {
            conflicts++;
            return;
          }
          if (!back.ok) return;
          merged++;
          const sorted = (doc: WorkingDocument) => JSON.stringify(doc).split("").toSorted().join("");
          expect(sorted(edited(current, there.value))).toBe(sorted(edited(wanted, back.value)));
        },
      ),
      { numRuns: 1500 },
    );
    expect(merged).toBeGreaterThan(100);
    expect(conflicts).toBeGreaterThan(20);
  });
});
