// iCalendar files (RFC 5545, RFC 7986): the same bytes for the same calendar, times in the zone of their place.
import ical, { type ICalEvent, ICalEventClass, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { type EpochMinute, toZoned } from "#domain";
import type { CalendarEvent, CalendarModel } from "./events.ts";
import { timeZoneComponent } from "./time-zone.ts";

/** The text of an .ics file. No organiser: a calendar that is handed out asks nobody for an answer. */
export function icsOf(calendar: CalendarModel): string {
  const years = calendar.events.map((event) => toZoned(event.start, event.zone).year);
  const from = Math.min(...years, calendar.stamp.toZonedDateTimeISO("UTC").year);
  const to = Math.max(...years, from) + 1;
  const written = eventsOf(calendar);
  const zones = [...new Set(written.map((event) => event.timezone()))].filter((zone) => zone !== null);
  const name = clean(calendar.name)
    .replace(/\s+/g, " ")
    .replace(/[\\;,]/g, "\\$&");
  // ical-generator writes the events. The calendar around them is written here: it would leave NAME unescaped and
  // fold character by character, which takes longer than everything else about a calendar.
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Entente//Entente//EN",
    "METHOD:PUBLISH",
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...zones.map((zone) => timeZoneComponent(zone, from, to)),
    ...written.map((event) => event.toString().trimEnd()),
    "END:VCALENDAR",
    "",
  ];
  return lines.join("\r\n").split("\r\n").map(fold).join("\r\n");
}

function eventsOf(calendar: CalendarModel): ICalEvent[] {
  const file = ical();
  const stamp = calendar.stamp.toZonedDateTimeISO("UTC");
  return calendar.events.map((event) => {
    const entry = file.createEvent({
      id: event.uid,
      sequence: calendar.sequence,
      stamp,
      ...times(event),
      summary: clean(event.summary),
      description: clean(event.description),
      transparency: event.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      class: event.isPublic ? ICalEventClass.PUBLIC : ICalEventClass.PRIVATE,
      status: calendar.sequence === 0 ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    });
    const location = event.location && clean(event.location);
    const { coordinates } = event;
    if (location) {
      entry.location(
        coordinates ? { title: location, geo: { lat: coordinates.lat, lon: coordinates.lon } } : location,
      );
    }
    return entry;
  });
}

/** Most bytes of a line in UTF-8, its end not counted (RFC 5545, 3.1). */
const longestLine = 75;

/** Breaks a line that is too long, never within a character; lines that continue begin with a space. */
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

/** Without the control characters that RFC 5545 forbids in texts; line ends and tabs stay. */
const clean = (text: string): string =>
  [...text]
    .filter((character) =>
      character >= " " ? character !== "\u007f" : character === "\n" || character === "\t",
    )
    .join("");

/**
 * Times in the zone of the place; in UTC where the clock there shows one of them twice, since readers of calendars
 * disagree on which of the two a local time means.
 */
function times({ start, end, zone }: CalendarEvent) {
  const written = isShownTwice(start, zone) || isShownTwice(end, zone) ? "UTC" : zone;
  return { start: toZoned(start, written), end: toZoned(end, written), timezone: written };
}

function isShownTwice(minute: EpochMinute, zone: string): boolean {
  const local = toZoned(minute, zone).toPlainDateTime();
  const [earlier, later] = (["earlier", "later"] as const).map(
    (disambiguation) => local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  return earlier !== later;
}
