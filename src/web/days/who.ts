// The attendees of an item as chips: everybody, or the parties present.
import { indexVisit, type Placement, type Visit } from "#domain";
import { type Language, nameOf, sayDays } from "#text";
import { widthOf } from "../widgets/text-width.ts";

export interface Chip {
  readonly text: string;
  readonly title: string;
}

/** Pixels: the frame of a chip, the space to the next, its type, and the sign of interpretation. */
const frame = 10;
const gap = 3;
const type = 12;
export const signChip = 11 + frame;

/**
 * Returns the chips that fit side by side into a width of pixels beside what is `taken`, the last of them with the
 * number of the others.
 */
export function chipsIn(chips: readonly Chip[], width: number, taken = 0): readonly Chip[] {
  const wide = ({ text }: Chip) => widthOf(text, type) + frame + gap;
  const upTo = (count: number): readonly Chip[] => {
    const rest = chips.slice(count);
    if (rest.length === 0) return chips;
    const more = { text: `+${rest.length}`, title: rest.map(({ title }) => title).join(", ") };
    return [...chips.slice(0, count), more];
  };
  const fits = (some: readonly Chip[]) =>
    some.reduce((sum, chip) => sum + wide(chip), taken === 0 ? 0 : taken + gap) - gap <= width;
  for (let count = chips.length; count > 1; count--) if (fits(upTo(count))) return upTo(count);
  return upTo(1);
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
