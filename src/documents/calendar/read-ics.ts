// Reads the events of one of our calendar files, so that the next one can continue it.
import { toMinute } from "#domain";
import type { HeldEvents, WrittenEvent } from "./follow.ts";
import { keyProperty } from "./ics.ts";

/** Returns the events of an .ics file, by id. Ignores what we did not write, or what was changed since. */
export function readIcs(text: string): HeldEvents {
  const lines = text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  const held = new Map<string, WrittenEvent>();
  let properties: Map<string, Property> | undefined;
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") properties = new Map();
    else if (line === "END:VEVENT") {
      const event = properties && eventOf(properties);
      if (event) held.set(event.uid, event);
      properties = undefined;
    } else if (properties) {
      const match = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/s.exec(line);
      if (match) properties.set(match[1] ?? "", { parameters: match[2] ?? "", value: match[3] ?? "" });
    }
  }
  return held;
}

interface Property {
  readonly parameters: string;
  readonly value: string;
}

function eventOf(properties: ReadonlyMap<string, Property>): WrittenEvent | undefined {
  const value = (name: string) => properties.get(name)?.value;
  const start = momentOf(properties.get("DTSTART"));
  const end = momentOf(properties.get("DTEND")) ?? start;
  const uid = value("UID");
  if (!start || !end || uid === undefined) return undefined;
  const location = value("LOCATION");
  const [lat, lon] = (value("GEO") ?? "").split(";").map(Number);
  const modified = momentOf(properties.get("LAST-MODIFIED") ?? properties.get("DTSTAMP"));
  const status = value("STATUS")?.toLowerCase();
  const [key = "", content = ""] = (value(keyProperty) ?? "").split("-");
  return {
    uid,
    start: start.minute,
    end: end.minute,
    zone: start.zone,
    endZone: end.zone,
    summary: plain(value("SUMMARY") ?? ""),
    location: location === undefined ? undefined : plain(location),
    coordinates: lat === undefined || lon === undefined ? undefined : { lat, lon },
    description: plain(value("DESCRIPTION") ?? ""),
    busy: value("TRANSP") !== "TRANSPARENT",
    isPublic: value("CLASS") !== "PRIVATE",
    key,
    content,
    sequence: Number(value("SEQUENCE") ?? 0) || 0,
    modified: modified?.instant ?? Temporal.Instant.fromEpochMilliseconds(0),
    state: status === "cancelled" || status === "confirmed" ? status : "tentative",
  };
}

/** Returns the instant of a date-time with its zone; undefined if the text is not one. */
function momentOf(property: Property | undefined) {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z?)$/.exec(property?.value ?? "");
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, utc] = match;
  const zone = utc ? "UTC" : (/TZID="?([^";]+)"?/.exec(property?.parameters ?? "")?.[1] ?? "UTC");
  try {
    const clock = Temporal.PlainDateTime.from(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
    const instant = clock.toZonedDateTime(zone).toInstant();
    return { instant, minute: toMinute(instant), zone };
  } catch {
    return undefined;
  }
}

const plain = (text: string): string =>
  text.replace(/\\(.)/g, (_, character: string) => (/n/i.test(character) ? "\n" : character));
