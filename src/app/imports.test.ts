// Imports: once for each key, never over another visit, and refused with every mistake of the file.
import { expect, test } from "vitest";
import { smallVisitYaml } from "../../test/fixtures/small-visit.ts";
import { smallVisitCases } from "../../test/support/use-cases.ts";

const by = (key: string) => ({ key, who: "Organiser" });

test("a key imports a file once, and another key finds the id taken", async () => {
  const { app, id } = await smallVisitCases();
  const other = smallVisitYaml.replace(/^id: .*$/m, "id: second-visit");
  const first = await app.importFile(other, "visit.yaml", by("other"));
  const again = await app.importFile(other, "visit.yaml", by("other"));
  expect([first, again]).toMatchObject([
    { ok: true, value: { id: "second-visit", version: 1 } },
    { ok: true, value: { id: "second-visit", version: 1 } },
  ]);
  const taken = await app.importFile(other, "visit.yaml", by("third"));
  expect(taken).toMatchObject({ ok: false, error: { code: "exists", id: "second-visit" } });
  const ids = (await app.cards()).map((card) => card.visit.id);
  expect(ids).toEqual([id, "second-visit"]);
});

test("a copy takes the next free id and leaves the original as it is", async () => {
  const { app, id, edit, opened } = await smallVisitCases();
  await edit("Ana", [{ kind: "set", path: ["visit", "people", "mayor", "role"], value: "Lord Mayor" }]);
  const { text } = await opened();
  const copies = await Promise.all(
    ["one", "two"].map((key) => app.importCopy(smallVisitYaml, "visit.yaml", by(key))),
  );
  const ids = copies.map((made) => (made.ok ? made.value.id : made.error.code));
  expect(new Set([id, ...ids]).size).toBe(3);
  expect((await opened()).text).toBe(text);
});

test("a file with mistakes is refused with all of them, and nothing is stored", async () => {
  const { app } = await smallVisitCases();
  const before = await app.cards();
  const wrong = smallVisitYaml
    .replace(/^id: .*$/m, "id: wrong-visit")
    .replaceAll("minutes: 45", "minutes: many")
    .replace(/party: zhengzhou\b/, "party: zhengzou");
  const refused = await app.importFile(wrong, "visit.yaml", by("wrong"));
  if (refused.ok || refused.error.code !== "file") throw new Error("it was imported");
  expect(new Set(refused.error.problems.map(({ code }) => code))).toEqual(
    new Set(["wrong-type", "unknown-reference"]),
  );
  expect(await app.cards()).toEqual(before);
});
