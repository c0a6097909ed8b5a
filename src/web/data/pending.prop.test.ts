// Several editors on slow lines: whatever order their changes arrive in, nothing is lost and everybody ends with the same.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Edit, mergeEdits, valueAtPath, type WorkingDocument } from "#domain";
import { after, broughtAlong, type Clashed, type Held, rebased, shownOf } from "./pending.ts";

/** The server: documents by version, and the merge that its use case makes. */
function server(document: WorkingDocument) {
  const versions = [{ document, edits: [] as readonly Edit[] }];
  const made = new Map<string, { readonly version: number; readonly edits: readonly Edit[] }>();
  return {
    versions,
    edit(key: string, base: number, edits: readonly Edit[]) {
      const known = made.get(key);
      if (known) return { code: "made", ...known } as const;
      const seen = versions[base - 1]?.document ?? document;
      const current = versions.at(-1)?.document ?? document;
      const wanted = after(seen, { edits });
      if (!wanted) throw new Error(`cannot be made: ${JSON.stringify(edits)}`);
      const theirs = versions.slice(base).flatMap((one) => one.edits);
      const merged = mergeEdits({ base: seen, theirs, current, mine: edits, wanted });
      if (!merged.ok) return { code: "conflict", conflicts: merged.error, seen } as const;
      const next = after(current, { edits: merged.value });
      if (!next) throw new Error(`cannot be merged: ${JSON.stringify(merged.value)}`);
      if (merged.value.length > 0) versions.push({ document: next, edits: merged.value });
      const answer = { version: versions.length, edits: merged.value };
      made.set(key, answer);
      return { code: "made", ...answer } as const;
    },
  };
}
type Server = ReturnType<typeof server>;

/** A page with a queue: at most one change is under way, and news may come at any time. */
function page(of: Server, name: string) {
  let held: Held = {
    version: 1,
    document: of.versions[0]?.document ?? { visit: {}, programme: null },
    pending: [],
  };
  const clashes: Clashed[] = [];
  let underWay:
    | { key: string; base: number; edits: readonly Edit[]; answer?: ReturnType<Server["edit"]> }
    | undefined;
  let keys = 0;
  const adopt = (next: ReturnType<typeof rebased>) => {
    held = next.held;
    clashes.push(...next.clashed);
    if (next.impossible.length > 0) throw new Error(`lost: ${next.impossible.join()}`);
  };
  return {
    clashes,
    held: () => held,
    shown: () => shownOf(held),
    edit(edits: readonly Edit[], seen = shownOf(held)) {
      const key = `${name} ${++keys}`;
      const next = broughtAlong(seen, shownOf(held), key, edits);
      if (!next) throw new Error("cannot be brought along");
      if ("clashed" in next) clashes.push(next.clashed);
      else if (next.edits.length > 0)
        held = { ...held, pending: [...held.pending, { key, edits: next.edits }] };
    },
    send() {
      const [first] = held.pending;
      if (!first || underWay) return;
      underWay = { key: first.key, base: held.version, edits: first.edits };
    },
    arrive() {
      if (underWay && !underWay.answer)
        underWay.answer = of.edit(underWay.key, underWay.base, underWay.edits);
    },
    answer() {
      const sent = underWay;
      if (!sent?.answer) return;
      underWay = undefined;
      if (sent.answer.code === "conflict") {
        const one = held.pending.find(({ key }) => key === sent.key);
        const { seen, conflicts } = sent.answer;
        const wanted = after(seen, { edits: sent.edits });
        if (one && wanted) clashes.push({ ...one, edits: sent.edits, base: seen, wanted, conflicts });
      }
      const version = Math.max(held.version, sent.answer.code === "made" ? sent.answer.version : 0);
      const document = of.versions[version - 1]?.document ?? held.document;
      adopt(rebased(held, { version, document }, { without: sent.key }));
    },
    hear(steps: number) {
      const version = Math.min(held.version + steps, of.versions.length);
      const document = of.versions[version - 1]?.document ?? held.document;
      adopt(rebased(held, { version, document }, { underWay: underWay?.key }));
    },
    isIdle: () => held.pending.length === 0 && !underWay,
  };
}

const start: WorkingDocument = {
  visit: {
    id: "v",
    title: { en: "0", sl: "0", "zh-Hans": "0" },
    subtitle: "0",
    purpose: ["p0", "p1", { en: "p2", sl: "p2" }],
    places: [{ id: "hall", closed: [{ from: "1", to: "2" }], name: "Hall" }],
    activities: [{ id: "a", when: [{}, {}], minutes: 0 }],
    travel: { times: [{ from: "hall", to: "b", minutes: 5 }] },
  },
  programme: null,
};

const listPaths = [
  ["visit", "purpose"],
  ["visit", "places", "hall", "closed"],
  ["visit", "activities", "a", "when"],
  ["visit", "activities", "a", "bring"],
  ["visit", "travel", "times"],
] as const;

/** What somebody does in a form: lists are set as a whole, as they are drawn with the change. */
type Deed =
  | { readonly kind: "text"; readonly tag: string; readonly field: string }
  | { readonly kind: "minutes" }
  | { readonly kind: "append" | "change" | "remove"; readonly list: number; readonly at: number };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant("text" as const),
    tag: fc.constantFrom("en", "sl", "zh-Hans"),
    field: fc.constantFrom("title", "subtitle"),
  }),
  fc.record({ kind: fc.constant("minutes" as const) }),
  fc.record({
    kind: fc.constantFrom("append" as const, "append" as const, "change" as const, "remove" as const),
    list: fc.nat({ max: listPaths.length - 1 }),
    at: fc.nat({ max: 5 }),
  }),
);

/** The edit of a form for a deed, with a value that nobody else writes. */
function editOf(seen: WorkingDocument, what: Deed, unique: string): Edit | undefined {
  if (what.kind === "minutes")
    return { kind: "set", path: ["visit", "activities", "a", "minutes"], value: unique };
  if (what.kind === "text") {
    const path = ["visit", what.field];
    const old = valueAtPath(seen, path);
    const texts = typeof old === "string" ? { en: old } : (old as Record<string, string>);
    return { kind: "set", path, value: { ...texts, [what.tag]: unique } };
  }
  const path = [...(listPaths[what.list] ?? listPaths[0])];
  const now = (valueAtPath(seen, path) ?? []) as readonly unknown[];
  if (what.kind === "append") return { kind: "set", path, value: [...now, { note: unique }] };
  if (now.length === 0) return undefined;
  const at = what.at % now.length;
  const entry = now[at];
  if (what.kind === "remove") {
    const value = now.toSpliced(at, 1);
    return value.length === 0 ? { kind: "unset", path } : { kind: "set", path, value };
  }
  const old = typeof entry === "string" ? { en: entry } : (entry as object);
  return { kind: "set", path, value: now.with(at, { ...old, note: unique }) };
}

const step = fc.record({
  who: fc.nat({ max: 2 }),
  act: fc.oneof(
    deed.map((what) => ({ kind: "deed" as const, what })),
    fc
      .constantFrom("send", "arrive", "answer")
      .map((kind) => ({ kind: kind as "send" | "arrive" | "answer" })),
    fc.nat({ max: 2 }).map((steps) => ({ kind: "hear" as const, steps })),
  ),
});

test("three editors with any delays lose nothing that they typed, and end with the same document", () => {
  let deeds = 0;
  let merges = 0;
  let conflicts = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      const of = server(start);
      const pages = [page(of, "a"), page(of, "b"), page(of, "c")];
      /** What was typed, until the same page types or takes away the same thing again. */
      const typed: { readonly who: number; readonly text: string }[] = [];
      const given = new Set<string>();
      const act = (who: number, one: (typeof steps)[number]["act"]) => {
        const at = pages[who];
        if (!at) return;
        if (one.kind === "hear") return at.hear(one.steps);
        if (one.kind !== "deed") return at[one.kind]();
        const text = `t${++deeds}`;
        const seen = at.shown();
        const edit = editOf(seen, one.what, text);
        if (!edit) return;
        const before = JSON.stringify(seen);
        at.edit([edit], seen);
        const now = JSON.stringify(at.shown());
        // What was there and is not any more was given up by this deed itself: written over, or taken out.
        for (const [mark] of before.matchAll(/t\d+/g)) if (!holds(now, mark)) given.add(mark);
        if (one.what.kind !== "remove") {
          expect(holds(now, text)).toBe(true);
          typed.push({ who, text });
        }
      };
      for (const { who, act: one } of steps) act(who, one);
      for (let round = 0; round < 200 && !pages.every((one) => one.isIdle()); round++) {
        for (const at of pages) {
          at.send();
          at.arrive();
          at.answer();
        }
      }
      const end = JSON.stringify(of.versions.at(-1)?.document);
      for (const at of pages) {
        at.hear(1000);
        expect(at.isIdle()).toBe(true);
        expect(JSON.stringify(at.shown())).toBe(end);
      }
      const shownAsConflicts = pages.map((at) => JSON.stringify(at.clashes.map(({ edits }) => edits))).join();
      for (const { text } of typed) {
        if (given.has(text)) continue;
        expect(holds(end, text) || holds(shownAsConflicts, text), text).toBe(true);
      }
      merges += of.versions.length;
      conflicts += pages.reduce((sum, at) => sum + at.clashes.length, 0);
    }),
    { numRuns: Number(process.env.EDIT_RUNS ?? 300) },
  );
  expect(deeds).toBeGreaterThan(1000);
  expect(merges).toBeGreaterThan(1000);
  expect(conflicts).toBeGreaterThan(20);
  if (process.env.EDIT_RUNS) console.log({ deeds, merges, conflicts });
});

const holds = (text: string, mark: string): boolean => new RegExp(`\\b${mark}\\b`).test(text);
