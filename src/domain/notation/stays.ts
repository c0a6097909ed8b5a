// Arrival and departure: for the people of an arrival item, the first such item is theirs; the last one is their
// departure.
import { isMapping } from "../validation/raw.ts";
import { wordings } from "./names.ts";

type Raw = Record<string, unknown>;

interface Item {
  readonly raw: Raw;
  readonly at: number;
  /** The line stated the kind, so it stays. */
  readonly isNamed: boolean;
}

const arrival =
  /^(?:\S+\s+){0,3}?(?:arrivals?|arrives?|arriv[ée]es?|ankunft|eintreffen|anreise|arrivo|llegada|przyjazd|przylot|prihod)(?!\p{L})|抵达|到达/iu;
const departure =
  /(?<!\p{L})(?:departures?|departs?|abreise|rückfahrt|abflug|heimreise|départ|partenza|salida|wyjazd|wylot|odhod|heimfahrt|heimflug|rückreise|rückflug|return flight|flight home|vol retour)(?!\p{L})|返程|启程|离开|回国/iu;

/**
 * Changes the kinds of items in place. People who were there before do not arrive, and people who stay do not leave.
 */
export function nameStays(items: readonly Item[], peopleOf: (raw: Raw) => ReadonlySet<string>): void {
  const own = items.map((item) => ({ ...item, people: peopleOf(item.raw), title: titleOf(item.raw) }));
  for (const { raw, at, isNamed, people, title } of own) {
    if (isNamed || raw.kind === "flight" || people.size === 0) continue;
    const others = own.filter((other) => other.raw !== raw && !people.isDisjointFrom(other.people));
    if (arrival.test(title) && others.every((other) => other.at > at)) raw.kind = "arrival";
    else if (departure.test(title) && others.every((other) => other.at < at)) raw.kind = "departure";
  }
}

const titleOf = ({ title }: Raw): string => (isMapping(title) ? (wordings(title)[0] ?? "") : String(title));
