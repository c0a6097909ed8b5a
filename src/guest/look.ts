// What a guest's page is made from: the own agenda of a release, what changed, and who looks at it when.
import type { Agenda } from "#documents";
import type { EpochMinute, Planned, Shift, Visit } from "#domain";
import type { Language } from "#text";

/** How the reader wants the page to look; absent: as the device. */
export interface Taste {
  readonly theme: "light" | "dark" | undefined;
  readonly large: boolean;
}

/** What a host said of an activity, and what became of it. */
export interface HostAnswer {
  readonly activity: string;
  readonly kind: "confirm" | "propose";
  /** The start that is confirmed or proposed; undefined where only a message was left. */
  readonly start: EpochMinute | undefined;
  readonly note: string;
  readonly state: "open" | "accepted" | "declined";
  readonly at: Temporal.Instant;
}

export interface GuestLook {
  readonly language: Language;
  readonly taste: Taste;
  readonly visit: Visit;
  /** The guest's name in the reader's language. */
  readonly name: string;
  readonly now: EpochMinute;
  /** The path of the calendar with the link's own token; undefined where there is none. */
  readonly calendar: string | undefined;
  /** Undefined while nothing is released. */
  readonly released:
    | {
        readonly release: number;
        readonly agenda: Agenda;
        readonly shifts: readonly Shift[];
        readonly before: Planned;
        readonly after: Planned;
      }
    | undefined;
}
