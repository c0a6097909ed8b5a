// Posts within a sentence: "Deputy Mayor, City of Ljubljana" becomes "Deputy Mayor of the City of Ljubljana".
import type { Organisation, Person, VisitIndex } from "#domain";
import { frenchDefinite, type Language, postGender, withArticle } from "#text";
import { computed, type Fragment, nameIn, quoted, ref } from "./fragment.ts";
import { partsOfName } from "./name-parts.ts";

/**
 * Returns the post of a person, as an apposition after the name, or standing alone (`alone`) as the subject of a
 * sentence.
 */
export function postOf(
  person: Person,
  index: VisitIndex,
  organisation: (id: string) => Fragment | undefined,
  alone: boolean,
): Fragment {
  const party = index.parties.get(person.party);
  const body = party && index.organisations.get(party.organisation);
  const role = quoted(person.role, ref("person", person.id));
  const bodyName = body && organisation(body.id);
  return {
    ...role,
    refs: [...role.refs, ...(bodyName?.refs ?? [])],
    in: (language) => {
      const words = role.in(language);
      if (words === undefined || saysNothing.test(words)) return undefined;
      const joined =
        language === "en" ? englishPost(words, body, party && nameIn(party.title, "en"), bodyName) : words;
      return alone ? standing(joined, language) : apposed(joined, language);
    },
  };
}

/** Posts that every member of a delegation holds: the name stands without them. */
const saysNothing =
  /^(?:Member|Delegate|Participant|Guest|Visitor|Representative|Član(?:ica)?|Delegat(?:ka)?|Udelež(?:enec|enka)|Membre|Délégué(?:e)?|Participante|Mitglied|Delegierte[r]?|Teilnehmer(?:in)?|团员|成员)(?: of the delegation| delegacije| de la délégation| der Delegation)?$/;

/** Returns `Director, RRA LUR` with the name of the body for which the second part stands. */
function englishPost(
  role: string,
  body: Organisation | undefined,
  partyTitle: string | undefined,
  bodyName: Fragment | undefined,
): string {
  const [, post, where] = /^([^,]+), ([^,]+)$/.exec(role) ?? [];
  if (!post || !where) return role;
  const written = body ? nameIn(body.name, "en") : "";
  const { name, acronym } = partsOfName(written, body?.kind === "company");
  const isBody = [written, name, acronym, partyTitle].includes(where);
  const named = isBody ? bodyName?.in("en") : undefined;
  const preposition = /\b(delegation)$/i.test(post)
    ? "from"
    : /^(Delegate|Speaker|Member|Host)\b/.test(post)
      ? "from"
      : "of";
  return `${post} ${preposition} ${named ?? withArticle(where)}`;
}

/** After a name: Slovenian and French write posts in lower case, English descriptions as well. */
const apposed = (post: string, language: Language): string =>
  language === "sl" || language === "fr" || (language === "en" && isInLowerCase(post))
    ? post.charAt(0).toLowerCase() + post.slice(1)
    : post;

/** "Head nurse": whether an English post is written as a description, not with the capitals of a title. */
const isInLowerCase = (post: string): boolean => {
  const [first = "", ...rest] = post.split(/,| (?:of|for|to|from|in|at) /, 1)[0]?.split(" ") ?? [];
  return rest.length > 0 && /^\p{Lu}\p{Ll}+$/u.test(first) && rest.every((word) => /^\p{Ll}/u.test(word));
};

/** Alone: with the article of the language. */
function standing(post: string, language: Language): string {
  if (language === "en") return `the ${apposed(post, "en")}`;
  if (language === "fr") return frenchDefinite(apposed(post, "fr"), postGender(post, "fr") ?? "m");
  if (language === "de") return `${postGender(post, "de") === "f" ? "die" : "der"} ${post}`;
  return apposed(post, language);
}

/** Returns the gender of a person's post if the language shows it, otherwise `u`. */
export const genderOfPost =
  (person: Person) =>
  (language: Language): string => {
    const role = quoted(person.role).in(language);
    return (role && postGender(role, language)) ?? "u";
  };

/** Returns a fragment only for people whose gender is known, because the sentence needs it. */
export const ifGenderKnown = (person: Person, fragment: Fragment): Fragment => ({
  ...fragment,
  in: (language) =>
    language === "sl" && genderOfPost(person)(language) === "u" ? undefined : fragment.in(language),
});

/** Returns a fragment only where the one for a known gender is omitted. */
export const ifGenderUnknown = (person: Person, fragment: Fragment): Fragment => ({
  ...fragment,
  in: (language) =>
    ifGenderKnown(person, fragment).in(language) === undefined ? fragment.in(language) : undefined,
});

/** No words: the sentence does not describe the person. */
export const unsaid: Fragment = computed(() => undefined);
