// Turns the answers of a form (who comes, where, when, and for what) into a visit that can be planned.
import { baseLanguage } from "#domain";
import { usualWindows } from "#rules";
import { newId } from "../visit/names.ts";

export interface PartyAnswer {
  readonly name: string;
  readonly people: number;
}
export interface CityAnswer {
  readonly name: string;
  readonly zone: string;
  readonly from: string;
  readonly to: string;
  /** Whether the time zone was chosen, not taken from the name of the city. */
  readonly zoneIsChosen?: boolean;
}
export interface WishAnswer {
  readonly title: string;
  readonly kind: "meeting" | "site-visit" | "workshop" | "reception" | "meal" | "walk" | "bilateral";
  readonly minutes: number;
  /** The city by position. */
  readonly city: number;
  readonly required: boolean;
  /** Whether the kind was chosen, not read from the title. */
  readonly kindIsChosen?: boolean;
}
export interface Answers {
  readonly title: string;
  readonly language: string;
  readonly guestLanguage: string;
  readonly parties: readonly PartyAnswer[];
  /** The hosts; empty if they are not known yet. */
  readonly hosts?: readonly PartyAnswer[];
  /** The number of interpreters who come along. Without any, the guests are assumed to speak both languages. */
  readonly interpreters?: number;
  readonly cities: readonly CityAnswer[];
  readonly wishes: readonly WishAnswer[];
}

/** Placeholder texts for unnamed entries, in the language of the user. */
export interface DraftWords {
  readonly delegation: string;
  readonly head: string;
  readonly member: string;
  readonly hosts: string;
  readonly host: string;
  readonly interpreter: string;
  /** Returns the role of somebody in a party: `Member 2, City of Osaka`. */
  roleOf(role: string, party: string): string;
  /** Returns a role with a number: `Member 2`. */
  numbered(role: string, number: number): string;
}

/**
 * The visit for some answers, in the form of the visit file. Participants appear by role, and no place is known yet.
 * `taken` are the ids of other visits.
 */
export function draftVisit(
  answers: Answers,
  words: DraftWords,
  taken: readonly string[] = [],
): Record<string, unknown> {
  const ids = new Set<string>();
  const fresh = (name: string, otherwise: string): string => {
    const id = newId(name, ids, otherwise);
    ids.add(id);
    return id;
  };
  const legs = named(answers.cities).map((city) => ({ ...city, id: fresh(city.name, "city") }));
  const guests = named(answers.parties).map((party) => ({
    ...party,
    id: fresh(party.name, "party"),
    organisation: fresh(party.name, "body"),
  }));
  const hosts = named(answers.hosts ?? []).map((host) => ({
    ...host,
    id: fresh(host.name, "host"),
    organisation: fresh(host.name, "body"),
  }));
  const delegation = fresh("delegation", "delegation");
  const receiving = fresh("hosts", "hosts");
  const days = legs.flatMap((leg) => [leg.from, leg.to]).sort();
  const wishes = answers.wishes
    .filter((wish) => wish.title.trim() !== "")
    .map((wish) => ({ ...wish, id: fresh(wish.title, "activity") }));
  const interpreters = interpretersFor(answers, words, fresh);
  const guestLanguages =
    interpreters.length > 0
      ? [answers.guestLanguage]
      : [...new Set([answers.guestLanguage, answers.language])];
  return {
    entente: 1,
    id: newId(answers.title, taken, "visit"),
    title: answers.title.trim(),
    languages: [...new Set([answers.language, answers.guestLanguage])],
    from: days[0] ?? "",
    to: days.at(-1) ?? "",
    grid: 15,
    packs: ["working-days"],
    legs: legs.map(({ id, name, zone, from, to }) => ({ id, title: name.trim(), zone, from, to })),
    organisations: [...guests, ...hosts].map((party) => ({
      id: party.organisation,
      name: party.name.trim(),
      kind: "other",
    })),
    delegations: [
      { id: delegation, title: words.delegation, side: "visiting", parties: guests.map(partyOf) },
      ...(hosts.length > 0
        ? [{ id: receiving, title: words.hosts, side: "host", parties: hosts.map(partyOf) }]
        : []),
    ],
    people: [
      ...guests.flatMap((party) =>
        peopleOf(party, guestLanguages, fresh, (i) =>
          words.roleOf(i === 0 ? words.head : words.numbered(words.member, i + 1), party.name.trim()),
        ),
      ),
      ...hosts.flatMap((host) =>
        peopleOf(host, [answers.language], fresh, (i) =>
          words.roleOf(words.numbered(words.host, i + 1), host.name.trim()),
        ),
      ),
    ],
    ...(interpreters.length > 0 ? { interpreters } : {}),
    activities: wishes.map((wish) => ({
      ...activityOf(wish),
      leg: legs[wish.city]?.id ?? legs[0]?.id ?? "",
      attend: {
        required: [delegation],
        ...(hosts.length > 0 && withHosts.includes(wish.kind) ? { wished: [receiving] } : {}),
      },
    })),
  };
}

/** Returns an id made from a name; nothing else in the visit has this id. */
type Fresh = (name: string, otherwise: string) => string;

const named = <Row extends { readonly name: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ name }) => name.trim() !== "");

interface NamedParty extends PartyAnswer {
  readonly id: string;
  readonly organisation: string;
}
const partyOf = ({ id, name, organisation }: NamedParty) => ({ id, title: name.trim(), organisation });

/** Returns the people of a party by role, for none has a name yet; the first is its head. */
const peopleOf = (
  party: NamedParty,
  languages: readonly string[],
  fresh: Fresh,
  roleOf: (i: number) => string,
) =>
  Array.from({ length: Math.max(1, party.people) }, (_, i) => ({
    id: fresh(party.name, "person"),
    party: party.id,
    role: roleOf(i),
    ...(i === 0 ? { head: true } : {}),
    languages,
  }));

/** Returns the interpreters who come along; none if guests and hosts share a language. */
function interpretersFor(
  { interpreters = 0, language, guestLanguage }: Answers,
  words: DraftWords,
  fresh: Fresh,
) {
  const pair = [baseLanguage(language), baseLanguage(guestLanguage)];
  return Array.from({ length: pair[0] === pair[1] ? 0 : Math.max(0, interpreters) }, (_, i) => ({
    id: fresh("interpreter", "interpreter"),
    role: i === 0 ? words.interpreter : words.numbered(words.interpreter, i + 1),
    pairs: [pair],
  }));
}

function activityOf({ id, kind, title, minutes, required }: WishAnswer & { readonly id: string }) {
  const when = usualWindows(kind, title, minutes);
  return {
    id,
    kind,
    title: title.trim(),
    minutes,
    importance: required ? "required" : "wished",
    // The location is unknown. Documents say so, and no place is invented.
    toConfirm: ["place"],
    ...(when ? { when } : {}),
  };
}

/** Kinds that guests and hosts attend together; hosts choose the others themselves. */
const withHosts: readonly WishAnswer["kind"][] = ["meeting", "workshop", "bilateral", "reception", "meal"];
