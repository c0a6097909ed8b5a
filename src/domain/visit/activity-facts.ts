// Facts that follow from an activity alone: its windows, its length, its possible attendees, whether it is
// official work.

import { openSpans } from "../opening-hours/opening-hours.ts";
import type { Placement } from "../programme/programme.ts";
import type { Activity, ActivityKind, TimeWindow } from "./activity.ts";
import type { InterpreterId, PersonId, PlaceId } from "./ids.ts";
import { perVisit } from "./per-visit.ts";
import type { Leg } from "./place.ts";
import {
  atTimeOfDay,
  datesBetween,
  type EpochMinute,
  intersectSpans,
  type LocalTime,
  mergeSpans,
  resolveLocalTime,
  type Span,
  startOfDay,
  subtractSpans,
  toMinute,
} from "./time.ts";
import type { Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

/** The hours for activities where neither they nor their leg state any. */
const usualHours = { from: 8 * 60, to: 22 * 60 };

const officialKinds: ReadonlySet<ActivityKind> = new Set([
  "plenary",
  "roundtable",
  "workshop",
  "meeting",
  "bilateral",
  "site-visit",
  "ceremony",
  "press",
  "briefing",
]);

/**
 * Whether an activity counts as official work, in the sense of rules on the share of substantive activity.
 */
export const isSubstantive = (activity: Activity): boolean =>
  activity.substantive ?? officialKinds.has(activity.kind);

/** Whether an activity includes a meal. */
export const includesMeal = ({ kind, includes }: Activity): boolean =>
  kind === "meal" || (includes ?? []).some((meal) => meal === "lunch" || meal === "dinner");

/** Activities that move people. They need no interpretation and are not appointments. */
export const isMovement = (kind: ActivityKind): boolean => movements.has(kind);

const movements: ReadonlySet<ActivityKind> = new Set(["transfer", "flight", "arrival", "departure"]);

/** Whether people leave the visit with an activity of this kind if it does not state where it ends. */
export const leadsOut = (kind: ActivityKind): boolean => kind === "flight" || kind === "departure";

/**
 * Returns the instant of a local time of a read visit, in epoch minutes. Validation has resolved hours that
 * occur twice.
 */
export function minuteOf(time: LocalTime, zone: string): EpochMinute {
  const resolved = resolveLocalTime(time, zone);
  return resolved.ok ? resolved.value : toMinute(time.at.toZonedDateTime(zone).toInstant());
}

/**
 * Kinds that consist of talk from beginning to end. A walk or a site visit takes the same time with or without
 * interpreters.
 */
const talkKinds: ReadonlySet<ActivityKind> = new Set([
  "plenary",
  "roundtable",
  "workshop",
  "meeting",
  "bilateral",
  "ceremony",
  "press",
  "briefing",
]);

/**
 * Everything is said twice: "consecutive doubles the time" (transmeeting.net/consecutive-interpreting, 2026).
 */
const consecutiveFactor = 2;

/**
 * Returns the factor by which interpretation lengthens an activity: the one that it states, otherwise 2 if
 * talk is stated to be interpreted consecutively. The minutes of an activity with a fixed start are agreed
 * and stay as they are. The same applies if interpretation is not stated and only follows from the attendees.
 */
export function lengtheningOf({ kind, fixed, interpretation }: Activity): number {
  if (!interpretation) return 1;
  const { lengthens, mode, between, provided } = interpretation;
  if (lengthens !== undefined) return lengthens;
  // The minutes that hosts state include the interpretation that they provide.
  if (provided) return 1;
  const isDoubled = mode === "consecutive" && between?.length !== 0 && talkKinds.has(kind) && !fixed;
  return isDoubled ? consecutiveFactor : 1;
}

/**
 * Returns the activity with its lengthening stated, so that its length stays when its start is fixed or
 * freed.
 */
export const withLengthStated = (activity: Activity): Activity =>
  activity.interpretation
    ? {
        ...activity,
        interpretation: { ...activity.interpretation, lengthens: lengtheningOf(activity) },
      }
    : activity;

/** Returns the minutes that an activity takes, lengthened if it is interpreted consecutively. */
export const lengthOf = (activity: Activity): number => Math.ceil(activity.minutes * lengtheningOf(activity));

/** Returns the spans within which the whole activity lies, from its own windows and the hours of its leg. */
export function windowsOf(visit: Visit, activity: Activity): readonly Span[] {
  const leg = indexVisit(visit).legOf(activity);
  if (activity.fixed) {
    const start = minuteOf(activity.fixed, leg.zone);
    return [{ from: start, to: start + lengthOf(activity) }];
  }
  const when = activity.when ?? anyDay;
  const known = knownSpans(visit, leg);
  const spans = known.get(when) ?? spansOf(when, leg);
  known.set(when, spans);
  return spans;
}

/** The hours of the leg on each of its days. */
const anyDay: readonly TimeWindow[] = [{}];

/** Spans by windows, cached because many activities request the same ones. */
const knownSpans = perVisit((_visit, _leg: Leg) => new WeakMap<readonly TimeWindow[], readonly Span[]>());

function spansOf(windows: readonly TimeWindow[], leg: Leg): Span[] {
  const hours = leg.hours ?? usualHours;
  const spans: Span[] = [];
  for (const window of windows) {
    if (window.between) {
      const span = {
        from: minuteOf(window.between.from, leg.zone),
        to: minuteOf(window.between.to, leg.zone),
      };
      const { between: _, ...daily } = window;
      spans.push(
        ...(Object.values(daily).some((value) => value !== undefined)
          ? intersectSpans([span], spansOf([daily], leg))
          : [span]),
      );
      continue;
    }
    for (const date of window.days ?? datesBetween(leg.from, leg.to)) {
      const from = window.from ?? hours.from;
      const to = window.to ?? Math.max(hours.to, from);
      spans.push({
        from: atTimeOfDay(date, from, leg.zone),
        // A window that ends before it starts runs past midnight.
        to: atTimeOfDay(date, to > from ? to : to + 1440, leg.zone),
      });
    }
  }
  return mergeSpans(spans);
}

/**
 * Returns when a place or room can be used: opening hours of both less their closures, over the whole visit.
 */
export const openingOf = perVisit((visit, id: PlaceId): readonly Span[] => {
  const index = indexVisit(visit);
  const site = index.sites.get(id);
  if (!site) return [];
  const leg = index.legOfPlace(id);
  let spans: readonly Span[] = wholeVisit(visit);
  for (const usage of site.room ? [site.place, site.room] : [site.place]) {
    if (usage.opening) {
      const from = visit.from.subtract({ days: 1 });
      const to = visit.to.add({ days: 1 });
      spans = intersectSpans(spans, openSpans(usage.opening, from, to, leg.zone, leg.holidays));
    }
    const closed = (usage.closed ?? []).map((c) => ({
      from: minuteOf(c.from, leg.zone),
      to: minuteOf(c.to, leg.zone),
    }));
    spans = subtractSpans(spans, mergeSpans(closed));
  }
  return spans;
});

/** Returns when a place is open for an activity: at any time if the place opens specially for it. */
export const openFor = (visit: Visit, { openedForUs }: Activity, place: PlaceId): readonly Span[] =>
  openedForUs ? wholeVisit(visit) : openingOf(visit, place);

/**
 * Returns the visit from its first to its last midnight, in the zones of its first and last legs, with an extra
 * day on each side.
 */
export const wholeVisit = (visit: Visit): readonly Span[] => stretchOf(visit, undefined);

const stretchOf = perVisit((visit, _: undefined): readonly Span[] => {
  const first = visit.legs[0]?.zone ?? "UTC";
  const last = visit.legs.at(-1)?.zone ?? "UTC";
  return [{ from: startOfDay(visit.from, first) - 1440, to: startOfDay(visit.to.add({ days: 2 }), last) }];
});

/**
 * Returns when somebody is present: their own presence within that of the party, in the zone of the leg on that
 * date.
 */
export function presenceOf(
  visit: Visit,
  present: readonly { readonly from: LocalTime; readonly to: LocalTime }[] | undefined,
): readonly Span[] {
  if (!present) return wholeVisit(visit);
  return mergeSpans(
    present.map((p) => ({
      from: minuteOf(p.from, zoneOn(visit, p.from)),
      to: minuteOf(p.to, zoneOn(visit, p.to)),
    })),
  );
}

/** Returns the zone of a time without a place: that of the leg on its date. */
export function zoneOn(visit: Visit, time: LocalTime): string {
  const date = time.at.toPlainDate();
  const leg =
    visit.legs.find(
      (l) => Temporal.PlainDate.compare(l.from, date) <= 0 && Temporal.PlainDate.compare(date, l.to) <= 0,
    ) ?? visit.legs[0];
  return leg?.zone ?? "UTC";
}

/**
 * Returns the hotel of a person on a leg: that of the party, that of the leg for visitors, or none.
 */
export function baseOf(visit: Visit, id: PersonId, leg: Leg): PlaceId | undefined {
  const index = indexVisit(visit);
  const person = index.people.get(id);
  const party = person && index.parties.get(person.party);
  if (!party) return undefined;
  if (party.base !== undefined && index.sites.get(party.base)?.place.leg === leg.id) return party.base;
  return index.delegationOfParty.get(party.id)?.side === "visiting" ? leg.base : undefined;
}

/** Returns the interpreters of a placement: those who work in it and those who accompany it. */
export function interpretersOf(visit: Visit, placement: Placement): readonly InterpreterId[] {
  const along = indexVisit(visit).activities.get(placement.activity)?.accompanied ?? [];
  if (placement.interpreters.length === 0 && along.length === 0) return [];
  return [...new Set([...placement.interpreters.map((entry) => entry.interpreter), ...along])];
}

/** Returns where people are after an activity at `place`; null if it leads out of the visit. */
export const endPlaceOf = (activity: Activity, place: PlaceId | null): PlaceId | null =>
  activity.endsAt ?? (leadsOut(activity.kind) ? null : place);
