// The day and the half of the day that an officer would give the items of a new visit: courtesy calls on the first full
// morning, meetings before noon, visits after it, lunch left free, one item an evening.
import {
  type Activity,
  type ActivityId,
  datesBetween,
  indexVisit,
  type Programme,
  type TimeWindow,
  type Visit,
} from "#domain";

/** The parts of a day in minutes after midnight. Between 12:30 and 14:00 only a lunch is placed. */
const halves = {
  early: { from: 420, to: 570 },
  morning: { from: 540, to: 750 },
  lunch: { from: 720, to: 870 },
  afternoon: { from: 840, to: 1080 },
  evening: { from: 1020, to: 1350 },
} as const;
type Half = keyof typeof halves;

/** Minutes to the next place while places are unknown. */
const between = 30;

interface Day {
  readonly date: Temporal.PlainDate;
  /** Whether it is neither the day of arrival nor the day of departure. */
  readonly isFull: boolean;
  readonly isFree: boolean;
  /** The free minutes of each part. */
  readonly left: Record<Half, number>;
}

/**
 * Returns the visit with a day and a part of it for each item without a fixed start. Lengths include the travel to
 * the next item.
 */
export function inOfficeOrder(visit: Visit): Visit {
  const legs = new Map(visit.legs.map((leg) => [leg.id, daysOf(visit, leg)]));
  const given = new Map<ActivityId, TimeWindow>();
  const movable = visit.activities.filter(({ fixed, when }) => !fixed && !when?.some((one) => one.between));
  for (const activity of movable.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const window = placeFor(activity, legs.get(indexVisit(visit).legOf(activity).id) ?? []);
    if (window) given.set(activity.id, window);
  }
  return {
    ...visit,
    activities: visit.activities.map((activity) => {
      const window = given.get(activity.id);
      return window ? { ...activity, minutes: activity.minutes + between, when: [window] } : activity;
    }),
  };
}

/**
 * Returns the programme that was planned in office order with the items' own lengths again. The time that was added
 * for travel stays free.
 */
export function withOwnLengths(visit: Visit, ordered: Visit, programme: Programme): Programme {
  const own = indexVisit(visit).activities;
  const { activities } = indexVisit(ordered);
  return {
    ...programme,
    placements: programme.placements.map((item) => {
      const [is, was] = [own.get(item.activity)?.minutes, activities.get(item.activity)?.minutes];
      if (is === undefined || was === undefined) return item;
      return { ...item, end: item.start + Math.round(((item.end - item.start) * is) / was) };
    }),
  };
}

function daysOf(visit: Visit, leg: Visit["legs"][number]): readonly Day[] {
  const isLong = visit.from.until(visit.to).days >= 2;
  return datesBetween(leg.from, leg.to).map((date) => {
    const isFirst = isLong && date.equals(visit.from);
    const isLast = isLong && date.equals(visit.to);
    const room = (half: Half) => halves[half].to - halves[half].from + (half === "evening" ? 0 : between);
    return {
      date,
      isFull: !isFirst && !isLast,
      isFree: date.dayOfWeek > 5 || leg.holidays.some((holiday) => holiday.equals(date)),
      left: {
        early: isFirst ? 0 : room("early"),
        morning: isFirst ? 0 : room("morning"),
        lunch: isFirst || isLast ? 0 : room("lunch"),
        afternoon: isLast ? 0 : room("afternoon"),
        evening: isLast ? 0 : room("evening"),
      },
    };
  });
}

/** Returns the parts of the day that lie in the usual hours of an item. */
function partsOf({ when = [], kind }: Activity): readonly Half[] {
  const from = Math.min(...when.map((window) => window.from ?? 0), 1440);
  const to = Math.max(...when.map((window) => window.to ?? 1440), 0);
  if (when.length > 0 && to <= halves.early.to) return ["early"];
  if (from >= halves.evening.from && when.length > 0) return ["evening"];
  if (isCourtesy({ when })) return ["morning"];
  if (from >= halves.lunch.from && to <= halves.lunch.to) return ["lunch"];
  if (kind === "meal") return ["lunch", "evening"];
  return kind === "site-visit" || kind === "walk" ? ["afternoon", "morning"] : ["morning", "afternoon"];
}

/** Whether an item takes place only before noon and after breakfast. */
const isCourtesy = ({ when = [] }: Pick<Activity, "when">): boolean =>
  when.length > 0 &&
  when.every(({ from = 0, to = 1440 }) => from >= halves.morning.from && to <= halves.morning.to);

/** Courtesy calls come first, then meetings, then items that may be on any day. */
function rankOf(activity: Activity): number {
  if (isCourtesy(activity)) return 0;
  const [half] = partsOf(activity);
  return half === "morning" ? 1 : half === "afternoon" ? 2 : 3;
}

/** Reserves the time of an item on the day that suits it best. Returns undefined if no day has enough free time. */
function placeFor(activity: Activity, days: readonly Day[]): TimeWindow | undefined {
  const parts = partsOf(activity);
  const minutes = activity.minutes + between;
  const isOffice = !["meal", "reception", "site-visit", "walk"].includes(activity.kind);
  const busy = (day: Day) => -(day.left.morning + day.left.afternoon);
  const order = (day: Day, part: Half) =>
    (isOffice && day.isFree ? 100_000 : 0) +
    (day.isFull ? 0 : 10_000) +
    // Daily work is spread over the full days; an evening or a lunch goes to the first day without one.
    (isCourtesy(activity) || part === "evening" || part === "lunch" ? 0 : busy(day) + 5000) +
    parts.indexOf(part);
  const [best] = days
    .flatMap((day) => parts.map((part) => ({ day, part })))
    .filter(({ day, part }) => day.left[part] >= Math.min(minutes, halves[part].to - halves[part].from))
    .toSorted((a, b) => order(a.day, a.part) - order(b.day, b.part));
  if (!best) return undefined;
  const window = within(activity, halves[best.part], minutes);
  if (!window) return undefined;
  // One evening and one lunch a day.
  const isOnly = best.part === "evening" || best.part === "lunch" || best.part === "early";
  best.day.left[best.part] -= isOnly ? best.day.left[best.part] : minutes;
  const to = isCourtesy(activity) ? Math.min(window.to, window.from + minutes + between) : window.to;
  return { days: [best.day.date], from: window.from, to };
}

/** Returns the part of a day that lies in the usual hours of an item and has enough free time. */
function within(
  { when }: Activity,
  half: { readonly from: number; readonly to: number },
  minutes: number,
): { readonly from: number; readonly to: number } | undefined {
  const windows = when ?? [{ from: 0, to: 1440 }];
  return windows
    .map(({ from = 0, to = 1440 }) => ({
      from: Math.max(from, half.from),
      // The travel to the next item may end after the usual hours of this one.
      to: Math.min(to, half.to) + between,
    }))
    .find(({ from, to }) => to - from >= minutes);
}
