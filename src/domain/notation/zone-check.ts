// Compares the zone stated beside a time with that of the place, and counts minutes between the clocks of two zones.
import { problem, type VisitProblem } from "../validation/problem.ts";
import { shown } from "../validation/raw.ts";
import { clockText } from "./clock.ts";
import type { LinePart, ProgrammeLine, StatedZone } from "./line.ts";
import type { SaidZone } from "./said-zone.ts";

/** The place and date of the times of a line; zones are undefined if the visit does not state them. */
export interface TimesAt {
  readonly date: Temporal.PlainDate;
  readonly startZone: string | undefined;
  readonly endZone: string | undefined;
  readonly line: number;
  readonly text: string;
}

export interface CheckedTimes {
  readonly start: LinePart<number>;
  readonly end: LinePart<number> | undefined;
  /** Minutes from start to end, across zones. */
  readonly lasts: number | undefined;
  readonly warnings: readonly VisitProblem[];
  /** The times with a zone that is not that of the place, as written. */
  readonly differing: string | undefined;
}

/** Returns the times of a line by the clock of its place, with a warning if the stated zone is another one. */
export function checkedTimes(
  { start, end, zones, restated }: ProgrammeLine & { readonly start: LinePart<number> },
  at: TimesAt,
): CheckedTimes {
  const of = (all: readonly StatedZone[], side: StatedZone["of"]) =>
    all.find((zone) => zone.of === side) ?? all.find((zone) => zone.value.kind !== "unclear");
  const own = of(zones, "start");
  const isOther = !fits(own?.value, at.startZone, start.value, at.date);
  const again = restated && of(restated.zones, "start");
  if (isOther && restated && again && fits(again.value, at.startZone, restated.start.value, at.date)) {
    const lasts = restated.end && restated.end.value - restated.start.value;
    return { start: restated.start, end: restated.end, lasts, warnings: [], differing: undefined };
  }
  const last = of(zones, "end");
  const isEndOther = end && last !== own && !fits(last?.value, at.endZone, end.value, at.date);
  const wrong = isOther ? own : isEndOther ? last : undefined;
  const to = wrong && Math.max(wrong.to, end?.to ?? start.to);
  const differing = wrong && at.text.slice(Math.min(wrong.from, start.from), to).trim();
  return {
    start,
    end,
    lasts: end && minutesBetween(start, end, own?.value, last?.value, at),
    warnings: [
      ...zones
        .filter(({ value }) => value.kind === "unclear")
        .map(({ from, to: until }) =>
          warning("zone-unclear", at, from, at.text.slice(from, until).trim(), {}),
        ),
      ...(wrong && differing !== undefined
        ? [
            warning("zone-differs", at, wrong.from, differing, {
              ...localTimeOf(wrong, wrong === own ? start : (end ?? start), at),
            }),
          ]
        : []),
    ],
    differing,
  };
}

const warning = (
  code: "zone-unclear" | "zone-differs",
  { line }: TimesAt,
  column: number,
  got: string,
  values: Readonly<Record<string, string>>,
): VisitProblem => problem(code, ["programme"], { got: shown(got), values, within: { line, column } });

/** Minutes by which the clock of a zone is ahead of UTC at a local time. */
const offsetAt = (zone: string, date: Temporal.PlainDate, minutes: number): number =>
  date.toPlainDateTime().add({ minutes }).toZonedDateTime(zone).offsetNanoseconds / 60e9;

/** Whether a stated zone shows the same time as the place. Shared letters and unknown places contradict nothing. */
function fits(
  said: SaidZone | undefined,
  zone: string | undefined,
  minutes: number,
  date: Temporal.PlainDate,
): boolean {
  if (said?.kind !== "zones" || zone === undefined) return true;
  const there = offsetAt(zone, date, minutes);
  return said.zones.some((one) => offsetAt(one, date, minutes) === there);
}

/** Returns what the clock of the place shows at a time that is stated in another zone. */
function localTimeOf({ value, of }: StatedZone, time: LinePart<number>, at: TimesAt) {
  const zone = (of === "end" ? at.endZone : undefined) ?? at.startZone ?? "UTC";
  const said = (value.kind === "zones" ? value.zones[0] : undefined) ?? zone;
  const there = time.value - offsetAt(said, at.date, time.value) + offsetAt(zone, at.date, time.value);
  return { clock: clockText(time.value % 1440), local: clockText((there + 2880) % 1440), zone };
}

/** A flight ends by the clock of its destination; a stated zone counts before that of the place. */
function minutesBetween(
  start: LinePart<number>,
  end: LinePart<number>,
  own: SaidZone | undefined,
  last: SaidZone | undefined,
  { date, startZone, endZone }: TimesAt,
): number {
  const lasts = end.value - start.value;
  const [from, to] = [zoneOf(own) ?? startZone, zoneOf(last) ?? endZone ?? startZone];
  if (from === undefined || to === undefined || from === to) return lasts;
  const ahead = offsetAt(to, date, end.value) - offsetAt(from, date, start.value);
  const across = lasts - ahead;
  return across <= 0 ? across + 1440 : across > 1440 && end.value > 1440 ? across - 1440 : across;
}

const zoneOf = (said: SaidZone | undefined): string | undefined =>
  said?.kind === "zones" ? said.zones[0] : undefined;
