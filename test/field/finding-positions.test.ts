// Every finding on a published programme leads to a line of its file, even where the file has the short form.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Finding, pathOfFinding, type Visit } from "#domain";
import { readVisit } from "#formats";
import { positionsIn } from "#formats/positions";
import { plan, preflight } from "#planner";

const folder = new URL("../fixtures/short/", import.meta.url);

function read(text: string) {
  const found = readVisit(text, "visit.yaml");
  if (!found.ok) throw new Error(found.error.map(({ code, line }) => `${line} ${code}`).join());
  return found.value;
}

function findingsOf(visit: Visit): readonly Finding[] {
  const run = plan(visit, { seed: 1, iterations: 5 });
  for (let step = run.next(); ; step = run.next())
    if (step.done) return [...preflight(visit), ...step.value.findings];
}

test("the line of a finding is that of its first item", () => {
  let seen = 0;
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), "utf8");
    const { visit, document } = read(text);
    const positionOf = positionsIn(document);
    for (const finding of findingsOf(visit)) {
      const { line } = positionOf(pathOfFinding(visit, finding));
      const item = finding.subjects.find(({ kind }) => kind === "activity");
      const { title } = visit.activities.find(({ id }) => id === item?.id) ?? {};
      if (!title) continue;
      seen++;
      expect(text.split("\n")[line - 1]).toContain(Object.values(title)[0]);
    }
  }
  expect(seen).toBeGreaterThan(10);
});

test("a vehicle that two items name at once is reported with the line of the later one", () => {
  const { visit, document } = read(`entente: 1
title: Visit of Linz to Ljubljana, 3 May 2027
languages: [en]
zone: Europe/Ljubljana
vehicles: [{ id: bus, title: Bus, mode: coach, leg: visit, seats: 20 }]
people: |
  guests: Linz
  Mayor
  Deputy
places: |
  City Hall 46.05, 14.50
  Castle 46.06, 14.51
  Museum 46.07, 14.52
programme: |
  3 May 2027
  10:00–11:00 Ride to the castle [transfer] @ City Hall > Castle · vehicle: Bus · Mayor
  10:30–11:30 Ride to the museum [transfer] @ City Hall > Museum · vehicle: Bus · Deputy
`);
  const found = findingsOf(visit).find(({ rule }) => rule === "vehicle");
  expect(found?.variant).toBe("two-places");
  expect(found && positionsIn(document)(pathOfFinding(visit, found))).toEqual({ line: 17, column: 3 });
});
