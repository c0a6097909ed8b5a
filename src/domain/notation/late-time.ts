// Finds a time after the title: `Talks at 10:00`, `Gespräch um 10 Uhr`, `Visite à 10 h`, `会谈（10点）`.
import { clockAt } from "./clock.ts";
import { startOfZoneBefore, zoneBehind } from "./said-zone.ts";

/** The position of the time, with the sign or word before it, and with the brackets around it. */
export interface LateTime {
  /** The position at which the time with its words begins. */
  readonly at: number;
  /** The position at which the text before the time ends. */
  readonly from: number;
}

/** Words before the time of a start. */
const lead =
  /(?<![\p{L}\p{N}])(?:at|from|um|ab|von|gegen|à partir de|à|de|dès|vers|a partir de las?|a las?|desde las|alle|dalle|ore|kl\.?|ob|od|okrog|okoli|o godz\.?|godz\.?|around|about|approx\.?|ca\.?|~)\s*$|[于在约]\s*$/iu;
/** Such words after which a bare number at the end is an hour: `Talks at 10`. */
const leadOfHour = /(?<![\p{L}\p{N}])(?:at|um|ob)\s+$/iu;
/** Words that can also precede a length: `a walk of 2 h`, `une marche de 2 h`. */
const leadOfLength = /(?<![\p{L}\p{N}])(?:de|von|from|od)\s+$/iu;
/** Words before an end, before hours, or before anything else that is not the time of an item. */
const noLead =
  /(?<![\p{L}\p{N}])(?:until|till|by|before|to|no later than|bis|vor|spätestens|jusqu['’]à|avant|do|pred|najpozneje|hasta|antes de las|fino alle|entro le|open|opens|closes?|closed|hours|geöffnet|schließt|öffnungszeiten|ouvert|ferme|horaires|odprto|delovni čas|tel\.?|phone|room|raum|salle|soba|nr\.?|no\.?|no|n°|version|punkt|point|item|kapitel|chapter|§)[\s:.]*$|(?:直到|截至|开放|之前)\s*$/iu;
/** `from 9:00 to 17:00`: the end of a range has its start before it. */
const rangeBefore = /\d\s*(?:–|—|-)\s*$/u;
const noTimeAfter =
  /^\s?(?:€|\$|%|£|EUR|CHF|USD|CNY|RMB|km|m²|m\b|ha\b|kg|t\b|Mio|Mrd|million|billion|mn|bn|people|persons?|guests|Personen|Gäste|personnes|oseb|[人位名欧元])/iu;
const separatorBefore = /(?:[,;:：，(（|–—]|\s-|\s{2,}|\.{2,}|…)\s*$/u;
const isEndOfPiece = /^[\s.)）]*(?:$|[·•@>]\s)/u;

const starts =
  /(?<![\d\p{Script=Latin}\p{Script=Cyrillic}.,:：/])\d|凌晨|早上|上午|中午|下午|晚上|正午|午夜|(?<!\p{L})(?:noon|midday|midnight|Mittag|Mitternacht|midi|minuit|mediod[ií]a|poldne|polnoči?)(?!\p{L})/giu;

/**
 * The first time after the title of a line; undefined if none can be meant as a start. Among the parts between middle
 * dots, only one that is a time alone counts.
 */
export function lateTime(line: string, from: number): LateTime | undefined {
  const end = /\s[·•]\s/u.exec(line.slice(from))?.index;
  for (const { index } of line.matchAll(starts)) {
    const isInHead = end === undefined || index < from + end;
    const isPart = /[·•]\s+(?:\p{L}{1,5}\s+)?$/u.test(line.slice(0, index));
    if (index <= from || !(isInHead || isPart)) continue;
    const found = startOf(line, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function startOf(line: string, index: number): LateTime | undefined {
  const clock = clockAt(line, index);
  // In "Talks, Beijing time 9:00" the words before the time belong to it.
  const begin = (clock && startOfZoneBefore(line, index)) ?? index;
  const before = line.slice(0, begin);
  if (!clock || noLead.test(before) || rangeBefore.test(before)) return undefined;
  const text = line.slice(index, index + clock.length);
  const zone = zoneBehind(line, index + clock.length);
  const behind = line.slice(index + clock.length + (zone?.length ?? 0));
  if (noTimeAfter.test(behind)) return undefined;
  const word = lead.exec(before)?.[0] ?? "";
  const isLed = word !== "";
  const isStated = zone !== undefined || begin < index;
  if (!isStated && !isMeant(text, clock.bare, { isLed, before, behind })) return undefined;
  const at = begin - word.length;
  const bracket = /[(（]\s*$/u.exec(line.slice(0, at))?.[0] ?? "";
  return { at, from: at - bracket.length };
}

interface Around {
  readonly isLed: boolean;
  readonly before: string;
  readonly behind: string;
}

/** `16` may be a number of people, `10.15` a room, `2 h` a length and `2015` a year: they need a word or a sign. */
function isMeant(text: string, bare: boolean, { isLed, before, behind }: Around): boolean {
  const hasRange =
    /^\s*(?:–|—|-|bis|to|till|until|à|a|alle|do|至|到)\s*(?:\d{1,2}\s?(?:[.:hH]|Uhr|pm|am)|\d{1,2}[点:：])/iu.test(
      behind,
    );
  const isAlone = separatorBefore.test(before) && isEndOfPiece.test(behind);
  if (bare)
    return hasRange
      ? isLed || separatorBefore.test(before)
      : leadOfHour.test(before) && isEndOfPiece.test(behind);
  if (/^\d{4}$/u.test(text))
    return hasRange ? separatorBefore.test(before) : leadOfHour.test(before) && isEndOfPiece.test(behind);
  if (/^\p{L}/u.test(text) && !/\d/.test(text)) return isLed;
  if (/^\d{1,2}[点點时時]$/u.test(text))
    return isLed || /[午晚早晨]\s*$/u.test(before) || !/^\p{Script=Han}/u.test(behind);
  const isDotted = /^\d{1,2}\s?\.\s?\d{2}$/u.test(text);
  const isLength = /^\d{1,2}\s?(?:h|hrs?|hours|u|ur[aei]?)\.?$/iu.test(text);
  if (isLength && /^\s*(?:de|von|from|of|lang|long)(?!\p{L})/iu.test(behind)) return false;
  const isSaid = isLed && !(isLength && leadOfLength.test(before));
  return isDotted || isLength ? isSaid || hasRange || isAlone : true;
}
