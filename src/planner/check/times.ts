// Times: lengths, windows, fixed starts, pins, orders, and required activities that are missing.
import { type Finding, isRequired, lengthOf, minuteOf, type Placement, toZoned, windowsOf } from "#domain";
import { blocking, type CheckContext, placed, placementsOf, subjectOf } from "./context.ts";

/** "Right after" allows for the transfer, its reserve and these minutes. */
const rightAfterSlack = 15;

export function checkTimes(context: CheckContext): Finding[] {
  const { visit, index, programme } = context;
  const found: Finding[] = [];
  const byActivity = new Map(programme.placements.map((placement) => [placement.activity, placement]));
  for (const activity of visit.activities) {
    if (isRequired(activity) && !byActivity.has(activity.id)) {
      found.push(blocking("activity-missing", "required", 1, [subjectOf(activity)], {}));
    }
  }
  for (const { placement, activity } of placed(context)) {
    const about = subjectOf(activity);
    const length = placement.end - placement.start;
    if (length !== lengthOf(activity)) {
      found.push(
        blocking("time-window", "length", Math.abs(length - lengthOf(activity)), [about], {
          isMinutes: length,
          neededMinutes: lengthOf(activity),
        }),
      );
    }
    const leg = index.legOf(activity);
    if (activity.fixed) {
      const fixedAt = minuteOf(activity.fixed, leg.zone);
      if (placement.start !== fixedAt) {
        found.push(
          blocking("fixed-time", "moved", Math.abs(placement.start - fixedAt), [about], {
            startAt: placement.start,
            fixedAt,
          }),
        );
      }
    } else if (
      !windowsOf(visit, activity).some(
        (window) => window.from <= placement.start && placement.end <= window.to,
      )
    ) {
      found.push(
        blocking("time-window", "outside", 1, [about], { startAt: placement.start, endAt: placement.end }),
      );
    }
    const pin = index.pins.get(activity.id);
    if (pin?.start !== undefined && minuteOf(pin.start, leg.zone) !== placement.start) {
      found.push(
        blocking("pin", "time", 1, [about], {
          startAt: placement.start,
          pinnedAt: minuteOf(pin.start, leg.zone),
        }),
      );
    }
    if (pin?.place !== undefined && pin.place !== placement.place) {
      found.push(blocking("pin", "place", 1, [about, { kind: "place", id: pin.place }], {}));
    }
    for (const order of activity.after) {
      const other = byActivity.get(order.activity);
      if (other) found.push(...checkOrder(context, placement, other, order));
    }
  }
  return found;
}

function checkOrder(
  context: CheckContext,
  later: Placement,
  earlier: Placement,
  order: {
    readonly atLeast: number;
    readonly atMost?: number | undefined;
    readonly sameDay: boolean;
    readonly rightAfter: boolean;
  },
): Finding[] {
  const found: Finding[] = [];
  const subjects = [
    { kind: "activity" as const, id: later.activity },
    { kind: "activity" as const, id: earlier.activity },
  ];
  const gap = later.start - earlier.end;
  if (gap < order.atLeast) {
    found.push(
      blocking("precedence", "early", order.atLeast - gap, subjects, {
        gapMinutes: gap,
        neededMinutes: order.atLeast,
      }),
    );
  }
  if (order.atMost !== undefined && gap > order.atMost) {
    found.push(
      blocking("precedence", "late", gap - order.atMost, subjects, {
        gapMinutes: gap,
        limitMinutes: order.atMost,
      }),
    );
  }
  if (order.sameDay && dateOf(context, later) !== dateOf(context, earlier)) {
    found.push(
      blocking("precedence", "other-day", 1, subjects, { startAt: later.start, otherAt: earlier.start }),
    );
  }
  if (order.rightAfter) {
    const way = wayBetween(context, earlier, later);
    const allowed = Math.max(way, order.atLeast) + rightAfterSlack;
    const there = new Set(earlier.attendees);
    const between = later.attendees.some(
      (id) =>
        there.has(id) &&
        placementsOf(context, id).some(
          (other) =>
            other !== later && other !== earlier && other.start >= earlier.end && other.end <= later.start,
        ),
    );
    if (gap > allowed || between) {
      found.push(
        blocking("precedence", "not-right-after", Math.max(1, gap - allowed), subjects, {
          gapMinutes: gap,
          limitMinutes: allowed,
        }),
      );
    }
  }
  return found;
}

function dateOf({ index }: CheckContext, placement: Placement): string {
  const activity = index.activities.get(placement.activity);
  const zone =
    placement.place !== null
      ? index.legOfPlace(placement.place).zone
      : activity
        ? index.legOf(activity).zone
        : "UTC";
  return toZoned(placement.start, zone).toPlainDate().toString();
}

function wayBetween(context: CheckContext, earlier: Placement, later: Placement): number {
  const from = context.index.activities.get(earlier.activity)?.endsAt ?? earlier.place;
  if (from === null || later.place === null) return 0;
  const ways = context.ways();
  const slowest = Math.max(
    ...ways.bandStarts.map((_, band) =>
      ways.quickestInBand(from, later.place as NonNullable<typeof later.place>, band),
    ),
  );
  if (slowest === 0) return 0;
  return (
    slowest +
    (context.index.sites.get(later.place)?.place.entry?.minutes ?? 0) +
    context.rules.travelBufferMinutes
  );
}
