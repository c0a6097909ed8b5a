// Fragments of sentences: words in every language together with the records that they come from.
import { anyLanguage, baseLanguage, type Text, textExactlyIn } from "#domain";
import {
  clausesInARow,
  inARow,
  type Language,
  loadedLanguages,
  type NewsKey,
  newsTemplate,
  perLanguage,
  polished,
  sayNews,
} from "#text";

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

/** A text that a sentence uses. Where a language lacks it, a name is said in another one, all else is left out. */
export interface Needed {
  readonly text: Text;
  readonly isName: boolean;
  readonly of: Reference | undefined;
}

/** Words of a sentence with their references, so that no sentence can lose its source. */
export interface Fragment {
  readonly refs: readonly Reference[];
  readonly needs: readonly Needed[];
  /** The words; undefined where the language has none. */
  in(language: Language): string | undefined;
}

/** A sentence of a public text. */
export interface Sentence {
  readonly refs: readonly Reference[];
  readonly needs: readonly Needed[];
  /** The sentence; empty where it cannot be said in the language. */
  in(language: Language): string;
}

const keyOf = ({ kind, id }: Reference): string => `${kind}:${id}`;

/** Each reference once, in the order of first use. */
export const distinct = (refs: readonly Reference[]): Reference[] => [
  ...new Map(refs.map((ref) => [keyOf(ref), ref])).values(),
];

export const ref = (kind: ReferenceKind, id: string): Reference => ({ kind, id });

/** No words. */
export const nothing: Fragment = { refs: [], needs: [], in: () => "" };

/** Words that are computed for each language from what the references hold. */
export const computed = (
  say: (language: Language) => string | undefined,
  ...refs: readonly Reference[]
): Fragment => ({ refs, needs: [], in: say });

/** A text of the visit or the record; no words where the language has none. */
export const quoted = (text: Text, ...refs: readonly Reference[]): Fragment => ({
  refs,
  needs: [{ text, isName: false, of: refs[0] }],
  in: (language) => textExactlyIn(text, language),
});

/** The name in the language; else as readers of its script can read it. */
export function nameIn(text: Text, language: Language): string {
  const exact = textExactlyIn(text, language);
  if (exact !== undefined) return exact;
  const isHan = (value: string) => /\p{Script=Han}/u.test(value);
  const values = [text.en, text[anyLanguage], ...Object.values(text)].filter((value) => value !== undefined);
  return values.find((value) => isHan(value) === (language === "zh-Hans")) ?? values[0] ?? "";
}

/** A proper name: where the language lacks it, the name in another language stands. */
export const named = (
  text: Text,
  say: (name: string, language: Language) => string | undefined,
  ...refs: readonly Reference[]
): Fragment => ({
  refs,
  needs: [{ text, isName: true, of: refs[0] }],
  in: (language) => say(nameIn(text, language), language),
});

/** Nothing where the fragment cannot be said. */
export const optional = (fragment: Fragment | undefined): Fragment =>
  fragment ? { ...fragment, in: (language) => fragment.in(language) ?? "" } : nothing;

/** The first of the fragments that can be said in the language. */
export const firstOf = (...fragments: readonly (Fragment | undefined)[]): Fragment => {
  const known = fragments.filter((one) => one !== undefined);
  return {
    refs: known.flatMap((one) => one.refs),
    needs: known[0]?.needs ?? [],
    in: (language) => {
      for (const one of known) {
        const words = one.in(language);
        if (words !== undefined) return words;
      }
      return undefined;
    },
  };
};

/** How many of the fragments can be said in a language. */
export const countIn =
  (parts: readonly Fragment[]) =>
  (language: Language): number =>
    new Set(parts.flatMap((part) => part.in(language) || [])).size;

/** The fragments in a row, as names or as clauses, without those that the language cannot say. */
export const row = (parts: readonly Fragment[], kind: "names" | "clauses" = "names"): Fragment => ({
  refs: parts.flatMap((part) => part.refs),
  needs: parts.flatMap((part) => part.needs),
  in: (language) => {
    const words = [...new Set(parts.flatMap((part) => part.in(language) || []))];
    if (words.length === 0) return undefined;
    return kind === "names" ? inARow(words, language) : clausesInARow(words, language);
  },
});

/** What fills a place of a template. */
export type Filling = Fragment | number | string | ((language: Language) => number | string);

/** A template of the catalogue, filled; cannot be said where one of its fragments cannot. */
export function worded(
  key: NewsKey,
  values: Readonly<Record<string, Filling>>,
  ...refs: readonly Reference[]
): Fragment {
  // A sentence rests on what it says in some language, not on all that its template could have asked for.
  const isUsed = (name: string) =>
    loadedLanguages().some((language) => newsTemplate(language, key).includes(`{${name}`));
  const parts = Object.entries(values).flatMap(([name, value]) =>
    typeof value === "object" && isUsed(name) ? [value] : [],
  );
  return {
    refs: [...parts.flatMap((part) => part.refs), ...refs],
    needs: parts.flatMap((part) => part.needs),
    in: (language) => {
      const filled: Record<string, string | number> = {};
      const template = newsTemplate(language, key);
      for (const [name, value] of Object.entries(values)) {
        if (!template.includes(`{${name}`)) continue;
        const words =
          typeof value === "object"
            ? value.in(language)
            : typeof value === "function"
              ? value(language)
              : value;
        if (words === undefined) return undefined;
        filled[name] = words;
      }
      return sayNews(language, key, filled);
    },
  };
}

/** A fragment as a sentence of its own: with a capital at its start, each reference once. */
export const sentence = (fragment: Fragment): Sentence => ({
  refs: distinct(fragment.refs),
  needs: fragment.needs,
  // Later sentences ask whether earlier ones could be said, and those ask in turn.
  in: perLanguage((language) => polished(fragment.in(language) ?? "", language)),
});

/** Whether a text has words of its own in a language. */
export const hasWords = (text: Text, language: Language): boolean =>
  textExactlyIn(text, language) !== undefined ||
  Object.keys(text).some((tag) => baseLanguage(tag) === baseLanguage(language));
