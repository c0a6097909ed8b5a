// Names of organisations within a sentence: article, case and acronym, and an explanation at the first mention.
import { type Organisation, textExactlyIn, type Visit, type VisitRecord } from "#domain";
import { bodyIn, inBrackets, type Language, type NameCase, slovenianSubject, withArticle } from "#text";
import {
  computed,
  type Fragment,
  firstOf,
  hasWords,
  named,
  nameIn,
  quoted,
  ref,
  worded,
} from "./fragment.ts";
import { partsOfName } from "./name-parts.ts";
import type { Naming } from "./naming.ts";

export interface OrganisationNames {
  organisation(id: string, use?: NameCase): Fragment | undefined;
  /** Returns the whole name, as in a headline: without acronym, whether or not it was mentioned. */
  inFull(id: string, use?: NameCase): Fragment | undefined;
  /** Whether the record gives the name for sentences. */
  isNamed(id: string, language: Language): boolean;
  /** Returns the name with an explanation at its first mention: `EKWB, maker of cooling systems`. */
  introduced(id: string, use?: NameCase): Fragment | undefined;
  /** Returns the gender that a Slovenian verb takes after the subject. */
  genderOf(id: string): (language: Language) => string;
}

export function organisationNames({ visit, record, index, mentioned, wordsFor }: Naming): OrganisationNames {
  const leader = leadingBody(visit, record);
  const organisation = (id: string, use: NameCase = "subject") => {
    const found = index.organisations.get(id);
    if (!found) return undefined;
    const isFirst = !mentioned.has(id);
    mentioned.add(id);
    const naming = wordsFor("organisation", id);
    const byName = plainName(found, use, { isFirst, isLeader: id === leader });
    if (!naming) return byName;
    const called = quoted(naming.called, ref("naming", naming.id), ref("organisation", id));
    return firstOf(calledIn(called, use, isFirst), byName);
  };
  return {
    organisation,
    inFull(id, use = "subject") {
      const isMentioned = mentioned.has(id);
      mentioned.delete(id);
      const name = organisation(id, use);
      if (!isMentioned) mentioned.delete(id);
      return (
        name && {
          ...name,
          in: (language) => name.in(language)?.replace(/ ?[(（][\p{Lu}\d -]+[)）]$/u, ""),
        }
      );
    },
    isNamed(id, language) {
      const naming = wordsFor("organisation", id);
      return naming !== undefined && textExactlyIn(naming.called, language) !== undefined;
    },
    introduced(id, use = "subject") {
      const found = index.organisations.get(id);
      if (!found) return undefined;
      const isFirst = !mentioned.has(id);
      const name = organisation(id, use);
      if (!name || !isFirst) return name;
      const about = wordsFor("organisation", id)?.about;
      if (about) return firstOf(worded("about", { name, about: quoted(about) }), name);
      const own = computed((language) => {
        const written = textExactlyIn(found.name, language);
        return written && partsOfName(written, found.kind === "company").about;
      });
      return firstOf(worded("about", { name, about: own }), name);
    },
    genderOf: (id) => (language) => {
      const found = index.organisations.get(id);
      if (!found || language !== "sl") return "f";
      return slovenianSubject(partsOfName(nameIn(found.name, language)).name, found.kind).gender;
    },
  };
}

/** Returns the name in the visit. Later mentions of the body that led the visit use only its acronym. */
const plainName = (
  found: Organisation,
  use: NameCase,
  { isFirst, isLeader }: { readonly isFirst: boolean; readonly isLeader: boolean },
): Fragment =>
  named(
    found.name,
    (full, language) => {
      const written = hasWords(found.name, language)
        ? full
        : full.replace(/^(?:City|Municipality|Town) of /, "");
      const { name, acronym } = partsOfName(written, found.kind === "company");
      if (acronym && !isFirst && language === "en" && isLeader)
        return withArticle(name) === name ? acronym : `the ${acronym}`;
      const said = bodyIn(ofBody(name, language), language, use, found.kind);
      if (said === undefined) return undefined;
      if (!acronym || !isFirst) return said;
      return `${said}${inBrackets(acronym, language)}`;
    },
    ref("organisation", found.id),
  );

/** `European Commission, Directorate-General for X`: returns the part of a body in its English form. */
const ofBody = (name: string, language: Language): string => {
  const [, body, part] =
    /^([^,]+), ((?:Directorate|Department|Secretariat|Joint Secretariat|Office|Division|Unit|Bureau|Faculty|Institute|Centre|Agency|Committee).*)$/.exec(
      name,
    ) ?? [];
  if (language !== "en" || !body || !part) return name;
  return `the ${part} of ${withArticle(body)}`;
};

/** Returns a name that the record gives for sentences. German and French put their own preposition before it. */
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

/** Returns the body of the party that led, whose acronym the first paragraph introduces. */
const leadingBody = (visit: Visit, record: VisitRecord): string | undefined =>
  visit.delegations
    .flatMap(({ parties }) => parties)
    .find(({ id }) => record.overview?.public && id === record.overview.ledBy)?.organisation;
