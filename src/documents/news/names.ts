// Names within a sentence: with article and case if the language has them, in lower case if possible.
import type { Site, Visit, VisitIndex, VisitRecord } from "#domain";
import { type Language, quotedIn } from "#text";
import { type AttendeeNames, attendeeNames } from "./attendee-names.ts";
import { type Fragment, firstOf, nothing, quoted, ref } from "./fragment.ts";
import { firstWords, midSentence } from "./mid-sentence.ts";
import { type Naming, namingOf } from "./naming.ts";
import { type OrganisationNames, organisationNames } from "./organisation-names.ts";
import { type PlaceNames, placeNames } from "./place-names.ts";

/** The names of one visit as fragments; undefined for ids that are not in the visit. */
export interface Names extends OrganisationNames, AttendeeNames, PlaceNames {
  readonly index: VisitIndex;
  /** First words of places and parties, which keep their capital. */
  readonly proper: ReadonlySet<string>;
  topic(id: string): Fragment | undefined;
}

/** Looks up names in the visit and in the record's list of names. */
export function namesOf(visit: Visit, record: VisitRecord): Names {
  const naming = namingOf(visit, record);
  const proper = firstWords(visit);
  const organisations = organisationNames(naming);
  return {
    index: naming.index,
    proper,
    ...organisations,
    ...attendeeNames(naming, organisations),
    ...placeNames(naming),
    topic: (id) => topicName(naming, id, proper),
  };
}

function topicName(
  { index, wordsFor }: Naming,
  id: string,
  proper: ReadonlySet<string>,
): Fragment | undefined {
  const found = index.topics.get(id);
  if (!found) return undefined;
  const naming = wordsFor("topic", id);
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
    {
      ...called,
      in: (language) => (language === "de" || language === "fr" ? undefined : called.in(language)),
    },
    inSentence,
  );
}

/**
 * Returns a topic within a sentence. German and French use quotation marks: the first word of a German title may be of
 * any kind, and a French one may lack the article that the sentence needs.
 */
function topicIn(title: string, language: Language, names: ReadonlySet<string>): string {
  if (language === "de" || language === "fr") return quotedIn(title, language);
  return language === "zh-Hans" ? title : midSentence(title, names, language).replace(/^The /, "the ");
}

/**
 * Whether the place belongs to its host, to distinguish a meeting at somebody's premises from a meeting with
 * somebody.
 */
export const isAtHome = (sites: readonly (Site | undefined)[], host: string | undefined): boolean =>
  host !== undefined && sites.length > 0 && sites.every((site) => site?.place.organisation === host);

/** Returns the fragment; no words if there is none. */
export const orNothing = (fragment: Fragment | undefined): Fragment => fragment ?? nothing;
