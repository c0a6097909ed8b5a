// Free times: when an activity could take place if its own hours, or the opening hours of its places, did not count.
import { elementAt } from "#base/element-at.ts";
import {
  type Activity,
  indexVisit,
  localTimeOf,
  minuteOf,
  openingOf,
  type PlaceId,
  type Span,
  startOfDay,
  toZoned,
  type Visit,
  windowsOf,
  withLengthStated,
} from "#domain";
import type { Model, Option } from "../../model/model.ts";
import { compileOptions } from "../../model/options.ts";
import { everyStart } from "../../model/start-spans.ts";
import { feasibleStarts } from "../../search/candidates.ts";
import { complete } from "../../search/insertion.ts";
import type { State } from "../../solution/state.ts";
import { areThere } from "../../solution/stay.ts";
import { alwaysOpenVisit } from "../relaxed.ts";

/** A time outside the allowed ones: how far outside, and whether on a day that was not allowed at all. */
export interface FreeTime {
  readonly start: number;
  readonly end: number;
  readonly place: PlaceId | null;
  readonly minutes: number;
  readonly otherDay: boolean;
}

/**
 * The context of the search for a time: the present state, the work, and the instant before which nothing can
 * begin.
 */
export interface Seeker {
  readonly state: State;
  readonly effort: { evaluations: number };
  readonly now?: number | undefined;
}

/** The minutes before and after its hours in which an activity may be placed on the same day. */
const longestStretch = 120;
/**
 * How many starts are completed with people and interpreters, on its days and on others, before the search stops.
 */
const mostCompleted = 40;

/**
 * Returns what binds an activity to its hours: a pin first, then a fixed start, then windows or the hours of
 * its leg.
 */
export function boundBy(visit: Visit, activity: Activity): "pin" | "fixed" | "window" {
  if (indexVisit(visit).pins.get(activity.id)?.start) return "pin";
  return activity.fixed ? "fixed" : "window";
}

/**
 * Returns the nearest free times of an activity beyond its own hours: on its days, and one on another day.
 */
export function timesBeyondHours(seeker: Seeker, a: number, count: number): FreeTime[] {
  const { allowed, options } = freed(seeker.state.model, a);
  return nearestOutside(seeker, a, count, { options, allowedAt: () => allowed });
}

/** Returns the nearest free times of an activity within its own hours at places that are closed then. */
export function timesBehindDoors(seeker: Seeker, a: number, count: number): FreeTime[] {
  const { model } = seeker.state;
  const { visit } = model;
  const options = compileOptions(alwaysOpenVisit(visit), elementAt(visit.activities, a), sitesOf(model));
  const allowedAt = ({ site }: Option) => openingOf(visit, (model.sites[site]?.id ?? "") as PlaceId);
  return nearestOutside(seeker, a, count, { options, allowedAt });
}

/** Returns the hours of an activity, and its options without them. */
function freed(
  model: Model,
  a: number,
): { readonly allowed: readonly Span[]; readonly options: readonly Option[] } {
  const { visit } = model;
  const activity = elementAt(visit.activities, a);
  const { zone } = indexVisit(visit).legOf(activity);
  const pin = indexVisit(visit).pins.get(activity.id);
  if (pin?.start) {
    const start = minuteOf(pin.start, zone);
    const loose = { ...visit, pins: visit.pins.filter((other) => other.activity !== activity.id) };
    return {
      allowed: [{ from: start, to: start + lengthAt(model, a) }],
      options: compileOptions(loose, activity, sitesOf(model)),
    };
  }
  const allowed = windowsOf(visit, activity);
  const { fixed: _fixed, ...free } = withLengthStated(activity);
  const wider = allowed.map(({ from, to }) => ({
    between: { from: localTimeOf(from - longestStretch, zone), to: localTimeOf(to + longestStretch, zone) },
  }));
  return { allowed, options: compileOptions(visit, { ...free, when: [{}, ...wider] }, sitesOf(model)) };
}

/** Returns the nearest times of an activity outside the spans allowed for an option. */
function nearestOutside(
  seeker: Seeker,
  a: number,
  count: number,
  { options, allowedAt }: { readonly options: readonly Option[]; allowedAt(option: Option): readonly Span[] },
): FreeTime[] {
  const { model } = seeker.state;
  const { zone } = indexVisit(model.visit).legOf(elementAt(model.visit.activities, a));
  const length = lengthAt(model, a);
  const times = reachable(seeker, a, options)
    .map(({ start, option }) => ({
      start,
      option,
      ...outside(allowedAt(option), { from: start, to: start + length }, zone),
    }))
    .filter((time) => time.minutes > 0);
  return nearest(seeker, a, times, count);
}

const lengthAt = (model: Model, a: number): number => elementAt(model.activities, a).length;

const sitesOf = (model: Model): ReadonlyMap<string, number> =>
  new Map(model.sites.map((site, i) => [site.id, i]));

interface Time {
  readonly start: number;
  readonly option: Option;
  readonly minutes: number;
  readonly otherDay: boolean;
}

/**
 * Returns every start on the grid from now on that orders and required people allow: not before they arrive and not
 * after they leave.
 */
function reachable(
  { state, now = Number.NEGATIVE_INFINITY }: Seeker,
  a: number,
  options: readonly Option[],
): { readonly start: number; readonly option: Option }[] {
  const length = lengthAt(state.model, a);
  return options.flatMap((option) => {
    const found: { start: number; option: Option }[] = [];
    const starts = feasibleStarts(state, a, option);
    for (const start of everyStart(starts, state.model.grid))
      if (start > now && areThere(state, a, start, start + length)) found.push({ start, option });
    return found;
  });
}

/**
 * Returns the distance of a span from others: the minutes from the nearest span of its day, or its whole length on
 * another day.
 */
function outside(allowed: readonly Span[], span: Span, zone: string): { minutes: number; otherDay: boolean } {
  const day = startOfDay(toZoned(span.from, zone).toPlainDate(), zone);
  let least = Number.POSITIVE_INFINITY;
  for (const { from, to } of allowed) {
    if (to <= day || day + 1440 <= from) continue;
    least = Math.min(least, Math.max(0, from - span.from) + Math.max(0, span.to - to));
  }
  return Number.isFinite(least)
    ? { minutes: least, otherDay: false }
    : { minutes: span.to - span.from, otherDay: true };
}

/**
 * Returns the first times that people and interpreters can attend, near ones first, at most one on another
 * day.
 */
function nearest({ state, effort }: Seeker, a: number, times: readonly Time[], count: number): FreeTime[] {
  const found: FreeTime[] = [];
  const length = lengthAt(state.model, a);
  const sorted = times.toSorted(
    (x, y) =>
      Number(x.otherDay) - Number(y.otherDay) ||
      x.minutes - y.minutes ||
      Number(x.start % 30 !== 0) - Number(y.start % 30 !== 0) ||
      x.option.rank - y.option.rank ||
      x.start - y.start,
  );
  const completed = { here: 0, elsewhere: 0 };
  let elsewhere = 0;
  for (const { start, option, minutes, otherDay } of sorted) {
    const day = otherDay ? "elsewhere" : "here";
    if (completed[day] >= mostCompleted || (otherDay ? elsewhere > 0 : found.length >= count)) continue;
    if (found.some((time) => Math.abs(time.start - start) < length)) continue;
    completed[day]++;
    if (!complete(state, a, option, start, effort)) continue;
    if (otherDay) elsewhere++;
    const place = state.model.sites[option.site]?.id ?? null;
    found.push({ start, end: start + length, place, minutes, otherDay });
  }
  return found;
}
