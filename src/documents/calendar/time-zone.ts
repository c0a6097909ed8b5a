// VTIMEZONE: the data with which a calendar reads local times of a zone, from the machine's zone data.
import { toZoned } from "#domain";

/**
 * Returns the VTIMEZONE component of an IANA zone (RFC 5545, 3.6.5): the rules in force from the start of `fromYear` to
 * the end of `toYear`, with each change of the clocks as a separate onset. Meant for single events, which need no
 * recurring rules.
 */
export function timeZoneComponent(zone: string, fromYear: number, toYear: number): string {
  const start = Temporal.PlainDate.from({ year: fromYear, month: 1, day: 1 }).toZonedDateTime(zone);
  const end = Temporal.PlainDate.from({ year: toYear + 1, month: 1, day: 1 }).toZonedDateTime(zone);
  const changes: Temporal.ZonedDateTime[] = [];
  let change = start.getTimeZoneTransition("next");
  while (change && Temporal.ZonedDateTime.compare(change, end) < 0) {
    changes.push(change);
    change = change.getTimeZoneTransition("next");
  }
  const offsets = [start, ...changes].map((moment) => moment.offsetNanoseconds);
  const standard = Math.min(...offsets);
  const onset = (local: Temporal.PlainDateTime, from: number, to: number) => {
    const kind = to === standard ? "STANDARD" : "DAYLIGHT";
    return [
      `BEGIN:${kind}`,
      `DTSTART:${local.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}`,
      `TZOFFSETFROM:${offset(from)}`,
      `TZOFFSETTO:${offset(to)}`,
      `END:${kind}`,
    ];
  };
  const lines = onset(start.toPlainDateTime(), start.offsetNanoseconds, start.offsetNanoseconds);
  for (const moment of changes) {
    // An onset is written in the local time that was valid until then.
    const before = toZoned(Math.floor(moment.epochMilliseconds / 60_000) - 1, zone);
    const local = before.toPlainDateTime().add({ minutes: 1 });
    lines.push(...onset(local, before.offsetNanoseconds, moment.offsetNanoseconds));
  }
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...lines, "END:VTIMEZONE"].join("\r\n");
}

function offset(nanoseconds: number): string {
  const minutes = Math.round(Math.abs(nanoseconds) / 60e9);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${nanoseconds < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}
