// A report as blocks without a format: headings, paragraphs, tables, in every language at once.
import type { Language } from "#text";

/** Returns words in every language. */
export type Phrase = (language: Language) => string;

export type Block =
  | { readonly kind: "heading"; readonly id: string; readonly text: Phrase }
  | { readonly kind: "subheading"; readonly text: Phrase }
  | { readonly kind: "paragraph"; readonly text: Phrase; readonly quiet?: boolean }
  | { readonly kind: "list"; readonly items: readonly Phrase[] }
  | {
      readonly kind: "table";
      readonly head: readonly Phrase[];
      readonly rows: readonly (readonly Phrase[])[];
    };

/** A photo of a report, with the words for it. */
export interface ReportPhoto {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly alt: Phrase;
  readonly caption: Phrase;
}

/** A report: its head and its blocks. */
export interface Report {
  readonly title: Phrase;
  readonly kicker: Phrase;
  readonly lead: readonly Phrase[];
  readonly tiles: readonly Phrase[];
  readonly blocks: readonly Block[];
  /** The first photo is below the lead, the others are at the end. */
  readonly photos?: readonly ReportPhoto[];
}

/** Returns no words. */
export const blank: Phrase = () => "";

/** Returns phrases on separate lines, without empty ones and repetitions. */
export const lines =
  (...phrases: readonly Phrase[]): Phrase =>
  (language) => {
    const seen = new Map<string, string>();
    for (const phrase of phrases) {
      const words = phrase(language);
      if (words !== "" && !seen.has(words.toLowerCase())) seen.set(words.toLowerCase(), words);
    }
    return [...seen.values()].join("\n");
  };
