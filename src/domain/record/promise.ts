// Promises in a line of minutes: `@person` and a date state who will do something, and by when.
import { dateAt } from "../notation/date.ts";

/** A person or body that can be named after an `@`, by any of the names. */
export interface Mentionable {
  readonly kind: "party" | "organisation" | "person";
  readonly id: string;
  readonly names: readonly string[];
}

export interface ReadPromise {
  readonly who: Mentionable | undefined;
  readonly due: Temporal.PlainDate | undefined;
  /** The line without the name and the date. */
  readonly text: string;
}

/**
 * Words between a promise and its date. Without such a word, a date tells when something took place
 * ("met on 12 March"), and no promise is read.
 */
const before =
  /(?:^|[\s,;(–-])(?:by(?:\s+no\s+later\s+than)?|before|until|due|not?\s+later\s+than|on\s+or\s+before|bis(?:\s+(?:zum|spätestens(?:\s+(?:zum|am))?))?|spätestens(?:\s+(?:zum|am|bis(?:\s+zum)?))?|vor|d[’']ici\s+(?:au|le)|avant\s+le|au\s+plus\s+tard\s+le|do|naj(?:po|ka)[zs]neje(?:\s+do)?|pred|在|于)\s*(?:the\s+|le\s+|dem\s+)?$|(?:请|应|须|需|将|拟|至迟|最迟)(?:在|于)\s*$/iu;
/** Before a date that 前 follows, Chinese writes these words without a space. */
const beforeHan = /(?:(?:请|应|须|需|将|拟|会)(?:在|于)?|在|于)\s*$/u;
const behind = /^\s*(?:之前|以前|前|底前)/u;

/** Reads who promises what by when. A date without a year is the next such date after `after`. */
export function readPromise(
  line: string,
  mentionables: readonly Mentionable[],
  after: Temporal.PlainDate,
): ReadPromise {
  const mention = mentionIn(line, mentionables);
  const found = dateIn(line, after);
  const cuts = [mention, found].filter((cut) => cut !== undefined).toSorted((a, b) => b.from - a.from);
  const text = cuts
    .reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, line)
    .replace(/\s+/g, " ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    // The commas around a removed date are removed, too.
    .replace(/\s*,\s*,/g, "")
    .replace(/\s+([.,;:!?。，；：])/g, "$1")
    .replace(/^[\s,;:，；：、]+/, "")
    .trim();
  return { who: mention?.who, due: found?.date, text };
}

/** Returns the text after an `@` that is being typed at the end; undefined if there is none. */
export function startedMention(text: string): string | undefined {
  return /(?:^|[\s(（，,;；])@([^@\n]{0,40})$/u.exec(text)?.[1];
}

/** Returns those whose names contain what was typed, those that begin with it first. */
export function matching(typed: string, mentionables: readonly Mentionable[], most = 6): Mentionable[] {
  const wanted = plain(typed);
  const place = ({ names }: Mentionable): number => {
    const places = names.map((name) => plain(name).indexOf(wanted)).filter((at) => at >= 0);
    return places.length === 0 ? -1 : Math.min(...places);
  };
  return mentionables
    .map((one) => ({ one, at: place(one) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1))
    .slice(0, most)
    .map(({ one }) => one);
}

const plain = (text: string): string => text.normalize("NFC").toLocaleLowerCase("en");

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Returns the first `@` followed by a known name; if several names fit, the longest. */
function mentionIn(
  line: string,
  mentionables: readonly Mentionable[],
): (Cut & { readonly who: Mentionable }) | undefined {
  for (let at = line.indexOf("@"); at >= 0; at = line.indexOf("@", at + 1)) {
    const rest = plain(line.slice(at + 1));
    let best: (Cut & { readonly who: Mentionable }) | undefined;
    for (const who of mentionables) {
      for (const name of who.names) {
        const isLonger = name.length > (best ? best.to - best.from - 1 : 0);
        if (!isLonger || !rest.startsWith(plain(name)) || isWithinWord(rest, name.length)) continue;
        best = { who, from: at, to: at + 1 + name.length };
      }
    }
    if (best) return best;
  }
  return undefined;
}

/** Whether a name ends in the middle of a Latin word. Chinese writes no spaces. */
const isWithinWord = (text: string, at: number): boolean =>
  /[\p{Script=Latin}\d]/u.test(text[at - 1] ?? "") && /[\p{Script=Latin}\d]/u.test(text[at] ?? "");

function dateIn(
  line: string,
  after: Temporal.PlainDate,
): (Cut & { readonly date: Temporal.PlainDate }) | undefined {
  for (let at = 0; at < line.length; at++) {
    // A date begins with a number or a word: Chinese writes a number without a space before it.
    const [previous, here] = [line[at - 1] ?? "", line[at] ?? ""];
    const isStart = /\d/.test(here)
      ? !/\d/.test(previous)
      : /\p{L}/u.test(here) && !/[\p{L}\d]/u.test(previous);
    if (!isStart) continue;
    const found = dateAt(line, at, after.year);
    if (!found) continue;
    const tail = behind.exec(line.slice(at + found.length));
    const lead = before.exec(line.slice(0, at)) ?? (tail && beforeHan.exec(line.slice(0, at)));
    if (!lead && !tail) continue;
    const isNext =
      !hasYear(line.slice(at, at + found.length)) && Temporal.PlainDate.compare(found.date, after) < 0;
    const date = isNext ? found.date.add({ years: 1 }) : found.date;
    const from = lead ? at - lead[0].length : at;
    return { date, from, to: at + found.length + (tail?.[0].length ?? 0) };
  }
  return undefined;
}

const hasYear = (text: string): boolean => /\d{4}/.test(text);

/** Returns all wordings of a name, and its short form at the end: "Regional Development Agency (RRA LUR)". */
export const wordingsOfName = (name: Readonly<Record<string, string>>): readonly string[] => [
  ...new Set(
    Object.values(name).flatMap((wording) => {
      const short = /^(.+?)\s*[(（]([^()（）]{2,20})[)）]$/u.exec(wording);
      return short ? [wording, short[1] ?? "", short[2] ?? ""] : [wording];
    }),
  ),
];
