// Small visits in which other planners and earlier versions of Entente went wrong: room numbers that YAML reads as
// numbers, an emoji cut in half, a congress longer than a day, a drive to another city. `test/time` and
// `src/documents/fonts` test the others of this kind.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Visit } from "#domain";
import { readVisit } from "#formats";
import { preflight } from "#planner";
import { sayProblem } from "#text";
import { type Installation, installation } from "./support/installation.ts";
import { programmeOf } from "./support/times.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), "utf8");

const said = (source: string): string[] => {
  const read = readVisit(source, "visit.yaml");
  return read.ok ? [] : read.error.map((problem) => sayProblem("en", problem));
};

function visitIn(source: string): Visit {
  const read = readVisit(source, "visit.yaml");
  if (!read.ok) throw new Error(said(source).join("; "));
  return read.value.visit;
}

let here: Installation;
beforeAll(async () => {
  here = await installation();
});
afterAll(() => here.app.close());

test("advice about room numbers keeps them as they are written, and following it gives a valid visit", () => {
  const source = fixture("room-codes");
  const advised = said(source).flatMap(
    (line) => /Put it in quotation marks: "(.+)"\.$/.exec(line)?.[1] ?? [],
  );
  expect(advised).toEqual(["3E2", "101", "0x1F", ".5", "1e3"]);
  const mended = advised.reduce(
    (all, value) => all.replace(new RegExp(`(name|title): ${RegExp.escape(value)},`), `$1: "${value}",`),
    source,
  );
  // Norwegian remains, a language whose fixed words Entente does not have.
  const visit = visitIn(mended);
  const rooms = visit.places.flatMap((place) => place.rooms?.map(({ name }) => name) ?? []);
  expect(rooms).toEqual(["3E2", "101", "0x1F", "12:30", ".5"].map((name) => ({ und: name })));
  expect(visit.organisations.map(({ name }) => name)).toEqual([{ und: "3M" }, { und: "On" }]);
});

test("half an emoji is refused in a file, an import and an edit, and documents are still made", async () => {
  const source = fixture("cut-emoji");
  expect(said(source)).toEqual([expect.stringMatching(/^visit\.yaml:14:31 .*U\+D83D/)]);
  const refused = await here.visit("cut-emoji", source);
  expect([refused.status, JSON.stringify(refused.json)]).toEqual([422, expect.stringContaining("D83D")]);

  const whole = source.replace("\\ud83d", "\\ud83d\\ude00");
  expect((await here.visit("cut-emoji", whole)).status).toBe(201);
  await here.work();
  await (await here.app.planAndRelease("cut-emoji", { seed: 1, seconds: null, iterations: 20 })).finished;
  const before = await here.call("GET", "/api/visits/cut-emoji", { as: here.owner });
  const edits = [{ kind: "set", path: ["visit", "people", "p1", "name"], value: { en: "Ana \ud83d" } }];
  const body = { base: before.json.version, edits, label: "", key: "edit-with-half-an-emoji" };
  const edited = await here.call("POST", "/api/visits/cut-emoji/edits", { as: here.owner, body });
  expect(edited.status).toBeGreaterThanOrEqual(400);
  expect(edited.status).toBeLessThan(500);
  const after = await here.call("GET", "/api/visits/cut-emoji", { as: here.owner });
  expect(after.json.version).toBe(before.json.version);
  const booklet = await here.call("GET", "/api/visits/cut-emoji/documents/programme.md", { as: here.owner });
  expect(booklet.status).toBe(200);
  expect(booklet.text).toContain("Ana 😀");
});

test("a congress of 29 hours is called possible and placed", () => {
  const visit = visitIn(fixture("two-day-congress"));
  expect(preflight(visit)).toEqual([]);
  const programme = programmeOf(visit);
  expect(programme.placements.map(({ activity, start, end }) => [activity, end - start])).toEqual([
    ["congress", 29 * 60],
  ]);
});

test("a drive of about 45 km by car takes less than an hour", () => {
  const source = fixture("default-car-speed");
  const visit = visitIn(source.replace("2027-05-12T11:00", "2027-05-12T13:00"));
  const programme = programmeOf(visit);
  const [drive, ...more] = programme.transfers.filter(({ from, to }) => from === "hall" && to === "far");
  expect(more).toEqual([]);
  expect(drive?.mode).toBe("car");
  const minutes = (drive?.end ?? 0) - (drive?.start ?? 0);
  expect(minutes).toBeGreaterThan(30);
  expect(minutes).toBeLessThan(60);
});
