// The items of an agenda: activities, transfers and free time, each with its local times.
import type { Activity, EpochMinute, PersonId, Placement, Site, Transfer } from "#domain";
import type { AttendanceGroup } from "./attendance.ts";

/** Minutes after midnight until which it is still the night of the day before: our own choice. */
export const nightEnds = 5 * 60;

export interface Timed {
  readonly start: EpochMinute;
  readonly end: EpochMinute;
  /** The zones in whose local time start and end are shown; they differ on a flight. */
  readonly startZone: string;
  readonly endZone: string;
  /** Minutes by which the clock at the end is ahead of the one at the start. */
  readonly zoneShift: number;
  /** The date on which the item is listed. */
  readonly on: Temporal.PlainDate;
  /** Whether the item began on another date and is also in the list of that date. */
  readonly continued: boolean;
}

export interface ActivityItem extends Timed {
  readonly kind: "activity";
  readonly activity: Activity;
  readonly placement: Placement;
  readonly site: Site | undefined;
  /** The site at the end, for flights and transfers. */
  readonly endSite: Site | undefined;
  readonly people: readonly PersonId[];
  readonly groups: readonly AttendanceGroup[];
  /** The attendees who belong to the party or person of the agenda. */
  readonly own: readonly PersonId[];
}

export interface TransferItem extends Timed {
  readonly kind: "transfer";
  readonly transfer: Transfer;
  readonly from: Site;
  readonly to: Site;
  readonly people: readonly PersonId[];
  readonly groups: readonly AttendanceGroup[];
}

export interface FreeItem extends Timed {
  readonly kind: "free";
  /** Where people spend the free time; undefined if they are not all at one known place. */
  readonly site: Site | undefined;
}

export type AgendaItem = ActivityItem | TransferItem | FreeItem;
