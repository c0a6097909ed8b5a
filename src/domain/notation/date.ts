// Reads dates as people type them: 27.04.2005, 27 April 2005, Wednesday, April 27th 2005, 2005年4月27日.
import { months, weekdays } from "./calendar-words.ts";

/** A date in a text, and what else its wording states. */
export interface FoundDate {
  readonly date: Temporal.PlainDate;
  /** The number of characters that it occupies. */
  readonly length: number;
  /** The weekday written with it, Monday is 1; undefined if there is none. */
  readonly weekday: number | undefined;
  /** The other date that the same digits could mean: 04/05 is 4 May or 5 April. */
  readonly other: Temporal.PlainDate | undefined;
}

const word = String.raw`[\p{L}]+`;
const weekdayForm = /(?<name>[\p{L}]+(?:-feira)?)\.?,?\s*(?:(?:den|the|le|el|il|am|on)\s+)?/iuy;
const ordinal = String.raw`(?:st|nd|rd|th|er|º|ª|\.)?`;
const year = String.raw`(?<y>\d{4})`;

const forms: readonly RegExp[] = [
  new RegExp(String.raw`${year}[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})(?!\d)`, "uy"),
  new RegExp(String.raw`(?:${year}年)?(?<m>\d{1,2})月(?<d>\d{1,2})[日号]`, "uy"),
  new RegExp(
    String.raw`(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?:${year}|(?<yy>\d{2})(?!\d|[.:h]))?(?!\d)`,
    "uy",
  ),
  new RegExp(String.raw`(?<d>\d{1,2})(?<slash>[/-])(?<m>\d{1,2})[/-](?:${year}|(?<yy>\d{2}))(?!\d)`, "uy"),
  new RegExp(
    String.raw`(?<d>\d{1,2})${ordinal}\s*(?:de\s+|of\s+)?(?<month>${word})\.?(?:,?\s+(?:de\s+|del\s+)?${year})?(?!\d)`,
    "iuy",
  ),
  new RegExp(
    String.raw`(?<month>${word})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d|[.:]\d)(?:,?\s+${year})?(?!\d)`,
    "iuy",
  ),
];

/**
 * Returns the date that starts exactly at a position of a text; undefined if there is none.
 * @param usualYear The year of dates without one; undefined: such a text is not a date.
 */
export function dateAt(text: string, at: number, usualYear?: number): FoundDate | undefined {
  weekdayForm.lastIndex = at;
  const named = weekdayForm.exec(text);
  const weekday = named && weekdays.get((named.groups?.name ?? "").toLowerCase());
  const from = weekday && named ? at + named[0].length : at;
  for (const form of forms) {
    form.lastIndex = from;
    const match = form.exec(text);
    const found = match?.groups && dateOf(match.groups, usualYear);
    if (match && found) {
      const trailing = /[,，]?\s*[(（]?(?<name>[\p{L}]{2,})[)）]?/uy;
      trailing.lastIndex = from + match[0].length;
      const after = weekday ? null : trailing.exec(text);
      const behind = after && weekdays.get((after.groups?.name ?? "").toLowerCase());
      const length = from - at + match[0].length + (behind && after ? after[0].length : 0);
      return { ...found, length, weekday: weekday ?? behind ?? undefined };
    }
  }
  return undefined;
}

function dateOf(
  groups: Readonly<Record<string, string | undefined>>,
  usualYear: number | undefined,
): Pick<FoundDate, "date" | "other"> | undefined {
  const month = groups.m === undefined ? months.get((groups.month ?? "").toLowerCase()) : Number(groups.m);
  const short = groups.yy === undefined ? undefined : 2000 + Number(groups.yy);
  const full = groups.y === undefined ? (short ?? usualYear) : Number(groups.y);
  if (full === undefined || month === undefined) return undefined;
  const day = Number(groups.d);
  const date = exact(full, month, day);
  const swapped = groups.slash === "/" && month !== day ? exact(full, day, month) : undefined;
  if (!date) return swapped && { date: swapped, other: undefined };
  return { date, other: swapped };
}

function exact(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  const isPossible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (!isPossible) return undefined;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : undefined;
}

/** Reads a whole text as a date; undefined if it is anything else. */
export function readDate(text: string, usualYear?: number): FoundDate | undefined {
  const trimmed = text.trim();
  const found = dateAt(trimmed, 0, usualYear);
  return found?.length === trimmed.length ? found : undefined;
}
