// Titles of activities within a sentence: "Walk through the old town" becomes "a walk through the old town".
import { isNationality } from "./nationality.ts";
import { catalogueOf, type Language } from "./say.ts";

/** Gender and number as verbs and articles need them. */
export type Agreement = "m" | "f" | "n" | "mp" | "fp" | "np";

/** A title as part of a sentence. */
export interface Heading {
  /** With its article if the language has one; in Chinese, what the delegation did. */
  readonly np: string;
  /** As a noun: the subject of a sentence. */
  readonly noun: string;
  readonly agreement: Agreement;
  /** Whether it contains more than the kind of the activity: with whom, where or about what. */
  readonly isComplete: boolean;
}

const genders = ["m", "f", "n", "mp", "fp", "np"] as const;
const lexicons = new Map<string, ReadonlySet<string>>();

type Nouns = ReturnType<typeof catalogueOf>["nouns"];

function listOf(language: Language, key: keyof Nouns): ReadonlySet<string> {
  const id = `${language} ${key}`;
  const known = lexicons.get(id);
  if (known) return known;
  const words = new Set(catalogueOf(language).nouns[key].split(" ").filter(Boolean));
  lexicons.set(id, words);
  return words;
}

const bare = (word: string): string => word.toLowerCase().replace(/^[«»„“"(]+|[«»“”",:;.)]+$/g, "");

/** Returns the gender of a noun in the language. A German compound has that of its last part. */
function genderOf(word: string, language: Language): Agreement | undefined {
  const noun = bare(word);
  const listed = genders.find((gender) => listOf(language, gender).has(noun));
  if (listed || language !== "de") return listed;
  if (!/^\P{L}*\p{Lu}/u.test(word)) return undefined;
  return genders.find((gender) => [...listOf(language, gender)].some((end) => noun.endsWith(end)));
}

const isUpper = (word: string): boolean => /^\P{L}*\p{Lu}/u.test(word);
const isAcronym = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) || /\d/.test(word);

/**
 * Returns a title as part of a sentence; undefined if its form there is unknown. `names` keep their capital. `places`
 * may follow a comma ("Lunch, Bled") and are omitted, because the sentence names them elsewhere.
 */
export function headingOf(
  title: string,
  language: Language,
  names: ReadonlySet<string>,
  places: readonly string[] = [],
): Heading | undefined {
  const place = places.find((one) => title.endsWith(`, ${one}`));
  // Lower-case text after a comma is a remark on the title.
  const text = (place ? title.slice(0, -place.length - 2) : title).replace(/(?:, (?=\p{Ll})|，).*$/u, "");
  if (language === "zh-Hans") return chineseHeading(text);
  if (/[–—;()/]| - |, /.test(ofTwoNations(text))) return undefined;
  const [before = "", about] = text.split(/: (.+)/, 2);
  const words = before.split(" ");
  const at = headAt(words, language);
  const agreement = at < 0 ? undefined : genderOf(words[at] ?? "", language);
  if (!agreement || at > 3) return undefined;
  const rest = words.slice(at + 1);
  const joins = listOf(language, "joins");
  if (rest[0] !== undefined && joins.has(rest[0].toLowerCase())) return undefined;
  if (words.slice(0, at).some((word) => /['’]s$/.test(word) || joins.has(word.toLowerCase())))
    return undefined;
  if (language === "en" && /^(the|a|an|our)$/i.test(rest[0] ?? "")) return undefined;
  const isEventName = isAmong("named", words[at] ?? "", language);
  // A German word with a capital that is not an adjective before the noun is a noun itself, of unknown gender.
  if (language === "de" && at > 0 && !words.slice(0, at).every((word) => /(?:e|e[rsnm]|\d+\.)$/.test(word)))
    return undefined;
  if (
    language === "de" &&
    words.slice(0, at).some((word) => /^(?:der|die|das|des|dem|den|ein|eine[rsmn]?)$/.test(word))
  )
    return undefined;
  const noun = isEventName ? before : inSentence(words, at, language, names);
  const isDefinite =
    (isDefiniteHead(words[at] ?? "", language) &&
      !/^(?:press conference|conférence de presse|pressekonferenz)$/i.test(before)) ||
    (language === "en" && hasProperName(words, at, names));
  const said = withArticleOf(noun, agreement, isDefinite || about !== undefined, language);
  const subject = about
    ? `${said} ${quotedIn(about.charAt(0).toUpperCase() + about.slice(1), language)}`
    : said;
  return {
    np: subject,
    noun: subject,
    agreement,
    isComplete: about !== undefined || rest.length > 0 || isDefinite,
  };
}

/** "Irish–Slovenian Business Forum": returns the title with a hyphen, since this dash does not part two sides. */
const ofTwoNations = (title: string): string =>
  title.replace(/(\p{L}+)–(\p{L}+)/gu, (both, one: string, two: string) =>
    isNationality(one) && isNationality(two) ? `${one}-${two}` : both,
  );

/** Returns the noun of a kind within a sentence, alone or with the title of one such event in quotation marks. */
export function kindHeading(kind: string, language: Language, title?: string): Heading {
  if (language === "zh-Hans") {
    const isTalk = endsWith(kind, "mp") !== undefined;
    const np = title ? `参加“${title}”${kind}` : `${isTalk ? "举行" : "参加"}${kind}`;
    return { np, noun: title ? `“${title}”${kind}` : kind, agreement: "m", isComplete: false };
  }
  const words = kind.split(" ");
  const head = words.find((word) => genderOf(word, language) !== undefined) ?? "";
  const agreement = genderOf(head, language) ?? "m";
  const noun = withArticleOf(kind, agreement, title !== undefined, language);
  const said = title ? `${noun} ${quotedIn(title, language)}` : noun;
  return { np: said, noun: said, agreement, isComplete: false };
}

const isDefiniteHead = (word: string, language: Language): boolean => isAmong("definite", word, language);

/** Whether a noun is in a list; a German compound is by its last part. */
const isAmong = (key: keyof Nouns, word: string, language: Language): boolean =>
  [...listOf(language, key)].some((one) =>
    language === "de" ? bare(word).endsWith(one) : bare(word) === one,
  );

const hasProperName = (words: readonly string[], at: number, names: ReadonlySet<string>): boolean =>
  words.slice(0, at).some((word, i) => (i > 0 ? isUpper(word) : isAcronym(word) || names.has(bare(word)))) &&
  isUpper(words[at] ?? "");

/** Returns the position of the noun: in an English compound such as "welcome dinner", it is the last word. */
function headAt(words: readonly string[], language: Language): number {
  const isNoun = (word: string | undefined) => word !== undefined && genderOf(word, language) !== undefined;
  let at = words.findIndex(isNoun);
  while (language === "en" && at >= 0 && isNoun(words[at + 1])) at += 1;
  return at;
}

/** Returns the words of a title in lower case at the start, unless it is a name or, in German, the noun itself. */
function inSentence(
  words: readonly string[],
  at: number,
  language: Language,
  names: ReadonlySet<string>,
): string {
  const [first = "", ...rest] = words;
  const keeps =
    isAcronym(first) ||
    names.has(bare(first)) ||
    (language === "en" && isNationality(first)) ||
    (language === "de" && at === 0) ||
    (language === "en" && at > 0 && words.slice(1, at + 1).some((word) => isUpper(word)));
  return [keeps ? first : first.charAt(0).toLowerCase() + first.slice(1), ...rest].join(" ");
}

const germanArticles = {
  m: ["ein", "der"],
  f: ["eine", "die"],
  n: ["ein", "das"],
  mp: ["", "die"],
  fp: ["", "die"],
  np: ["", "die"],
} as const;

function withArticleOf(noun: string, agreement: Agreement, isDefinite: boolean, language: Language): string {
  const isPlural = agreement.length > 1;
  switch (language) {
    case "en":
      if (isDefinite) return /^the /i.test(noun) ? noun : `the ${noun}`;
      if (isPlural) return noun;
      return /^[aeiou]|^hour|^honou?r/i.test(noun) ? `an ${noun}` : `a ${noun}`;
    case "fr":
      if (!isDefinite) return `${isPlural ? "des" : agreement === "f" ? "une" : "un"} ${noun}`;
      return frenchDefinite(noun, isPlural ? "p" : agreement);
    case "de": {
      const article = germanArticles[agreement][isDefinite ? 1 : 0];
      return article === "" ? noun : `${article} ${isDefinite ? weak(noun) : noun}`;
    }
    default:
      return noun;
  }
}

/** `le forum`, `la visite`, `l’atelier`, `les journées`. */
export const frenchDefinite = (noun: string, gender: string): string => {
  if (gender === "p") return `les ${noun}`;
  return /^[aeiouyéèêàâîôûh]/i.test(noun) ? `l’${noun}` : `${gender === "f" ? "la" : "le"} ${noun}`;
};

/** Returns adjectives before a German noun in the form after the definite article: "das Strategische Forum". */
export const weak = (noun: string, ending: "e" | "en" = "e"): string =>
  noun.replace(/(?<=(?:[iu]t?sch|lich|al|iv|ig|haft|sam|bar))(?:es|er|e)(?= )/g, ending);

/** Returns a title in the quotation marks of the language. */
export function quotedIn(title: string, language: Language): string {
  switch (language) {
    case "en":
      return `“${title}”`;
    case "fr":
      return `«\u202f${title.replace(/«\s?/g, "“").replace(/\s?»/g, "”")}\u202f»`;
    case "sl":
      return `»${title.replaceAll("»", "›").replaceAll("«", "‹")}«`;
    case "de":
      return `„${title.replaceAll("„", "‚").replaceAll("“", "‘")}“`;
    default:
      return `“${title}”`;
  }
}

/** `le forum` after "à": `au forum`; `une visite`: `à une visite`. */
export const afterA = (np: string, language: Language): string =>
  language !== "fr" ? np : `à ${np}`.replace(/^à le /, "au ").replace(/^à les /, "aux ");

/** Chinese titles begin with what was done, or end with what was attended or held. */
function chineseHeading(title: string): Heading | undefined {
  const heading = (np: string, isComplete = true): Heading => ({
    np,
    noun: title,
    agreement: "m",
    isComplete,
  });
  const [, label, about] = /^(.+)：(.+)$/.exec(title) ?? [];
  if (label && about && endsWith(label, "m")) return heading(`参加“${about}”${label}`);
  if (/[—–]/.test(title) && (endsWith(title, "mp") || !endsWith(title, "m"))) return undefined;
  const [, when = "", verb, object] =
    /^(.{0,4}[后时])?(步行参观|步行考察|步行游览|种植|观看|体验|聆听|参观|考察|走访|游览|礼节性拜会|拜会|会见)(.+)$/.exec(
      title,
    ) ?? [];
  if (verb && object) return heading(`${when}${verb}了${object}`);
  const [, partner, meal] = /^与(.+?)(共进(?:早|午|晚)餐)$/.exec(title) ?? [];
  if (partner && meal) return heading(`与${partner}${meal}`);
  const [, signed] = /^签署(.+)$/.exec(title) ?? [];
  if (signed) return { ...heading(`签署了${signed}`), noun: `${signed}签署仪式` };
  const [, whereTo, practised] = /^(.+?)(跟岗学习|实习|见习)$/.exec(title) ?? [];
  if (whereTo && practised) return heading(`在${whereTo}${practised}`);
  if (/.揭幕$/.test(title)) return { ...heading(`出席${title}仪式`), noun: `${title}仪式` };
  if (/.介绍$/.test(title)) return heading(`听取${title}`);
  const talk = endsWith(title, "mp");
  if (talk) {
    const before = title.slice(0, -talk.length).trim();
    const [, preposition, whom, on] = /^([与同在])(.+?)(就.+)?$/.exec(before) ?? [];
    if (preposition && whom) return heading(`${preposition}${whom.trim()}${on ?? ""}举行${talk}`);
    return before === "" ? heading(`举行${talk}`, false) : heading(`举行${title}`);
  }
  const event = endsWith(title, "m");
  return event ? heading(`${verbOf(event)}${title}`, title !== event) : undefined;
}

/** What one does at a Chinese event: one takes part in a workshop, watches a performance and attends a ceremony. */
function verbOf(event: string): string {
  if (/^(?:演习|演出)$/.test(event)) return "观看";
  return /^(?:研讨|培训|公开课|讲座|友谊赛|比赛|活动|演示)$/.test(event) ? "参加" : "出席";
}

const endsWith = (title: string, key: "m" | "mp"): string | undefined =>
  [...listOf("zh-Hans", key)].filter((end) => title.endsWith(end)).toSorted((a, b) => b.length - a.length)[0];

/**
 * Returns the gender of a body by the noun in its name; undefined for a brand, a town, or a name in another language.
 */
export function bodyGender(
  name: string,
  language: Language,
): { readonly gender: "m" | "f" | "n"; readonly at: number } | undefined {
  const words = name.split(" ");
  for (const [at, word] of words.entries()) {
    const noun = bare(word);
    for (const [gender, key] of [
      ["m", "bodyM"],
      ["f", "bodyF"],
      ["n", "bodyN"],
    ] as const) {
      const isListed =
        listOf(language, key).has(noun) ||
        (language === "de" &&
          noun.split("-").length > 0 &&
          [...listOf(language, key)].some((end) => noun.endsWith(end)));
      if (isListed) return { gender, at };
    }
  }
  return undefined;
}
