// The check finds the errors in a programme that somebody edited by hand.
import { expect, test } from "vitest";
import type { Placement, Programme } from "#domain";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { languages, sayFinding } from "../../text/index.ts";
import { check, plan } from "../index.ts";

const visit = smallVisit();
const good: Programme = (() => {
  const run = plan(visit, { seed: 1, iterations: 200 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
})();

type Edit = (placement: Placement) => Partial<Placement>;

/** Returns the variants of the findings after an edit of one placement. */
function foundAfter(activity: string, edit: Edit): string[] {
  const placements = good.placements.map((p) => (p.activity === activity ? { ...p, ...edit(p) } : p));
  const findings = check(visit, { ...good, placements });
  for (const finding of findings) for (const language of languages) sayFinding(language, finding, visit);
  return findings.filter((f) => f.level === "block").map((f) => `${f.rule}.${f.variant}`);
}

test("a planned programme has no blocking finding", () => {
  expect(check(visit, good).filter((f) => f.level === "block")).toEqual([]);
});

test("a required person who is missing is named", () => {
  expect(foundAfter("welcome", (p) => ({ attendees: p.attendees.slice(1) }))).toContain("attendance.missing");
});

test("two simultaneous activities of one person are found", () => {
  const welcome = good.placements.find((p) => p.activity === "welcome");
  const found = foundAfter("lunch", (p) => ({
    start: welcome?.start ?? 0,
    end: (welcome?.start ?? 0) + p.end - p.start,
  }));
  expect(found).toContain("two-places.overlap");
});

test("a start in the night lies outside the windows and opening hours", () => {
  const found = foundAfter("rog-visit", (p) => ({ start: p.start + 12 * 60, end: p.end + 12 * 60 }));
  expect(found).toEqual(expect.arrayContaining(["time-window.outside", "opening-hours.closed"]));
});

test("a place that the activity does not allow is found", () => {
  expect(foundAfter("rog-visit", () => ({ place: good.placements[0]?.place ?? null }))).toContain(
    "place.not-allowed",
  );
});

test("an interpreted meeting without its interpreter is found", () => {
  expect(foundAfter("zhengzhou-talk", () => ({ interpreters: [] }))).toContain("interpreter.none");
});

test("a wrong length is found", () => {
  expect(foundAfter("welcome", (p) => ({ end: p.end - 10 }))).toContain("time-window.length");
});

test("a required activity without a time is found, a wished one is not", () => {
  const without = (activity: string) =>
    check(visit, { ...good, placements: good.placements.filter((p) => p.activity !== activity) }).map(
      (f) => f.rule,
    );
  expect(without("welcome")).toContain("activity-missing");
  expect(
    visit.activities.find((a) => a.id === "rog-visit")?.importance === "wished" ? without("rog-visit") : [],
  ).not.toContain("activity-missing");
});

test("unknown names lead to findings, not exceptions", () => {
  const placements = good.placements.map((p) => ({
    ...p,
    activity: `${p.activity}-gone` as Placement["activity"],
  }));
  expect(
    check(visit, { ...good, placements }).every((f) => f.rule === "programme" && f.variant === "unknown"),
  ).toBe(true);
});

test("a removed transfer leads to a finding about the people who need it", () => {
  const found = check(visit, { ...good, transfers: [] }).map((f) => `${f.rule}.${f.variant}`);
  expect(found).toContain("transfer.missing");
});
