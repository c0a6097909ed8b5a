// Moves a visit to other dates at the same hours: to reuse last year's visit, or to hold everything a week later.

import type { Programme } from "../programme/programme.ts";
import type { TimeWindow } from "./activity.ts";
import { zoneOn } from "./activity-facts.ts";
import { type LocalTime, resolveLocalTime, toMinute, toZoned } from "./time.ts";
import type { Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

interface Period {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/**
 * Returns the visit moved later by this number of days, or earlier if `days` is negative: its dates, legs,
 * windows and starts of activities, pins and stays of people, each at the same local time. Opening hours, closures
 * and public holidays stay, because they do not depend on the visit. What was approved also stays.
 *
 * An hour that the clock shows twice on the new date is the first of the two unless its offset says otherwise. A time
 * that does not exist on the new date stays as it is written, and validation refuses it.
 */
export function movedVisit(visit: Visit, days: number): Visit {
  const { legOf, activities } = indexVisit(visit);
  const date = (one: Temporal.PlainDate) => one.add({ days });
  const dates = <T extends { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }>(
    one: T,
  ): T => ({
    ...one,
    from: date(one.from),
    to: date(one.to),
  });
  const period = ({ from, to }: Period, zoneOf: (time: LocalTime) => string) => ({
    from: movedTime(from, days, zoneOf(from)),
    to: movedTime(to, days, zoneOf(to)),
  });
  const stays = <T extends { present?: Period[] | undefined }>(one: T): T =>
    one.present
      ? { ...one, present: one.present.map((stay) => period(stay, (at) => zoneOn(visit, at))) }
      : one;
  const window = (one: TimeWindow, zone: string): TimeWindow => ({
    ...one,
    ...(one.days ? { days: one.days.map(date) } : {}),
    ...(one.between ? { between: period(one.between, () => zone) } : {}),
  });
  return {
    ...dates(visit),
    legs: visit.legs.map(dates),
    delegations: visit.delegations.map((one) => ({ ...one, parties: one.parties.map(stays) })),
    people: visit.people.map(stays),
    interpreters: visit.interpreters.map(stays),
    activities: visit.activities.map((one) => {
      const { zone } = legOf(one);
      return {
        ...one,
        ...(one.fixed ? { fixed: movedTime(one.fixed, days, zone) } : {}),
        ...(one.when ? { when: one.when.map((other) => window(other, zone)) } : {}),
      };
    }),
    pins: visit.pins.map((pin) => {
      const pinned = activities.get(pin.activity);
      return pin.start && pinned ? { ...pin, start: movedTime(pin.start, days, legOf(pinned).zone) } : pin;
    }),
  };
}

function movedTime({ at, offset }: LocalTime, days: number, zone: string): LocalTime {
  const moved = at.add({ days });
  if (resolveLocalTime({ at: moved, offset }, zone).ok) return { at: moved, offset };
  const bare = resolveLocalTime({ at: moved, offset: undefined }, zone);
  if (bare.ok || bare.error !== "twice") return { at: moved, offset: undefined };
  return { at: moved, offset: moved.toZonedDateTime(zone, { disambiguation: "earlier" }).offset };
}

/**
 * Returns the programme of a visit with its items moved by this number of days, each at the same local time
 * and with the same length. The caller recomputes it to get transfers and findings.
 */
export function movedProgramme(visit: Visit, programme: Programme, days: number): Programme {
  const { legOf, activities } = indexVisit(visit);
  const placements = programme.placements.map((placement) => {
    const activity = activities.get(placement.activity);
    if (!activity) return placement;
    const start = toMinute(toZoned(placement.start, legOf(activity).zone).add({ days }).toInstant());
    return { ...placement, start, end: start + placement.end - placement.start };
  });
  return { ...programme, placements };
}

/** Counts the parts of a visit whose own dates move with it. */
export function movingParts(
  visit: Visit,
): Readonly<Record<"legs" | "activities" | "stays" | "pins", number>> {
  const parties = visit.delegations.flatMap((one) => one.parties);
  const stays = [...parties, ...visit.people, ...visit.interpreters].flatMap((one) => one.present ?? []);
  return {
    legs: visit.legs.length,
    activities: visit.activities.filter(
      ({ fixed, when }) => fixed || when?.some((window) => window.days || window.between),
    ).length,
    stays: stays.length,
    pins: visit.pins.filter((pin) => pin.start).length,
  };
}
