// Reads the zone that a programme states beside a time: 17:00 KST, 9:00 (Beijing time), ob 17.00 po lokalnem času.
import { timeZoneCalled } from "../visit/time.ts";
import { zoneNames, zonesByAbbreviation } from "./zone-words.ts";

/**
 * The stated zone: the local time of the place, a zone by the names of the time zone database (any of them, if people
 * use one name for two), or letters that several zones share.
 */
export type SaidZone =
  | { readonly kind: "local" }
  | { readonly kind: "zones"; readonly zones: readonly string[] }
  | { readonly kind: "unclear" };

export interface FoundZone {
  readonly zone: SaidZone;
  /** The number of characters that it occupies, with brackets and the space or comma before it. */
  readonly length: number;
}

const name = String.raw`\p{L}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,2}`;
/** A name after its phrase: the words that follow it belong to the title. */
const last = String.raw`(?:New York|Hong Kong|Los Angeles|Abu Dhabi|New Delhi|Europe (?:centrale|orientale|occidentale)|\p{L}[\p{L}’-]*)`;
const localWords = [
  "local time",
  "Ortszeit",
  "lokale Zeit",
  "heure locale",
  String.raw`(?:po\s+)?(?:lokaln|krajevn)\p{L}+\s+čas\p{L}*`,
  "hora local",
  "ora locale",
  "czasu (?:lokalnego|miejscowego)",
  "[当本]地时间",
];
/** Phrases around the name of a city, a country or a zone. */
const phrases = [
  String.raw`(?<en>${name})\s+(?:standard\s+|summer\s+|winter\s+)?time(?!\p{L})`,
  String.raw`(?:nach\s+)?(?<de>\p{L}+)(?:\s+|-)(?:Orts|Sommer|Winter)?[Zz]eit(?!\p{L})`,
  String.raw`heure\s+(?:d[’']|de\s+|du\s+)(?<fr>${last})`,
  String.raw`po\s+(?<sl>\p{L}+)\s+času(?!\p{L})`,
  String.raw`hora\s+de\s+(?<es>${last})`,
  String.raw`ora\s+d(?:i\s+|ell[’'])(?<it>${last})`,
  String.raw`czasu\s+(?<pl>\p{L}+)`,
  String.raw`(?<zh>\p{Script=Han}{2,5})(?:夏令|标准)?时间`,
];
const offset = String.raw`(?:UTC|GMT)\s?(?<sign>[+−-])\s?(?<h>\d{1,2})(?::?(?<m>[0-5]\d))?(?!\d)`;
const letters = String.raw`(?<letters>\p{Lu}{2,5})(?![\p{L}\p{N}])`;
const stated = (flags: string, around: (body: string) => string): RegExp =>
  new RegExp(
    around(`(?:${offset}|(?<local>${localWords.join("|")})(?!\\p{Script=Latin})|${phrases.join("|")})`),
    flags,
  );

const forms: readonly RegExp[] = [
  stated("iuy", (body) => String.raw`\s*[,，]?\s*[(（]\s*${body}\s*[)）]`),
  stated("iuy", (body) => String.raw`\s*[,，]?\s*${body}`),
  new RegExp(String.raw`\s*[,，]?\s*[(（]\s*${letters}\s*[)）]`, "uy"),
  new RegExp(String.raw`\s*[,，]?\s*${letters}`, "uy"),
];
const formsBefore: readonly RegExp[] = [
  stated("iuy", (body) => String.raw`[(（]?\s*${body}\s*[)）]?[:：]?\s*(?=\d|[凌早上中下晚])`),
  new RegExp(String.raw`${letters}[:：]?\s*(?=\d)`, "uy"),
];

/** Returns the zone stated at a position after a time; undefined if there is none. */
export function zoneBehind(text: string, at: number): FoundZone | undefined {
  return firstOf(forms, text, at);
}

/** Returns the zone stated at a position before a time; undefined if no zone and time are there. */
export function zoneBefore(text: string, at: number): FoundZone | undefined {
  return firstOf(formsBefore, text, at);
}

/** Returns the start of a zone that ends at a position, before a time: `Talks, Beijing time |9:00`. */
export function startOfZoneBefore(text: string, at: number): number | undefined {
  const from = Math.max(0, at - longest);
  for (let start = from; start < at; start++) {
    const isWordStart = start === 0 || !/[\p{Script=Latin}\p{N}]/u.test(text.charAt(start - 1));
    const found = isWordStart && /\p{L}/u.test(text.charAt(start)) ? zoneBefore(text, start) : undefined;
    if (found && start + found.length === at) return start;
  }
  return undefined;
}

const longest = 40;

function firstOf(all: readonly RegExp[], text: string, at: number): FoundZone | undefined {
  for (const form of all) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match?.groups) continue;
    const isLast = /^\s*(?:$|[,;:.，；：·•@)）–—-])/u.test(text.slice(at + match[0].length));
    const isInBrackets = /[)）]$/u.test(match[0]);
    const zone = meantBy(match.groups, isLast || isInBrackets);
    if (zone) return { zone, length: match[0].length };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** `stands`: nothing follows that the letters could belong to. */
function meantBy(groups: Groups, stands: boolean): SaidZone | undefined {
  if (groups.local !== undefined) return { kind: "local" };
  if (groups.h !== undefined) {
    const sign = groups.sign === "+" ? "+" : "-";
    const zone = `${sign}${groups.h.padStart(2, "0")}:${groups.m ?? "00"}`;
    return Number(groups.h) <= 14 ? { kind: "zones", zones: [zone] } : undefined;
  }
  if (groups.letters !== undefined) return abbreviated(groups.letters, stands);
  const { en, de, fr, sl, es, it, pl, zh } = groups;
  const called = en ?? de ?? fr ?? sl ?? es ?? it ?? pl ?? zh ?? "";
  const zones = zonesCalled(called);
  return zones && { kind: "zones", zones };
}

function abbreviated(letters: string, stands: boolean): SaidZone | undefined {
  const found = zonesByAbbreviation.get(letters);
  if (!found || (found.isWord && !stands)) return undefined;
  return found.zones.length === 0 ? { kind: "unclear" } : { kind: "zones", zones: found.zones };
}

/** Returns the zones of a city, a country or a region; undefined if the name is not known. */
function zonesCalled(called: string): readonly string[] | undefined {
  const plain = called
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^local\s+/u, "");
  const known = zoneNames.find(([stems]) => stems.some((stem) => isFormOf(plain, stem)));
  if (known) return known[1];
  // Names of the time zone database begin with a capital, as "Ljubljana time" does and "free time" does not.
  if (!/^\p{Lu}/u.test(called)) return undefined;
  const zone = timeZoneCalled(plain.replace(/\s+/gu, "_"));
  return zone === undefined ? undefined : [zone];
}

/** Whether a word is a stem with an ending: `pekinškem`, `Pekinger`, but not `romantic` for `rom`. */
const isFormOf = (word: string, stem: string): boolean =>
  word.startsWith(stem) && /^\p{L}{0,4}(?:\s(?:city|dc))?$/u.test(word.slice(stem.length));
