// Titles within a sentence: which initial letters become lower case, and which words are names.
import type { Visit } from "#domain";
import { isNationality, type Language } from "#text";

/** Returns first words of names that keep their capital within a sentence: places and travellers. */
export const firstWords = (visit: Visit): ReadonlySet<string> =>
  new Set(
    [
      ...visit.legs.map((leg) => leg.title),
      ...visit.delegations
        .filter((delegation) => delegation.side === "visiting")
        .flatMap((delegation) => delegation.parties.map((party) => party.title)),
    ].flatMap((title) => Object.values(title).map((text) => text.split(/[\s,–-]/, 1)[0] ?? "")),
  );

/**
 * Returns a title within a sentence: in lower case, unless it starts with a name or a nationality, or another word of
 * it is also capitalised, as in `Ljubljana's experience as a European Green Capital`.
 */
export function midSentence(
  title: string,
  names: ReadonlySet<string> = new Set(),
  language: Language = "en",
): string {
  const [first = "", ...rest] = title.split(" ");
  if (language === "fr" && /^[LD]['’]/.test(title)) return title.charAt(0).toLowerCase() + title.slice(1);
  const isName =
    names.has(first.replace(/['’]s$/, "")) ||
    (language === "en" && isNationality(first)) ||
    /^\P{L}*\p{Lu}\P{Ll}/u.test(first) ||
    // Slovenian and French titles are capitalised if they begin with a name, not because a name follows.
    (language !== "sl" && language !== "fr" && rest.some((word) => /^\p{Lu}/u.test(word)));
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** Returns a French or German name without its article, as in a list: `CHU de Maribor – Ville de Graz`. */
export function bareIn(words: string | undefined, language: Language): string | undefined {
  if (language !== "fr" && language !== "de") return words;
  const bare = words?.replace(/^(?:l[ea] |les |l’|d(?:er|ie|as|en) )/, "");
  return bare && bare.charAt(0).toUpperCase() + bare.slice(1);
}
