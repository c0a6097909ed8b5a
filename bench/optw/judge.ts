// Judges routes of groups only by the published statement of orienteering with time windows. The judge does not use the
// model of visits.
import type { Judgement } from "../family.ts";
import type { Orienteering, Point } from "./instance.ts";

/** A visit to a point, and the time at which it begins. */
export interface Stop {
  readonly point: number;
  readonly start: number;
}

/** Judges the visits of each group, given in any order. Adds up the scores if no rule is broken. */
export function judge(
  { points, decimals }: Orienteering,
  groups: number,
  routes: readonly (readonly Stop[])[],
): Judgement {
  const problems: string[] = [];
  const visited = new Set<number>();
  const depot = points[0];
  if (!depot) return { objective: null, problems: ["no point 0"] };
  if (routes.length > groups) problems.push(`${routes.length} groups, not ${groups}`);
  // From here on, all times are whole numbers of tenths or hundredths.
  const unit = 10 ** decimals;
  for (const route of routes) {
    let before: Point = depot;
    let free = 0;
    for (const { point, start } of [...route].sort((a, b) => a.start - b.start)) {
      const here = points[point];
      if (!here || point === 0) {
        problems.push(`no point ${point} to visit`);
        continue;
      }
      if (visited.has(point)) problems.push(`point ${point} is visited twice`);
      visited.add(point);
      const at = Math.round(start * unit);
      if (Math.abs(at - start * unit) > 1e-6)
        problems.push(`point ${point} starts at ${start}, between two units`);
      if (at < free + distance(before, here, decimals))
        problems.push(`point ${point} is reached after ${start}`);
      if (at < here.opens * unit || at > here.closes * unit)
        problems.push(`point ${point} starts at ${start}, open from ${here.opens} to ${here.closes}`);
      free = at + here.duration * unit;
      before = here;
    }
    if (before !== depot && free + distance(before, depot, decimals) > depot.closes * unit)
      problems.push(`a group is back after ${depot.closes}`);
  }
  const score = [...visited].reduce((sum, point) => sum + (points[point]?.score ?? 0), 0);
  return { objective: problems.length === 0 ? score : null, problems };
}

/** * Returns a distance in tenths or hundredths, rounded down. */
export function distance(a: Point, b: Point, decimals: 1 | 2): number {
  const square = (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
  const part = 10 ** (3 - decimals);
  let units = Math.floor(Math.sqrt(square) / part);
  while ((units * part) ** 2 > square) units--;
  while (((units + 1) * part) ** 2 <= square) units++;
  return units;
}
