// Placeholders for people without names, and the edits that replace them by pasted people.
import type { Edit, Person, Visit } from "#domain";
import { loadedLanguages, sayEditor, sayStart } from "#text";
import type { NewPerson } from "./pasted-people.ts";

/** Whether a role is the text that the form of a new visit or the button for a new person writes, in any language. */
const isPlaceholderRole = (role: string): boolean =>
  loadedLanguages().some((language) => {
    const head = sayStart(language, "head");
    const counted = [sayStart(language, "member"), sayStart(language, "host")];
    return (
      role === sayEditor(language, "newPerson") ||
      role === head ||
      role.startsWith(`${head}, `) ||
      counted.some((word) => role.startsWith(word) && /^ ?\d+($|, )/.test(role.slice(word.length)))
    );
  });

/** Returns the people of a party without a name whose role is only a placeholder. */
export const placeholdersOf = (visit: Visit, party: string): Person[] =>
  visit.people.filter(
    (person) =>
      person.party === party &&
      person.name === undefined &&
      person.contact === undefined &&
      Object.values(person.role).every(isPlaceholderRole),
  );

/**
 * Turns placeholders into the pasted people, in order: references to a placeholder then refer to the person. Additional
 * people are added before `before`; superfluous placeholders are removed.
 */
export function replacing(
  placeholders: readonly Person[],
  people: readonly NewPerson[],
  before: string | null,
  roleOtherwise: string,
): Edit[] {
  const replaced = placeholders.slice(0, people.length).flatMap((placeholder, i): Edit[] => {
    const { name, role, languages: spoken, contact } = people[i] ?? {};
    const values = { name, role: role === roleOtherwise ? undefined : role, languages: spoken, contact };
    return Object.entries(values).flatMap(([key, value]) =>
      value === undefined
        ? []
        : [{ kind: "set" as const, path: ["visit", "people", placeholder.id, key], value }],
    );
  });
  const removed = placeholders
    .slice(people.length)
    .map(({ id }): Edit => ({ kind: "remove", path: ["visit", "people", id] }));
  return [...replaced, ...removed, ...adding(people.slice(placeholders.length), before)];
}

/** Adds people before an entry of the list; null: at its end. */
export const adding = (people: readonly NewPerson[], before: string | null): Edit[] =>
  people.map((person) => ({ kind: "add", path: ["visit", "people"], item: { ...person }, before }));
