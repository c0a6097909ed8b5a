// The attendees of an item as chips: everybody, or the parties present.
import { indexVisit, type Placement, type Visit } from "#domain";
import { type Language, nameOf, sayDays } from "#text";

export interface Chip {
  readonly text: string;
  readonly title: string;
}

/** The people whose programme is shown: everyone, a party or one person. */
export interface Who {
  readonly id: string;
  readonly people: ReadonlySet<string> | undefined;
}

export const everyone: Who = { id: "", people: undefined };

/** Returns the people behind an id of a delegation, party or person. */
export const whoOf = (visit: Visit, id: string): Who =>
  id === "" ? everyone : { id, people: new Set<string>(indexVisit(visit).peopleOf(id)) };

/** Returns the guests of a visit by party, in protocol order. */
function guestsOf(visit: Visit): ReadonlyMap<string, readonly string[]> {
  const { peopleOf } = indexVisit(visit);
  return new Map(
    visit.delegations
      .filter(({ side }) => side === "visiting")
      .flatMap(({ parties }) => parties.map(({ id }): [string, readonly string[]] => [id, peopleOf(id)])),
  );
}

/** Makes chips for the items of a visit. */
export function chipsFor(
  visit: Visit,
  language: Language,
): (item: Pick<Placement, "attendees">) => readonly Chip[] {
  const guests = guestsOf(visit);
  const total = [...guests.values()].reduce((sum, people) => sum + people.length, 0);
  return ({ attendees }) => {
    const there = new Set<string>(attendees);
    const parties = [...guests].flatMap(([party, people]) => {
      const count = people.filter((person) => there.has(person)).length;
      return count === 0 ? [] : [{ party, count, of: people.length }];
    });
    const count = parties.reduce((sum, party) => sum + party.count, 0);
    if (count === total && total > 0) {
      const text = sayDays(language, "all", { count });
      return [{ text, title: text }];
    }
    return parties.map(({ party, count, of }) => {
      const name = nameOf(visit, { kind: "party", id: party }, language);
      const text = count === of ? name : `${name} ${count}/${of}`;
      return { text, title: text };
    });
  };
}
