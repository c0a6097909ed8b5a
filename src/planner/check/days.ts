// Days: applies the day rules of the catalogue to the day of every person and interpreter in the programme.
import {
  type Activity,
  atTimeOfDay,
  endPlaceOf,
  type Finding,
  includesMeal,
  interpretersOf,
  isSubstantive,
  type Leg,
  type PlaceId,
  type Placement,
  perVisit,
  toZoned,
} from "#domain";
import type { Day, DayItem } from "#rules";
import type { CheckContext } from "./context.ts";

export function checkDays(context: CheckContext): Finding[] {
  const found: Finding[] = [];
  for (const { kind, id, days } of personalDays(context)) {
    const scope = kind === "person" ? "person-day" : "interpreter-day";
    for (const [date, day] of days) {
      for (const rule of context.rules.day) {
        if (rule.scope !== scope) continue;
        const excess = rule.excess(day);
        if (!excess) continue;
        found.push({
          rule: rule.id,
          variant: excess.variant,
          level: rule.level,
          size: excess.size,
          subjects: [{ kind, id }],
          facts: { ...excess.facts, onDate: date },
        });
      }
    }
  }
  return found;
}

interface PersonalDays {
  readonly kind: "person" | "interpreter";
  readonly id: string;
  readonly days: ReadonlyMap<string, Day>;
}

/** Returns the days of everybody who attends or interprets anything. */
function personalDays(context: CheckContext): PersonalDays[] {
  const people = new Map<string, Placement[]>();
  const interpreters = new Map<string, Placement[]>();
  const note = (map: Map<string, Placement[]>, id: string, placement: Placement) => {
    const list = map.get(id);
    if (list) list.push(placement);
    else map.set(id, [placement]);
  };
  const sorted = [...context.programme.placements].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const placement of sorted) {
    for (const id of placement.attendees) note(people, id, placement);
    for (const id of interpretersOf(context.visit, placement)) note(interpreters, id, placement);
  }
  return [
    ...[...people].map(
      ([id, own]): PersonalDays => ({ kind: "person", id, days: daysOf(context, own, undefined) }),
    ),
    ...[...interpreters].map(
      ([id, own]): PersonalDays => ({ kind: "interpreter", id, days: daysOf(context, own, id) }),
    ),
  ];
}

function daysOf(
  context: CheckContext,
  own: readonly Placement[],
  interpreter: string | undefined,
): Map<string, Day> {
  const days = new Map<string, { day: Day; items: DayItem[] }>();
  let previous: { placement: Placement; date: string } | undefined;
  let at: PlaceId | null = null;
  let lastEnd: number | undefined;
  let lastFlight: Day["lastFlight"];
  for (const placement of own) {
    const activity = context.index.activities.get(placement.activity);
    if (!activity) continue;
    const { date: key, origin } = dayAt(
      context.visit,
      `${placement.start} ${legOf(context, placement, activity).zone}`,
    );
    let entry = days.get(key);
    if (!entry) {
      const items: DayItem[] = [];
      entry = {
        items,
        day: {
          origin,
          country: legOf(context, placement, activity).country,
          items,
          previousEnd: lastEnd,
          lastFlight,
        },
      };
      days.set(key, entry);
    }
    const sameDay = previous?.date === key ? previous.placement : undefined;
    entry.items.push({
      start: placement.start,
      end: placement.end,
      origin,
      kind: activity.kind,
      substantive: isSubstantive(activity),
      feeds: includesMeal(activity),
      isOpen: activity.openEnd === true,
      travelMinutes:
        sameDay && at !== null && placement.place !== null
          ? wayMinutes(context, at, placement.place, sameDay.end)
          : 0,
      interpreted: placement.interpreters.some((entry) => entry.interpreter === interpreter),
    });
    if (activity.kind === "flight")
      lastFlight = { end: placement.end, minutes: placement.end - placement.start };
    lastEnd = placement.end;
    at = endPlaceOf(activity, placement.place) ?? at;
    previous = { placement, date: key };
  }
  return new Map([...days].map(([key, entry]) => [key, entry.day]));
}

/**
 * Returns the date of an instant in a zone as one key, and the start of that day. Called for every attendee.
 */
const dayAt = perVisit((_visit, key: string): { readonly date: string; readonly origin: number } => {
  const at = key.indexOf(" ");
  const zone = key.slice(at + 1);
  const date = toZoned(Number(key.slice(0, at)), zone).toPlainDate();
  return { date: date.toString(), origin: atTimeOfDay(date, 720, zone) - 720 };
});

/** Returns the leg whose local time applies to a placement: that of its place, otherwise that of the activity. */
export const legOf = ({ index }: CheckContext, placement: Placement, activity: Activity): Leg =>
  placement.place !== null ? index.legOfPlace(placement.place) : index.legOf(activity);

/** Returns the minutes of the quickest transfer with entry and reserve; 0 within one place. */
export function wayMinutes(context: CheckContext, from: PlaceId, to: PlaceId, departure: number): number {
  const way = context.ways().quickest(from, to, departure);
  if (way === 0) return 0;
  return way + (context.index.sites.get(to)?.place.entry?.minutes ?? 0) + context.rules.travelBufferMinutes;
}
