// The workload of each person and the time in transfers, day by day. A function of the programme.
import { isMovement, type Person, type Programme, type Visit, workloadOf } from "#domain";
import { agendaOf } from "../agenda/agenda.ts";
import { participantsOf } from "../agenda/attendance.ts";

export interface DayLoad {
  readonly date: Temporal.PlainDate;
  /** Minutes of programme, as the rule of the daily load counts them. */
  readonly engaged: number;
  /** Minutes in transfers and flights. */
  readonly travel: number;
}

export interface PersonLoad {
  readonly person: Person;
  readonly days: readonly DayLoad[];
  readonly engaged: number;
  readonly travel: number;
}

/** Returns the load of every participant, in protocol order. */
export function loadsOf(visit: Visit, programme: Programme): PersonLoad[] {
  const attending = programme.placements.flatMap((placement) => placement.attendees);
  const workload = workloadOf(visit, programme);
  return participantsOf(visit, attending).map((person) => {
    const agenda = agendaOf(visit, programme, { kind: "person", id: person.id }, "internal");
    const days = agenda.days.map(({ date, items }) => {
      const engaged = workload.get(person.id)?.get(date.toString()) ?? 0;
      let travel = 0;
      for (const item of items)
        if (item.kind === "transfer" || (item.kind !== "free" && isMovement(item.activity.kind)))
          travel += item.end - item.start;
      return { date, engaged, travel };
    });
    const sum = (of: (day: DayLoad) => number) => days.reduce((total, day) => total + of(day), 0);
    return { person, days, engaged: sum((day) => day.engaged), travel: sum((day) => day.travel) };
  });
}
