// Languages as people write them in a list: names in many languages, or codes, with any of the usual separators.

import { languageCodes } from "../visit/languages.ts";

/** The languages in which names of languages are understood: those of the interface and of neighbouring countries. */
const namedIn = ["en", "zh-Hans", "zh-Hant", "sl", "de", "fr", "es", "it", "ja", "hr", "pl", "ko"] as const;

/** Names that the lists of Unicode do not contain. */
const alsoCalled: Readonly<Record<string, string>> = {
  中文: "zh",
  汉语: "zh",
  漢語: "zh",
  华语: "zh",
  華語: "zh",
  国语: "zh",
  國語: "zh",
  普通话: "zh",
  普通話: "zh",
  中国語: "zh",
  中國語: "zh",
  mandarin: "zh",
  putonghua: "zh",
  chinois: "zh",
  chinese: "zh",
  kitajsko: "zh",
  chinesisch: "zh",
  mandarinscina: "zh",
  粤语: "yue",
  广东话: "yue",
  粵語: "yue",
  廣東話: "yue",
  castilian: "es",
  castellano: "es",
  flemish: "nl",
  farsi: "fa",
  slovene: "sl",
  norwegian: "no",
  tagalog: "tl",
  burmese: "my",
  kurdish: "ku",
  moldovan: "ro",
  anglais: "en",
  英文: "en",
  日文: "ja",
  韩文: "ko",
  韓文: "ko",
  德文: "de",
  法文: "fr",
  俄文: "ru",
};

const plain = (word: string): string =>
  word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[.]+$/, "")
    .trim();

let known: ReadonlyMap<string, string> | undefined;

/** Returns names of languages, without case and accents. */
function names(): ReadonlyMap<string, string> {
  if (known) return known;
  const map = new Map<string, string>();
  for (const reader of [...namedIn, ...languageCodes]) {
    // Each language is also known by its own name: 日本語, Deutsch.
    const own = namedIn.find((tag) => tag === reader) === undefined;
    const shown = new Intl.DisplayNames([reader], { type: "language", fallback: "none" });
    for (const code of own ? [reader] : languageCodes) {
      const name = shown.of(code);
      if (name !== undefined && !map.has(plain(name))) map.set(plain(name), code);
    }
  }
  for (const [name, code] of Object.entries(alsoCalled)) map.set(plain(name), code);
  known = map;
  return map;
}

/** Separators between two languages: signs, and the word for "and". */
const separators =
  /[;,/、，；・·&+|\n]|\s-\s|\s(?:and|und|et|in|i|e|y|ed|oraz|ter|or|oder)\s|(?<=\p{Script=Han})[和及与與]|と/iu;
/** The level is ignored: "English (C1)", "French: fluent". */
const level = /[([（【].*?[)\]）】]|[:：–—][^,;、/]*|\b[abc][12]\b\+?/giu;

export interface Spoken {
  readonly languages: readonly string[];
  /** The parts that were not understood, unchanged. */
  readonly unknown: readonly string[];
}

/** Returns the languages of a cell, in order, each once. */
export function spokenLanguages(cell: string): Spoken {
  const languages: string[] = [];
  const unknown: string[] = [];
  for (const part of withoutLabel(cell.normalize("NFKC")).replace(level, " ").split(separators)) {
    const word = part.trim();
    if (word === "") continue;
    const found = languagesIn(word);
    if (found.length === 0) unknown.push(word);
    else languages.push(...found);
  }
  return { languages: [...new Set(languages)], unknown };
}

/** Drops what stands before a colon if it names no language: "Languages: EN/ZH". */
function withoutLabel(cell: string): string {
  const label = /^([^:：;,/]+)[:：]/u.exec(cell);
  return label && languagesIn(label[1]?.trim() ?? "").length === 0 ? cell.slice(label[0].length) : cell;
}

/**
 * Returns the language that a text names or, if it does not name one as a whole, those that its words name: "fluent
 * English", "zh en".
 */
function languagesIn(text: string): string[] {
  const whole = languageOf(text);
  if (whole !== undefined) return [whole];
  const words = text.split(/\s+/);
  // "Is", "to" and "my" are both language codes and words of a sentence: if there are other words, only names count.
  const coded = words.map(codeOf);
  if (words.length > 1 && coded.every((code) => code !== undefined))
    return coded.flatMap((code) => code ?? []);
  return words.flatMap((word) => names().get(plain(word)) ?? []);
}

const languageOf = (word: string): string | undefined => names().get(plain(word)) ?? codeOf(word);

/** Reads a code such as `zh`, `EN`, `zh-Hans`, `en_GB` or `jpn`. */
function codeOf(word: string): string | undefined {
  if (!/^[a-z]{2,3}([-_][a-z]{4})?([-_][a-z]{2})?$/i.test(word)) return undefined;
  try {
    const [tag = ""] = Intl.getCanonicalLocales(word.replaceAll("_", "-"));
    return languageCodes.includes(tag.split("-")[0] ?? "") ? tag : undefined;
  } catch {
    return undefined;
  }
}
