// What a line can refer to in an existing visit: its people, parties, places and vehicles, by all their names.
import type { JsonMap } from "../../edits/edit.ts";
import type { Surroundings } from "../block.ts";
import { readDate } from "../date.ts";
import { driveBetween } from "../drives.ts";
import { idsOf, membersOf, namedOf } from "../expand.ts";
import { type Named, wordings } from "../names.ts";
import { entries, type Read } from "../roster.ts";

type Raw = Record<string, unknown>;

export interface AroundVisit extends Surroundings {
  readonly newRooms: { readonly place: string; readonly room: Raw }[];
}

/** Returns what the lines of a visit can refer to. `visit` has the form of a visit file. */
export function aroundVisit(visit: JsonMap): AroundVisit {
  const people = entries(visit.people);
  const delegations = entries(visit.delegations);
  const parties = delegations.flatMap((one) => entries(one.parties));
  const places = entries(visit.places);
  const members = new Map<string, readonly string[]>();
  const newPlaces: Read[] = [];
  const newRooms: { place: string; room: Raw }[] = [];
  const visiting = delegations.filter(({ side }) => side === "visiting");
  return {
    people: [...people, ...delegations, ...parties].map(namedOf),
    organisations: entries(visit.organisations).map(namedOf),
    vehicles: entries(visit.vehicles).map(namedOf),
    places: places.flatMap((place) => [namedOf(place), ...entries(place.rooms).map(roomsOf(place))]),
    newPlaces,
    newRooms,
    placeIds: new Set(idsOf(visit.places)),
    addRoom: (place, room) => newRooms.push({ place, room }),
    membersOf: (id) => {
      const found = members.get(id) ?? membersOf(id, people, delegations);
      members.set(id, found);
      return found;
    },
    drive: (from, to) => driveBetween([...places, ...newPlaces.map(({ value }) => value)], from, to),
    everybody: delegations.map(({ id }) => String(id)),
    usual: visiting.map(({ id }) => String(id)),
    legs: entries(visit.legs).map((leg) => ({
      id: String(leg.id),
      from: String(leg.from),
      to: String(leg.to),
      ...(typeof leg.zone === "string" ? { zone: leg.zone } : {}),
    })),
    legOfPlace: new Map(places.map((place) => [String(place.id), String(place.leg)])),
    taken: new Set(idsOf(visit.activities)),
    from: String(visit.from),
    keepsUnread: true,
    peopleOfRole: (text) => ofRole(text, people),
  };
}

/** Returns a room by its own name, and by the name of its place with its own. */
const roomsOf = (place: Raw) => {
  const houses = wordings(place.name);
  return (room: Raw): Named => {
    const own = namedOf(room);
    return {
      id: own.id,
      names: [...own.names, ...houses.flatMap((h) => own.names.map((n) => `${h}, ${n}`))],
    };
  };
};

/** Plural endings in the languages of programmes, so that `mayors` finds the role `Mayor of Ljubljana`. */
const plurals: readonly RegExp[] = [/$/u, /s$/u, /es$/u, /innen$/u, /en$/u, /i$/u, /们$/u];
const leastRole = 2;

/** Returns people whose role begins with a word; if there are none, those whose role contains it. */
function ofRole(text: string, people: readonly Raw[]): string[] {
  const wanted = text.trim().toLowerCase();
  for (const form of plurals) {
    const word = form.test(wanted) ? wanted.replace(form, "") : "";
    if (word.length < leastRole || (word.length < 4 && !/\p{Script=Han}/u.test(word))) continue;
    const by = (fits: (role: string) => boolean) =>
      people.filter(({ role }) => wordings(role).some((one) => fits(one.toLowerCase())));
    const first = by((role) => role.startsWith(word) && !/\p{L}/u.test(role.charAt(word.length)));
    const within = first.length > 0 ? first : by((role) => hasWord(role, word));
    if (within.length > 0) return within.map(({ id }) => String(id));
  }
  return [];
}

const hasWord = (role: string, word: string): boolean =>
  /\p{Script=Han}/u.test(word) ? role.includes(word) : role.split(/[^\p{L}]+/u).includes(word);

/** Returns the names in a visit, for a comparison with the text of a line. */
export const titlesOf = (visit: JsonMap): string[] =>
  [visit.title, ...entries(visit.legs).map(({ title }) => title)]
    .flatMap(wordings)
    .map((text) => text.toLowerCase());

/** Returns the days of a visit as dates; undefined if its file does not state them. */
export function datesOfVisit(visit: JsonMap) {
  const [from, to] = [visit.from, visit.to].map((value) => readDate(String(value))?.date);
  return from && to ? { from, to } : undefined;
}
