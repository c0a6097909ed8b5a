// Time in a visit: every time exists and is unambiguous, ends follow starts, and parts lie within the whole.

import { clockProblem } from "../visit/clock-problem.ts";
import {
  endOfHours,
  isSkippedMidnight,
  type LocalTime,
  localEnd,
  localTime,
  plainDate,
  timeOfDay,
  timeZone,
} from "../visit/time.ts";
import { problem, type VisitProblem } from "./problem.ts";
import { type Spot, shown, spot } from "./raw.ts";

interface Period {
  readonly id: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly zone: string | undefined;
}

/** The limits for the times of raw data, as far as they can be read. */
interface Calendar {
  readonly visit: Period | undefined;
  readonly legs: ReadonlyMap<string, Period>;
  readonly firstLeg: Period | undefined;
  /** The leg of each place or room. */
  readonly legOfPlace: ReadonlyMap<string, string>;
}

/** Reports errors in times and dates that can be read as such. The schema checks how they are written. */
export function timeProblems(raw: unknown): VisitProblem[] {
  const top = spot(raw);
  const calendar = calendarOf(top);
  return [
    ...periodProblems(top, calendar),
    ...top
      .at("activities")
      .items()
      .flatMap((item) => activityProblems(item, calendar)),
    ...pinsProblems(top, calendar),
    ...top
      .at("places")
      .items()
      .flatMap((place) => placeProblems(place, calendar)),
    ...presencesOf(top).flatMap((presence) => presenceProblems(presence, calendar)),
    ...top
      .at("travel")
      .at("rushHours")
      .items()
      .flatMap((rush) => hoursProblems(rush, "same day")),
  ];
}

function calendarOf(top: Spot): Calendar {
  const legs = top
    .at("legs")
    .items()
    .flatMap((leg) => periodOf(leg) ?? []);
  const legOfPlace = new Map<string, string>();
  for (const place of top.at("places").items()) {
    const leg = place.at("leg").text;
    if (leg === undefined) continue;
    for (const site of [place, ...place.at("rooms").items()]) legOfPlace.set(site.at("id").text ?? "", leg);
  }
  return {
    visit: periodOf(top),
    legs: new Map(legs.map((leg) => [leg.id, leg])),
    firstLeg: legs[0],
    legOfPlace,
  };
}

function periodOf(found: Spot): Period | undefined {
  const from = dateAt(found.at("from"));
  const to = dateAt(found.at("to"));
  if (!from || !to) return undefined;
  const zone = timeZone.safeParse(found.at("zone").value);
  return { id: found.at("id").text ?? "", from, to, zone: zone.success ? zone.data : undefined };
}

const dateAt = (found: Spot): Temporal.PlainDate | undefined => plainDate.safeParse(found.value).data;
const localAt = (found: Spot): LocalTime | undefined => localTime.safeParse(found.value).data;
const endAt = (found: Spot): LocalTime | undefined => localEnd.safeParse(found.value).data;

const holds = (period: Period, date: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(period.from, date) <= 0 && Temporal.PlainDate.compare(date, period.to) <= 0;

const datesOf = (period: Period) => ({ from: period.from.toString(), to: period.to.toString() });

/** Maximum number of days of a visit. The limit keeps work for each day of a visit fast. */
export const mostDays = 400;

function lengthProblems(top: Spot, visit: Period | undefined): VisitProblem[] {
  const days = visit ? visit.from.until(visit.to, { largestUnit: "days" }).days + 1 : 0;
  if (!visit || days <= mostDays) return [];
  const values = { from: visit.from.toString(), days, most: mostDays };
  return [problem("visit-too-long", top.at("to").path, { got: visit.to.toString(), values })];
}

function periodProblems(top: Spot, { visit, legs }: Calendar): VisitProblem[] {
  const problems = [...orderOfDates(top), ...lengthProblems(top, visit)];
  for (const leg of top.at("legs").items()) {
    problems.push(...orderOfDates(leg), ...hoursProblems(leg.at("hours"), "same day"));
    const period = legs.get(leg.at("id").text ?? "");
    if (!visit || !period || Temporal.PlainDate.compare(visit.from, visit.to) > 0) continue;
    for (const end of ["from", "to"] as const) {
      if (holds(visit, period[end])) continue;
      const got = period[end].toString();
      problems.push(
        problem("leg-outside-visit", leg.at(end).path, {
          got,
          values: { leg: period.id, ...datesOf(visit) },
        }),
      );
    }
  }
  problems.push(...orderOfDates(top.at("skeleton")));
  for (const leg of top.at("skeleton").at("legs").items()) problems.push(...orderOfDates(leg));
  return problems;
}

function orderOfDates(found: Spot): VisitProblem[] {
  const period = periodOf(found);
  if (!period || Temporal.PlainDate.compare(period.from, period.to) <= 0) return [];
  return [endBeforeStart(found, period.from.toString(), period.to.toString())];
}

const endBeforeStart = (found: Spot, start: string, end: string): VisitProblem =>
  problem("end-before-start", found.at("to").path, { got: end, values: { start } });

/**
 * Checks times of day. In a window, an end before its start is on the following night; in hours of one day it
 * is wrong.
 */
function hoursProblems(found: Spot, ends: "same day" | "past midnight"): VisitProblem[] {
  const from = timeOfDay.safeParse(found.at("from").value).data;
  const to = endOfHours.safeParse(found.at("to").value).data;
  if (from === undefined || to === undefined) return [];
  const isWrong = ends === "same day" ? to <= from : to === from;
  return isWrong ? [endBeforeStart(found, found.at("from").text ?? "", found.at("to").text ?? "")] : [];
}

/** Returns the leg of an activity as the visit index will see it, if raw data determines it. */
function legOf(item: Spot, { legs, firstLeg, legOfPlace }: Calendar): Period | undefined {
  const own = item.at("leg").text;
  if (own !== undefined) return legs.get(own);
  const place = item.at("places").items()[0]?.text;
  if (place !== undefined) return legs.get(legOfPlace.get(place) ?? "");
  return firstLeg;
}

function activityProblems(item: Spot, calendar: Calendar): VisitProblem[] {
  const leg = legOf(item, calendar);
  const windows = item.at("when").items();
  return [
    ...timeInLeg(item.at("fixed"), leg),
    ...windows.flatMap((window) => hoursProblems(window, "past midnight")),
    ...windows.flatMap((window) => stretchProblems(window.at("between"), leg)),
    ...windows.flatMap((window) => window.at("days").items()).flatMap((day) => dayInLeg(day, leg)),
    ...otherLegs(item, calendar, leg),
  ];
}

function dayInLeg(day: Spot, leg: Period | undefined): VisitProblem[] {
  const date = dateAt(day);
  if (!leg || !date || holds(leg, date)) return [];
  return [
    problem("day-outside-leg", day.path, { got: date.toString(), values: { leg: leg.id, ...datesOf(leg) } }),
  ];
}

function timeInLeg(found: Spot, leg: Period | undefined): VisitProblem[] {
  const time = localAt(found);
  if (!leg || !time) return [];
  return holds(leg, time.at.toPlainDate()) ? onTheClock(found, time, leg.zone) : [outsideLeg(found, leg)];
}

const outsideLeg = (found: Spot, leg: Period): VisitProblem =>
  problem("time-outside-leg", found.path, {
    got: shown(found.value),
    values: { leg: leg.id, ...datesOf(leg) },
  });

/** Checks that a period with a start and an end date lies within its leg. */
function stretchProblems(found: Spot, leg: Period | undefined): VisitProblem[] {
  const from = localAt(found.at("from"));
  const to = endAt(found.at("to"));
  const outside: VisitProblem[] = [];
  if (leg && from && !holds(leg, from.at.toPlainDate())) outside.push(outsideLeg(found.at("from"), leg));
  // A period that ends at midnight ends on the day before.
  if (leg && to && !holds(leg, to.at.subtract({ minutes: 1 }).toPlainDate()))
    outside.push(outsideLeg(found.at("to"), leg));
  return outside.length > 0 ? outside : spanProblems(found, () => leg?.zone);
}

function otherLegs(item: Spot, { legOfPlace }: Calendar, leg: Period | undefined): VisitProblem[] {
  if (!leg) return [];
  return item
    .at("places")
    .items()
    .flatMap((place) => {
      const other = legOfPlace.get(place.text ?? "");
      if (other === undefined || other === leg.id) return [];
      return [
        problem("place-in-other-leg", place.path, { got: shown(place.text), values: { leg: leg.id, other } }),
      ];
    });
}

function pinsProblems(top: Spot, calendar: Calendar): VisitProblem[] {
  const activities = new Map(
    top
      .at("activities")
      .items()
      .map((item) => [item.at("id").text, item]),
  );
  return top
    .at("pins")
    .items()
    .flatMap((pin) => {
      const pinned = activities.get(pin.at("activity").text);
      return pinned ? timeInLeg(pin.at("start"), legOf(pinned, calendar)) : [];
    });
}

function placeProblems(place: Spot, { legs }: Calendar): VisitProblem[] {
  const zone = legs.get(place.at("leg").text ?? "")?.zone;
  const closures = [place, ...place.at("rooms").items()].flatMap((site) => site.at("closed").items());
  return closures.flatMap((closure) => spanProblems(closure, () => zone));
}

const presencesOf = (top: Spot): Spot[] =>
  [
    ...top
      .at("delegations")
      .items()
      .flatMap((delegation) => delegation.at("parties").items()),
    ...top.at("people").items(),
    ...top.at("interpreters").items(),
  ].flatMap((somebody) => somebody.at("present").items());

const presenceProblems = (presence: Spot, { legs, firstLeg }: Calendar): VisitProblem[] =>
  spanProblems(presence, (time) => {
    const date = time.at.toPlainDate();
    return (legs.values().find((leg) => holds(leg, date)) ?? firstLeg)?.zone;
  });

function spanProblems(found: Spot, zoneOf: (time: LocalTime) => string | undefined): VisitProblem[] {
  const from = localAt(found.at("from"));
  const to = endAt(found.at("to"));
  const zones = { from: from && zoneOf(from), to: to && zoneOf(to) };
  const onClock = (end: "from" | "to", time: LocalTime | undefined) => {
    const zone = zones[end];
    // A whole day also has its hours where the clock skips midnight: it begins at the first moment that exists.
    if (!time || (zone !== undefined && isSkippedMidnight(time, zone))) return [];
    return onTheClock(found.at(end), time, zone);
  };
  const problems = [...onClock("from", from), ...onClock("to", to)];
  // If the clock shows an hour twice, the offsets decide. All other times are in order as written.
  const isBackwards =
    from && to && Temporal.PlainDateTime.compare(from.at, to.at) >= (from.offset === to.offset ? 0 : 1);
  if (isBackwards)
    problems.push(endBeforeStart(found, shown(found.at("from").value), shown(found.at("to").value)));
  return problems;
}

/** Reports a local time that the clock shows twice or never, or not at the offset given. */
function onTheClock(found: Spot, time: LocalTime, zone: string | undefined): VisitProblem[] {
  if (zone === undefined) return [];
  const wrong = clockProblem(time, zone);
  return wrong ? [problem(wrong.code, found.path, { got: shown(found.value), values: wrong.values })] : [];
}
