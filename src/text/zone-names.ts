// Time zones as a delegate calls them: `Slovenian time`, `Beijing time`, `New York time`.
import type { Language } from "./languages.ts";

/** The origin of the name of a zone: a country, the city in its identifier, or neither. */
export interface ZoneName {
  /** The form for a list: `Slovenian`, `Brussels`, `Slowenien`. */
  readonly name: string;
  /** Whether the name is only an offset from UTC. */
  readonly isOffset: boolean;
}

/**
 * Names a zone after its country if the country has one usual zone, otherwise after the city in its identifier (Unicode
 * CLDR, "generic location format"). China's is named after Beijing, as everybody does. A `town` with the name of the
 * city in the identifier gives its own name: `Brussels time` for a stay in Brussels.
 */
export function zoneName(
  zone: string,
  language: Language,
  town?: Readonly<Record<string, string>> & { readonly said: string },
): ZoneName {
  const city = (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
  if (!zone.includes("/") || zone.startsWith("Etc/")) return { name: "UTC", isOffset: true };
  const isTown = town && Object.values(town).some((name) => name.toLowerCase() === city.toLowerCase());
  if (isTown) return { name: town.said, isOffset: false };
  const country = countryOf(zone);
  if (country === "CN") return { name: beijing[language], isOffset: false };
  if (country === undefined) return { name: withoutNote(located(zone, language) ?? city), isOffset: false };
  const named = new Intl.DisplayNames(language, { type: "region" }).of(country) ?? country;
  const plain = withoutNote(named);
  return { name: language === "en" ? (adjectives[country] ?? plain) : plain, isOffset: false };
}

/** `Beulah (Dakota du Nord)` without the note in brackets. */
const withoutNote = (name: string): string => name.replace(/\s*[(（].*$/u, "");

const beijing: Readonly<Record<Language, string>> = {
  en: "Beijing",
  "zh-Hans": "北京",
  sl: "Peking",
  fr: "Pékin",
  de: "Peking",
};

/** Slovenian is the language in which the generic location format of every zone has the same form. */
const countries = new Map<string, string>();
const inSlovenian = / \(lokalni čas\)$/;

function countryOf(zone: string): string | undefined {
  if (countries.size === 0) {
    const regions = new Intl.DisplayNames("sl", { type: "region", fallback: "none" });
    for (const a of letters)
      for (const b of letters) {
        const name = regions.of(a + b);
        if (name !== undefined) countries.set(name, a + b);
      }
  }
  const named = generic(zone, "sl");
  return named === undefined ? undefined : countries.get(named.replace(inSlovenian, ""));
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

const generic = (zone: string, language: Language): string | undefined =>
  new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: "shortGeneric" })
    .formatToParts(0)
    .find(({ type }) => type === "timeZoneName")?.value;

const forms: Readonly<Record<Language, RegExp>> = {
  en: /^(.+) Time$/,
  "zh-Hans": /^(.+)时间$/,
  sl: /^(.+) \(lokalni čas\)$/,
  fr: /^heure : (.+)$/,
  de: /^(.+) \(Ortszeit\)$/,
};

/** Returns the city of a zone in a language; undefined if the language only has letters such as `ET` for it. */
const located = (zone: string, language: Language): string | undefined =>
  forms[language].exec((generic(zone, language) ?? "").replaceAll(/\s/g, " "))?.[1];

/** Adjectives of countries, as English names their time. Other countries are used as they are: `Qatar time`. */
const adjectives: Readonly<Record<string, string>> = {
  AL: "Albanian",
  AT: "Austrian",
  BA: "Bosnian",
  BE: "Belgian",
  BG: "Bulgarian",
  CH: "Swiss",
  CZ: "Czech",
  DE: "German",
  DK: "Danish",
  EE: "Estonian",
  EG: "Egyptian",
  ES: "Spanish",
  FI: "Finnish",
  FR: "French",
  GB: "UK",
  GE: "Georgian",
  GR: "Greek",
  HR: "Croatian",
  HU: "Hungarian",
  IE: "Irish",
  IL: "Israeli",
  IN: "Indian",
  IS: "Icelandic",
  IT: "Italian",
  JP: "Japanese",
  KE: "Kenyan",
  KR: "Korean",
  LT: "Lithuanian",
  LV: "Latvian",
  MA: "Moroccan",
  MK: "Macedonian",
  NL: "Dutch",
  NO: "Norwegian",
  PL: "Polish",
  PT: "Portuguese",
  RO: "Romanian",
  RS: "Serbian",
  SE: "Swedish",
  SI: "Slovenian",
  SK: "Slovak",
  TH: "Thai",
  TR: "Turkish",
  TZ: "Tanzanian",
  UA: "Ukrainian",
  VN: "Vietnamese",
};
