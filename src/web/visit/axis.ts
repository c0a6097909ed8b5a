// The time axis of the board: the position of an instant, days of their true length, collapsed nights.
import {
  atTimeOfDay,
  datesBetween,
  type EpochMinute,
  type Leg,
  legsOn,
  type Programme,
  startOfDay,
  toZoned,
  type Visit,
} from "#domain";

/** A part of the axis with one scale. A collapsed night has a width of its own. */
interface Stretch {
  readonly from: EpochMinute;
  readonly to: EpochMinute;
  readonly x: number;
  readonly width: number;
  readonly night: boolean;
}

export interface AxisDay {
  readonly date: Temporal.PlainDate;
  readonly legs: readonly Leg[];
  readonly from: EpochMinute;
  readonly to: EpochMinute;
  readonly x: number;
  readonly width: number;
  /** 24, or 23 or 25 when the clock is put forward or back. */
  readonly hours: number;
}

/** A mark of the ruler: the local time in each zone that applies on this day. */
export interface Tick {
  readonly x: number;
  readonly clocks: readonly string[];
}

export interface Axis {
  readonly days: readonly AxisDay[];
  readonly nights: readonly { readonly x: number; readonly width: number }[];
  readonly width: number;
  readonly scale: number;
  /** Returns pixels from the left. Instants outside the visit lie at its edges. */
  x(minute: EpochMinute): number;
  /** Returns the instant at a pixel. */
  minuteAt(x: number): EpochMinute;
}

export interface AxisOptions {
  /** Pixels of one minute by day. */
  readonly scale: number;
  readonly foldNights: boolean;
}

const foldedWidth = 14;
/** Hours that are always open, in minutes after midnight. */
const usualDay = { from: 8 * 60, to: 21 * 60 };

/**
 * Returns the instant at which the clocks of a day's first leg show a minute of the day; the start of the day if that
 * is before it.
 */
export const instantOn = ({ date, legs, from }: AxisDay, minuteOfDay: number): EpochMinute =>
  Math.max(from, legs[0] ? atTimeOfDay(date, minuteOfDay, legs[0].zone) : from + minuteOfDay);

/** Returns the axis of a visit. If requested, collapses nights without activities to a narrow strip. */
export function axisOf(visit: Visit, programme: Programme | undefined, options: AxisOptions): Axis {
  const dates = datesBetween(visit.from, visit.to);
  const clocks = dates.map((date) => ({
    date,
    start: startOfDay(date, zoneOf(visit, date)),
    end: startOfDay(date.add({ days: 1 }), zoneOf(visit, date)),
  }));
  const busy = (programme?.placements ?? []).map((placement) => ({
    from: placement.start,
    to: placement.end,
  }));
  const stretches: Stretch[] = [];
  let x = 0;
  const push = (from: number, to: number, night: boolean) => {
    if (to <= from) return;
    const width = night && options.foldNights ? foldedWidth : (to - from) * options.scale;
    stretches.push({ from, to, x, width, night: night && options.foldNights });
    x += width;
  };
  let next = clocks[0]?.start ?? 0;
  const days: AxisDay[] = clocks.map(({ date, start, end }, d) => {
    const from = next;
    // Further east, the next day begins before this one ends here: its first hours are shown on this evening.
    const to = Math.max(end, clocks[d + 1]?.start ?? end);
    next = to;
    const startX = x;
    const inDay = busy.filter((span) => span.from < to && span.to > from);
    const open = Math.max(from, Math.min(start + usualDay.from, ...inDay.map((s) => floorHour(s.from))));
    const evening = end - (1440 - usualDay.to);
    const close = Math.min(to, Math.max(open, evening, ...inDay.map((s) => ceilHour(s.to))));
    push(from, open, true);
    push(open, close, false);
    push(close, to, true);
    return {
      date,
      legs: legsOn(visit, date),
      from,
      to,
      x: startX,
      width: x - startX,
      hours: (to - from) / 60,
    };
  });
  return {
    days,
    nights: stretches.filter((stretch) => stretch.night),
    width: x,
    scale: options.scale,
    x(minute) {
      const stretch = stretches.find((s) => minute < s.to) ?? stretches.at(-1);
      if (!stretch) return 0;
      const share = Math.max(0, Math.min(1, (minute - stretch.from) / (stretch.to - stretch.from)));
      return stretch.x + share * stretch.width;
    },
    minuteAt(pixel) {
      const stretch = stretches.find((s) => pixel < s.x + s.width) ?? stretches.at(-1);
      if (!stretch) return 0;
      const share = Math.max(0, Math.min(1, (pixel - stretch.x) / stretch.width));
      return Math.round(stretch.from + share * (stretch.to - stretch.from));
    },
  };
}

/** A travel day belongs to two legs and begins in the zone of the first. */
const zoneOf = (visit: Visit, date: Temporal.PlainDate): string =>
  (legsOn(visit, date)[0] ?? visit.legs[0])?.zone ?? "UTC";

const floorHour = (minute: number): number => Math.floor(minute / 60) * 60;
const ceilHour = (minute: number): number => Math.ceil(minute / 60) * 60;

/** The least pixels between two labels of the ruler, the pixels of one character, and the possible steps. */
const leastLabel = 44;
const characterWidth = 6.5;
const steps = [5, 15, 30, 60, 120, 180, 240, 360];

/** Returns the ruler's marks of one day. If two zones of the day show different times, both are given. */
export function ticksOf(axis: Axis, day: AxisDay): Tick[] {
  const step = steps.find((minutes) => minutes * axis.scale >= leastLabel) ?? 720;
  const ticks: Tick[] = [];
  const zones = [...new Set(day.legs.map((leg) => leg.zone))];
  let before = Number.NEGATIVE_INFINITY;
  for (let minute = day.from; minute < day.to; minute += step) {
    const x = axis.x(minute);
    const folded = axis.nights.some((night) => x >= night.x - 1 && x < night.x + night.width - 1);
    if (folded || x < before || day.x + day.width - x < leastLabel - 8) continue;
    const clocks = [...new Set(zones.map((zone) => clockOf(minute, zone)))];
    ticks.push({ x, clocks });
    // Two clocks, and the offsets of an hour that occurs twice, need more space than one clock.
    before = x + Math.max(leastLabel - 4, clocks.join(" / ").length * characterWidth + 6);
  }
  return ticks;
}

/** `09:00`, with the offset in an hour that the clock shows twice. */
export function clockOf(minute: EpochMinute, zone: string): string {
  const zoned = toZoned(minute, zone);
  const text = zoned.toPlainTime().toString({ smallestUnit: "minute" });
  if (zoned.hoursInDay <= 24) return text;
  const again = zoned.toPlainDateTime().toZonedDateTime(zone, { disambiguation: "later" });
  const first = zoned.toPlainDateTime().toZonedDateTime(zone, { disambiguation: "earlier" });
  return again.epochMilliseconds === first.epochMilliseconds ? text : `${text} ${zoned.offset}`;
}

/** Returns the scale at which the whole visit is `width` pixels wide, with collapsed nights. */
export function fittingScale(visit: Visit, programme: Programme | undefined, width: number): number {
  const probe = axisOf(visit, programme, { scale: 1, foldNights: true });
  const folded = probe.nights.length * foldedWidth;
  return Math.max(0.05, (width - folded) / Math.max(1, probe.width - folded));
}
