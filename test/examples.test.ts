// Each example is read without a problem and planned as its README says. The sample contains what is published.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { indexVisit, type Programme, type Text, textExactlyIn, type Visit } from "#domain";
import { readVisit } from "#formats";
import { check, plan } from "#planner";
import { catalogue } from "#rules";
import { languages, sayUnplaced } from "#text";

const folder = join(import.meta.dirname, "../examples");
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function visitOf(name: string): Visit {
  const path = join(folder, name, "visit.yaml");
  const read = readVisit(readFileSync(path), path, { knownRules: catalogue.map((rule) => rule.id) });
  expect(read.ok ? [] : read.error).toEqual([]);
  if (!read.ok) throw new Error("unreadable");
  return read.value.visit;
}

function planned(visit: Visit, iterations: number): Programme {
  const run = plan(visit, { seed: 1, iterations });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

test("there are at least four examples", () => expect(names.length).toBeGreaterThanOrEqual(4));

describe.each(names)("%s", (name) => {
  const visit = visitOf(name);
  const programme = planned(visit, 1500);

  test("breaks no blocking rule, except that an impossible required activity is missing", () => {
    const broken = check(visit, programme).filter(
      (f) => f.level === "block" && f.rule !== "activity-missing",
    );
    expect(broken).toEqual([]);
  });

  test("has a reason for every unplaced activity", () => {
    for (const unplaced of programme.unplaced) {
      expect(unplaced.clash.length).toBeGreaterThan(0);
      for (const language of languages) {
        expect(sayUnplaced(language, unplaced, visit).reason).not.toBe("");
      }
    }
  });

  test("places every required activity", () => {
    const missing = programme.unplaced.filter(
      ({ activity }) => visit.activities.find((a) => a.id === activity)?.importance === "required",
    );
    expect(missing).toEqual([]);
  });

  test("has only the real conflict of the published programme", () => {
    const named = new Set(
      check(visit, programme)
        .filter((finding) => finding.confirmed)
        .map(({ rule, subjects }) =>
          [rule, ...subjects.filter((s) => s.kind === "activity").map((s) => s.id)].join(" "),
        ),
    );
    expect([...named]).toEqual(name === "molndal-2004" ? ["two-places matlock-talk wp1"] : []);
  });
});

describe("the sample", () => {
  const visit = visitOf("brussels-ljubljana-2023");
  const index = indexVisit(visit);
  const china = visit.delegations.find((delegation) => delegation.side === "visiting");

  test.each([1, 2, 3, 4, 5])("has 44 of its 45 activities in the first programme, seed %i", (seed) => {
    const first = plan(visit, { seed }).next();
    expect(first.done).toBe(false);
    if (first.done) return;
    expect(first.value.placed).toBe(44);
    expect(first.value.iterations).toBeGreaterThan(0);
    // Work is counted in priced insertions. An idle machine prices about forty thousand per second once the code is
    // warm.
    expect(first.value.work).toBeLessThan(5000);
  });

  test("has twenty delegates in seven parties, the ministry first, the cities in the published order", () => {
    expect(china?.parties.map((party) => party.organisation)).toEqual([
      "ndrc",
      "zhengzhou",
      "hangzhou",
      "liuzhou",
      "chongqing",
      "taicang",
      "guangzhou",
    ]);
    expect(china ? index.peopleOf(china.id) : []).toHaveLength(20);
  });

  test("names only people who are named in public", () => {
    const named = visit.people.flatMap((person) => (person.name ? [Object.values(person.name)] : []));
    expect(named).toEqual([["Cao Yuanmeng"], ["Dejan Crnek"], ["Lilijana Madjar"]]);
  });

  test("has all public texts in English and Chinese", () => {
    const texts: [string, Text | undefined][] = [
      ["title", visit.title],
      ...visit.purpose.map((text, i): [string, Text] => [`purpose ${i}`, text]),
      ...visit.topics.map((topic): [string, Text] => [topic.id, topic.title]),
      ...visit.organisations.map((organisation): [string, Text] => [organisation.id, organisation.name]),
      ...visit.people.map((person): [string, Text] => [person.id, person.role]),
      ...visit.places.map((place): [string, Text] => [place.id, place.name]),
      ...visit.activities.flatMap((a): [string, Text | undefined][] => [
        [a.id, a.title],
        [a.id, a.summary],
      ]),
    ];
    const missing = texts.filter(
      ([, text]) => text && ["en", "zh-Hans"].some((tag) => textExactlyIn(text, tag) === undefined),
    );
    expect(missing.map(([where]) => where)).toEqual([]);
  });

  test("crosses the end of summer time and a flight between two cities", () => {
    expect(visit.from.toString()).toBe("2023-10-22");
    expect(visit.to.toString()).toBe("2023-10-29");
    expect(visit.to.toZonedDateTime("Europe/Ljubljana").hoursInDay).toBe(25);
    const flight = visit.activities.find((a) => a.id === "flight-to-ljubljana");
    expect([flight?.places[0], flight?.endsAt]).toEqual(["brussels-airport", "ljubljana-airport"]);
  });

  test("keeps the published order: first the Chamber of Commerce, then EKWB; first the Final Event, then the Parliament", () => {
    const { placements } = planned(visit, 1500);
    const start = (id: string) => placements.find((p) => p.activity === id)?.start ?? Number.NaN;
    const order = [
      "european-quarter",
      "dg-regio-meeting",
      "final-event",
      "government-roundtable",
      "parliament-discussion",
      "flight-to-ljubljana",
      "city-hall-meeting",
      "chamber-meeting",
      "ekwb-discussion",
    ];
    const starts = order.map(start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test("meets every wish or gives the reason", () => {
    const programme = planned(visit, 1500);
    const unplaced = new Set(programme.unplaced.map((u) => u.activity as string));
    for (const outcome of programme.wishes.filter((w) => !w.met)) {
      const target = index.wishes.get(outcome.wish)?.target;
      expect(target && "activity" in target && unplaced.has(target.activity), outcome.wish).toBe(true);
    }
  });
});
