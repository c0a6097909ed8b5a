// The scaling family: generated events of 20 to 10,000 participants, judged by the independent check.

import { sumOf } from "#base/sum.ts";
import { check } from "#planner";
import type { Case, Family, PlanningProblem } from "../family.ts";
import { generate, type Size, sizes, slotsOfEvent } from "./generate.ts";
import { leastUnmet, weightAtStake, weightUnmet } from "./judge.ts";

/** The events, drawn from one seed. Another seed of the search plans the same events. */
export const eventSeed = 1;

export const scaling: Family = {
  name: "scaling",
  seconds: 20,
  ending: undefined,
  cases: () => sizes.map(caseOf),
  summary: (results) => {
    const points = results.map(({ activities, seconds_to_first }) => [
      Number(activities),
      Number(seconds_to_first),
    ]);
    // Small events would only measure how fast the code warms up.
    const large = points.filter(([activities]) => (activities ?? 0) >= 1000);
    if (large.length < 3) return [];
    return [
      `Seconds to the first complete programme grow with the number of activities to the power of ${exponent(large).toFixed(2)} (least squares on logarithms, from 1,000 activities up).`,
    ];
  },
};

const caseOf = (size: Size): Case => ({
  instance: String(size.participants),
  facts: {},
  bestKnown: null,
  load: () => problemOf(size),
});

function problemOf(size: Size): PlanningProblem {
  const visit = generate(size, eventSeed);
  const stake = weightAtStake(visit);
  const least = leastUnmet(visit, slotsOfEvent);
  return {
    visit,
    claim: (objective, bounds) => ({
      objective: objective.requiredUnplaced > 0 ? null : objective.wishesUnmet,
      bound: Math.max(least, bounds.wishesUnmet ?? 0),
      infeasible: false,
    }),
    judge: (programme) => {
      const broken = check(visit, programme).filter((finding) => finding.level === "block");
      return {
        objective: weightUnmet(visit, programme),
        problems: broken.map((finding) => `${finding.rule} ${finding.variant}`),
      };
    },
    facts: (programme, { secondsToFirst }) => {
      const started = performance.now();
      check(visit, programme);
      return {
        activities: visit.activities.length,
        wishes: visit.wishes.length,
        placed: programme.placements.length,
        wishes_met: programme.wishes.filter((wish) => wish.met).length,
        percent_of_bound: percent((stake - weightUnmet(visit, programme)) / (stake - least)),
        seconds_to_first: secondsToFirst,
        check_seconds: Math.round(performance.now() - started) / 1000,
        peak_mib: Math.round(process.resourceUsage().maxRSS / 1024),
      };
    },
  };
}

const percent = (share: number): number => Math.round(share * 10_000) / 100;

/** Returns the slope of the least-squares line through the logarithms. */
function exponent(points: readonly (readonly number[])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x ?? 1), Math.log(y ?? 1)] as const);
  const mean = (values: readonly number[]) => sumOf(values) / values.length;
  const [mx, my] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
