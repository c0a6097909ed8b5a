// The data of a guest's page: the guest's agenda in a release, what changed, and who opens it when.
import type { Agenda } from "#documents";
import type { EpochMinute, Planned, Shift, TransferChange, Visit } from "#domain";
import type { Language } from "#text";

/** How the page should look for the reader; absent: like the device. */
export interface Taste {
  readonly theme: "light" | "dark" | undefined;
  readonly large: boolean;
}

/** A host's reply about an activity, and its outcome. */
export interface HostAnswer {
  readonly activity: string;
  readonly kind: "confirm" | "propose";
  /** The start that is confirmed or proposed; undefined if there was only a message. */
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
  /** The path of the calendar with the link's own token; undefined if there is none. */
  readonly calendar: string | undefined;
  /** The address of the guest's check-in, which organisers scan; it gives no access to anything. */
  readonly checkIn?: string | undefined;
  /** Undefined as long as nothing is released. */
  readonly released:
    | {
        readonly release: number;
        readonly agenda: Agenda;
        readonly shifts: readonly Shift[];
        readonly transfers: readonly TransferChange[];
        readonly before: Planned;
        readonly after: Planned;
      }
    | undefined;
}
