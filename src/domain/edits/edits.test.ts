// Edits as people make them: on the small visit, by path and id.
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { visit } from "#domain";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import {
  applyEdits,
  type Edit,
  edit,
  mergeEdits,
  refineEdits,
  validateDocument,
  valueAtPath,
  type WorkingDocument,
} from "./index.ts";

const base: WorkingDocument = {
  visit: JSON.parse(JSON.stringify(z.encode(visit, smallVisit()))),
  programme: null,
};
const edited = (document: WorkingDocument, edits: readonly Edit[]): WorkingDocument => {
  const applied = applyEdits(document, edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return applied.value.next;
};
const merge = (mine: readonly Edit[], theirs: readonly Edit[]) =>
  mergeEdits({ base, theirs, current: edited(base, theirs), mine, wanted: edited(base, mine) });
const set = (path: string[], value: unknown): Edit => ({ kind: "set", path, value });
const people = (document: WorkingDocument) => (document.visit.people as { id: string }[]).map((p) => p.id);

describe("edits of a visit", () => {
  test("change a field, add a party inside a delegation, and reorder people", () => {
    const next = edited(base, [
      set(["visit", "people", "mayor", "role"], "Lord Mayor"),
      {
        kind: "add",
        path: ["visit", "delegations", "china", "parties"],
        item: { id: "liuzhou", title: "Liuzhou", organisation: "zhengzhou-city" },
        before: "hangzhou",
      },
      { kind: "move", path: ["visit", "people", "hangzhou-head"], before: "zhengzhou-head" },
    ]);
    expect(valueAtPath(next, ["visit", "people", "mayor", "role"])).toBe("Lord Mayor");
    expect(valueAtPath(next, ["visit", "delegations", "china", "parties"])).toMatchObject([
      { id: "zhengzhou" },
      { id: "liuzhou" },
      { id: "hangzhou" },
    ]);
    expect(people(next)[0]).toBe("hangzhou-head");
    expect(validateDocument(next).ok).toBe(true);
  });

  test.each([
    [set(["visit", "people", "nobody", "role"], "x"), "no-such-place"],
    [set(["visit", "people", "mayor", "id"], "other"), "no-such-place"],
    [{ kind: "remove", path: ["visit", "people", "nobody"] }, "no-such-entry"],
    [{ kind: "remove", path: ["visit", "languages", "en"] }, "not-a-collection"],
    [{ kind: "add", path: ["visit", "people"], item: { id: "mayor" }, before: null }, "entry-exists"],
    [{ kind: "add", path: ["visit", "people"], item: { role: "x" }, before: null }, "entry-id"],
    [set(["visit"], null), "no-such-place"],
    [set(["secrets"], "x"), "no-such-place"],
    [set(["programme", "placements", "welcome", "start"], "x"), "no-such-place"],
  ] as const)("are refused if their path does not exist: %j", (wrong, code) => {
    expect(applyEdits(base, [wrong as Edit])).toMatchObject({ ok: false, error: { code, edit: 0 } });
  });

  test("are refused with the field that would make the visit invalid", () => {
    const read = validateDocument(
      edited(base, [
        set(["visit", "people", "mayor", "party"], "zhengzou"),
        { kind: "unset", path: ["visit", "people", "adviser", "role"] },
      ]),
    );
    expect(read).toMatchObject({ ok: false });
    if (read.ok) return;
    expect(read.error.map(({ field }) => field.join("/")).toSorted()).toEqual([
      "visit/people/adviser/role",
      "visit/people/mayor/party",
    ]);
    expect(read.error.find(({ problem }) => problem.code === "unknown-reference")?.problem.nearest).toBe(
      "zhengzhou",
    );
  });

  test("are read strictly", () => {
    expect(edit.safeParse({ kind: "set", path: [], value: 1 }).success).toBe(false);
    expect(edit.safeParse({ kind: "set", path: ["visit"], value: 1, extra: 1 }).success).toBe(false);
    expect(edit.safeParse({ kind: "drop", path: ["visit"] }).success).toBe(false);
  });
});

describe("two people at once", () => {
  const role = ["visit", "people", "mayor", "role"];

  test("are merged if their fields differ", () => {
    const merged = merge([set(role, "Lord Mayor")], [set(["visit", "people", "mayor", "head"], false)]);
    expect(merged).toMatchObject({ ok: true, value: [{ kind: "set", path: role }] });
  });

  test("get both values if they disagree, and no conflict if they agree", () => {
    expect(merge([set(role, "One")], [set(role, "Two")])).toMatchObject({
      ok: false,
      error: [{ path: role, mine: "One", theirs: "Two", base: { en: "Mayor" } }],
    });
    expect(merge([set(role, "One")], [set(role, "One")])).toEqual({ ok: true, value: [] });
  });

  test("conflict about an entry that one removed and the other changed", () => {
    const removed: Edit = { kind: "remove", path: ["visit", "people", "mayor"] };
    expect(merge([set(role, "One")], [removed])).toMatchObject({ ok: false, error: [{ theirs: null }] });
    expect(merge([removed], [set(role, "One")])).toMatchObject({ ok: false, error: [{ mine: null }] });
  });

  test("keep their own entries of a list if the other undoes its first entry", () => {
    const pins = ["visit", "pins"];
    const pin = (activity: string): Edit => ({ kind: "add", path: pins, item: { activity }, before: null });
    const first = edited(base, [pin("lunch")]);
    const undo: Edit = { kind: "unset", path: pins };
    const both = (mine: Edit, theirs: Edit) => {
      const [wanted, current] = [edited(first, [mine]), edited(first, [theirs])];
      const merged = mergeEdits({ base: first, theirs: [theirs], current, mine: [mine], wanted });
      if (!merged.ok) throw new Error("they conflict");
      return valueAtPath(edited(current, merged.value), pins);
    };
    expect(both(undo, pin("reception"))).toEqual([{ activity: "reception" }]);
    expect(both(pin("reception"), undo)).toEqual([{ activity: "reception" }]);
    expect(both(undo, undo)).toBeUndefined();
  });

  test("may reorder while the entry after the new position is removed", () => {
    const merged = merge(
      [{ kind: "move", path: ["visit", "people", "adviser"], before: "hangzhou-head" }],
      [{ kind: "remove", path: ["visit", "people", "hangzhou-head"] }],
    );
    expect(merged).toMatchObject({ ok: true, value: [{ kind: "move", before: "hangzhou-expert" }] });
  });

  test("are in the order of arrival if both insert before the same entry", () => {
    const move = (id: string): Edit => ({ kind: "move", path: ["visit", "people", id], before: "mayor" });
    const order = (first: Edit, second: Edit) => {
      const current = edited(base, [first]);
      const merged = mergeEdits({
        base,
        theirs: [first],
        current,
        mine: [second],
        wanted: edited(base, [second]),
      });
      if (!merged.ok) throw new Error(JSON.stringify(merged.error));
      const names = people(edited(current, merged.value));
      return names.slice(names.indexOf("mayor") - 2, names.indexOf("mayor"));
    };
    const [a, b] = ["hangzhou-head", "hangzhou-expert"];
    if (!a || !b) throw new Error("no names");
    expect(order(move(a), move(b))).toEqual([a, b]);
    expect(order(move(b), move(a))).toEqual([b, a]);
  });

  test("each keep their language of a text, their entry of a list and their field of an entry", () => {
    const title = ["visit", "title"];
    const purpose = ["visit", "purpose"];
    const closed = ["visit", "places", "city-hall", "closed"];
    const closure = { from: "2023-10-25T08:00", to: "2023-10-25T09:00" };
    const start = edited(base, [
      set(title, "A visit"),
      set(purpose, ["One", "Two", "Two"]),
      set(closed, [closure]),
    ]);
    const both = (mine: readonly Edit[], theirs: readonly Edit[]) => {
      const current = edited(start, theirs);
      const merged = mergeEdits({ base: start, theirs, current, mine, wanted: edited(start, mine) });
      return merged.ok ? edited(current, merged.value) : merged.error;
    };
    const at = (document: unknown, path: readonly string[]) => valueAtPath(document, path);
    expect(at(both([set([...title, "sl"], "Obisk")], [set([...title, "zh-Hans"], "访问")]), title)).toEqual({
      en: "A visit",
      sl: "Obisk",
      "zh-Hans": "访问",
    });
    expect(at(both([set([...title, "sl"], "Obisk")], [set(title, "Our visit")]), title)).toEqual({
      en: "Our visit",
      sl: "Obisk",
    });
    const replace = (old: unknown, nth: number, value: unknown, path = purpose): Edit => ({
      kind: "replace",
      path,
      old,
      nth,
      value,
    });
    expect(
      at(
        both(
          [replace("Two", 1, "Three")],
          [
            replace("One", 0, "First"),
            { kind: "insert", path: purpose, value: "Zero", before: { value: "First", nth: 0 } },
          ],
        ),
        purpose,
      ),
    ).toEqual(["Zero", "First", "Two", "Three"]);
    expect(both([replace("One", 0, "Mine")], [replace("One", 0, "Theirs")])).toEqual([
      { path: purpose, base: "One", mine: "Mine", theirs: "Theirs" },
    ]);
    const mine = replace(closure, 0, { ...closure, reason: "Cleaning" }, closed);
    const theirs = replace(closure, 0, { ...closure, to: "2023-10-25T10:00" }, closed);
    expect(at(both([mine], [theirs]), closed)).toEqual([
      { from: "2023-10-25T08:00", to: "2023-10-25T10:00", reason: "Cleaning" },
    ]);
  });

  test("are as small as possible, and ignore values that are only written differently", () => {
    const start = edited(base, [set(["visit", "purpose"], ["One", { en: "Two" }])]);
    const path = ["visit", "purpose"];
    const normalForm = (document: WorkingDocument) =>
      edited(document, [
        set(
          path,
          (valueAtPath(document, path) as unknown[]).map((one) =>
            typeof one === "string" ? { en: one } : one,
          ),
        ),
      ]);
    const drawn = [set(path, ["One", "Two", "Three"])];
    expect(refineEdits(start, drawn, normalForm)).toEqual([
      { kind: "insert", path, value: "Three", before: null },
    ]);
    const mayor = ["visit", "people", "mayor", "role"];
    const started = edited(base, [set(mayor, "Mayor")]);
    expect(refineEdits(started, [set(mayor, { en: "Mayor", sl: "Župan" })])).toEqual([
      set([...mayor, "sl"], "Župan"),
    ]);
  });
});
