// How much each person and interpreter does on each day, as the rules of daily limits count it.
import { sumOf } from "#base/sum.ts";
import { datesBetween, indexVisit, type Placement, type Programme, toZoned, type Visit } from "#domain";
import { countsAsLoad } from "#rules";
import { zoneOfPlacement } from "../visit/describe.ts";

export interface LoadRow {
  readonly id: string;
  /** Minutes, day by day of the visit. */
  readonly minutes: readonly number[];
  readonly all: number;
}

export interface Load {
  readonly days: readonly Temporal.PlainDate[];
  readonly rows: readonly LoadRow[];
}

/** Minutes of programme per person and day, in protocol order. What reaches past midnight counts where it begins. */
export const loadOfPeople = (visit: Visit, programme: Programme): Load =>
  loadOf(
    visit,
    programme,
    visit.people.map((person) => person.id),
    (item) => {
      const kind = indexVisit(visit).activities.get(item.activity)?.kind;
      return kind && countsAsLoad(kind) ? item.attendees : [];
    },
  );

/** Minutes of interpreting per interpreter and day. */
export const loadOfInterpreters = (visit: Visit, programme: Programme): Load =>
  loadOf(
    visit,
    programme,
    visit.interpreters.map((interpreter) => interpreter.id),
    (item) => item.interpreters.map((entry) => entry.interpreter),
  );

function loadOf(
  visit: Visit,
  programme: Programme,
  ids: readonly string[],
  busy: (item: Placement) => readonly string[],
): Load {
  const days = datesBetween(visit.from, visit.to);
  const dayIndex = new Map(days.map((day, i) => [day.toString(), i]));
  const minutes = new Map(ids.map((id) => [id, days.map(() => 0)]));
  for (const item of programme.placements) {
    const zone = zoneOfPlacement(visit, item.activity, item.place);
    const day = dayIndex.get(toZoned(item.start, zone).toPlainDate().toString());
    if (day === undefined) continue;
    for (const id of new Set(busy(item))) {
      const own = minutes.get(id);
      if (own) own[day] = (own[day] ?? 0) + item.end - item.start;
    }
  }
  const rows = ids.map((id) => {
    const own = minutes.get(id) ?? [];
    return { id, minutes: own, all: sumOf(own) };
  });
  return { days, rows };
}
