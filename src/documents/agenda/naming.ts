// What people, places and groups of a visit are called in one language of a document.
import {
  type InterpreterId,
  indexVisit,
  inOtherScript,
  type Person,
  type PersonId,
  type Site,
  type Text,
  textIn,
  type Visit,
  type VisitIndex,
} from "#domain";
import { isolated, type Language, languageFor, listed, sayDocument } from "#text";
import type { AttendanceGroup } from "./attendance.ts";

/**
 * One language of a document: the tag under which texts are looked up, and the language of the sentences that Entente
 * adds.
 */
export interface Tongue {
  readonly tag: string;
  readonly language: Language;
}

/** Returns the tongues of a document in the given languages. */
export const tonguesOf = (tags: readonly string[]): Tongue[] =>
  tags.map((tag) => ({ tag, language: languageFor(tag) }));

/** The name of a person on a page shared by readers of both scripts. */
export interface WrittenNames {
  readonly name: string;
  readonly alsoWritten: string | undefined;
  /** Empty if the role replaces the name. */
  readonly role: string;
}

/** The names of one visit in one tongue. */
export interface Naming {
  readonly index: VisitIndex;
  readonly tongue: Tongue;
  text(value: Text): string;
  /** `City Hall, Red Hall`: the place first, as addresses are written in all our languages. */
  site(site: Site): string;
  /** `Cao Yuanmeng, Deputy Director-General`, or only the role if the name is not public. */
  person(id: PersonId): string;
  /** The name in both scripts, and the role, which replaces the name if that is not public. */
  names(id: PersonId): WrittenNames;
  interpreter(id: InterpreterId): string;
  groups(groups: readonly AttendanceGroup[]): string;
}

/** Returns the names of a visit in a tongue. Texts that lack the language appear in the visit's first one. */
export function namingIn(visit: Visit, tongue: Tongue): Naming {
  const index = indexVisit(visit);
  const { language } = tongue;
  const text = (value: Text) => isolated(textIn(value, tongue.tag, visit.languages));
  const site = ({ place, room }: Site) => {
    if (!room) return text(place.name);
    const names = [text(place.name), text(room.name)];
    // A comma separates names in Latin letters; beside Chinese characters a space is enough.
    return language === "zh-Hans" && /\p{Script=Han}/u.test(names.join())
      ? names.join(" ")
      : names.join(", ");
  };
  const person = (id: PersonId) => {
    const found = index.people.get(id);
    if (!found) return id;
    if (!found.name) return text(found.role);
    return withPost(named(found), text(found.role), tongue.tag);
  };
  const named = ({ name, role, honorific }: Person) =>
    [honorific, name ?? role].flatMap((part) => (part ? [text(part)] : [])).join(" ");
  const names = (id: PersonId): WrittenNames => {
    const found = index.people.get(id);
    if (!found) return { name: id, alsoWritten: undefined, role: "" };
    const written = found.name ?? found.role;
    const name = text(written);
    return { name, alsoWritten: inOtherScript(written, name), role: found.name ? text(found.role) : "" };
  };
  const interpreter = (id: InterpreterId) => {
    const found = index.interpreters.get(id);
    return found ? text(found.name ?? found.role) : id;
  };
  const groups = (all: readonly AttendanceGroup[]) =>
    listed(
      all.flatMap((group) => {
        if (group.kind === "delegation")
          return [sayDocument(language, "all", { group: text(group.delegation.title) })];
        return group.kind === "party" ? [text(group.party.title)] : group.people.map(person);
      }),
      language,
    );
  return { index, tongue, text, site, person, names, interpreter, groups };
}

/** Languages in which the post comes before the name. */
const postFirst = /^(?:zh|ja)(?:-|$)/;

/** Returns a name with a post, in the order of the language: `副市长王伟`, but `Dejan Crnek, Vice-Mayor`. */
export function withPost(name: string, post: string, tag: string): string {
  if (!postFirst.test(tag)) return `${name}, ${post}`;
  // Letters of another script are separated by a space from the characters before them.
  return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name) ? `${post}${name}` : `${post} ${name}`;
}
