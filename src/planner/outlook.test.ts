// When a search stops: at once if nothing can be better, otherwise after enough work without improvement.
import fc from "fast-check";
import { expect, test } from "vitest";
import { objectiveLevels, visit as visitSchema } from "#domain";
import { bareMeeting, bareVisit } from "../../test/fixtures/bare-visit.ts";
import { leastRestartLimit, outlookOf } from "./outlook.ts";
import { plan } from "./plan.ts";

const open = fc.constantFrom(...objectiveLevels);
const searches = fc.integer({ min: 1, max: 4 });

test("a search stops at once if nothing can be better", () => {
  expect(outlookOf({ iterations: 0, bestAt: 0, open: undefined })).toEqual({ spent: 1, advice: "stop" });
});

test("no search stops before its first annealing runs, and every search stops in the end", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(2_000_000), open, searches, (bestAt, since, level, count) => {
      const record = { bestAt, open: level, searches: count };
      const now = outlookOf({ ...record, iterations: bestAt + since });
      if (since < leastRestartLimit * count || since < 2 * bestAt) expect(now.advice).not.toBe("stop");
      const later = outlookOf({ ...record, iterations: bestAt + 8 * (leastRestartLimit * count + bestAt) });
      expect(later).toEqual({ spent: 1, advice: "stop" });
      expect(now.spent).toBeGreaterThanOrEqual(0);
      expect(now.spent).toBeLessThanOrEqual(later.spent);
    }),
  );
});

test("the user may stop before the search does, and an incomplete programme is searched for longer", () => {
  const at = (iterations: number, level: "travel" | "requiredUnplaced") =>
    outlookOf({ iterations, bestAt: 0, open: level }).advice;
  expect(at(leastRestartLimit * 0.4, "travel")).toBe("go-on");
  expect(at(leastRestartLimit * 0.6, "travel")).toBe("may-stop");
  expect(at(leastRestartLimit, "travel")).toBe("stop");
  expect(at(leastRestartLimit, "requiredUnplaced")).toBe("may-stop");
});

test("the search of a small visit stops within its first annealing runs, with the best programme that a long search finds", () => {
  const activities = ["a", "b", "c", "d", "e", "f"].map((id) => bareMeeting(id));
  const visit = visitSchema.parse(bareVisit("2027-05-03", { activities }));
  let stoppedAt: number | undefined;
  let objective = "";
  for (const step of plan(visit, { seed: 1, iterations: 60_000 })) {
    if (stoppedAt === undefined && outlookOf(step).advice === "stop") {
      stoppedAt = step.iterations;
      objective = JSON.stringify(step.objective);
    }
    if (step.ended) expect(JSON.stringify(step.objective)).toBe(objective);
  }
  expect(stoppedAt).toBeLessThan(3 * leastRestartLimit);
});
