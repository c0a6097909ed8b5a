// Whether an end time earlier than the start is on the next day: that of 22:00–01:00 is, that of 10:00–9:30 is not.
import type { ActivityKind } from "../visit/activity.ts";

/** An evening begins at 17:00 or later and lasts at most ten hours. */
const evening = { from: 17 * 60, most: 10 * 60 };
/** A journey by night, or a night itself, begins at noon or later and lasts at most twenty hours. */
const journey = { from: 12 * 60, most: 20 * 60 };

const travels: ReadonlySet<ActivityKind> = new Set(["flight", "transfer", "departure", "arrival"]);
const byNight =
  /(?<!\p{L})(?:night|overnight|nuit|nuitée|nacht|nočn\p{L}*|noč|noche|notte|noc|nocn\p{L}*)(?!\p{L})|nacht(?=\p{L})|过夜|夜/iu;

/**
 * Whether an item from `start` to `end` ends on the next day. Both are minutes of the day; `end` is not after `start`.
 * `kind`: of the item, if its title names one.
 */
export function endsNextDay(
  start: number,
  end: number,
  title: string,
  kind: ActivityKind | undefined,
): boolean {
  if (end === start) return false;
  const isJourney = (kind !== undefined && travels.has(kind)) || byNight.test(title);
  const fits = ({ from, most }: typeof evening) => start >= from && end + 1440 - start <= most;
  return fits(evening) || (isJourney && fits(journey));
}

/** Whether hours that begin at `from` and end at `to` on the next day are plausible: opening into the small hours. */
export const hoursCrossMidnight = (from: number, to: number): boolean => from >= evening.from || to <= 6 * 60;
