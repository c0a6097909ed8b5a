// Commands after planning: check, explain and export work on the programme that `plan` wrote.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { smallVisitYaml } from "../fixtures/small-visit.ts";
import { entente } from "../support/entente.ts";

let folder = "";
let visit = "";
let programme = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-test-"));
  visit = join(folder, "visit.yaml");
  programme = join(folder, "out/programme.json");
  await writeFile(visit, smallVisitYaml);
  await entente(["plan", visit, "--out", join(folder, "out"), "--iterations", "100"]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("check", () => {
  test("finds nothing blocking in a planned programme", async () => {
    const { code, out } = await entente(["check", visit, "--programme", programme, "--json"]);
    expect(code).toBe(0);
    const { findings } = JSON.parse(out);
    expect(findings.filter((finding: { level: string }) => finding.level === "block")).toEqual([]);
  });

  test("finds an activity that somebody moved into the night", async () => {
    const moved = JSON.parse(await readFile(programme, "utf8"));
    const lunch = moved.placements.find((placement: { activity: string }) => placement.activity === "lunch");
    lunch.start = "2023-10-25T01:00Z";
    lunch.end = "2023-10-25T02:15Z";
    const file = join(folder, "moved.json");
    await writeFile(file, JSON.stringify(moved));
    const { code, out } = await entente(["check", visit, "--programme", file]);
    expect(code).toBe(2);
    expect(out).toContain("“Lunch”");
  });

  test("reports that the visit has changed since planning", async () => {
    const changed = join(folder, "changed.yaml");
    await writeFile(changed, smallVisitYaml.replace("minutes: 75", "minutes: 70"));
    const { err } = await entente(["check", changed, "--programme", programme]);
    expect(err).toContain("made from another version of the visit file");
  });

  test("refuses to explain or export the programme of another visit", async () => {
    const other = join(folder, "other.yaml");
    await writeFile(other, smallVisitYaml.replace("id: small-visit", "id: other-visit"));
    for (const args of [
      ["explain", other, "lunch", "--programme", programme],
      ["export", other, "--programme", programme, "--format", "md", "--out", join(folder, "md")],
    ]) {
      const { code, err } = await entente(args);
      expect(code).toBe(1);
      expect(err).toContain("belongs to another visit");
    }
  });
});

describe("explain", () => {
  test("states the time of an activity and the cost of other times", async () => {
    const { code, out } = await entente(["explain", visit, "reception", "--programme", programme]);
    expect(code).toBe(0);
    expect(out).toMatch(/^“Reception” is scheduled for Thu 26 Oct 17:00/);
  });

  test("returns the same as JSON", async () => {
    const { code, out } = await entente(["explain", visit, "reception", "--programme", programme, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: "placed", placement: { activity: "reception" } });
  });

  test("suggests the nearest activity for a mistyped one", async () => {
    const { code, err } = await entente(["explain", visit, "recepton", "--programme", programme]);
    expect(code).toBe(1);
    expect(err).toContain("Did you mean “reception”?");
  });
});

describe("export", () => {
  test.each([
    ["ics", "people/zhengzhou-head.ics"],
    ["md", "programme.md"],
    ["pdf", "programme.pdf"],
    ["html", "report.html"],
    ["json", "programme.json"],
  ])("%s writes only files of that kind", async (format, expected) => {
    const out = join(folder, `as-${format}`);
    const args = ["export", visit, "--programme", programme, "--format", format, "--out", out];
    expect((await entente(args)).code).toBe(0);
    const files = (await readdir(out, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && entry.name !== ".entente")
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files).toContain(join(out, expected));
    expect(files.filter((file) => !file.endsWith(`.${format}`))).toEqual([]);
  });
});
