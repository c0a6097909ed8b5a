// Look-ups by id in an immutable visit, computed once.
import { present } from "#base/assert.ts";
import type { Activity } from "./activity.ts";
import type { AttendeeId, LegId, PersonId, PlaceId } from "./ids.ts";
import type { Delegation, Organisation, Party, Person } from "./people.ts";
import type { Leg, Place, Room } from "./place.ts";
import type { Interpreter, Vehicle } from "./resource.ts";
import type { Pin, Topic, Visit } from "./visit.ts";
import type { Wish } from "./wish.ts";

/** A place or a room of it: for a room, `room` is set and `place` is the place around it. */
export interface Site {
  readonly id: PlaceId;
  readonly place: Place;
  readonly room: Room | undefined;
}

/**
 * Look-ups in one visit. References of a read visit are valid, so the maps contain every id that it names.
 */
export interface VisitIndex {
  readonly visit: Visit;
  readonly legs: ReadonlyMap<string, Leg>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly delegations: ReadonlyMap<string, Delegation>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly delegationOfParty: ReadonlyMap<string, Delegation>;
  readonly people: ReadonlyMap<string, Person>;
  readonly sites: ReadonlyMap<string, Site>;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly interpreters: ReadonlyMap<string, Interpreter>;
  readonly vehicles: ReadonlyMap<string, Vehicle>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly wishes: ReadonlyMap<string, Wish>;
  /** The pin of each activity; the first, if there are several. */
  readonly pins: ReadonlyMap<string, Pin>;
  /**
   * Returns the people behind an id: the person, those of the party, or all of the delegation, in protocol
   * order.
   */
  peopleOf(id: AttendeeId | string): readonly PersonId[];
  /** Returns the leg of an activity: its own, that of its first place, otherwise the first of the visit. */
  legOf(activity: Activity): Leg;
  /** Returns the leg of a place or room. */
  legOfPlace(id: PlaceId): Leg;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const indexes = new WeakMap<Visit, VisitIndex>();

/** Returns the look-ups of a visit; the same object for the same visit. */
export function indexVisit(visit: Visit): VisitIndex {
  const known = indexes.get(visit);
  if (known) return known;
  const index = build(visit);
  indexes.set(visit, index);
  return index;
}

function build(visit: Visit): VisitIndex {
  const legs = byId(visit.legs);
  const delegations = byId(visit.delegations);
  const parties = byId(visit.delegations.flatMap((delegation) => delegation.parties));
  const delegationOfParty = new Map<string, Delegation>();
  for (const delegation of visit.delegations) {
    for (const party of delegation.parties) delegationOfParty.set(party.id, delegation);
  }
  const people = byId(visit.people);
  const members = new Map<string, PersonId[]>();
  const add = (key: string | undefined, id: PersonId) => {
    if (key === undefined) return;
    const list = members.get(key);
    if (list) list.push(id);
    else members.set(key, [id]);
  };
  for (const person of visit.people) {
    add(person.id, person.id);
    add(person.party, person.id);
    add(delegationOfParty.get(person.party)?.id, person.id);
  }
  const sites = new Map<string, Site>();
  for (const place of visit.places) {
    sites.set(place.id, { id: place.id, place, room: undefined });
    for (const room of place.rooms) sites.set(room.id, { id: room.id, place, room });
  }
  const legOfPlace = (id: PlaceId): Leg =>
    present(legs.get(present(sites.get(id), `place ${id}`).place.leg), `leg of place ${id}`);
  return {
    visit,
    legs,
    organisations: byId(visit.organisations),
    delegations,
    parties,
    delegationOfParty,
    people,
    sites,
    activities: byId(visit.activities),
    interpreters: byId(visit.interpreters),
    vehicles: byId(visit.vehicles),
    topics: byId(visit.topics),
    wishes: byId(visit.wishes),
    pins: new Map(visit.pins.toReversed().map((pin) => [pin.activity, pin])),
    peopleOf: (id) => members.get(id) ?? [],
    legOf: (activity) => {
      if (activity.leg !== undefined) return present(legs.get(activity.leg as LegId), `leg ${activity.leg}`);
      const first = activity.places[0];
      return first === undefined ? present(visit.legs[0], "a first leg") : legOfPlace(first);
    },
    legOfPlace,
  };
}

/** Returns the legs that contain a date, in order. A day of travel between two legs belongs to both. */
export const legsOn = (visit: Visit, date: Temporal.PlainDate): Leg[] =>
  visit.legs.filter(
    (leg) => Temporal.PlainDate.compare(leg.from, date) <= 0 && Temporal.PlainDate.compare(date, leg.to) <= 0,
  );
