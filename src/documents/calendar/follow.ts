// Continues a calendar that readers already have: what changed, since when, and what was withdrawn.
import { fingerprint } from "#base/fingerprint.ts";
import type { CalendarEvent, CalendarModel } from "./events.ts";

/** An event as it is written, with its sequence number (RFC 5545, 3.8.7.4). */
export interface WrittenEvent extends CalendarEvent {
  readonly sequence: number;
  /** The instant of the last change of the event. */
  readonly modified: Temporal.Instant;
  readonly state: "tentative" | "confirmed" | "cancelled";
  /** A fingerprint of everything that is written about it. */
  readonly content: string;
}

export interface WrittenCalendar {
  readonly name: string;
  readonly at: Temporal.Instant;
  readonly events: readonly WrittenEvent[];
}

/** The events that readers have, by id. */
export type HeldEvents = ReadonlyMap<string, WrittenEvent>;

export const heldOf = ({ events }: Pick<WrittenCalendar, "events">): HeldEvents =>
  new Map(events.map((event) => [event.uid, event]));

/**
 * Returns the calendar as written at an instant for readers who have `held`. An item keeps its number as long as its
 * time, place, title and people stay. An item that changes gets the number of the release, or the next number if that
 * is not higher. A removed item stays as cancelled, with its former time, because otherwise calendars would keep it
 * for good.
 */
export function follow(held: HeldEvents, model: CalendarModel, at: Temporal.Instant): WrittenCalendar {
  const next = (was: WrittenEvent | undefined) => Math.max(model.release, was ? was.sequence + 1 : 0);
  const state = model.release === 0 ? "tentative" : "confirmed";
  const events = model.events.map((event): WrittenEvent => {
    const was = held.get(event.uid);
    const content = contentOf(event);
    const isSame = was !== undefined && was.state !== "cancelled" && was.key === event.key;
    const isAsWritten = isSame && was.content === content && was.state === state;
    return {
      ...event,
      content,
      state,
      sequence: isSame ? was.sequence : next(was),
      modified: isAsWritten ? was.modified : at,
    };
  });
  const there = new Set(events.map(({ uid }) => uid));
  const gone = [...held.values()]
    .filter(({ uid }) => !there.has(uid))
    .map(
      (was): WrittenEvent =>
        was.state === "cancelled"
          ? was
          : { ...was, state: "cancelled", busy: false, sequence: next(was), modified: at },
    )
    .sort((a, b) => a.start - b.start || (a.uid < b.uid ? -1 : 1));
  return { name: model.name, at, events: [...events, ...gone] };
}

const contentOf = ({ summary, location, coordinates, description, busy, isPublic }: CalendarEvent): string =>
  fingerprint(JSON.stringify([summary, location, coordinates, description, busy, isPublic]));
