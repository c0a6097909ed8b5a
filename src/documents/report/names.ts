// What things are called within a sentence: with article and case where the language has them, in lower case where it may.
import {
  indexVisit,
  type Organisation,
  type Person,
  type Site,
  textExactlyIn,
  type Visit,
  type VisitIndex,
  type VisitRecord,
} from "#domain";
import {
  bodyIn,
  delegationIn,
  type Language,
  type NameCase,
  placeIn,
  slovenianSubject,
  visitedPlace,
  withArticle,
} from "#text";
import {
  computed,
  type Fragment,
  firstOf,
  hasWords,
  named,
  nameIn,
  nothing,
  quoted,
  ref,
  worded,
} from "./fragment.ts";
import { partsOfName } from "./name-parts.ts";
import { postOf } from "./posts.ts";

/** The names of one visit as fragments; undefined for what the visit does not have. */
export interface Names {
  readonly index: VisitIndex;
  /** First words of places and parties: they keep their capital. */
  readonly proper: ReadonlySet<string>;
  organisation(id: string, use?: NameCase): Fragment | undefined;
  /** The whole name, as a headline has it: without acronym, whether or not it was mentioned. */
  inFull(id: string, use?: NameCase): Fragment | undefined;
  /** Whether the record says how a sentence calls it. */
  isNamed(id: string, language: Language): boolean;
  /** With what it is, at its first mention: `EKWB, maker of cooling systems`. */
  introduced(id: string, use?: NameCase): Fragment | undefined;
  /** The gender that a Slovenian verb takes after the subject. */
  genderOf(id: string): (language: Language) => string;
  topic(id: string): Fragment | undefined;
  /** The title of a party whose organisation the visit has. */
  party(id: string): Fragment | undefined;
  /** A person, a party or a delegation; a person with the post at the first mention. */
  attendee(id: string, as?: Fragment): Fragment | undefined;
  leg(id: string): Fragment | undefined;
  /** A leg as the object of "visited". */
  visited(id: string): Fragment | undefined;
  place(id: string): Fragment | undefined;
}

/** `European Commission, Directorate-General for X`: the part of a body as English says it. */
const ofBody = (name: string, language: Language): string => {
  const [, body, part] =
    /^([^,]+), ((?:Directorate|Department|Secretariat|Joint Secretariat|Office|Division|Unit|Bureau|Faculty|Institute|Centre|Agency|Committee).*)$/.exec(
      name,
    ) ?? [];
  if (language !== "en" || !body || !part) return name;
  return `the ${part} of ${withArticle(body)}`;
};

/** Looks up names in the visit and in the record's list of names. */
export function namesOf(visit: Visit, record: VisitRecord): Names {
  const index = indexVisit(visit);
  const mentioned = new Set<string>();
  const namingOf = (key: "organisation" | "topic", id: string) =>
    record.names.find(({ of }) => key in of && Object.values(of)[0] === id);
  const proper = firstWords(visit);
  const leader = leadingBody(visit, record);

  const plainName = (found: Organisation, use: NameCase, isFirst: boolean): Fragment =>
    named(
      found.name,
      (full, language) => {
        const written = hasWords(found.name, language)
          ? full
          : full.replace(/^(?:City|Municipality|Town) of /, "");
        const { name, acronym } = partsOfName(written, found.kind === "company");
        if (acronym && !isFirst && language === "en" && found.id === leader)
          return withArticle(name) === name ? acronym : `the ${acronym}`;
        const said = bodyIn(ofBody(name, language), language, use, found.kind);
        if (said === undefined) return undefined;
        if (!acronym || !isFirst) return said;
        return language === "zh-Hans" ? `${said}（${acronym}）` : `${said} (${acronym})`;
      },
      ref("organisation", found.id),
    );
  const organisation = (id: string, use: NameCase = "subject") => {
    const found = index.organisations.get(id);
    if (!found) return undefined;
    const isFirst = !mentioned.has(id);
    mentioned.add(id);
    const naming = namingOf("organisation", id);
    const byName = plainName(found, use, isFirst);
    if (!naming) return byName;
    const called = quoted(naming.called, ref("naming", naming.id), ref("organisation", id));
    return firstOf(calledIn(called, use, isFirst), byName);
  };
  const inFull = (id: string, use: NameCase = "subject") => {
    const isMentioned = mentioned.has(id);
    mentioned.delete(id);
    const name = organisation(id, use);
    if (!isMentioned) mentioned.delete(id);
    return (
      name && {
        ...name,
        in: (language: Language) => name.in(language)?.replace(/ ?[(（][\p{Lu}\d -]+[)）]$/u, ""),
      }
    );
  };
  const introduced = (id: string, use: NameCase = "subject") => {
    const found = index.organisations.get(id);
    if (!found) return undefined;
    const isFirst = !mentioned.has(id);
    const name = organisation(id, use);
    if (!name || !isFirst) return name;
    const about = namingOf("organisation", id)?.about;
    if (about) return firstOf(worded("about", { name, about: quoted(about) }), name);
    const own = computed((language) => {
      const written = textExactlyIn(found.name, language);
      return written && partsOfName(written, found.kind === "company").about;
    });
    return firstOf(worded("about", { name, about: own }), name);
  };
  const topic = (id: string) => {
    const found = index.topics.get(id);
    if (!found) return undefined;
    const naming = namingOf("topic", id);
    const title = quoted(found.title, ref("topic", id));
    const inSentence: Fragment = {
      ...title,
      in: (language) => {
        const words = title.in(language);
        return words === undefined ? undefined : topicIn(words, language, proper);
      },
    };
    if (!naming) return inSentence;
    const called = quoted(naming.called, ref("naming", naming.id), ref("topic", id));
    return firstOf(
      { ...called, in: (language) => (language === "de" ? undefined : called.in(language)) },
      inSentence,
    );
  };
  const party = (id: string) => {
    const found = index.parties.get(id);
    const body = found && index.organisations.get(found.organisation);
    if (!found || !body) return undefined;
    // An acronym is no name for readers who meet it for the first time.
    const isAcronym = Object.values(body.name).some((name) =>
      Object.values(found.title).includes(partsOfName(name).acronym ?? ""),
    );
    const isForeign = body.kind !== "city";
    const isCommon = (title: string) => /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(title);
    if (isAcronym) {
      const full = organisation(body.id);
      if (full) return { ...full, refs: [...full.refs, ref("party", id)] };
    }
    const title = named(
      found.title,
      (name, language) => {
        if (language !== "en") return name;
        return isCommon(name) ? `the ${midSentence(name)}` : withArticle(name);
      },
      ref("party", id),
      ref("organisation", found.organisation),
    );
    if (!isForeign) return title;
    // What a party calls itself is no proper name: without words of the language its body stands for it.
    const full = organisation(body.id);
    return {
      ...title,
      in: (language: Language) => (hasWords(found.title, language) ? title : (full ?? title)).in(language),
    };
  };
  const person = (found: Person, as: Fragment | undefined): Fragment => {
    const isFirst = !mentioned.has(found.id);
    mentioned.add(found.id);
    const ofPerson = ref("person", found.id);
    const post = as ?? postOf(found, index, (id) => organisation(id), found.name === undefined);
    if (!found.name) return { ...post, refs: [...post.refs, ofPerson] };
    const name = named(found.name, (written) => written, ofPerson);
    if (!isFirst) return name;
    return firstOf(worded("person.as", { name, role: post }, ofPerson), name);
  };
  const attendee = (id: string, as?: Fragment) => {
    const found = index.people.get(id);
    if (found) return person(found, as);
    const delegation = index.delegations.get(id);
    return delegation
      ? named(
          delegation.title,
          (title, language) =>
            delegationIn(hasWords(delegation.title, language) ? title : undefined, language),
          ref("delegation", id),
        )
      : party(id);
  };
  const place = (id: string) => {
    const site = index.sites.get(id);
    return (
      site &&
      named(
        site.place.name,
        (name, language) =>
          language === "en" ? withArticle(name) : language === "zh-Hans" ? name : placeIn(name, language),
        ref("place", site.place.id),
      )
    );
  };
  const leg = (id: string) => {
    const found = index.legs.get(id);
    return (
      found &&
      named(
        found.title,
        (name, language) =>
          language === "en" ? withArticle(name) : language === "de" ? bodyIn(name, "de", "subject") : name,
        ref("leg", id),
      )
    );
  };
  const visited = (id: string) => {
    const found = index.legs.get(id);
    return (
      found &&
      named(
        found.title,
        (name, language) => visitedPlace(name, found.country ?? "", language),
        ref("leg", id),
      )
    );
  };
  const genderOf = (id: string) => (language: Language) => {
    const found = index.organisations.get(id);
    if (!found || language !== "sl") return "f";
    return slovenianSubject(partsOfName(nameIn(found.name, language)).name, found.kind).gender;
  };
  const isNamed = (id: string, language: Language) => {
    const naming = namingOf("organisation", id);
    return naming !== undefined && textExactlyIn(naming.called, language) !== undefined;
  };
  return {
    index,
    proper,
    organisation,
    inFull,
    isNamed,
    introduced,
    genderOf,
    topic,
    party,
    attendee,
    leg,
    visited,
    place,
  };
}

/** A name that the record gives for sentences: German and French put their own preposition before it. */
const calledIn = (called: Fragment, use: NameCase, isFirst: boolean): Fragment => ({
  ...called,
  in: (language) => {
    const words = called.in(language);
    if (words === undefined) return undefined;
    const [, article = "", acronym] = /^(the )?.* \((\p{Lu}[\p{Lu}\d -]+)\)$/u.exec(words) ?? [];
    if (language === "en" && acronym && !isFirst) return `${article}${acronym}`;
    return use === "subject" || language === "en" || language === "zh-Hans" ? words : undefined;
  },
});

/** The body of the party that led: the first paragraph introduces its acronym. */
const leadingBody = (visit: Visit, record: VisitRecord): string | undefined =>
  visit.delegations
    .flatMap(({ parties }) => parties)
    .find(({ id }) => record.overview?.public && id === record.overview.ledBy)?.organisation;

/** A topic within a sentence: German sets it in quotation marks, for its first word may be of either kind. */
function topicIn(title: string, language: Language, names: ReadonlySet<string>): string {
  if (language === "de") return `„${title}“`;
  return language === "zh-Hans" ? title : midSentence(title, names, language);
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
export function midSentence(
  title: string,
  names: ReadonlySet<string> = new Set(),
  language: Language = "en",
): string {
  const [first = "", ...rest] = title.split(" ");
  if (language === "fr" && /^[LD]['’]/.test(title)) return title.charAt(0).toLowerCase() + title.slice(1);
  const isName =
    names.has(first.replace(/['’]s$/, "")) ||
    /^\P{L}*\p{Lu}\P{Ll}/u.test(first) ||
    // Slovenian and French titles have a capital where a name begins, not because one follows.
    (language !== "sl" && language !== "fr" && rest.some((word) => /^\p{Lu}/u.test(word)));
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** The place as the officers of its host know it: used to tell a meeting at somebody's from a meeting with somebody. */
export const isAtHome = (sites: readonly (Site | undefined)[], host: string | undefined): boolean =>
  host !== undefined && sites.length > 0 && sites.every((site) => site?.place.organisation === host);

/** The fragments that exist, or nothing. */
export const orNothing = (fragment: Fragment | undefined): Fragment => fragment ?? nothing;
