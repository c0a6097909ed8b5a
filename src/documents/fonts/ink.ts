// The characters and languages of a visit's documents: those of its texts and of the sentences that Entente adds.
import type { Visit } from "#domain";
import { documentWords, languageFor } from "#text";
import { composed } from "./clusters.ts";

/** Determines the fonts of a document. The same for all documents of a visit, so that fonts are made once. */
export interface Ink {
  /** Each once, in the order of their code points. */
  readonly characters: string;
  /** The languages of the readers, which decide the form of Han. */
  readonly languages: readonly string[];
}

/** Returns the ink of a visit's documents. */
export function inkOf(visit: Visit): Ink {
  const words = visit.languages.map((tag) => documentWords(languageFor(tag)));
  const basic = String.fromCodePoint(...Array.from({ length: 0x5f }, (_, i) => 0x20 + i));
  const characters = new Set(`${basic}${marks}${words.join("")}${composed(JSON.stringify(visit))}`);
  const readers = [...visit.languages, ...visit.people.flatMap((person) => person.languages)];
  return { characters: [...characters].sort().join(""), languages: [...new Set(readers)] };
}

/** Characters that the templates and lists put between words. */
const marks = "–—·•◆“”‘’…，、；：（）−+";
