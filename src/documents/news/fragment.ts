// Fragments of sentences: words in every language together with the records that support them.
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

/** The basis of a claim: a thing of the visit or an entry of the record. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
}

/**
 * A text that a sentence uses. If a language lacks it, a name appears in another language; anything else is omitted.
 */
export interface Needed {
  readonly text: Text;
  readonly isName: boolean;
  readonly of: Reference | undefined;
}

/** Words of a sentence with their references, so that no sentence can lose its sources. */
export interface Fragment {
  readonly refs: readonly Reference[];
  readonly needs: readonly Needed[];
  /** Returns the words; undefined if the language has none. */
  in(language: Language): string | undefined;
}

/** A sentence of a public text. */
export interface Sentence {
  readonly refs: readonly Reference[];
  readonly needs: readonly Needed[];
  /** Returns the sentence; empty if it cannot be expressed in the language. */
  in(language: Language): string;
}

const keyOf = ({ kind, id }: Reference): string => `${kind}:${id}`;

/** Returns each reference once, in the order of first use. */
export const distinct = (refs: readonly Reference[]): Reference[] => [
  ...new Map(refs.map((ref) => [keyOf(ref), ref])).values(),
];

export const ref = (kind: ReferenceKind, id: string): Reference => ({ kind, id });

/** No words. */
export const nothing: Fragment = { refs: [], needs: [], in: () => "" };

/** Returns words that are computed for each language from the content of the references. */
export const computed = (
  say: (language: Language) => string | undefined,
  ...refs: readonly Reference[]
): Fragment => ({ refs, needs: [], in: say });

/** Returns a text of the visit or the record; no words if it lacks the language. */
export const quoted = (text: Text, ...refs: readonly Reference[]): Fragment => ({
  refs,
  needs: [{ text, isName: false, of: refs[0] }],
  in: (language) => textExactlyIn(text, language),
});

/** Returns the name in the language, otherwise in a form that readers of its script can read. */
export function nameIn(text: Text, language: Language): string {
  const exact = textExactlyIn(text, language);
  if (exact !== undefined) return exact;
  const isHan = (value: string) => /\p{Script=Han}/u.test(value);
  const values = [text.en, text[anyLanguage], ...Object.values(text)].filter((value) => value !== undefined);
  return values.find((value) => isHan(value) === (language === "zh-Hans")) ?? values[0] ?? "";
}

/** Returns a proper name. If it lacks the language, the name in another language replaces it. */
export const named = (
  text: Text,
  say: (name: string, language: Language) => string | undefined,
  ...refs: readonly Reference[]
): Fragment => ({
  refs,
  needs: [{ text, isName: true, of: refs[0] }],
  in: (language) => say(nameIn(text, language), language),
});

/** Returns the fragment, or nothing if it cannot be expressed. */
export const optional = (fragment: Fragment | undefined): Fragment =>
  fragment ? { ...fragment, in: (language) => fragment.in(language) ?? "" } : nothing;

/** Returns the first of the fragments that can be expressed in the language. */
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

/** Returns how many of the fragments can be expressed in a language. */
export const countIn =
  (parts: readonly Fragment[]) =>
  (language: Language): number =>
    new Set(parts.flatMap((part) => part.in(language) || [])).size;

/** Joins the fragments, as names or as clauses, without those that the language cannot express. */
export const row = (parts: readonly Fragment[], kind: "names" | "clauses" = "names"): Fragment => ({
  refs: parts.flatMap((part) => part.refs),
  needs: parts.flatMap((part) => part.needs),
  in: (language) => {
    const words = [...new Set(parts.flatMap((part) => part.in(language) || []))];
    if (words.length === 0) return undefined;
    return kind === "names" ? inARow(words, language) : clausesInARow(words, language);
  },
});

/** A value for a placeholder of a template. */
export type Filling = Fragment | number | string | ((language: Language) => number | string);

/** Fills in a template of the catalogue. It cannot be expressed if one of its fragments cannot. */
export function worded(
  key: NewsKey,
  values: Readonly<Record<string, Filling>>,
  ...refs: readonly Reference[]
): Fragment {
  // A sentence refers to the values used in some language, not to all values available to its template.
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

/** Returns a fragment as a complete sentence: with an initial capital, each reference once. */
export const sentence = (fragment: Fragment): Sentence => ({
  refs: distinct(fragment.refs),
  needs: fragment.needs,
  // Later sentences ask whether earlier ones can be expressed, and those ask in turn, so results are cached.
  in: perLanguage((language) => polished(fragment.in(language) ?? "", language)),
});

/** Whether a text exists in a language. */
export const hasWords = (text: Text, language: Language): boolean =>
  textExactlyIn(text, language) !== undefined ||
  Object.keys(text).some((tag) => baseLanguage(tag) === baseLanguage(language));
