// Attendance in printed programmes: whole delegations and parties by their names, others one by one.
import {
  type Delegation,
  type EpochMinute,
  indexVisit,
  type Party,
  type Person,
  type PersonId,
  presenceOfPerson,
  type Span,
  type Visit,
} from "#domain";

/** People of one delegation or party; `people` always lists them, in protocol order. */
export type AttendanceGroup =
  | { readonly kind: "delegation"; readonly delegation: Delegation; readonly people: readonly PersonId[] }
  | { readonly kind: "party"; readonly party: Party; readonly people: readonly PersonId[] }
  | { readonly kind: "people"; readonly party: Party; readonly people: readonly PersonId[] };

/**
 * Groups people in the order of delegations and parties. A group is whole if everybody of it who is present at `at`
 * attends: people who left the day before do not break up "the whole delegation". A party of one is shown as the
 * person.
 * If one listed person represents a whole party, the party is shown, unless `asked` (the people whom the item invites)
 * contains only the person.
 */
export function groupAttendance(
  visit: Visit,
  attendees: readonly PersonId[],
  at: EpochMinute,
  asked?: readonly string[],
): AttendanceGroup[] {
  const stands = ({ id, size }: Pick<Party, "size"> & { readonly id: string }, others: readonly string[]) =>
    (size ?? 1) > 1 && (!asked || asked.includes(id) || others.some((other) => asked.includes(other)));
  const index = indexVisit(visit);
  const coming = new Set(attendees);
  const groups: AttendanceGroup[] = [];
  for (const delegation of visit.delegations) {
    const here = index.peopleOf(delegation.id).filter((id) => coming.has(id) || isThere(visit, id, at));
    const people = here.filter((id) => coming.has(id));
    if (people.length === 0) continue;
    if (
      people.length === here.length &&
      (people.length > 1 || stands(delegation, [])) &&
      delegation.side !== "host"
    ) {
      groups.push({ kind: "delegation", delegation, people });
      continue;
    }
    for (const party of delegation.parties) {
      const members = here.filter((id) => index.people.get(id)?.party === party.id);
      const ofParty = members.filter((id) => coming.has(id));
      if (ofParty.length === 0) continue;
      const isLarge = delegation.side === "visiting" && stands(party, [delegation.id]);
      const whole = ofParty.length === members.length && (ofParty.length > 1 || isLarge);
      groups.push({ kind: whole ? "party" : "people", party, people: ofParty });
    }
  }
  return groups;
}

/** Returns people in the protocol order of the visit. */
export function inProtocolOrder(visit: Visit, people: Iterable<PersonId>): PersonId[] {
  const wanted = new Set(people);
  return visit.people.filter((person) => wanted.has(person.id)).map((person) => person.id);
}

/** Returns everybody who takes part: people of visiting delegations, and everybody who attends something. */
export function participantsOf(visit: Visit, attendees: Iterable<PersonId>): Person[] {
  const index = indexVisit(visit);
  const attending = new Set(attendees);
  return visit.people.filter(
    (person) => attending.has(person.id) || index.delegationOfParty.get(person.party)?.side === "visiting",
  );
}

const presences = new WeakMap<Visit, Map<PersonId, readonly Span[]>>();

function isThere(visit: Visit, id: PersonId, at: EpochMinute): boolean {
  let known = presences.get(visit);
  if (!known) {
    known = new Map();
    presences.set(visit, known);
  }
  let spans = known.get(id);
  if (!spans) {
    spans = presenceOfPerson(visit, id);
    known.set(id, spans);
  }
  return spans.some((span) => span.from <= at && at < span.to);
}
