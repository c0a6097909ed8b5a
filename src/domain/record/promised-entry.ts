// The commitment that follows from a line of minutes: who promised what by when.
import type { Visit } from "../visit/visit.ts";
import { type Mentionable, readPromise, wordingsOfName } from "./promise.ts";

/** Parties first, then organisations, then people: an `@` with a city's name means its party. */
export const mentionablesOf = (visit: Visit): readonly Mentionable[] => [
  ...visit.delegations.flatMap(({ parties }) =>
    parties.map(({ id, title }) => ({ kind: "party" as const, id, names: wordingsOfName(title) })),
  ),
  ...visit.organisations.map(({ id, name }) => ({
    kind: "organisation" as const,
    id,
    names: wordingsOfName(name),
  })),
  ...visit.people.map(({ id, name, role }) => ({
    kind: "person" as const,
    id,
    names: [...(name ? wordingsOfName(name) : []), ...wordingsOfName(role)],
  })),
];

/** Returns who makes the commitment; for a person, the party as well. */
export function committed(
  visit: Visit,
  { kind, id }: Pick<Mentionable, "kind" | "id">,
): Record<string, string> {
  if (kind !== "person") return { [kind]: id };
  const party = visit.people.find((one) => one.id === id)?.party;
  return { ...(party ? { party } : {}), person: id };
}

/** Returns a new commitment for an edit; undefined if the line does not state who and by when. */
export function promisedIn(
  line: string,
  {
    visit,
    mentionables,
    language,
    from,
    id,
  }: {
    readonly visit: Visit;
    readonly mentionables: readonly Mentionable[];
    readonly language: string;
    readonly from: string;
    readonly id: string;
  },
) {
  const { who, due, text } = readPromise(line, mentionables, visit.to);
  if (!who || !due || text === "") return undefined;
  return { id, ...committed(visit, who), text: { [language]: text }, due: due.toString(), from };
}
