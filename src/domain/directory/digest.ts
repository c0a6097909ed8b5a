// The digest of a visit: the small part of it that the directory, partnerships and search need, as plain data.
import type { FigureSources } from "../indicators/figures.ts";
import type { Programme } from "../programme/programme.ts";
import { type Agreement, commitmentState } from "../record/commitment.ts";
import type { Visibility } from "../record/entry.ts";
import type { VisitRecord } from "../record/record.ts";
import type { Text } from "../visit/text.ts";
import type { Visit } from "../visit/visit.ts";

/** The number of the format. A digest with another number comes from another release and is recomputed. */
export const digestFormat = 4;

export type Side = "visiting" | "host" | "partner";

export interface DigestOrganisation {
  readonly id: string;
  readonly name: Text;
  readonly country: string | null;
  readonly url: string | null;
  /** The sides of its parties in this visit; empty if it is only mentioned. */
  readonly sides: readonly Side[];
}
export interface DigestPerson {
  readonly id: string;
  readonly name: Text;
  readonly role: Text;
  readonly organisation: string;
}
/** A place with known coordinates. */
export interface DigestPlace {
  readonly name: Text;
  readonly lat: number;
  readonly lon: number;
}
export interface DigestPractice {
  readonly id: string;
  readonly visibility: Visibility;
  readonly title: Text;
  readonly topic: string;
  readonly owner: string;
  readonly place: DigestPlace | null;
  readonly state: string;
  /** Where and when it was seen, the first sighting first. */
  readonly sightings: readonly { readonly activity: string; readonly date: string | null }[];
  /** Organisations that are interested in it, assessed it or decided on it, with the state that each has reached. */
  readonly takers: readonly {
    readonly organisation: string;
    readonly state: string;
    readonly date: string | null;
  }[];
}
export interface DigestCommitment {
  readonly id: string;
  readonly visibility: Visibility;
  readonly text: Text;
  readonly by: string;
  readonly to: readonly string[];
  /** Organisations that attended the meeting in which it was made. */
  readonly before: readonly string[];
  readonly due: string | null;
  readonly closed: string | null;
  readonly state: "open" | "late" | "done" | "dropped";
}
export interface DigestAgreement {
  readonly id: string;
  readonly visibility: Visibility;
  readonly kind: Agreement["kind"];
  readonly title: Text | null;
  readonly between: readonly string[];
  readonly date: string | null;
  readonly ends: string | null;
  readonly state: Agreement["state"];
}
/** An activity that was held, with those who attended. */
export interface DigestMeeting {
  readonly activity: string;
  readonly visibility: Visibility;
  readonly date: string | null;
  readonly title: Text;
  readonly place: DigestPlace | null;
  readonly organisations: readonly string[];
  readonly people: readonly string[];
  readonly topics: readonly string[];
}

/** A topic that an organisation wants to learn about or can present: from a wish, a practice, or the minutes. */
export interface DigestExchange {
  readonly organisation: string;
  readonly topic: string;
  readonly kind: "wanted" | "offered";
  readonly visibility: Visibility;
}

/** Ids are those of the visit. */
export interface VisitDigest {
  readonly visit: string;
  readonly title: Text;
  readonly from: string;
  readonly to: string;
  readonly topics: readonly { readonly id: string; readonly title: Text }[];
  readonly organisations: readonly DigestOrganisation[];
  readonly people: readonly DigestPerson[];
  /** Items of the programme that have minutes. */
  readonly minuted: readonly {
    readonly activity: string;
    readonly title: Text;
    readonly date: string | null;
  }[];
  readonly meetings: readonly DigestMeeting[];
  readonly practices: readonly DigestPractice[];
  readonly commitments: readonly DigestCommitment[];
  readonly agreements: readonly DigestAgreement[];
  readonly exchanges: readonly DigestExchange[];
  /** What the indicators count. */
  readonly figures: FigureSources;
}

export interface DigestSource {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly record: VisitRecord | undefined;
}

/** The organisation of a person or a party. */
export type OrganisationOf = (attendee: string) => string | undefined;

/** The state of a commitment of a digest on a given day. */
export const stateOn = ({ state, due }: DigestCommitment, today: Temporal.PlainDate) =>
  commitmentState({ state, due: due === null ? undefined : Temporal.PlainDate.from(due) }, today);
