// The load of each person and interpreter on each day, as rows of a table.
import { sumOf } from "#base/sum.ts";
import { datesBetween, minutesByDay, type Programme, type Visit, workloadOf } from "#domain";

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

/** Returns minutes of programme per person and day, in protocol order. */
export const loadOfPeople = (visit: Visit, programme: Programme): Load =>
  loadOf(
    visit,
    visit.people.map((person) => person.id),
    workloadOf(visit, programme),
  );

/** Returns minutes of interpreting per interpreter and day. */
export const loadOfInterpreters = (visit: Visit, programme: Programme): Load =>
  loadOf(
    visit,
    visit.interpreters.map((interpreter) => interpreter.id),
    minutesByDay(visit, programme, (item) => item.interpreters.map((entry) => entry.interpreter)),
  );

function loadOf(visit: Visit, ids: readonly string[], byDay: ReturnType<typeof minutesByDay>): Load {
  const days = datesBetween(visit.from, visit.to);
  const rows = ids.map((id) => {
    const minutes = days.map((day) => byDay.get(id)?.get(day.toString()) ?? 0);
    return { id, minutes, all: sumOf(minutes) };
  });
  return { days, rows };
}
