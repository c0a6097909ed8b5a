// Simulates editors on slow connections, with the queue of the browser and the merge of the server, and finds what is
// lost of their typing.
import fc from "fast-check";
import { type Edit, mergeEdits, valueAtPath, type WorkingDocument } from "#domain";
import {
  after,
  broughtAlong,
  type Clashed,
  type Held,
  type Rebased,
  rebased,
  shownOf,
} from "../../src/web/data/pending.ts";

/** A simulated server: documents by version, and the merge of its use case. */
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

/** A simulated page with a queue: at most one change is under way, and news may arrive at any time. */
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
  const adopt = (next: Rebased) => {
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

/** An action in a form. Lists are set as a whole: the list as displayed, with the change. */
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

/** Returns the edit of a form for an action, with a value that nobody else writes. */
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

/** One step of one editor: an action in a form, or the progress of one of their messages. */
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

/** A sequence of steps. */
export const editorsSteps = fc.array(step, { minLength: 5, maxLength: 60 });

export interface Outcome {
  readonly deeds: number;
  readonly versions: number;
  readonly conflicts: number;
  /** Texts that were typed but are neither in the document nor shown as a conflict, and other errors. */
  readonly wrong: readonly string[];
}

/** Lets three editors act. When everything has arrived, returns the outcome. */
export function letEdit(
  steps: typeof editorsSteps extends fc.Arbitrary<infer Steps> ? Steps : never,
): Outcome {
  const of = server(start);
  const pages = [page(of, "a"), page(of, "b"), page(of, "c")];
  const typed: string[] = [];
  /** Texts that an editor overwrote or removed, which may be lost. */
  const given = new Set<string>();
  const wrong: string[] = [];
  let deeds = 0;
  const act = (at: ReturnType<typeof page>, what: Deed) => {
    const text = `t${++deeds}t`;
    const seen = at.shown();
    const edit = editOf(seen, what, text);
    if (!edit) return;
    at.edit([edit], seen);
    const now = JSON.stringify(at.shown());
    for (const [mark] of JSON.stringify(seen).matchAll(/t\d+t/g)) if (!now.includes(mark)) given.add(mark);
    if (what.kind === "remove") return;
    if (!now.includes(text)) wrong.push(`${text} is not shown at once`);
    typed.push(text);
  };
  for (const { who, act: one } of steps) {
    const at = pages[who];
    if (!at) continue;
    if (one.kind === "hear") at.hear(one.steps);
    else if (one.kind === "deed") act(at, one.what);
    else at[one.kind]();
  }
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
    if (!at.isIdle()) wrong.push("something waits for ever");
    if (JSON.stringify(at.shown()) !== end) wrong.push("two editors end with different documents");
  }
  const conflicts = JSON.stringify(pages.map((at) => at.clashes.map(({ edits }) => edits)));
  for (const text of typed)
    if (!given.has(text) && !end.includes(text) && !conflicts.includes(text)) wrong.push(`${text} is lost`);
  const count = pages.reduce((sum, at) => sum + at.clashes.length, 0);
  return { deeds, versions: of.versions.length, conflicts: count, wrong };
}
