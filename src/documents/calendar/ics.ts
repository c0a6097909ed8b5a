// iCalendar files (RFC 5545, RFC 7986): the same bytes for the same calendar, times in the zone of their place.
import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { type EpochMinute, toZoned } from "#domain";
import type { CalendarEvent, CalendarModel } from "./events.ts";
import { timeZoneComponent } from "./time-zone.ts";

/** The text of an .ics file. No organiser: a calendar that is handed out asks nobody for an answer. */
export function icsOf(calendar: CalendarModel): string {
  const years = calendar.events.map((event) => toZoned(event.start, event.zone).year);
  const from = Math.min(...years, calendar.stamp.toZonedDateTimeISO("UTC").year);
  const to = Math.max(...years, from) + 1;
  const file = ical({
    // ical-generator writes NAME as it is given: the escapes of a TEXT value are ours to make.
    name: clean(calendar.name)
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\s+/g, " "),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Entente", product: "Entente", language: "EN" },
  });
  // A zone for the generator alone: a zone on the calendar would put local time into DTSTAMP, which has to be UTC.
  file.timezone({ name: null, generator: (zone) => timeZoneComponent(zone, from, to) });
  const stamp = calendar.stamp.toZonedDateTimeISO("UTC");
  for (const event of calendar.events) {
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
  }
  // The last line too ends with a line end, as RFC 5545 asks of every line.
  return `${file.toString()}\r\n`;
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
