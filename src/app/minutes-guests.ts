// Minutes for guests: they sign the text that they have read, and comment on what they see.
import { err, ok, type Result } from "#base/result.ts";
import {
  type Edit,
  type EpochMinute,
  instantMinute,
  minutesIds,
  type Own,
  permissionOf,
  revisionOf,
  signable,
  toMinute,
  type Visit,
  type VisitRecord,
} from "#domain";
import type { GuestSubject } from "./guests.ts";
import type { Clock } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { RecordCases, WorkingRecord } from "./records.ts";
import type { Viewer } from "./viewer.ts";

export interface SigningRequest {
  readonly activity: string;
  /** The revision (`revisionOf`) that the page showed, so that nobody signs a text that they have not read. */
  readonly revision: string;
  readonly key: string;
}

export interface CommentRequest {
  readonly on: string;
  readonly text: Readonly<Record<string, string>>;
  readonly key: string;
}

/** A guest who writes, with the entries that concern the guest. */
export interface Writer {
  readonly viewer: Viewer;
  readonly visit: string;
  readonly planned: Visit;
  readonly subject: GuestSubject;
  readonly own: Own;
  /** The end of each activity in the guest's released programme. */
  readonly ends: ReadonlyMap<string, EpochMinute>;
  readonly working: WorkingRecord;
  /** The part of the record that the writer may see. */
  readonly seen: VisitRecord;
}

/** Returns in whose name a guest writes: the person of a delegate, the party or organisation of a host. */
export const writerName = ({
  person,
  party,
  organisation,
}: GuestSubject): Readonly<Record<string, string>> =>
  person ? { by: person } : party ? { by: party } : organisation ? { organisation } : {};

/** Whether a guest is asked to sign: as a person, as head of a party, or for an organisation. */
export const isAsked = (record: VisitRecord, activity: string, own: Own): boolean =>
  record.signOffs.some(
    (one) =>
      one.activity === activity &&
      (one.by.some((id) => own.attendees.has(id)) ||
        one.organisations.some((id) => own.organisations.has(id))),
  );

/** Returns an id derived from the key of a request: a repeated request makes only one entry. */
const idFrom = (what: string, key: string): string =>
  `${what}-${key.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`.slice(0, 80).replace(/-+$/, "");

const add = (list: string, item: Record<string, unknown> & { readonly id: string }): Edit => ({
  kind: "add",
  path: ["record", list],
  item,
  before: null,
});

export function minutesGuests(records: RecordCases, clock: Clock) {
  const write = async (
    { viewer, visit, working }: Writer,
    edit: Edit,
    key: string,
  ): Promise<Result<null, ChangeProblem>> => {
    const made = await records.edit({
      visit,
      base: working.version,
      key,
      who: viewer.label,
      edits: [edit],
      label: "",
    });
    return made.ok ? ok(null) : made;
  };
  const at = () => instantMinute.encode(toMinute(clock()));
  return {
    /** Signs the minutes of an activity. Refuses if they have changed since the guest read them. */
    async sign(writer: Writer, { activity, revision, key }: SigningRequest) {
      const { viewer, own, subject, working, seen } = writer;
      const minutes = seen.minutes.filter((one) => one.activity === activity);
      const isOpen = permissionOf(viewer.role, "signatures").add && isAsked(seen, activity, own);
      if (!isOpen || minutes.length === 0) return err({ code: "not-found" } as const);
      if (revisionOf(minutes) !== revision) return err({ code: "stale", version: working.version } as const);
      const signed = signable(minutes).map((one) => ({ ...one }));
      const item = { id: idFrom("signature", key), activity, ...writerName(subject), at: at(), signed };
      return write(writer, add("signatures", item), key);
    },
    /** Adds a comment on a paragraph or an item that the guest may see. */
    async comment(writer: Writer, { on, text, key }: CommentRequest) {
      const { viewer, subject, seen } = writer;
      const isOpen = permissionOf(viewer.role, "comments").add && minutesIds(seen.minutes).has(on);
      if (!isOpen) return err({ code: "not-found" } as const);
      const item = { id: idFrom("comment", key), on, ...writerName(subject), at: at(), text };
      return write(writer, add("comments", item), key);
    },
  };
}
