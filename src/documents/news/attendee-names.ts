// Names of parties, delegations and people within a sentence. A person appears with the post at the first mention.
import type { Organisation, Party, Person } from "#domain";
import { bodyIn, delegationIn, type Language, withArticle } from "#text";
import { type Fragment, firstOf, hasWords, named, ref, worded } from "./fragment.ts";
import { midSentence } from "./mid-sentence.ts";
import { partsOfName } from "./name-parts.ts";
import type { Naming } from "./naming.ts";
import type { OrganisationNames } from "./organisation-names.ts";
import { postOf } from "./posts.ts";

export interface AttendeeNames {
  /** Returns the title of a party whose organisation is in the visit. */
  party(id: string): Fragment | undefined;
  /** Returns a person, a party or a delegation; a person with the post at the first mention. */
  attendee(id: string, as?: Fragment): Fragment | undefined;
}

export function attendeeNames(
  { index, mentioned }: Naming,
  { organisation }: Pick<OrganisationNames, "organisation">,
): AttendeeNames {
  const party = (id: string): Fragment | undefined => {
    const found = index.parties.get(id);
    const body = found && index.organisations.get(found.organisation);
    if (!found || !body) return undefined;
    if (isAcronymOf(found, body)) {
      const full = organisation(body.id);
      if (full) return { ...full, refs: [...full.refs, ref("party", id)] };
    }
    const title = partyTitle(found);
    if (body.kind === "city")
      return named(found.title, (name) => name, ref("party", id), ref("organisation", body.id));
    // The title of a party is not a proper name: if it lacks the language, the name of its body replaces it.
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
  return {
    party,
    attendee(id, as) {
      const found = index.people.get(id);
      if (found) return person(found, as);
      const delegation = index.delegations.get(id);
      if (!delegation) return party(id);
      return named(
        delegation.title,
        (title, language) => delegationIn(hasWords(delegation.title, language) ? title : undefined, language),
        ref("delegation", id),
      );
    },
  };
}

/** Readers who meet an acronym for the first time do not recognise it as a name. */
const isAcronymOf = ({ title }: Party, body: Organisation): boolean =>
  Object.values(body.name).some((name) => Object.values(title).includes(partsOfName(name).acronym ?? ""));

const partyTitle = ({ id, title, organisation }: Party): Fragment =>
  named(
    title,
    (name, language) => {
      if (language === "de") return bodyIn(name, "de", "subject");
      if (language !== "en") return name;
      return isCommonNoun(name) || arePeople.test(name) ? `the ${midSentence(name)}` : withArticle(name);
    },
    ref("party", id),
    ref("organisation", organisation),
  );

/** Parties that are named after the people in them. */
const arePeople =
  /^(?:Teachers|Pupils|Students|Librarians|Nurses|Doctors|Mayors|Councillors|Experts|Officials|Engineers|Scientists|Researchers|Farmers|Musicians|Athletes|Players|Journalists|Companies|Businesses|Entrepreneurs|Investors|Guests|Hosts|Parents|Youth|Volunteers|Firefighters|Members|Delegates|Artists|Curators)$/;

const isCommonNoun = (title: string): boolean => /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(title);
