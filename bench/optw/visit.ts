// An orienteering problem as a visit: every group is one person, and every point is a place with a site visit that is
// wished for.
import { type Visit, visit } from "#domain";
import { idOf } from "../slots.ts";
import type { Orienteering, Point } from "./instance.ts";

/** The day at whose midnight, in UTC, the groups set out. */
const start = Temporal.PlainDateTime.from("2026-03-02T00:00");

/** Returns the epoch minute that corresponds to a time of the problem, in minutes of the visit. */
export const instantOf = (part: number): number =>
  Temporal.Instant.from("2026-03-02T00:00Z").epochMilliseconds / 60_000 + part;

const localOf = (part: number): string =>
  start.add({ minutes: Math.round(part) }).toString({ smallestUnit: "minute" });

/** Returns the minutes of the visit that represent one unit of the problem's time. */
export const partsOf = ({ decimals }: Orienteering): number => 10 ** decimals;

/**
 * Returns a distance in minutes of the visit, rounded down. The small addend keeps whole roots whole in spite of
 * binary rounding.
 */
export const minutesBetween = (problem: Orienteering, a: Point, b: Point): number =>
  Math.floor((Math.hypot(a.x - b.x, a.y - b.y) * partsOf(problem)) / 1000 + 1e-9);

/** Returns a problem as a visit of `groups` groups. */
export function visitOf(name: string, problem: Orienteering, groups: number): Visit {
  const { points } = problem;
  const parts = partsOf(problem);
  const depot = points[0] as Point;
  const persons = Array.from({ length: groups }, (_, g) => `group-${g + 1}`);
  const back = Math.floor(depot.closes * parts);
  const longest = Math.max(...points.map((point) => point.duration)) * parts;
  const last = start.add({ minutes: Math.ceil(back + longest) + 1440 }).toPlainDate();
  const first = start.toPlainDate().subtract({ days: 1 }).toString();
  const ends = { from: first, to: last.toString() };
  return visit.parse({
    entente: 1,
    id: idOf(`${name}-${groups}`),
    title: name,
    languages: ["en"],
    ...ends,
    grid: 1,
    legs: [{ id: "region", title: "Region", zone: "UTC", ...ends }],
    organisations: [{ id: "office", name: "Office", kind: "agency" }],
    delegations: [
      {
        id: "visitors",
        title: "Visitors",
        side: "visiting",
        parties: [{ id: "groups", title: "Groups", organisation: "office" }],
      },
    ],
    people: persons.map((id, g) => ({ id, party: "groups", role: `Group ${g + 1}`, languages: ["en"] })),
    places: points.map((_, p) => ({ id: `point-${p}`, name: `Point ${p}`, leg: "region" })),
    travel: {
      modes: [{ mode: "car", kmPerHour: 50 }],
      times: points.flatMap((one, from) =>
        points.slice(0, from).map((other, to) => ({
          from: `point-${from}`,
          to: `point-${to}`,
          minutes: minutesBetween(problem, one, other),
          mode: "car",
        })),
      ),
    },
    activities: [
      ...(["departure", "return"] as const).map((id) => ({
        id,
        kind: "briefing",
        title: id,
        minutes: 1,
        importance: "required",
        fixed: localOf(id === "departure" ? -1 : back),
        places: ["point-0"],
        attend: { required: persons },
      })),
      ...pointsToVisit(problem, persons),
    ],
    rules: [
      ...["lunch", "day-hours", "daily-load", "night-rest", "flight-rest", "travel-buffer"].map((rule) => ({
        rule,
        level: "off",
      })),
      { rule: "idle-time", parameters: { perMinute: 0, perBreak: 0 } },
    ],
  });
}

/** Returns the points as activities for one group each, without those that have no score or never open. */
function pointsToVisit(problem: Orienteering, persons: readonly string[]) {
  const { points } = problem;
  const parts = partsOf(problem);
  return points.slice(1).flatMap((point, i) =>
    point.score <= 0 || point.opens > point.closes
      ? []
      : [
          {
            id: `visit-${i + 1}`,
            kind: "site-visit",
            title: `Visit to point ${i + 1}`,
            minutes: Math.max(1, point.duration * parts),
            importance: "wished",
            weight: point.score,
            places: [`point-${i + 1}`],
            when: [
              {
                between: {
                  from: localOf(Math.ceil(point.opens * parts)),
                  to: localOf(Math.floor(point.closes * parts) + Math.max(1, point.duration * parts)),
                },
              },
            ],
            attend: { quorum: [{ of: persons, atLeast: 1, atMost: 1 }] },
          },
        ],
  );
}
