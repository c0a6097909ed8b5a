// Towns, regions and countries within a sentence, as the object of "visited" or after a verb of motion.
import { bodyIn, withArticle } from "./body-names.ts";
import { bodyGender, frenchDefinite, quotedIn } from "./headings.ts";
import type { Language } from "./languages.ts";

/** Returns what follows "visited", for a place in `country` (ISO 3166 code) if known; in French "s’est rendue". Undefined if the language cannot form it. */
export function visitedPlace(
  name: string,
  country: string | undefined,
  language: Language,
): string | undefined {
  switch (language) {
    case "en":
      return withArticle(name);
    case "sl":
      return slovenianAccusative(name);
    case "fr":
      return frenchDestination(name, country);
    case "de":
      return germanObject(name);
    default:
      return name;
  }
}

/** Nouns and adjectives in -a end in -o; the others do not change. A name with both is left unchanged. */
function slovenianAccusative(name: string): string | undefined {
  const found = bodyGender(name, "sl");
  if (found) return bodyIn(name, "sl", "object");
  const words = name.split(" ").filter((word) => word !== "in");
  const inA = words.filter((word) => word.endsWith("a"));
  if (inA.length > 0 && inA.length < words.length) return undefined;
  return name.replace(/a(?= |$)/g, "o");
}

/** `à Bruxelles`, `en Slovénie`, `au Portugal`, `dans la région urbaine`. */
function frenchDestination(name: string, country: string | undefined): string {
  const found = bodyGender(name, "fr");
  if (found?.at === 0) {
    const common = name.charAt(0).toLowerCase() + name.slice(1);
    return `dans ${frenchDefinite(common, found.gender)}`;
  }
  const isCountry =
    country !== undefined && new Intl.DisplayNames("fr", { type: "region" }).of(country) === name;
  if (!isCountry) return `à ${name}`;
  if (/s$/.test(name)) return `aux ${name}`;
  const isFeminine = /e$/.test(name) && !/^(Mexique|Mozambique|Cambodge|Zimbabwe|Belize)$/.test(name);
  return isFeminine || /^[AEIOUYÉ]/.test(name) ? `en ${name}` : `au ${name}`;
}

/** Countries that take an article in German. */
const withGermanArticle: Readonly<Record<string, string>> = {
  CH: "die",
  TR: "die",
  SK: "die",
  UA: "die",
  MN: "die",
  US: "die",
  NL: "die",
  AE: "die",
  PH: "die",
  GB: "das",
  CZ: "",
};

function germanObject(name: string): string {
  const country = Object.entries(withGermanArticle).find(
    ([code, article]) => article && new Intl.DisplayNames("de", { type: "region" }).of(code) === name,
  );
  return country ? `${country[1]} ${name}` : (bodyIn(name, "de", "object") ?? name);
}

/** English words that begin the title of a delegation and are not names: all other first words may be names. */
const commonFirstWord =
  /^(Academic|Agricultural|Business|City|Civic|Cultural|Delegation|Economic|Environmental|Expert|Experts|Federal|Friendship|Government|Governmental|High-level|Industrial|Joint|Local|Mayoral|Ministerial|Municipal|National|Official|Parliamentary|Partner|Partners|Project|Provincial|Regional|Research|Science|Scientific|Sports|State|Study|Technical|Trade|University|Urban|Visiting|Working|Youth)\b/;

/** Returns a delegation within a sentence: `the delegation of Austria`, `avstrijska delegacija`. */
export function delegationIn(title: string | undefined, language: Language): string {
  if (title === undefined)
    return {
      en: "a delegation",
      "zh-Hans": "代表团",
      sl: "delegacija",
      fr: "une délégation",
      de: "eine Delegation",
    }[language];
  if (language === "zh-Hans") return title;
  const small = title.charAt(0).toLowerCase() + title.slice(1);
  if (language === "en") {
    if (/^the /i.test(title)) return small;
    if (/^\p{Lu}\p{Ll}+[^s\P{Ll}]s \p{Ll}/u.test(title)) return `a delegation of ${small}`;
    return `the ${commonFirstWord.test(title) ? small : title}`;
  }
  const words = title.split(" ");
  const at = words.findIndex((word) => /^(delegacija|délégation|delegation|abordnung)$/i.test(word));
  if (at < 0) {
    const noun = { sl: "delegacija", fr: "la délégation", de: "die Delegation" }[language];
    return `${noun} ${quotedIn(title, language)}`;
  }
  if (language === "sl") return small;
  if (language === "fr") return `la ${small}`;
  const german = at === 0 ? title : small;
  return `die ${german.replace(/(?<=isch|lich)er? (?=\p{Lu})/gu, "e ")}`;
}

/** Whether an English title names several: "Project partners visit". */
export const isPluralTitle = (title: string): boolean => /(?<!s)s$/.test(title);
