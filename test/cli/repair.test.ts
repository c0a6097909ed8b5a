// Repairs on the command line: what an officer types during a visit, and the answer.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Visit } from "#domain";
import { encodeProgramme, readVisit } from "#formats";
import { plan } from "#planner";
import { smallVisit, smallVisitYaml } from "../fixtures/small-visit.ts";
import { entente, inFolder } from "../support/entente.ts";

function programmeOf(visit: Visit): string {
  const run = plan(visit, { seed: 1, iterations: 100 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return encodeProgramme(step.value);
}
const planned = programmeOf(smallVisit());

/** Runs a test in a folder with the small visit and a programme of it. */
const inRunningVisit = (use: (files: { folder: string; visit: string; from: string }) => Promise<void>) =>
  inFolder(async (folder) => {
    const visit = join(folder, "visit.yaml");
    const from = join(folder, "programme.json");
    await writeFile(visit, smallVisitYaml);
    await writeFile(from, planned);
    await use({ folder, visit, from });
  });

test("a disruption changes only what it must, and the report names the people affected", async () => {
  await inRunningVisit(async ({ visit, from }) => {
    const { code, out, err } = await entente([
      ...["repair", visit, "--from", from, "--work", "300"],
      ...["--event", "late briefing 40"],
    ]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("Evening briefing is 40 minutes late");
    expect(out).toContain("Repair 1 (chosen)");
    expect(out).toContain("1 item changes (0 public times), 4 people are affected");
    expect(out).toContain("“Evening briefing”: Wed 25 Oct 18:00 → 18:40");
    expect(out).toContain("Head of delegation, Zhengzhou");
  });
});

test("a repair that only changes transfers lists them", async () => {
  await inFolder(async (folder) => {
    const [file, from] = [join(folder, "visit.yaml"), join(folder, "programme.json")];
    // Nobody walks, so that the coach is used; a car is slightly slower.
    const text = smallVisitYaml
      .replace("atMostMinutes: 20", "atMostMinutes: 2")
      .replace(
        "needsVehicle: true }",
        "$&\n    - { mode: car, kmPerHour: 24, detour: 1.4, fixedMinutes: 5 }",
      );
    const read = readVisit(text, "visit.yaml");
    if (!read.ok) throw new Error("it is valid");
    await writeFile(file, text);
    await writeFile(from, programmeOf(read.value.visit));
    const { code, out } = await entente(["repair", file, "--from", from, "--event", "broken coach-1"]);
    expect(code).toBe(0);
    expect(out).toContain("0 items change");
    expect(out).toMatch(/\d+ transfers? changes?, for \d+ people:/);
    expect(out).toMatch(/ → .*: Wed 25 Oct \d\d:\d\d, Coach.* → /);
    expect(out).not.toContain("Nothing has to change");
    expect(out).not.toContain("People affected");
  });
});

test("the chosen repair is written like a plan, with the changed visit, and the next repair starts from it", async () => {
  await inRunningVisit(async ({ folder, visit, from }) => {
    const out = join(folder, "out");
    const event = ["--event", "ill mayor 2023-10-26T00:00/2023-10-26T23:00"];
    const repaired = await entente([
      "repair",
      visit,
      "--from",
      from,
      "--work",
      "200",
      "--out",
      out,
      ...event,
    ]);
    expect(repaired.code).toBe(0);
    const checked = await entente([
      "check",
      join(out, "visit.yaml"),
      "--programme",
      join(out, "programme.json"),
    ]);
    expect(checked.out).toContain("The programme meets every demand and follows every rule.");
    expect(checked.err).not.toContain("changed after");
    expect((await readFile(join(out, "programme.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
    const next = await entente([
      ...["repair", join(out, "visit.yaml"), "--from", join(out, "programme.json"), "--work", "50"],
      ...["--now", "2023-10-26T12:00"],
    ]);
    expect(next.out).toContain("Nothing has to change: the programme can stay as it is.");
  });
});

test("disruptions can come from a file, and the JSON contains complete repairs", async () => {
  await inRunningVisit(async ({ folder, visit, from }) => {
    const events = join(folder, "events.yaml");
    await writeFile(events, "- late briefing 40\n- { event: closed, place: center-rog }\n");
    const { code, out } = await entente([
      "repair",
      visit,
      "--from",
      from,
      "--work",
      "100",
      "--events",
      events,
      "--json",
    ]);
    expect(code).toBe(0);
    const { repairs, forced, visitChange } = JSON.parse(out);
    expect(visitChange.changed).toBe(false);
    expect(forced).toEqual(expect.arrayContaining(["briefing", "rog-visit"]));
    expect(repairs[0].touched.items).toBe(2);
    expect(repairs[0].programme.placements.map((p: { activity: string }) => p.activity)).not.toContain(
      "rog-visit",
    );
  });
});

test("a time limit of zero still gives an answer", async () => {
  await inRunningVisit(async ({ visit, from }) => {
    const { code, out } = await entente([
      ...["repair", visit, "--from", from, "--seconds", "0", "--event", "over welcome 15"],
    ]);
    expect(code).toBe(0);
    expect(out).toContain("now until");
  });
});

test("a disruption that makes the visit impossible is reported with its reason and a separate exit code", async () => {
  await inRunningVisit(async ({ visit, from }) => {
    const { code, out, err } = await entente([
      ...["repair", visit, "--from", from, "--work", "100", "--event", "closed red-hall"],
    ]);
    expect(code).toBe(2);
    expect(out).toContain("“Welcome at City Hall”");
    expect(out).toContain("has no time");
    expect(out).toContain("What would allow it");
    expect(out).toMatch(
      /\+ Hold “Welcome at City Hall” in .*\n +weighs about as much as one wish · nothing else moves/,
    );
    expect(err).toContain("No repair found keeps everything that is required.");
  });
});

describe("bad input", () => {
  test.each([
    [["--event", "lat briefing 40"], "there is no event “lat”. Did you mean “late”? Events: late ACTIVITY"],
    [
      ["--event", "late briefin 40"],
      "there is no activity, party or person “briefin”. Did you mean “briefing”?",
    ],
    [["--event", "over welcome much"], "“much” is not a number of minutes"],
    [["--event", "closed red-hal"], "there is no place or room “red-hal”. Did you mean “red-hall”?"],
    [["--now", "noon"], "--now: “noon” is not a time such as 2023-10-25T14:20."],
    [["--choose", "7"], "There is no repair 7: choose one from 1 to"],
  ])("%j is refused with a suggestion", async (args, said) => {
    await inRunningVisit(async ({ visit, from }) => {
      const { code, err } = await entente(["repair", visit, "--from", from, "--work", "20", ...args]);
      expect(code).toBe(1);
      expect(err).toContain(said);
    });
  });

  test("a programme of another visit is refused, and one of an earlier state of the visit is repaired", async () => {
    await inRunningVisit(async ({ folder, visit, from }) => {
      const other = join(folder, "other.yaml");
      await writeFile(other, smallVisitYaml.replace("id: small-visit", "id: other-visit"));
      const refused = await entente(["repair", other, "--from", from]);
      expect(refused.code).toBe(1);
      expect(refused.err).toContain(
        "is a programme of the visit “small-visit”, and the visit file is “other-visit”",
      );
      await writeFile(visit, smallVisitYaml.replace("minutes: 75", "minutes: 80"));
      const changed = await entente(["repair", visit, "--from", from, "--work", "100"]);
      expect(changed.code).toBe(0);
      expect(changed.out).toContain("This programme was made from another version of the visit file");
      expect(changed.out).toContain("“Lunch”");
    });
  });
});

test("in JSON, each lost activity has its recoveries with their costs", async () => {
  await inRunningVisit(async ({ visit, from }) => {
    const { out } = await entente([
      ...["repair", visit, "--from", from, "--work", "100", "--event", "closed red-hall", "--json"],
    ]);
    const { lost } = JSON.parse(out);
    const welcome = lost.find((one: { activity: string }) => one.activity === "welcome");
    const [cheapest] = welcome.relaxations;
    expect(cheapest.change).toMatchObject({ kind: "place", activity: "welcome" });
    expect(cheapest.price).toBe(6);
    expect(cheapest.after.requiredUnplaced).toBe(cheapest.before.requiredUnplaced - 1);
  });
});

test.each([
  ["en", "+ Both: Hold “Welcome at City Hall” in Restaurant"],
  ["zh-Hans", "+ 以下两项同时进行："],
  ["sl", "+ Oboje: "],
])("in %s, two changes are offered together if no single change restores an item", async (lang, both) => {
  await inRunningVisit(async ({ visit, from }) => {
    const events = ["--event", "closed red-hall", "--event", "ill mayor"];
    const { out } = await entente([
      ...["repair", visit, "--from", from, "--work", "100", "--lang", lang, ...events],
    ]);
    expect(out).toContain(both);
  });
});
