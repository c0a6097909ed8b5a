// The certainty of each field of an item that was read from an agenda.
import type { Surroundings } from "../block.ts";
import { namedKind } from "../kinds.ts";
import { readLine } from "../line.ts";
import { interpretParts } from "../parts.ts";

type Raw = Record<string, unknown>;

/** `sure`: stated; `likely`: concluded from its form; `guess`: not stated, but usual. */
export type Confidence = "sure" | "likely" | "guess";

export interface ItemFields {
  readonly start: Confidence;
  readonly end: Confidence;
  readonly title: Confidence;
  /** Undefined: the item has no place. */
  readonly place: Confidence | undefined;
  readonly who: Confidence;
  readonly kind: Confidence;
}

/** Returns the confidence of an item's fields, from its line in our notation. */
export function fieldsOf(
  raw: Raw,
  line: string,
  placeBy: "sign" | "words" | undefined,
  around: Surroundings,
  newPlaces: ReadonlySet<string>,
): ItemFields {
  const read = readLine(line);
  const parts = interpretParts(read.parts, around, 0);
  const places = Array.isArray(raw.places) ? raw.places : [];
  const isNew = places.some((id) => newPlaces.has(String(id)));
  const hasKind = read.kind !== undefined || parts.kind !== undefined;
  return {
    start: read.isApproximate ? "likely" : "sure",
    end: raw.openEnd === true ? "guess" : "sure",
    title:
      read.title.value === "" ? "guess" : placeBy === "words" || read.parts.length > 0 ? "sure" : "likely",
    place: places.length === 0 ? undefined : isNew ? "guess" : placeBy === "sign" ? "sure" : "likely",
    who: parts.who.length === 0 ? "guess" : parts.unread.length > 0 ? "likely" : "sure",
    kind: hasKind ? "sure" : namedKind(read.title.value) ? "likely" : "guess",
  };
}
