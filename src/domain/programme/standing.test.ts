// One summary for every report: items that are dropped, conflict, or keep every rule.
import { expect, test } from "vitest";
import { bareMeeting, bareVisit } from "../../../test/fixtures/bare-visit.ts";
import { visit as visitSchema } from "../visit/visit.ts";
import type { Finding } from "./finding.ts";
import type { Placement } from "./programme.ts";
import { keepsEverything, standingOf, withoutTime } from "./standing.ts";

const day = "2026-05-12";
const ids = ["fine", "warned", "conflict", "lost", "spare", "off"];
const visit = visitSchema.parse(
  bareVisit(day, {
    activities: ids.map((id) =>
      bareMeeting(id, id === "spare" ? { status: "option" } : id === "off" ? { status: "cancelled" } : {}),
    ),
  }),
);
const placement = (activity: string): Placement =>
  ({ activity, start: 0, end: 60, place: null, attendees: [], interpreters: [], pinned: false }) as never;
const finding = (level: Finding["level"], ...subjects: Finding["subjects"]): Finding => ({
  rule: "rule",
  variant: "variant",
  level,
  size: 1,
  subjects,
  facts: {},
});
const activity = (id: string) => ({ kind: "activity", id }) as const;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test("every activity that is not cancelled is counted once, by its worst finding", () => {
  const standing = standingOf(visit, {
    placements: ["fine", "warned", "conflict"].map(placement),
    findings: [
      finding("warn", activity("warned")),
      finding("warn", activity("conflict")),
      finding("block-release", activity("conflict")),
      finding("block", activity("lost")),
      finding("warn", { kind: "person", id: "one" }),
    ],
  });
  expect(standing.activities).toBe(5);
  expect(idsOf(standing.kept)).toEqual(["fine"]);
  expect(idsOf(standing.warned)).toEqual(["warned"]);
  expect(idsOf(standing.conflicting)).toEqual(["conflict"]);
  expect(idsOf(standing.dropped)).toEqual(["lost"]);
  expect(idsOf(standing.reserve)).toEqual(["spare"]);
  expect(standing.others).toHaveLength(1);
  expect(idsOf(withoutTime(visit, standing))).toEqual(["lost", "spare"]);
  expect(keepsEverything(standing)).toBe(false);
});

test("it is green only if nothing is dropped and there are no findings, even if activities are held in reserve", () => {
  const placements = ["fine", "warned", "conflict", "lost"].map(placement);
  expect(keepsEverything(standingOf(visit, { placements, findings: [] }))).toBe(true);
  const hungry = [finding("warn", { kind: "person", id: "one" } as const)];
  expect(keepsEverything(standingOf(visit, { placements, findings: hungry }))).toBe(false);
  expect(keepsEverything(standingOf(visit, { placements: placements.slice(1), findings: [] }))).toBe(false);
});

test("before the first plan nothing has a time, and nothing is green", () => {
  const standing = standingOf(visit, undefined);
  expect(idsOf(standing.dropped)).toEqual(["fine", "warned", "conflict", "lost"]);
  expect(keepsEverything(standing)).toBe(false);
});
