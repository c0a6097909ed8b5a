// Laws of edits: undoing, comparing and merging, on random documents.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyEdits,
  differenceOf,
  type Edit,
  type JsonMap,
  mergeEdits,
  sameJson,
  valueAtPath,
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
/** A list without ids, with equal entries among the others. */
const entry = fc.oneof(
  fc.constantFrom("x", "y", "z"),
  fc.record({ from: fc.constantFrom("08:00", "09:00"), reason: fc.constantFrom("a", "b", "c") }),
  fc.constant({ en: "one", sl: "ena" }),
);
const list = fc.array(entry, { maxLength: 4 });
const text = fc.oneof(
  fc.constantFrom("one", "two"),
  fc.dictionary(fc.constantFrom("en", "sl", "zh-Hans"), fc.constantFrom("one", "two"), { minKeys: 1 }),
);
const nested = fc
  .tuple(entries("id"), fc.array(entries("id"), { minLength: 5, maxLength: 5 }))
  .map(([outer, inner]) => outer.map((entry, i) => ({ ...entry, parties: inner[i] ?? [] })));
const document: fc.Arbitrary<WorkingDocument> = fc
  .record({
    visit: fc.record(
      {
        people: entries("id"),
        delegations: nested,
        pins: entries("activity"),
        title: value,
        subtitle: text,
        purpose: list,
        contacts: list,
      },
      { requiredKeys: ["people", "delegations", "pins", "title"] },
    ),
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
const listPath = fc.constantFrom(["visit", "purpose"], ["visit", "contacts"]);
const nth = fc.nat({ max: 1 });
const listEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant("insert" as const),
    path: listPath,
    value: entry,
    before: fc.option(fc.record({ value: entry, nth })),
  }),
  fc.record({ kind: fc.constant("replace" as const), path: listPath, old: entry, nth, value: entry }),
  fc.record({ kind: fc.constant("delete" as const), path: listPath, value: entry, nth, drop: fc.boolean() }),
);
const textEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant("set" as const),
    path: fc.constantFrom("en", "sl", "zh-Hans").map((tag) => ["visit", "subtitle", tag]),
    value: fc.constantFrom("one", "two", "three"),
  }),
  fc.record({ kind: fc.constant("set" as const), path: fc.constant(["visit", "subtitle"]), value: text }),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  listEdit,
  textEdit,
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

/** Returns the edits of a list that can be made in sequence. */
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

/** Placements are compared by content, not by their position in the list. */
const unordered = (doc: WorkingDocument): unknown => ({
  ...doc,
  programme: doc.programme && {
    ...doc.programme,
    placements: (doc.programme.placements as JsonMap[]).toSorted((a, b) =>
      String(a.activity).localeCompare(String(b.activity)),
    ),
  },
});

const lists = [
  ["visit", "people"],
  ["visit", "delegations"],
  ["visit", "pins"],
];

/** Returns the keys of the entries of a list that nobody added or moved, in order. */
function orderOf(
  doc: WorkingDocument,
  path: string[],
  base: WorkingDocument,
  edits: readonly Edit[],
): string[] {
  const names = (of: WorkingDocument) =>
    (valueAtPath(of, path) as JsonMap[]).map(({ id, activity }) => String(id ?? activity));
  const moved = edits.flatMap((one) => (one.kind === "move" ? [one.path.at(-1)] : []));
  const there = names(base);
  return names(doc).filter((name) => there.includes(name) && !moved.includes(name));
}

/** Returns a value with every list sorted, so that only its content counts. */
function withoutOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(withoutOrder).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, withoutOrder(one)]),
  );
}

describe("edits", () => {
  test("are undone by their inverse", () => {
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

  test("of a difference lead from one document to the other, and equal documents have none", () => {
    fc.assert(
      fc.property(document, document, (from, to) => {
        expect(unordered(edited(from, differenceOf(from, to)))).toEqual(unordered(to));
        expect(differenceOf(from, structuredClone(from))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("merge to the same document in either order, or are reported as conflicts", () => {
    let merged = 0;
    let conflicts = 0;
    let reordered = 0;
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
          const one = edited(current, there.value);
          const other = edited(wanted, back.value);
          // If both put an entry before the same one, the edit that arrived first comes first. Nothing else
          // may differ.
          if (!sameJson(one, other)) reordered++;
          expect(withoutOrder(one)).toEqual(withoutOrder(other));
          for (const path of lists) {
            const common = (doc: WorkingDocument) => orderOf(doc, path, base, [...mine, ...theirs]);
            expect(common(one)).toEqual(common(other));
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(merged).toBeGreaterThan(100);
    expect(conflicts).toBeGreaterThan(20);
    expect(reordered).toBeGreaterThan(0);
  });
});
