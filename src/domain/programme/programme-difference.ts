// The difference between two programmes, person by person: what somebody with the old one in hand has to know.
import type { ActivityId, PersonId, PlaceId } from "../visit/ids.ts";
import type { EpochMinute } from "../visit/time.ts";
import type { Visit } from "../visit/visit.ts";
import type { Placement, Programme } from "./programme.ts";
import { type ItemChange, programmeDiff } from "./programme-diff.ts";

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
  const nothing = { placements: [] };
  const { people } = programmeDiff(before.programme ?? nothing, after.programme ?? nothing);
  const changes = new Map(people.flatMap(({ kind, id, items }) => (kind === "person" ? [[id, items]] : [])));
  const order = [...new Set([...after.visit.people, ...before.visit.people].map((person) => person.id))];
  return order.flatMap((person) => {
    const shifts = (changes.get(person) ?? [])
      .map((item) => shiftOf(item, person))
      .sort((a, b) => startOf(a) - startOf(b));
    return shifts.length === 0 ? [] : [{ person, shifts }];
  });
}

/** What the change of an item is to one person: where he or she was, and is. */
const shiftOf = ({ activity, before, after }: ItemChange, person: PersonId): Shift => ({
  activity,
  before: slotOf(before, person),
  after: slotOf(after, person),
});

const slotOf = (placement: Placement | undefined, person: PersonId): Slot | undefined =>
  placement?.attendees.includes(person)
    ? { start: placement.start, end: placement.end, place: placement.place }
    : undefined;

const startOf = ({ before, after }: Shift): EpochMinute => after?.start ?? before?.start ?? 0;
