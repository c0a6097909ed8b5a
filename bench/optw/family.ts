// Orienteering with time windows for one to four groups (Righini and Salani 2009; Vansteenwegen et al. 2009).
import type { Programme } from "#domain";
import type { Case, Family, PlanningProblem } from "../family.ts";
import { readOrienteering } from "./instance.ts";
import { judge, type Stop } from "./judge.ts";
import { instantOf, partsOf, visitOf } from "./visit.ts";

/** The numbers of groups for which results are published. */
const published = [1, 2, 3, 4];

export const optw: Family = {
  name: "optw",
  seconds: 4,
  ending: ".txt",
  cases(data) {
    const known = new Map<string, number>();
    for (const row of data.table("published_results.csv"))
      known.set(`${row.instance} ${row.m}`, Number(row.best));
    for (const row of data.table("optima_m1.tsv")) known.set(`${row.instance} 1`, Number(row.prize));
    return data.instances.flatMap(({ name, file }) =>
      published.map(
        (m): Case => ({
          instance: name,
          facts: { m },
          bestKnown: known.get(`${name} ${m}`) ?? null,
          load: () => load(name, file, m),
        }),
      ),
    );
  },
};

/** The measure is the total score. */
function load(name: string, file: string, groups: number): PlanningProblem {
  const problem = readOrienteering(file);
  const visit = visitOf(name, problem, groups);
  const wished = visit.activities.filter((activity) => activity.importance === "wished");
  const total = wished.reduce((sum, activity) => sum + activity.weight, 0);
  return {
    visit,
    claim: ({ requiredUnplaced, wishesUnmet }, bounds) => ({
      objective: requiredUnplaced > 0 ? null : total - wishesUnmet,
      bound: bounds.wishesUnmet === undefined ? null : total - bounds.wishesUnmet,
      infeasible: false,
    }),
    judge: (programme) => judge(problem, groups, routesOf(programme, partsOf(problem))),
  };
}

/** Returns the points that each group visits, and when. Two groups that are together at a point visit it twice. */
function routesOf({ placements }: Programme, parts: number): Stop[][] {
  const routes = new Map<string, Stop[]>();
  for (const { activity, attendees, start } of placements) {
    const point = /^visit-(\d+)$/.exec(activity)?.[1];
    if (point === undefined) continue;
    for (const group of attendees) {
      const route = routes.get(group) ?? [];
      routes.set(group, route);
      route.push({ point: Number(point), start: (start - instantOf(0)) / parts });
    }
  }
  return [...routes.values()];
}
