// Attendance as recorded for persons, parties and delegations, resolved person by person.
import type { PersonId } from "../visit/ids.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import { type Presence, presences } from "./presence.ts";
import type { VisitRecord } from "./record.ts";

/** Who attended one activity: each person once, in protocol order. */
export type AttendanceList = ReadonlyMap<PersonId, Presence>;

/**
 * Returns attendance by activity. An entry for a person overrides one for the party, which overrides one for the
 * delegation: "all of the delegation, but one excused".
 */
export function attendanceOf(visit: Visit, record: VisitRecord): ReadonlyMap<string, AttendanceList> {
  const index = indexVisit(visit);
  const rankOf = (id: string): number => (index.people.has(id) ? 2 : index.parties.has(id) ? 1 : 0);
  const byActivity = new Map<string, Map<PersonId, { presence: Presence; rank: number }>>();
  for (const entry of record.attendance) {
    const people = byActivity.get(entry.activity) ?? new Map();
    byActivity.set(entry.activity, people);
    for (const presence of presences) {
      for (const id of entry[presence]) {
        const rank = rankOf(id);
        for (const person of index.peopleOf(id)) {
          if (rank >= (people.get(person)?.rank ?? 0)) people.set(person, { presence, rank });
        }
      }
    }
  }
  const order = new Map(visit.people.map((person, i) => [person.id, i]));
  const protocol = ([a]: readonly [PersonId, unknown], [b]: readonly [PersonId, unknown]) =>
    (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return new Map(
    [...byActivity].map(([activity, people]) => [
      activity,
      new Map([...people].sort(protocol).map(([id, { presence }]) => [id, presence])),
    ]),
  );
}
