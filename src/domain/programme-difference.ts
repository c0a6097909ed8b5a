// The difference between two programmes, person by person: what somebody with the old one in hand has to know.
import type { ActivityId, PersonId, PlaceId } from "./ids.ts";
import type { Placement, Programme } from "./programme.ts";
import type { EpochMinute } from "./time.ts";
import type { Visit } from "./visit.ts";

/** When and where something takes place. */
export interface Slot {
  readonly start: EpochMinute;
  readonly end: EpochMinute;
  readonly place: PlaceId | null;
}

/** One activity of a person that is new (`before` undefined), gone (`after` undefined), or elsewhere. */
export interface Shift {
  readonly activity: ActivityId;
  readonly before: Slot | undefined;
  readonly after: Slot | undefined;
}

export interface PersonShifts {
  readonly person: PersonId;
  readonly shifts: readonly Shift[];
}

/** A visit with its programme, if it has one. */
export interface Planned {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
}

/**
 * What changes for whom, in protocol order of the later visit, then those who are no longer part of it; shifts by time.
 * People for whom nothing changes are left out.
 */
export function programmeDifference(before: Planned, after: Planned): PersonShifts[] {
  const old = slotsByPerson(before.programme);
  const now = slotsByPerson(after.programme);
  const people = [...new Set([...after.visit.people, ...before.visit.people].map((person) => person.id))];
  return people.flatMap((person) => {
    const had = old.get(person) ?? new Map<ActivityId, Slot>();
    const has = now.get(person) ?? new Map<ActivityId, Slot>();
    const shifts = [...new Set([...had.keys(), ...has.keys()])]
      .map((activity): Shift => ({ activity, before: had.get(activity), after: has.get(activity) }))
      .filter((shift) => !sameSlot(shift.before, shift.after))
      .sort((a, b) => startOf(a) - startOf(b));
    return shifts.length === 0 ? [] : [{ person, shifts }];
  });
}

const startOf = ({ before, after }: Shift): EpochMinute => after?.start ?? before?.start ?? 0;

const sameSlot = (a: Slot | undefined, b: Slot | undefined): boolean =>
  a !== undefined && b !== undefined && a.start === b.start && a.end === b.end && a.place === b.place;

function slotsByPerson(programme: Programme | undefined): Map<PersonId, Map<ActivityId, Slot>> {
  const slots = new Map<PersonId, Map<ActivityId, Slot>>();
  for (const placement of programme?.placements ?? []) {
    for (const person of placement.attendees) {
      const own = slots.get(person) ?? new Map<ActivityId, Slot>();
      slots.set(person, own.set(placement.activity, slotOf(placement)));
    }
  }
  return slots;
}

const slotOf = ({ start, end, place }: Placement): Slot => ({ start, end, place });
