// How much each person's days hold: time in engagements and on the way. A function of the programme.
import { isMovement, type Person, type Programme, type Visit } from "#domain";
import { agendaOf } from "../agenda/agenda.ts";
import { participantsOf } from "../agenda/attendance.ts";

export interface DayLoad {
  readonly date: Temporal.PlainDate;
  /** Minutes in engagements; free time and movements do not count. */
  readonly engaged: number;
  /** Minutes on the way, flights included. */
  readonly travel: number;
}

export interface PersonLoad {
  readonly person: Person;
  readonly days: readonly DayLoad[];
  readonly engaged: number;
  readonly travel: number;
}

/** The load of every participant, in protocol order. */
export function loadsOf(visit: Visit, programme: Programme): PersonLoad[] {
  const attending = programme.placements.flatMap((placement) => placement.attendees);
  return participantsOf(visit, attending).map((person) => {
    const agenda = agendaOf(visit, programme, { kind: "person", id: person.id }, "internal");
    const days = agenda.days.map(({ date, items }) => {
      let engaged = 0;
      let travel = 0;
      for (const item of items) {
        const minutes = item.end - item.start;
        if (item.kind === "free") continue;
        if (item.kind === "transfer" || isMovement(item.activity.kind)) travel += minutes;
        else if (item.activity.kind !== "free-time") engaged += minutes;
      }
      return { date, engaged, travel };
    });
    const sum = (of: (day: DayLoad) => number) => days.reduce((total, day) => total + of(day), 0);
    return { person, days, engaged: sum((day) => day.engaged), travel: sum((day) => day.travel) };
  });
}
