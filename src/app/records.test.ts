// Records: kept beside the visit with a history of their own, and checked against the visit.
import { expect, test } from "vitest";
import type { Edit } from "#domain";
import { smallVisitCases } from "../../test/support/use-cases.ts";

async function recordCases() {
  const cases = await smallVisitCases();
  const { app, id } = cases;
  const opened = async () => {
    const record = await app.records.open(id);
    if (!record) throw new Error("there is no record");
    return record;
  };
  let keys = 0;
  /** Makes edits as a person, by default on the newest record. */
  const record = async (who: string, edits: readonly Edit[], base?: number) =>
    app.records.edit({
      visit: id,
      base: base ?? (await opened()).version,
      key: `record-${++keys}`,
      who,
      edits,
      label: "",
    });
  return { ...cases, openedRecord: opened, record };
}

/** Says that an activity was held, with a number of guests. */
const held = (activity: string, people: number): Edit => ({
  kind: "add",
  path: ["record", "held"],
  item: { id: `held-${activity}`, activity, people },
  before: null,
});

test("what two people record on one version is merged, without a change of the visit", async () => {
  const { opened, openedRecord, record } = await recordCases();
  const { version } = await openedRecord();
  await record("Ana", [held("welcome", 12)], version);
  expect(await record("Bo", [held("lunch", 10)], version)).toMatchObject({ ok: true });
  expect((await openedRecord()).read.held.map(({ people }) => people)).toEqual(
    expect.arrayContaining([12, 10]),
  );
  expect((await opened()).version).toBe(1);
});

test("people undo what they recorded, and not what others recorded or changed in the visit", async () => {
  const { app, id, edit, opened, openedRecord, record } = await recordCases();
  await record("Ana", [held("welcome", 12)]);
  await record("Bo", [held("lunch", 10)]);
  await edit("Ana", [{ kind: "set", path: ["visit", "people", "mayor", "role"], value: "Lord Mayor" }]);
  const { version: base } = await openedRecord();
  expect(await app.records.undo({ visit: id, base, key: "undo", who: "Ana" })).toMatchObject({ ok: true });
  expect((await openedRecord()).read.held.map(({ activity }) => activity)).toEqual(["lunch"]);
  expect((await opened()).version).toBe(2);
});

test("an entry about an item that the visit does not have is refused", async () => {
  const { openedRecord, record } = await recordCases();
  expect(await record("Ana", [held("banquet", 12)])).toMatchObject({ ok: false, error: { code: "invalid" } });
  expect((await openedRecord()).read.held).toEqual([]);
});

test("the record of a visit that does not exist cannot be opened or changed", async () => {
  const { app } = await recordCases();
  expect(await app.records.open("nowhere")).toBeUndefined();
  const request = {
    visit: "nowhere",
    base: 1,
    key: "any",
    who: "Ana",
    edits: [held("welcome", 1)],
    label: "",
  };
  expect(await app.records.edit(request)).toMatchObject({ ok: false, error: { code: "not-found" } });
});
