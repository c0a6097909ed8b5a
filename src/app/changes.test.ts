// Changes of a visit: merged with those of others, undone and redone by person, restored, and made once per key.
import { expect, test } from "vitest";
import { setMinutes, smallVisitCases } from "../../test/support/use-cases.ts";

const minutesOf = async ({ opened }: Awaited<ReturnType<typeof smallVisitCases>>, id: string) =>
  (await opened()).read.visit.activities.find((one) => one.id === id)?.minutes;

test("edits of two people on one version are merged, and a conflict changes nothing", async () => {
  const cases = await smallVisitCases();
  expect(await cases.edit("Ana", [setMinutes("lunch", 80)], 1)).toMatchObject({
    ok: true,
    value: { version: 2 },
  });
  const merged = await cases.edit("Bo", [setMinutes("welcome", 50)], 1);
  expect(merged).toMatchObject({ ok: true, value: { version: 3, others: [{ version: 2, who: "Ana" }] } });
  const conflict = await cases.edit("Bo", [setMinutes("lunch", 90)], 1);
  expect(conflict).toMatchObject({ ok: false, error: { code: "conflict", version: 3 } });
  expect([await minutesOf(cases, "lunch"), await minutesOf(cases, "welcome")]).toEqual([80, 50]);
});

test("an edit that would make the visit invalid is refused with the path of the mistake", async () => {
  const cases = await smallVisitCases();
  const broken = await cases.edit("Ana", [setMinutes("lunch", -5)]);
  expect(broken).toMatchObject({ ok: false, error: { code: "invalid" } });
  expect((await cases.opened()).version).toBe(1);
});

test("a change is made once for each key", async () => {
  const { app, id, opened } = await smallVisitCases();
  const request = {
    visit: id,
    base: 1,
    key: "once",
    who: "Ana",
    edits: [setMinutes("lunch", 80)],
    label: "",
  };
  const [first, again] = [await app.changes.edit(request), await app.changes.edit(request)];
  expect(again).toEqual(first);
  expect((await opened()).version).toBe(2);
});

test("people undo and redo their own changes, not those of others", async () => {
  const cases = await smallVisitCases();
  const { app, id } = cases;
  await cases.edit("Ana", [setMinutes("lunch", 80)]);
  await cases.edit("Bo", [setMinutes("welcome", 50)]);
  const step = (base: number, key: string) => ({ visit: id, base, key, who: "Ana" });
  expect(await app.changes.steps(id, "Ana", 3)).toEqual({ undo: "edit 1", redo: null });
  expect(await app.changes.undo(step(3, "undo"))).toMatchObject({ ok: true, value: { version: 4 } });
  expect([await minutesOf(cases, "lunch"), await minutesOf(cases, "welcome")]).toEqual([75, 50]);
  expect(await app.changes.steps(id, "Ana", 4)).toEqual({ undo: null, redo: "edit 1" });
  expect(await app.changes.undo(step(4, "again"))).toMatchObject({ error: { code: "nothing-to-undo" } });
  expect(await app.changes.redo(step(4, "redo"))).toMatchObject({ ok: true });
  expect(await minutesOf(cases, "lunch")).toBe(80);
});

test("undoing a change is a conflict if somebody else has changed the same since", async () => {
  const { app, id, edit } = await smallVisitCases();
  await edit("Ana", [setMinutes("lunch", 80)]);
  await edit("Bo", [setMinutes("lunch", 90)]);
  const undone = await app.changes.undo({ visit: id, base: 3, key: "undo", who: "Ana" });
  expect(undone).toMatchObject({ ok: false, error: { code: "conflict" } });
});

test("an earlier state is found without its own snapshot, restored only on the newest version, and undone", async () => {
  const cases = await smallVisitCases();
  const { app, id } = cases;
  for (let minutes = 61; minutes <= 90; minutes++) await cases.edit("Ana", [setMinutes("lunch", minutes)]);
  const at = await app.changes.at(id, 11);
  expect(at?.read.visit.activities.find((one) => one.id === "lunch")?.minutes).toBe(70);
  const restore = { visit: id, key: "restore", who: "Ana", version: 11 };
  expect(await app.changes.restore({ ...restore, base: 30 })).toMatchObject({ error: { code: "stale" } });
  expect(await app.changes.restore({ ...restore, base: 31 })).toMatchObject({ ok: true });
  expect(await minutesOf(cases, "lunch")).toBe(70);
  await app.changes.undo({ visit: id, base: 32, key: "undo", who: "Ana" });
  expect(await minutesOf(cases, "lunch")).toBe(90);
});

test("everybody who watches the visit receives an event about a change", async () => {
  const { app, id, edit } = await smallVisitCases();
  const heard: unknown[] = [];
  const stop = app.events.subscribe(id, (event) => heard.push(event));
  await edit("Ana", [setMinutes("lunch", 80)]);
  stop();
  await edit("Ana", [setMinutes("lunch", 85)]);
  expect(heard).toMatchObject([{ kind: "change", change: { version: 2, who: "Ana" } }]);
});
