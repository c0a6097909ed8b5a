// Fragments of sentences: words in every language together with the records that they come from.
import { type Text, textIn } from "#domain";
import { clausesInARow, inARow, type Language, type NewsKey, polished, sayNews } from "#text";

export type ReferenceKind =
  | "visit"
  | "leg"
  | "delegation"
  | "party"
  | "organisation"
  | "person"
  | "place"
  | "activity"
  | "topic"
  | "overview"
  | "naming"
  | "held"
  | "contribution"
  | "practice"
  | "commitment"
  | "agreement"
  | "statement";

/** What a claim rests on: a thing of the visit or an entry of the record. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** Words of a sentence with their references, so that no sentence can lose its source. */
export interface Fragment {
  readonly refs: readonly Reference[];
  in(language: Language): string;
}

/** A sentence of a public text. */
export interface Sentence {
  readonly refs: readonly Reference[];
  in(language: Language): string;
}

const keyOf = ({ kind, id }: Reference): string => `${kind}:${id}`;

/** Each reference once, in the order of first use. */
export const distinct = (refs: readonly Reference[]): Reference[] => [
  ...new Map(refs.map((ref) => [keyOf(ref), ref])).values(),
];

export const ref = (kind: ReferenceKind, id: string): Reference => ({ kind, id });

/** No words. */
export const nothing: Fragment = { refs: [], in: () => "" };

/** Words that are computed for each language from what the references hold. */
export const computed = (say: (language: Language) => string, ...refs: readonly Reference[]): Fragment => ({
  refs,
  in: say,
});

/** A text of the visit or the record. */
export const quoted = (text: Text, ...refs: readonly Reference[]): Fragment =>
  computed((language) => textIn(text, language), ...refs);

/** The fragments in a row, as names or as clauses. */
export const row = (parts: readonly Fragment[], kind: "names" | "clauses" = "names"): Fragment => ({
  refs: parts.flatMap((part) => part.refs),
  in: (language) => {
    const words = [...new Set(parts.map((part) => part.in(language)))];
    return kind === "names" ? inARow(words, language) : clausesInARow(words, language);
  },
});

/** A template of the catalogue, filled. */
export function worded(
  key: NewsKey,
  values: Readonly<Record<string, Fragment | number | string>>,
  ...refs: readonly Reference[]
): Fragment {
  const parts = Object.values(values).filter((value) => typeof value === "object");
  return {
    refs: [...parts.flatMap((part) => part.refs), ...refs],
    in: (language) =>
      sayNews(
        language,
        key,
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            typeof value === "object" ? value.in(language) : value,
          ]),
        ),
      ),
  };
}

/** A fragment as a sentence of its own: with a capital at its start, each reference once. */
export const sentence = (fragment: Fragment): Sentence => ({
  refs: distinct(fragment.refs),
  in: (language) => polished(fragment.in(language), language),
});
