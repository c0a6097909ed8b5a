// The transfers that a programme lists for its guests: not a few steps across the street, nor their arrival or
// departure.
import type { Activity } from "../visit/activity.ts";
import type { ActivityId, PersonId } from "../visit/ids.ts";
import type { Place } from "../visit/place.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import type { Programme, Transfer } from "./programme.ts";

/** A walk or drive of at most this number of minutes is not listed: a step across the street. */
const mostUntold = 3;

/** Returns a transfer with the people for whom it is listed; undefined if there are none. */
export type Told = (transfer: Transfer) => Transfer | undefined;

/** Lists the transfers of a programme for the people whom they take to and from engagements of the visit. */
export function toldTransfers(visit: Visit, programme: Programme): Told {
  const index = indexVisit(visit);
  const stays = staysOf(visit, programme);
  const openEnds = openEndsOf(visit, programme);
  const isVisitor = (id: PersonId) => {
    const party = index.people.get(id)?.party;
    return party !== undefined && index.delegationOfParty.get(party)?.side === "visiting";
  };
  return (transfer) => {
    if (transfer.end - transfer.start <= mostUntold) return undefined;
    const ends = [transfer.from, transfer.to].map((id) => index.sites.get(id)?.place);
    // Host families bring and fetch their guests.
    if (ends.some((place) => place && isHostFamily(place))) return undefined;
    const people = transfer.people.filter((id) => {
      const stay = stays.get(id);
      // The end of the item before is not stated, so it is unknown when the transfer back begins.
      if (transfer.before === null && openEnds.get(id)?.has(transfer.start)) return false;
      if (!stay || !isVisitor(id)) return true;
      return !(transfer.before === stay.arrival || transfer.end <= stay.from || transfer.start >= stay.until);
    });
    if (people.length === 0 && transfer.people.length > 0) return undefined;
    return people.length === transfer.people.length ? transfer : { ...transfer, people };
  };
}

/** The estimated ends of items of which only the start is known, by person. */
function openEndsOf(visit: Visit, programme: Programme): ReadonlyMap<PersonId, ReadonlySet<number>> {
  const { activities } = indexVisit(visit);
  const ends = new Map<PersonId, Set<number>>();
  for (const { activity, end, attendees } of programme.placements) {
    if (!activities.get(activity)?.openEnd) continue;
    for (const person of attendees) ends.set(person, (ends.get(person) ?? new Set()).add(end));
  }
  return ends;
}

interface Stay {
  /** The item by which somebody arrives. */
  readonly arrival: ActivityId | undefined;
  /** No listed transfer ends before `from` or begins after `until`. */
  readonly from: number;
  readonly until: number;
}

/** Returns when everybody has arrived and when everybody departs, if the programme states it. */
function staysOf(visit: Visit, programme: Programme): ReadonlyMap<PersonId, Stay> {
  const index = indexVisit(visit);
  const items = new Map<PersonId, { activity: Activity; start: number; end: number }[]>();
  for (const { activity: id, start, end, attendees } of programme.placements) {
    const activity = index.activities.get(id);
    if (!activity) continue;
    for (const person of attendees) {
      const own = items.get(person);
      if (own) own.push({ activity, start, end });
      else items.set(person, [{ activity, start, end }]);
    }
  }
  return new Map(
    [...items].map(([person, own]) => {
      const inOrder = own.toSorted((a, b) => a.start - b.start);
      const [first, last] = [inOrder[0], inOrder.at(-1)];
      const arrival = first && isArrival(first.activity) ? first : undefined;
      const departure = last && last !== arrival && isDeparture(last.activity) ? last : undefined;
      return [
        person,
        {
          arrival: arrival?.activity.id,
          from: arrival?.start ?? Number.NEGATIVE_INFINITY,
          until: departure?.start ?? Number.POSITIVE_INFINITY,
        },
      ];
    }),
  );
}

const arrivals =
  /\b(?:arriv(?:al|als|e|es|ée|ées|o|i)|ankunft|eintreffen|anreise|prihod|llegadas?|chegada)\b|到达|抵达|到着|(?:^|\s)着|着$/iu;
const departures =
  /\b(?:departures?|départs?|abreise|abfahrt|abflug|odhod|salidas?|partenza|farewell at the (?:airport|station))\b|离开|启程|出发|出発|帰国/iu;

const says = (activity: Activity, words: RegExp): boolean =>
  Object.values(activity.title).some((title) => title !== undefined && words.test(title));

/** Whether people arrive with this item: a flight or ride from outside the visit, or an item of the kind arrival. */
const isArrival = (activity: Activity): boolean =>
  says(activity, arrivals) ||
  activity.kind === "arrival" ||
  (isRide(activity) && activity.places.length === 0);

/**
 * Whether people leave with this item: a flight or ride that ends outside the visit, or an item of the kind departure.
 */
const isDeparture = (activity: Activity): boolean =>
  says(activity, departures) ||
  activity.kind === "departure" ||
  (isRide(activity) && activity.endsAt === undefined);

const isRide = ({ kind }: Activity): boolean => kind === "flight" || kind === "transfer";

const families =
  /\bhost famil|familles? d.accueil|gastfamili|famiglie? ospitant|familias? (?:de acogida|anfitrion)|gostiteljsk\p{L}* družin|družin\p{L}* gostitelj|接待家庭|寄宿家庭|ホストファミリー/iu;

/** Whether people stay with a family at a place, by its name in any language. */
const isHostFamily = (place: Place): boolean =>
  Object.values(place.name).some((name) => name !== undefined && families.test(name));
