// What things are called within a sentence: with an article where English wants one, in lower case where it may.
import {
  indexVisit,
  type Person,
  type Site,
  type Text,
  textIn,
  type Visit,
  type VisitIndex,
  type VisitRecord,
} from "#domain";
import type { Language } from "#text";
import { computed, type Fragment, nothing, quoted, ref, worded } from "./fragment.ts";

/** The names of one visit as fragments; undefined for what the visit does not have. */
export interface Names {
  readonly index: VisitIndex;
  organisation(id: string): Fragment | undefined;
  /** With what it is, where the record says so: `EKWB, a maker of cooling systems`. */
  introduced(id: string): Fragment | undefined;
  topic(id: string): Fragment | undefined;
  /** The title of a party whose organisation the visit has. */
  party(id: string): Fragment | undefined;
  /** A person, a party or a delegation. */
  attendee(id: string, as?: Fragment): Fragment | undefined;
  leg(id: string): Fragment | undefined;
  place(id: string): Fragment | undefined;
}

/** English names that ask for an article: those that say what the thing is. */
const needsArticle =
  /^(?!the\b)(?:.*\b(?:Region|Institute|University of .*|Commission|Committee|Parliament|Chamber|Agency|Ministry|Council|Directorate.*|Association|Programme|programme|Centre|Office|Municipality|Department|Museum|Bank|Delegation|delegation)$|(?:City|Region|Municipality|University|Chamber|Ministry|Department|Province|Republic|Delegation) of |.*\b(?:Institute|Chamber|Agency|Commission|Ministry) of )/;

/** A proper name within an English sentence. */
export const withArticle = (name: string): string => {
  // An acronym in brackets does not change what the name needs.
  const bare = name.replace(/ \([^)]*\)$/, "");
  return needsArticle.test(bare) ? `the ${name}` : name;
};

/** Looks up names in the visit and in the record's list of names. */
export function namesOf(visit: Visit, record: VisitRecord): Names {
  const index = indexVisit(visit);
  const namingOf = (key: "organisation" | "topic", id: string) =>
    record.names.find(({ of }) => key in of && Object.values(of)[0] === id);
  const proper = (text: Text) => (language: Language) =>
    language === "en" ? withArticle(textIn(text, language)) : textIn(text, language);
  const properWords = firstWords(visit);

  const organisation = (id: string) => {
    const found = index.organisations.get(id);
    if (!found) return undefined;
    const naming = namingOf("organisation", id);
    return naming
      ? quoted(naming.called, ref("naming", naming.id), ref("organisation", id))
      : computed(proper(found.name), ref("organisation", id));
  };
  const introduced = (id: string) => {
    const name = organisation(id);
    const about = namingOf("organisation", id)?.about;
    return name && about ? worded("about", { name, about: quoted(about) }) : name;
  };
  const topic = (id: string) => {
    const found = index.topics.get(id);
    if (!found) return undefined;
    const naming = namingOf("topic", id);
    return naming
      ? quoted(naming.called, ref("naming", naming.id), ref("topic", id))
      : computed((language) => midSentence(textIn(found.title, language), properWords), ref("topic", id));
  };
  const party = (id: string) => {
    const found = index.parties.get(id);
    if (!found || !index.organisations.has(found.organisation)) return undefined;
    return computed(proper(found.title), ref("party", id), ref("organisation", found.organisation));
  };
  const person = (found: Person, as: Fragment | undefined) => {
    const role = as ?? quoted(found.role);
    if (!found.name) return computed((language) => role.in(language), ...role.refs, ref("person", found.id));
    return worded("person.as", { name: quoted(found.name), role }, ref("person", found.id));
  };
  const attendee = (id: string, as?: Fragment) => {
    const found = index.people.get(id);
    if (found) return person(found, as);
    const delegation = index.delegations.get(id);
    return delegation ? computed(proper(delegation.title), ref("delegation", id)) : party(id);
  };
  const place = (id: string) => {
    const site = index.sites.get(id);
    return site && computed(proper(site.place.name), ref("place", site.place.id));
  };
  const leg = (id: string) => {
    const found = index.legs.get(id);
    return found && computed(proper(found.title), ref("leg", id));
  };
  return { index, organisation, introduced, topic, party, attendee, leg, place };
}

/** First words of names that keep their capital within a sentence: places and those who travel. */
const firstWords = (visit: Visit): ReadonlySet<string> =>
  new Set(
    [
      ...visit.legs.map((leg) => leg.title),
      ...visit.delegations
        .filter((delegation) => delegation.side === "visiting")
        .flatMap((delegation) => delegation.parties.map((party) => party.title)),
    ].flatMap((title) => Object.values(title).map((text) => text.split(/[\s,–-]/, 1)[0] ?? "")),
  );

/**
 * A title within a sentence: its first letter small, unless it starts with a name or another word of it has a capital
 * too, as in `Ljubljana's experience as a European Green Capital`.
 */
export function midSentence(title: string, names: ReadonlySet<string> = new Set()): string {
  const [first = "", ...rest] = title.split(" ");
  const isName =
    names.has(first.replace(/['’]s$/, "")) ||
    /^\P{L}*\p{Lu}\P{Ll}/u.test(first) ||
    rest.some((word) => /^\p{Lu}/u.test(word));
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** The place as the officers of its host know it: used to tell a meeting at somebody's from a meeting with somebody. */
export const isAtHome = (sites: readonly (Site | undefined)[], host: string | undefined): boolean =>
  host !== undefined && sites.length > 0 && sites.every((site) => site?.place.organisation === host);

/** The fragments that exist, or nothing. */
export const orNothing = (fragment: Fragment | undefined): Fragment => fragment ?? nothing;
