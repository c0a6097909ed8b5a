// Free time between the items of a day, and where people spend it.
import {
  type EpochMinute,
  endPlaceOf,
  type InterpreterId,
  indexVisit,
  interpretersOf,
  type PersonId,
  type PlaceId,
  type Programme,
  type Site,
  toZoned,
  type Visit,
} from "#domain";
import { type AgendaItem, nightEnds } from "./items.ts";

/** The shortest gap in a person's day, in minutes, that counts as free time. */
const freeTimeMinutes = 30;

/** The shortest free time, in minutes, that documents state with its place: our own choice. */
export const statedFreeMinutes = 60;

/** Returns where somebody is at an instant; undefined where the programme does not say. */
export type Whereabouts = (who: PersonId | InterpreterId, at: EpochMinute) => Site | undefined;

/** Returns the places of people between their items, by the last item or transfer before. */
export function whereabouts(visit: Visit, programme: Programme): Whereabouts {
  const { activities, sites } = indexVisit(visit);
  const stops = new Map<string, { readonly start: number; readonly at: PlaceId | null }[]>();
  const stop = (who: readonly string[], start: number, at: PlaceId | null) => {
    for (const id of who) {
      const own = stops.get(id);
      if (own) own.push({ start, at });
      else stops.set(id, [{ start, at }]);
    }
  };
  for (const placement of programme.placements) {
    const activity = activities.get(placement.activity);
    const at = activity ? endPlaceOf(activity, placement.place) : placement.place;
    stop([...placement.attendees, ...interpretersOf(visit, placement)], placement.start, at ?? null);
  }
  for (const { people, interpreters, start, to } of programme.transfers)
    stop([...people, ...interpreters], start, to);
  for (const own of stops.values()) own.sort((a, b) => a.start - b.start);
  return (who, at) => {
    const last = stops.get(who)?.findLast(({ start }) => start <= at)?.at;
    return last ? sites.get(last) : undefined;
  };
}

interface FreeTimeOptions {
  /** The shortest gap, in minutes. */
  readonly least?: number;
  /** Items of the day that began on another date. */
  readonly continued?: readonly AgendaItem[];
}

/**
 * Returns the items of a day with the gaps between them: those of a person, who is in one place at a time, or those
 * of several people, who are free when none of them has an item. Over the date line, a day may contain an item that
 * begins on the next one (`continued`), and a night: neither is free time.
 */
export function withFreeTime(
  items: readonly AgendaItem[],
  whereIs: Whereabouts,
  people: readonly (PersonId | InterpreterId)[],
  { least = freeTimeMinutes, continued = [] }: FreeTimeOptions = {},
): AgendaItem[] {
  const full: AgendaItem[] = [];
  let previous: AgendaItem | undefined;
  for (const item of items) {
    // A person who has to be at the gate 90 minutes before a flight is not free until it leaves.
    const entry = item.kind === "activity" ? (item.site?.place.entry?.minutes ?? 0) : 0;
    // If an item has no stated end, it is unknown whether the time after it is free.
    const isKnown = previous?.kind !== "activity" || !previous.activity.openEnd;
    const isAwake = previous && !isNight(previous);
    if (previous && isAwake && isKnown && item.start - entry - previous.end >= least) {
      const zone = previous.endZone;
      const [start, end] = [previous.end, item.start - entry];
      const on = toZoned(start, zone).toPlainDate();
      const isWithinDay =
        on.equals(item.on) && !continued.some((other) => other.start < end && start < other.end);
      if (isWithinDay)
        full.push({
          kind: "free",
          start,
          end,
          startZone: zone,
          endZone: zone,
          zoneShift: 0,
          on,
          continued: false,
          site: commonSite(people, whereIs, Math.floor((start + end) / 2)),
        });
    }
    full.push(item);
    if (!previous || item.end > previous.end) previous = item;
  }
  return full;
}

/** Returns the place where all of some people are; undefined if they are at several. */
function commonSite(
  people: readonly (PersonId | InterpreterId)[],
  whereIs: Whereabouts,
  at: EpochMinute,
): Site | undefined {
  const places = new Map(
    people.flatMap((id) => {
      const site = whereIs(id, at);
      return site ? [[site.place.id, site] as const] : [];
    }),
  );
  const [only] = places.values();
  return places.size === 1 ? only : undefined;
}

/** Whether an item ends in the small hours, so that people sleep afterwards. */
function isNight({ end, endZone }: AgendaItem): boolean {
  const { hour, minute } = toZoned(end, endZone);
  return hour * 60 + minute < nightEnds;
}
