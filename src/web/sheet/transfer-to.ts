// The transfer to the place of a line: from the previous item, in minutes, and the time available for it.
import {
  atTimeOfDay,
  indexVisit,
  type PlaceId,
  type Programme,
  type ReadAgenda,
  readLine,
  routesOf,
  siteName,
  type Visit,
} from "#domain";
import { clock } from "#text";
import { itemBefore } from "./lines.ts";

export interface TransferTo {
  readonly minutes: number;
  /** Minutes between the end of the previous item and the start of the line. */
  readonly gap: number;
  from(language: string): string;
}

/** Returns the transfer to a place at a time of day; undefined if none is needed or known. */
export function transferTo(
  visit: Visit,
  programme: Programme | undefined,
  place: string,
  {
    date,
    minute,
    who,
    not,
  }: { date: string; minute: number; who: readonly string[]; not: string | undefined },
): TransferTo | undefined {
  const index = indexVisit(visit);
  const site = index.sites.get(place);
  if (!site || !programme) return undefined;
  const start = atTimeOfDay(Temporal.PlainDate.from(date), minute, index.legOfPlace(site.id).zone);
  const before = itemBefore(visit, programme.placements, start, who, not);
  const from = before && (index.activities.get(before.activity)?.endsAt ?? before.place);
  if (!before || from === null || from === undefined) return undefined;
  const minutes = routesOf(visit).quickest(from as PlaceId, site.id, before.end);
  if (minutes === 0 || !Number.isFinite(minutes)) return undefined;
  return { minutes, gap: start - before.end, from: (language) => siteName(visit, from, language) };
}

/** Returns the transfer to the place of the line being typed. */
export function transferOf(
  visit: Visit,
  programme: Programme | undefined,
  { items: [item] }: ReadAgenda,
  date: string,
  key: string,
): TransferTo | undefined {
  const places = item?.value.places;
  const place: unknown = Array.isArray(places) ? places[0] : undefined;
  const fixed = item?.value.fixed;
  if (typeof place !== "string" || typeof fixed !== "string") return undefined;
  const { hour, minute } = Temporal.PlainTime.from(fixed.slice(11));
  return transferTo(visit, programme, place, {
    date: fixed.slice(0, 10) || date,
    minute: hour * 60 + minute,
    who: whoOf(item?.value.attend),
    not: key.startsWith("item ") ? key.slice(5) : undefined,
  });
}

const whoOf = (attend: unknown): readonly string[] => {
  const required: unknown =
    typeof attend === "object" && attend !== null && "required" in attend ? attend.required : undefined;
  return Array.isArray(required) ? required.map(String) : [];
};

/** Returns a line with other times. The rest of it stays. */
export function withTimes(line: string, start: number, end: number, zone: string): string {
  const read = readLine(line);
  const times = `${clock(start, zone)}–${clock(end, zone)}`;
  if (!read.start) return `${times} ${line}`;
  return `${line.slice(0, read.start.from)}${times}${line.slice(read.end?.to ?? read.start.to)}`;
}
