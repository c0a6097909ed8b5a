// The workload of people: minutes of programme on each day, as the rule of the daily load counts them.
import type { ActivityKind } from "../visit/activity.ts";
import { isMovement } from "../visit/activity-facts.ts";
import { toZoned } from "../visit/time.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import { zonesOf } from "../visit/zones.ts";
import type { Placement, Programme } from "./programme.ts";

/** Whether an activity of this kind counts towards the daily load. */
export const countsAsLoad = (kind: ActivityKind): boolean =>
  !isMovement(kind) && kind !== "meal" && kind !== "free-time";

/**
 * Returns minutes by id and date (`2023-10-26`) of the people whom `busy` names for a placement. An item past
 * midnight counts on the day of its start.
 */
export function minutesByDay(
  visit: Visit,
  programme: Programme,
  busy: (placement: Placement) => readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const minutes = new Map<string, Map<string, number>>();
  for (const item of programme.placements) {
    const zone = zonesOf(visit, item.activity, item.place).startZone;
    const date = toZoned(item.start, zone).toPlainDate().toString();
    for (const id of new Set(busy(item))) {
      const days = minutes.get(id) ?? new Map<string, number>();
      minutes.set(id, days.set(date, (days.get(date) ?? 0) + item.end - item.start));
    }
  }
  return minutes;
}

/** Returns minutes of programme by person and date, without meals, transfers and free time. */
export const workloadOf = (visit: Visit, programme: Programme): ReturnType<typeof minutesByDay> =>
  minutesByDay(visit, programme, (item) => {
    const kind = indexVisit(visit).activities.get(item.activity)?.kind;
    return kind && countsAsLoad(kind) ? item.attendees : [];
  });
