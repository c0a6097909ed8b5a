// A drawn disruption becomes known before any item that it affects begins, except for a session that runs over.
import { expect, test } from "vitest";
import { seededRandom } from "#base/random.ts";
import { minuteOf, type Placement } from "#domain";
import { plan } from "#planner";
import { drawDisruption } from "../../bench/draw-disruption.ts";
import { smallVisit } from "../fixtures/small-visit.ts";

test("a disruption becomes known before the first item that it affects begins", () => {
  const visit = smallVisit();
  const run = plan(visit, { seed: 1, iterations: 60 });
  let step = run.next();
  while (!step.done) step = run.next();
  const programme = step.value;
  const standing = (id: string) => programme.placements.find(({ activity }) => activity === id) as Placement;
  const random = seededRandom(4);
  const underWay = new Map<string, number>();
  for (let i = 0; i < 400; i++) {
    const { disruption, now } = drawDisruption(visit, programme, random);
    if (now === undefined) continue;
    underWay.set(disruption.event, (underWay.get(disruption.event) ?? 0) + 1);
    if (disruption.event === "over") {
      const { start, end, attendees } = standing(disruption.activity);
      expect(now).toBeGreaterThanOrEqual(start);
      expect(now).toBeLessThan(end);
      const people = new Set(attendees);
      const begun = programme.placements.filter(
        (other) => other.start > start && other.start <= now && other.attendees.some((id) => people.has(id)),
      );
      expect(begun).toEqual([]);
    } else if ("from" in disruption && disruption.from) {
      expect(minuteOf(disruption.from, "Europe/Ljubljana")).toBeGreaterThan(now);
    } else if (disruption.event === "late" || disruption.event === "withdrawn") {
      const id = disruption.event === "late" ? disruption.who : disruption.activity;
      expect(standing(id).start).toBeGreaterThan(now);
    } else expect.unreachable();
  }
  expect([...underWay.keys()].sort()).toEqual(["closed", "ill", "late", "lost", "over", "withdrawn"]);
});
