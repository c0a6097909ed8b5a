// Reads a line of a programme: `10:00–10:45 Title @ place > next place · who · more`. Nothing of it is dropped.
import { clockAt, type FoundClock } from "./clock.ts";
import { namedKind } from "./kinds.ts";
import { lateTime } from "./late-time.ts";
import { endsNextDay } from "./next-day.ts";
import { type SaidZone, zoneBefore, zoneBehind } from "./said-zone.ts";

/** A part of a line: its value, its position, and how sure the reading is. */
export interface LinePart<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
  /** `sure`: marked by a sign; `likely`: recognised by its form; `rest`: everything else. */
  readonly confidence: "sure" | "likely" | "rest";
}

/** A zone beside a time. `isInTitle`: its letters are not certainly a zone and stay in the title. */
export interface StatedZone extends LinePart<SaidZone> {
  readonly of: "start" | "end";
  readonly isInTitle: boolean;
}

export interface RestatedTimes {
  readonly start: LinePart<number>;
  readonly end: LinePart<number> | undefined;
  readonly zones: readonly StatedZone[];
}

export interface ProgrammeLine {
  /** Minutes after midnight. */
  readonly start: LinePart<number> | undefined;
  /** Minutes after the midnight before `start`: more than 1440 on the following day. */
  readonly end: LinePart<number> | undefined;
  /** The times as written, if their end is not after their start: such an item has no `end`. */
  readonly wrongEnd: LinePart<string> | undefined;
  /** `(45 min)` after the times. */
  readonly minutes: LinePart<number> | undefined;
  /** The zones that are stated beside the times. */
  readonly zones: readonly StatedZone[];
  /** The same times by the clock of another zone: `17:00 KST (9:00 CET)`. */
  readonly restated: RestatedTimes | undefined;
  readonly isApproximate: boolean;
  readonly isToConfirm: boolean;
  /** The words that state what is to be confirmed: `(time and venue to be confirmed)`. */
  readonly toConfirm: string;
  readonly title: LinePart<string>;
  /** A word in square brackets: the kind of the item or a moment in it. */
  readonly kind: LinePart<string> | undefined;
  readonly place: LinePart<string> | undefined;
  readonly endPlace: LinePart<string> | undefined;
  /** The parts between middle dots after the title, in order. */
  readonly parts: readonly LinePart<string>[];
}

const about =
  /(?:about|around|approx\.?|approximately|ca\.?|circa|c\.|gegen|etwa|ungefähr|voraussichtlich|vers|env\.|environ|verso|hacia|sobre|około|ok\.|okrog|okoli|približno|predvidoma|okvirno|~|≈|大约|约)\s*/iuy;
const before =
  /(?:at|from|um|ab|von|à partir de|à|a|de|dès|a partir de las?|a las|desde las|alle|dalle|ore|kl\.?|ob|od|o godz\.?|godz\.|于|在)\s*(?<![\p{Script=Latin}])(?=\d|noon|midday|midnight|Mittag|midi|minuit|poldne|polnoč|[凌早上中下晚正午])/iuy;
const dash =
  /\.?\s*(?:–|—|-|‒|~|\/(?=\s?\d{1,2}\s?(?:[:.]\d|h))|bis|to|till|until|à|a|al|alle|do|至|到)\s*/iuy;
/** `7:00 for 7:30 pm`: between the time to arrive and that of the beginning. */
const forLater = /\s*(?:for|pour|für|za)\s+(?=\d)/iuy;
const aboutBehind =
  /\s*(?:(?:environ|env\.|ca\.|circa|approx\.?|approximately|ungefähr|około|okoli)(?!\p{L})|左右|前后|许(?!可|多|愿))/iuy;
const behindTime =
  /\s*(?:Uhr|uhr|hrs?|[–—-]?\s*(?:open[- ]?end(?:ed)?|Ende offen|fin libre|odprt konec)(?!\p{L})|[–—-](?=\s))?[\s:,;.]*/uy;
const length = /\((\d{1,4})\s?(?:min\.?|minutes|Minuten|分钟|')\)[\s:,]*/iuy;
const confirmWords =
  "to be confirmed|à confirmer|zu bestätigen|da confermare|por confirmar|do potwierdzenia|v potrditvi";
/** `(time and venue to be confirmed)`, `tbc`, `(待定)`, `??`. */
const toConfirm = new RegExp(
  [
    String.raw`\s*[([（][^()[\]（）]{0,40}(?<!\p{L})(?:${confirmWords})[^()[\]（）]{0,40}[)\]）]`,
    String.raw`\s*[([（]?(?<!\p{L})(?:t\.?b\.?c\.?|${confirmWords})(?!\p{L})\.?[)\]）]?`,
    String.raw`\s*[（(](?:待定|\?)[)）]`,
    String.raw`\s*\?\?+`,
  ].join("|"),
  "iu",
);

/**
 * Reads one line. A line without a time consists only of title, place and parts. `times`: where to look for a time.
 */
export function readLine(line: string, times: "first" | "anywhere" = "anywhere"): ProgrammeLine {
  const at = /^\s*(?:[-•*]\s+|[-–—](?=\d{1,2}\s?[:.hH]\s?\d))?/u.exec(line)?.[0].length ?? 0;
  const first = readTimes(line, at);
  const late = first.start || times === "first" ? undefined : lateTime(line, at);
  const found = late ? readTimes(line, late.at, true) : first;
  const body = late ? withoutTime(line, late.from, found.at) : line;
  const [head, ...parts] = segments(body, late ? at : found.at);
  const said = headOf(head ?? { value: "", from: found.at, to: found.at, confidence: "rest" });
  const { at: _, begins, ...read } = found;
  return { ...withEnd(line, read, said), ...said, parts: begins ? [begins, ...parts] : parts };
}

/** Returns a line with blanks in place of its time, so that every other part keeps its position. */
function withoutTime(line: string, from: number, to: number): string {
  const bracket = /^\s*[)）]/u.exec(line.slice(to))?.[0].length ?? 0;
  const next = to + (/[(（]\s*$/u.test(line.slice(0, from + 1)) ? bracket : 0);
  const before = line.slice(0, from).trimEnd();
  // The sign before a time at the end of a title has no meaning without it.
  const isLast = /^\s*(?:$|[·•@>]\s)/u.test(line.slice(next));
  const kept = isLast ? before.replace(/[\s,;:：，–—.…-]+$/u, "") : before;
  return `${kept}${" ".repeat(next - kept.length)}${line.slice(next)}`;
}

/** Decides whether an end time earlier than the start is on the next day or an error. */
function withEnd<Read extends Times>(line: string, read: Read, { title, kind }: ReturnType<typeof headOf>) {
  const { start, end } = read;
  const none = { ...read, wrongEnd: undefined };
  if (!start || !end || end.value > start.value) return none;
  const named = namedKind(kind?.value ?? title.value);
  const isNext = start.value === 1440 || endsNextDay(start.value, end.value, title.value, named);
  if (isNext) return { ...none, end: { ...end, value: end.value + 1440 } };
  const wrongEnd = part(line.slice(start.from, end.to), start.from, end.to, "likely");
  return { ...read, end: undefined, wrongEnd };
}

function matchAt(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.exec(text)?.[0].length ?? 0;
}

type Times = Pick<ProgrammeLine, "start" | "end" | "minutes" | "isApproximate" | "zones" | "restated">;

const noTimes: Times = {
  start: undefined,
  end: undefined,
  minutes: undefined,
  isApproximate: false,
  zones: [],
  restated: undefined,
};

/** ` (9:00 CET)` or ` / 9:00–10:00 CET` after times whose own zone is stated. */
function restatedAt(line: string, from: number, zones: readonly StatedZone[]) {
  const [first] = zones;
  const sign = first && /\s*(?:[/=]|[(（]|(?:or|oder|ou|ali|或)(?=\s))\s*/uy;
  const start = sign ? from + matchAt(sign, line, from) : from;
  const clock = start > from ? clockAt(line, start) : undefined;
  if (!clock) return undefined;
  const times = readTimes(line, start, true);
  const zone = times.zones.find(({ value }) => value.kind === "zones");
  if (
    !times.start ||
    !zone ||
    line.slice(zone.from, zone.to).trim() === line.slice(first?.from, first?.to).trim()
  )
    return undefined;
  const isOpen = /[(（]\s*$/u.test(line.slice(from, start));
  const to = times.at + (isOpen ? matchAt(/\s*[)）]/uy, line, times.at) : 0);
  return isOpen && to === times.at
    ? undefined
    : { start: times.start, end: times.end, zones: times.zones, to };
}

/**
 * Whether a time after `for` is when the item begins, not a length (`for 2 hours`) or a number (`for 12 guests`). It
 * follows within an hour and a half. A number without minutes counts only after `am` or `pm`.
 */
function isSoonAfter(first: FoundClock, second: FoundClock, text: string): boolean {
  if (second.bare ? first.half === undefined : /hours?|heures?|ur[aei]?$/iu.test(text)) return false;
  const later = (second.minutes - first.minutes + 1440) % 720;
  return later > 0 && later <= 90;
}

interface TimesAt extends Times {
  /** Where the rest of the line begins. */
  readonly at: number;
  /** `for 7:30 pm`: guests come before, the item begins then. */
  readonly begins?: LinePart<string>;
}

/** The times at a position. `isKnown`: a number alone is an hour there. */
function readTimes(line: string, from: number, isKnown = false): TimesAt {
  const zones: StatedZone[] = [];
  const take = (of: StatedZone["of"], at: number, find: typeof zoneBehind): number => {
    const found = find(line, at);
    if (!found) return at;
    const to = at + found.length;
    zones.push({ ...part(found.zone, at, to, "likely"), of, isInTitle: false });
    return to;
  };
  const approximate = matchAt(about, line, from);
  let at = take("start", from + approximate, zoneBefore);
  at += matchAt(before, line, at);
  const secondAbout = matchAt(about, line, at);
  at = take("start", at + secondAbout, zoneBefore);
  const found = clockAt(line, at);
  const clockEnd = found ? at + found.length : at;
  const behind = found && zones.length === 0 ? take("start", clockEnd, zoneBehind) : clockEnd;
  const again = zones.length > 0 ? restatedAt(line, behind, zones) : undefined;
  const forAt = found && !again ? behind + matchAt(forLater, line, behind) : behind;
  const main = forAt > behind ? clockAt(line, forAt) : undefined;
  const isMain = found && main && isSoonAfter(found, main, line.slice(forAt, forAt + main.length));
  const range = found && !again && !isMain ? behind + matchAt(dash, line, behind) : at;
  const second = isMain ? main : found && range > behind ? clockAt(line, range) : undefined;
  const isTime = found && (isKnown || !found.bare || zones.length > 0 || (second && !second.bare));
  if (!isTime) {
    return { ...noTimes, at: from };
  }
  const isPm = second?.half === "p" && found.half === undefined && found.minutes + 720 < second.minutes;
  const start = found.minutes + (isPm ? 720 : 0);
  let next = behind;
  const startPart = part(start, at, clockEnd, "likely");
  let end: LinePart<number> | undefined;
  if (isMain) next = forAt + main.length;
  else if (second && !(second.bare && range === next)) {
    // 8.30 pm – 10 ends on the same evening.
    const isSameHalf = found.half === "p" && second.half === undefined && second.minutes + 720 > start;
    const later = isSameHalf && second.minutes < 720 ? second.minutes + 720 : second.minutes;
    end = part(later, range, range + second.length, "likely");
    next = take("end", range + second.length, zoneBehind);
  }
  const restated = again ?? restatedAt(line, next, zones);
  next = restated?.to ?? next;
  const lateAbout = matchAt(aboutBehind, line, next);
  next += lateAbout;
  const isApproximate = approximate + secondAbout + lateAbout > 0;
  // Letters that may be a zone or a word stay where the title begins.
  const unclear = zones.findLast(({ value, to }) => value.kind === "unclear" && to === next);
  next = unclear?.from ?? next;
  next += matchAt(behindTime, line, next);
  length.lastIndex = next;
  const lasts = length.exec(line);
  const minutes = lasts
    ? part(Number(lasts[1]), next, next + lasts[0].trimEnd().length, "likely")
    : undefined;
  const begins = isMain
    ? part(line.slice(behind, forAt + main.length).trim(), behind, forAt + main.length, "sure")
    : undefined;
  return {
    start: startPart,
    end,
    ...(begins ? { begins } : {}),
    minutes,
    isApproximate,
    restated,
    zones: zones.map((zone) => (zone === unclear ? { ...zone, isInTitle: true } : zone)),
    at: next + (lasts?.[0].length ?? 0),
  };
}

const part = <Value>(
  value: Value,
  from: number,
  to: number,
  confidence: LinePart<Value>["confidence"],
): LinePart<Value> => ({ value, from, to, confidence });

/** Returns the pieces between middle dots. */
function segments(line: string, from: number): LinePart<string>[] {
  const found: LinePart<string>[] = [];
  let start = from;
  for (const match of line.slice(from).matchAll(/(?:^|\s)[·•](?=\s|$)|$/gu)) {
    const end = from + match.index;
    found.push(trimmed(line, start, end, found.length === 0 ? "rest" : "sure"));
    start = end + match[0].length;
    if (end >= line.length) break;
  }
  return found.filter(({ value }, i) => i === 0 || value !== "");
}

function trimmed(line: string, from: number, to: number, confidence: "sure" | "rest"): LinePart<string> {
  const text = line.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return part(text.trim(), start, start + text.trim().length, confidence);
}

/** Returns a title without the full stop of a sentence. `Co.` and `etc.` keep theirs. */
const withoutStop = (title: LinePart<string>): LinePart<string> =>
  /\p{Ll}{4}\.$/u.test(title.value) ? { ...title, value: title.value.slice(0, -1), to: title.to - 1 } : title;

/** Returns title, kind and places of the first piece. */
function headOf(
  first: LinePart<string>,
): Pick<ProgrammeLine, "title" | "kind" | "place" | "endPlace" | "isToConfirm" | "toConfirm"> {
  const { value, from } = first;
  const open = toConfirm.exec(value);
  const clear = open
    ? value.slice(0, open.index) + " ".repeat(open[0].length) + value.slice(open.index + open[0].length)
    : value;
  const bracket = /\[([a-z][a-z -]*)\]/u.exec(clear);
  const plain = bracket
    ? clear.slice(0, bracket.index) +
      " ".repeat(bracket[0].length) +
      clear.slice(bracket.index + bracket[0].length)
    : clear;
  const at = /(?:^|\s)@\s+/u.exec(plain);
  const arrow = /(?:^|\s)>\s+/u.exec(plain.slice(at?.index ?? 0));
  const arrowAt = arrow ? (at?.index ?? 0) + arrow.index : undefined;
  const titleEnd = Math.min(at?.index ?? plain.length, arrowAt ?? plain.length);
  const piece = (start: number, end: number, confidence: "sure" | "rest") => {
    const found = trimmed(plain, start, end, confidence);
    return part(found.value.replace(/\s{2,}/g, " "), from + found.from, from + found.to, confidence);
  };
  return {
    title: withoutStop(piece(0, titleEnd, "rest")),
    kind: bracket
      ? part(bracket[1] ?? "", from + bracket.index, from + bracket.index + bracket[0].length, "sure")
      : undefined,
    place: at ? piece(at.index + at[0].length, arrowAt ?? plain.length, "sure") : undefined,
    endPlace:
      arrow && arrowAt !== undefined ? piece(arrowAt + arrow[0].length, plain.length, "sure") : undefined,
    isToConfirm: open !== null,
    toConfirm: open?.[0].trim() ?? "",
  };
}
