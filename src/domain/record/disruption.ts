// Disruptions: what goes wrong during a visit, as an officer types it or a file lists it.
import { z } from "zod";
import { nearest } from "#base/nearest.ts";
import { err, ok, type Result } from "#base/result.ts";
import type { Placement, Programme } from "../programme/programme.ts";
import { minuteOf, zoneOn } from "../visit/activity-facts.ts";
import { type ClockProblem, clockProblem } from "../visit/clock-problem.ts";
import { activityId, interpreterId, legId, personId, placeId, vehicleId } from "../visit/ids.ts";
import { isSkippedMidnight, type LocalTime, localTime, timeOfDay, toZoned } from "../visit/time.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";

const minutes = z.int().min(1).max(10_080);
/** If a side is missing, the period begins now or with the visit, and ends with the visit. */
const period = {
  from: localTime.optional().describe("From now on, or the whole visit, when absent"),
  to: localTime.optional().describe("To the end of the visit when absent"),
};

/** One disruption. Times are local to the place that they name, otherwise to the leg on that date. */
export const disruption = z.discriminatedUnion("event", [
  z
    .strictObject({ event: z.literal("late"), who: z.string(), minutes })
    .describe(
      "An activity starts this number of minutes later, or a party or person arrives this much later",
    ),
  z
    .strictObject({ event: z.literal("over"), activity: activityId, minutes })
    .describe("An activity runs this number of minutes longer"),
  z
    .strictObject({ event: z.literal("ended"), activity: activityId, at: z.union([localTime, timeOfDay]) })
    .describe("An activity ends, or has ended, before its time: 2023-10-25T10:30, or 10:30 on its day"),
  z
    .strictObject({ event: z.literal("withdrawn"), activity: activityId })
    .describe("An activity does not take place"),
  z.strictObject({ event: z.literal("closed"), place: placeId, ...period }).describe("A place is shut"),
  z
    .strictObject({ event: z.literal("ill"), person: personId, ...period })
    .describe("A person is missing; the rest of the party comes without"),
  z
    .strictObject({ event: z.literal("lost"), interpreter: interpreterId, ...period })
    .describe("An interpreter is missing"),
  z
    .strictObject({ event: z.literal("broken"), vehicle: vehicleId, ...period })
    .describe("A vehicle cannot be used; transfers take others"),
  z
    .strictObject({ event: z.literal("short"), leg: legId, from: period.from, to: period.to })
    .describe(
      "Nothing can be visited in a leg: strike, storm, early closing; to the end of that day when `to` is absent, and in the whole leg when no time says which day",
    ),
]);
export type Disruption = z.output<typeof disruption>;

/** The words with which a typed disruption begins. */
export const disruptionEvents = [
  "late",
  "over",
  "ended",
  "withdrawn",
  "closed",
  "ill",
  "lost",
  "broken",
  "short",
] as const;
export type DisruptionEvent = (typeof disruptionEvents)[number];

/** Why a disruption cannot be read or does not concern the visit. */
export interface DisruptionProblem {
  readonly code:
    | "event-unknown"
    | "event-parts"
    | "event-minutes"
    | "event-time"
    | "event-period"
    | "event-clock"
    | "event-ended"
    | "event-activity"
    | "event-place"
    | "event-person"
    | "event-interpreter"
    | "event-vehicle"
    | "event-leg"
    | "event-who";
  /** The disruption as it was given. */
  readonly text: string;
  readonly event: DisruptionEvent | undefined;
  /** The part that is wrong. */
  readonly got: string;
  readonly nearest: string | undefined;
  /** Why a time does not identify a single moment. */
  readonly clock?: ClockProblem;
}

/**
 * Reads a disruption as an officer types it: `late ACTIVITY|PARTY|PERSON MINUTES`, `over ACTIVITY MINUTES`,
 * `ended ACTIVITY TIME`, `withdrawn ACTIVITY`, `closed PLACE [PERIOD]`, `ill PERSON [PERIOD]`, `lost INTERPRETER [PERIOD]`,
 * `broken VEHICLE [PERIOD]`, `short LEG [PERIOD]`. A period is
 * `FROM/TO` (ISO 8601, local time) or `FROM`.
 */
export function readDisruption(text: string): Result<Disruption, DisruptionProblem> {
  const [word = "", who = "", last, ...rest] = text.trim().split(/\s+/);
  const event = disruptionEvents.find((known) => known === word.toLowerCase());
  const wrong = (code: DisruptionProblem["code"], got: string, meant?: string) =>
    err({ code, text, event, got, nearest: meant });
  if (!event) return wrong("event-unknown", word, nearest(word, disruptionEvents));
  const needsMinutes = event === "late" || event === "over";
  const needsTime = event === "ended";
  const most = event === "withdrawn" ? 0 : 1;
  const given = last === undefined ? 0 : 1 + rest.length;
  if (who === "" || given > most || ((needsMinutes || needsTime) && given < 1))
    return wrong("event-parts", text.trim());
  if (needsMinutes && !minutes.safeParse(Number(last)).success) return wrong("event-minutes", last ?? "");
  if (needsTime && !localTime.safeDecode(last ?? "").success && !timeOfDay.safeDecode(last ?? "").success)
    return wrong("event-time", last ?? "");
  const span = needsMinutes || needsTime || last === undefined ? ok({}) : readPeriod(last);
  if (!span.ok) return wrong(span.error, last ?? "");
  const name = nameKeys[event];
  const read = disruption.safeParse({
    event,
    [name]: who,
    ...(needsMinutes ? { minutes: Number(last) } : {}),
    ...(needsTime ? { at: last } : {}),
    ...span.value,
  });
  return read.success ? ok(read.data) : wrong(nameProblems[event], who);
}

const nameKeys = {
  late: "who",
  over: "activity",
  ended: "activity",
  withdrawn: "activity",
  closed: "place",
  ill: "person",
  lost: "interpreter",
  broken: "vehicle",
  short: "leg",
} as const satisfies Record<DisruptionEvent, string>;

const nameProblems = {
  late: "event-who",
  over: "event-activity",
  ended: "event-activity",
  withdrawn: "event-activity",
  closed: "event-place",
  ill: "event-person",
  lost: "event-interpreter",
  broken: "event-vehicle",
  short: "event-leg",
} as const satisfies Record<DisruptionEvent, DisruptionProblem["code"]>;

function readPeriod(
  text: string,
): Result<{ readonly from?: string; readonly to?: string }, "event-time" | "event-period"> {
  const sides = text.split("/");
  if (sides.length > 2) return err("event-time");
  const [from, to] = sides;
  const times: LocalTime[] = [];
  for (const side of sides) {
    const read = localTime.safeDecode(side);
    if (!read.success) return err("event-time");
    times.push(read.data);
  }
  const [start, end] = times;
  // If the clock shows an hour twice, the offsets decide.
  const least = start?.offset === end?.offset ? 0 : 1;
  if (start && end && Temporal.PlainDateTime.compare(start.at, end.at) >= least) return err("event-period");
  return ok({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
}

/** Returns what a disruption is about. */
export const disruptionSubject = (one: Disruption): string => {
  switch (one.event) {
    case "late":
      return one.who;
    case "over":
    case "ended":
    case "withdrawn":
      return one.activity;
    case "closed":
      return one.place;
    case "ill":
      return one.person;
    case "lost":
      return one.interpreter;
    case "broken":
      return one.vehicle;
    case "short":
      return one.leg;
  }
};

/**
 * Returns the problem of a disruption that names something in neither the visit nor the programme; undefined
 * when it is valid.
 */
export function disruptionProblem(
  visit: Visit,
  programme: Programme,
  one: Disruption,
): DisruptionProblem | undefined {
  const index = indexVisit(visit);
  const got = disruptionSubject(one);
  const activities = new Set<string>([
    ...index.activities.keys(),
    ...programme.placements.map((placement) => placement.activity),
  ]);
  const who = new Set<string>([
    ...activities,
    ...index.delegations.keys(),
    ...index.parties.keys(),
    ...index.people.keys(),
  ]);
  const known: Record<DisruptionEvent, Iterable<string>> = {
    late: who,
    over: activities,
    ended: activities,
    withdrawn: activities,
    closed: index.sites.keys(),
    ill: index.people.keys(),
    lost: index.interpreters.keys(),
    broken: index.vehicles.keys(),
    short: index.legs.keys(),
  };
  const names = [...known[one.event]];
  if (names.includes(got)) return unclearTime(visit, one) ?? unclearEnd(visit, programme, one);
  return {
    code: nameProblems[one.event],
    text: `${one.event} ${got}`,
    event: one.event,
    got,
    nearest: nearest(got, names),
  };
}

/** Returns the problem of an activity that is said to end at a time at which it is not going on. */
function unclearEnd(visit: Visit, programme: Programme, one: Disruption): DisruptionProblem | undefined {
  if (one.event !== "ended") return undefined;
  const placement = programme.placements.find(({ activity }) => activity === one.activity);
  const end = placement && endOfActivity(visit, placement, one.at);
  if (placement && end !== undefined && placement.start < end && end < placement.end) return undefined;
  const got = typeof one.at === "number" ? timeOfDay.encode(one.at) : localTime.encode(one.at);
  const text = `${one.event} ${one.activity} ${got}`;
  return { code: "event-ended", text, event: one.event, got, nearest: undefined };
}

/** Returns the minute at which an activity ended: a time of day is on its day, or the night after. */
export function endOfActivity(
  visit: Visit,
  { activity, start }: Pick<Placement, "activity" | "start">,
  at: LocalTime | number,
): number | undefined {
  const index = indexVisit(visit);
  const wanted = index.activities.get(activity);
  if (!wanted) return undefined;
  const { zone } = index.legOf(wanted);
  if (typeof at !== "number") return minuteOf(at, zone);
  const begun = toZoned(start, zone);
  const sinceMidnight = begun.hour * 60 + begun.minute;
  return start + ((at - sinceMidnight + 1440) % 1440);
}

/**
 * Returns the first time of a disruption that the clock of its place shows twice or never. A skipped midnight is
 * clear.
 */
function unclearTime(visit: Visit, one: Disruption): DisruptionProblem | undefined {
  if (!("from" in one || "to" in one)) return undefined;
  const index = indexVisit(visit);
  const leg =
    one.event === "closed"
      ? index.legOfPlace(one.place)
      : one.event === "short"
        ? index.legs.get(one.leg)
        : undefined;
  const zone = leg?.zone;
  for (const time of [one.from, one.to]) {
    if (!time) continue;
    const there = zone ?? zoneOn(visit, time);
    const clock = isSkippedMidnight(time, there) ? undefined : clockProblem(time, there);
    if (!clock) continue;
    const got = localTime.encode(time);
    const text = `${one.event} ${disruptionSubject(one)}`;
    return { code: "event-clock", text, event: one.event, got, nearest: undefined, clock };
  }
  return undefined;
}
