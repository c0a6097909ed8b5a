// The least travel minutes between two activities of an agent, over everything it might attend in between.
import { hole } from "#base/element-at.ts";
import { type Model, nowhere } from "../../model/model.ts";

/**
 * Beyond this number of activities, the shortest routes are not worth their cubic cost. 0 is also a valid
 * bound.
 */
const mostActivities = 60;

/**
 * Returns ways[i][j]: the least minutes from the end of activities[i] to the start of activities[j] for an
 * agent, directly or through other activities (their minutes included) that it might attend in between. This
 * is a lower bound in every programme.
 */
export function leastMinutes(model: Model, agent: number, activities: readonly number[]): number[][] {
  const visited = [...new Set([...activities, ...mayAttend(model, agent)])];
  if (visited.length > mostActivities) return activities.map(() => activities.map(() => 0));
  const minutes = visited.map((a) => visited.map((b) => (a === b ? 0 : directMinutes(model, a, b))));
  visited.forEach((via, k) => {
    const { length } = model.activities[via] ?? hole();
    for (let i = 0; i < visited.length; i++)
      for (let j = 0; j < visited.length; j++) {
        if (i === k || j === k || i === j) continue;
        const row = minutes[i] ?? hole();
        const through = (row[k] ?? hole()) + length + ((minutes[k] ?? hole())[j] ?? hole());
        if (through < (row[j] ?? hole())) row[j] = through;
      }
  });
  return activities.map((_, i) => activities.map((__, j) => minutes[i]?.[j] ?? 0));
}

const attendances = new WeakMap<Model, ReadonlyMap<number, readonly number[]>>();

/** Returns the activities that an agent must, may or could attend, in the order of the visit. */
function mayAttend(model: Model, agent: number): readonly number[] {
  let known = attendances.get(model);
  if (!known) {
    known = byAgent(model);
    attendances.set(model, known);
  }
  return known.get(agent) ?? [];
}

function byAgent(model: Model): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  model.activities.forEach((activity, a) => {
    for (const agent of new Set([
      ...activity.requiredAgents,
      ...activity.units.flatMap((unit) => unit.agents),
      ...activity.needs.flatMap((need) => need.candidates),
    ])) {
      const own = found.get(agent);
      if (own) own.push(a);
      else found.set(agent, [a]);
    }
  });
  return found;
}

function directMinutes(model: Model, from: number, to: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { endSite } of (model.activities[from] ?? hole()).options)
    for (const { site } of (model.activities[to] ?? hole()).options) {
      if (endSite === nowhere || site === nowhere || endSite === site) return 0;
      for (const band of model.bands)
        least = Math.min(least, band[endSite * model.sites.length + site] ?? hole());
    }
  return Number.isFinite(least) ? least : 0;
}
