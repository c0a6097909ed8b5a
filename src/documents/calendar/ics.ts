// iCalendar files (RFC 5545, RFC 7986): the same bytes for the same calendar, with times in the zone of their place.
import ical, { type ICalEvent, ICalEventClass, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { type EpochMinute, toZoned } from "#domain";
import type { CalendarEvent } from "./events.ts";
import type { WrittenCalendar } from "./follow.ts";
import { timeZoneComponent } from "./time-zone.ts";

/** The property in which an event keeps its key. */
export const keyProperty = "X-ENTENTE-KEY";

/** Returns the text of an .ics file. It has no organiser, so that nobody is asked for a reply. */
export function icsOf(calendar: WrittenCalendar): string {
  const years = calendar.events.map((event) => toZoned(event.start, event.zone).year);
  const from = Math.min(...years, calendar.at.toZonedDateTimeISO("UTC").year);
  const to = Math.max(...years, from) + 1;
  const zones = new Set(
    calendar.events.flatMap((event) => Object.values(writtenZones(event))).filter((zone) => zone !== "UTC"),
  );
  const name = clean(calendar.name)
    .replace(/\s+/g, " ")
    .replace(/[\\;,]/g, "\\$&");
  // ical-generator writes the events. The calendar around them is written here, because the library leaves NAME
  // unescaped and folds character by character, which takes longer than everything else about a calendar.
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Entente//Entente//EN",
    "METHOD:PUBLISH",
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...[...zones].map((zone) => timeZoneComponent(zone, from, to)),
    ...eventsOf(calendar),
    "END:VCALENDAR",
    "",
  ];
  return lines.join("\r\n").split("\r\n").map(fold).join("\r\n");
}

const status = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

function eventsOf(calendar: WrittenCalendar): string[] {
  const file = ical();
  const stamp = calendar.at.toZonedDateTimeISO("UTC");
  return calendar.events.map((event) => {
    const zones = writtenZones(event);
    const entry = file.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp,
      lastModified: event.modified.toZonedDateTimeISO("UTC"),
      start: toZoned(event.start, zones.start),
      // An event without a stated end has none in the file.
      ...(event.end > event.start ? { end: toZoned(event.end, zones.start) } : {}),
      timezone: zones.start,
      summary: clean(event.summary),
      description: clean(event.description),
      transparency: event.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      class: event.isPublic ? ICalEventClass.PUBLIC : ICalEventClass.PRIVATE,
      status: status[event.state],
      // A later file that replaces this one compares these to tell what has changed.
      x: [[keyProperty, `${event.key}-${event.content}`]],
    });
    const location = event.location && clean(event.location);
    const { coordinates } = event;
    if (location) {
      entry.location(
        coordinates ? { title: location, geo: { lat: coordinates.lat, lon: coordinates.lon } } : location,
      );
    }
    return inZoneOfArrival(entry, event, zones);
  });
}

/** Returns the event as text; ical-generator supports only one zone for both ends of it. */
function inZoneOfArrival(entry: ICalEvent, event: CalendarEvent, { start, end }: WrittenZones): string {
  const text = entry.toString().trimEnd();
  if (start === end) return text;
  const clock = toZoned(event.end, end).toPlainDateTime().toString({ smallestUnit: "second" });
  return text.replace(/^DTEND.*$/m, `DTEND;TZID=${end}:${clock.replace(/[-:]/g, "")}`);
}

/** Maximum number of bytes of a line in UTF-8, without its end (RFC 5545, 3.1). */
const longestLine = 75;

/** Breaks lines that are too long, but never within a character. Continuation lines begin with a space. */
function fold(line: string): string {
  if (line.length * 3 <= longestLine) return line;
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > longestLine) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

/** Removes the control characters that RFC 5545 forbids in texts. Line ends and tabs stay. */
const clean = (text: string): string =>
  [...text]
    .filter((character) =>
      character >= " " ? character !== "\u007f" : character === "\n" || character === "\t",
    )
    .join("");

interface WrittenZones {
  readonly start: string;
  readonly end: string;
}

/**
 * Writes times in the zones of the places; in UTC if a clock there shows one of them twice, because calendar readers
 * disagree about which of the two a local time means.
 */
function writtenZones({ start, end, zone, endZone }: CalendarEvent): WrittenZones {
  const isUnclear = isShownTwice(start, zone) || isShownTwice(end, endZone);
  return isUnclear ? { start: "UTC", end: "UTC" } : { start: zone, end: endZone };
}

function isShownTwice(minute: EpochMinute, zone: string): boolean {
  const local = toZoned(minute, zone).toPlainDateTime();
  const [earlier, later] = (["earlier", "later"] as const).map(
    (disambiguation) => local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  return earlier !== later;
}
