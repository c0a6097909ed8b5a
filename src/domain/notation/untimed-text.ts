// The text of a line without a time: as it was typed, and as documents print it.
import type { ProgrammeLine } from "./line.ts";
import { momentsIn } from "./moment-words.ts";

/** In a note, the keys of items are ordinary words. */
const saidIn = ({ title, kind, toConfirm }: ProgrammeLine): string =>
  [title.value, kind && `[${kind.value}]`, toConfirm].filter((part) => part).join(" ");

/** Returns the text of a line without a time as it was typed. */
export function asTyped(read: ProgrammeLine): string {
  const where = [read.place && `@ ${read.place.value}`, read.endPlace && `> ${read.endPlace.value}`];
  return [saidIn(read), ...where, ...read.parts.map(({ value }) => value)].filter((part) => part).join(" · ");
}

/** Returns the text of a line without a time for documents: without the signs and words of the notation. */
export function asPrinted(read: ProgrammeLine): string {
  const places = [read.place?.value, read.endPlace?.value].filter((place) => place !== undefined).join(" – ");
  const parts = read.parts.filter(
    ({ value }) => !/^(?:all|everyone|private|internal|not public)$/iu.test(value) && !momentsIn(value),
  );
  const said = [saidIn(read), places].filter((part) => part).join(", ");
  return [said, ...parts.map(({ value }) => value)].filter((part) => part).join(" · ");
}
