// Shifts by person: the difference of two programmes for each person, for readers who have the old one.
import type { ActivityId, PersonId, PlaceId } from "../visit/ids.ts";
import type { EpochMinute } from "../visit/time.ts";
import type { Visit } from "../visit/visit.ts";
import type { Placement, Programme, Transfer } from "./programme.ts";
import { type ItemChange, programmeDiff } from "./programme-diff.ts";
import { type TransferChange, transferChanges } from "./transfer-changes.ts";

/** The time and place of an activity. */
export interface Slot {
  readonly start: EpochMinute;
  readonly end: EpochMinute;
  readonly place: PlaceId | null;
}

/**
 * One activity of a person that is new (`before` undefined), removed (`after` undefined), or changed in time
 * or place.
 */
export interface Shift {
  readonly activity: ActivityId;
  readonly before: Slot | undefined;
  readonly after: Slot | undefined;
}

export interface PersonShifts {
  readonly person: PersonId;
  readonly shifts: readonly Shift[];
  /** Transfers that change although the activity that they lead to does not. */
  readonly transfers: readonly TransferChange[];
}

/** A visit with its programme, if it has one. */
export interface Planned {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
}

/**
 * Returns the changes for each person, in protocol order of the later visit, followed by people no longer in it;
 * changes are in order of time. Leaves out people without changes.
 */
export function shiftsByPerson(before: Planned, after: Planned): PersonShifts[] {
  const nothing = { placements: [] };
  const { people } = programmeDiff(before.programme ?? nothing, after.programme ?? nothing);
  const changes = new Map(people.flatMap(({ kind, id, items }) => (kind === "person" ? [[id, items]] : [])));
  const ridesBefore = ridesByPerson(before);
  const ridesAfter = ridesByPerson(after);
  const order = [...new Set([...after.visit.people, ...before.visit.people].map((person) => person.id))];
  return order.flatMap((person) => {
    const shifts = (changes.get(person) ?? [])
      .map((item) => shiftOf(item, person))
      .sort((a, b) => startOf(a) - startOf(b));
    const rides = transferChanges(ridesBefore.get(person) ?? [], ridesAfter.get(person) ?? []);
    // A first programme is new as a whole: its activities say so.
    const transfers =
      before.programme && after.programme ? rides.filter((change) => !isImplied(change, shifts)) : [];
    return shifts.length + transfers.length === 0 ? [] : [{ person, shifts, transfers }];
  });
}

/** Returns the transfers of each person, as if nobody else rode along. */
function ridesByPerson({ programme }: Planned): ReadonlyMap<PersonId, Transfer[]> {
  const rides = new Map<PersonId, Transfer[]>();
  for (const transfer of programme?.transfers ?? []) {
    for (const person of transfer.people) {
      const own = rides.get(person) ?? [];
      own.push({ ...transfer, people: [person], interpreters: [] });
      rides.set(person, own);
    }
  }
  return rides;
}

/** Whether a transfer changes because it leads to a changed activity, or away from the end of one. */
const isImplied = ({ before, after }: TransferChange, shifts: readonly Shift[]): boolean =>
  [before, after].some(
    (ride) =>
      ride !== undefined &&
      shifts.some(
        (shift) =>
          shift.activity === ride.before ||
          ride.start === shift.before?.end ||
          ride.start === shift.after?.end,
      ),
  );

/** Returns the change of an item for one person: the old and the new time and place. */
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
