// The statement of orienteering with time windows, checked on the numbers of the file alone.
import type { Programme } from "#domain";
import type { Judgement } from "../family.ts";
import { distance, type Orienteering, type Point } from "./instance.ts";

const visitName = /^visit-(\d+)$/;

/**
 * Walks every group's route at its earliest, from the depot and back: all points at most once, every start within
 * its window, everybody back in time.
 */
export function judge(problem: Orienteering, groups: number, programme: Programme): Judgement {
  const problems: string[] = [];
  const routes = new Map<string, { readonly point: number; readonly start: number }[]>();
  const visited = new Set<number>();
  let score = 0;
  for (const placement of programme.placements) {
    const point = Number(visitName.exec(placement.activity)?.[1] ?? 0);
    if (point === 0) continue;
    const [group, ...others] = placement.attendees;
    if (group === undefined || others.length > 0) problems.push(`point ${point} is not visited by one group`);
    if (visited.has(point)) problems.push(`point ${point} is visited twice`);
    visited.add(point);
    score += problem.points[point]?.score ?? 0;
    const route = routes.get(group ?? "") ?? [];
    route.push({ point, start: placement.start });
    routes.set(group ?? "", route);
  }
  if (routes.size > groups) problems.push(`${routes.size} groups instead of ${groups}`);
  for (const [group, route] of routes) problems.push(...walk(problem, group, route));
  return { objective: problems.length === 0 ? score : null, problems };
}

function walk(
  problem: Orienteering,
  group: string,
  route: { readonly point: number; readonly start: number }[],
): string[] {
  const { points, parts } = problem;
  const problems: string[] = [];
  let at = 0;
  let time = (points[0] as Point).opens * parts;
  for (const { point } of route.sort((a, b) => a.start - b.start)) {
    const { opens, closes, duration } = points[point] as Point;
    const arrival = time + distance(problem, at, point);
    const start = Math.max(arrival, opens * parts);
    if (start > closes * parts)
      problems.push(`${group} is at point ${point} at ${start / parts}, after ${closes}`);
    time = start + duration * parts;
    at = point;
  }
  const back = time + distance(problem, at, 0);
  const due = (points[0] as Point).closes * parts;
  if (back > due) problems.push(`${group} is back at ${back / parts}, after ${due / parts}`);
  return problems;
}
