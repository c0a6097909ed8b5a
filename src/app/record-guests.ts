// The record for guests: what the table of permissions lets them see, and how they reply to their own commitments.
import { err, ok, type Result } from "#base/result.ts";
import { taskFile } from "#documents";
import {
  type Edit,
  indexVisit,
  isAnswerable,
  mayChange,
  type Own,
  type VisitRecord,
  visibleRecord,
} from "#domain";
import { type GuestCases, type GuestSubject, guestSubject } from "./guests.ts";
import {
  type CommentRequest,
  isAsked,
  minutesGuests,
  type SigningRequest,
  type Writer,
} from "./minutes-guests.ts";
import type { Clock } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { RecordCases } from "./records.ts";
import type { Viewer } from "./viewer.ts";
import type { WorkingCopies } from "./working-copies.ts";

export interface GuestRecord {
  readonly record: VisitRecord;
  readonly subject: GuestSubject;
  /** Ids of the commitments that the guest may reply to. */
  readonly answerable: readonly string[];
  /** Activities whose minutes the guest is asked to sign. */
  readonly toSign: readonly string[];
  /** For the commitments that the guest may reply to: who changed them and when, newest first. */
  readonly history: ReadonlyMap<string, readonly { readonly at: Temporal.Instant; readonly who: string }[]>;
}

export interface CommitmentAnswer {
  readonly commitment: string;
  readonly state: "open" | "done" | "dropped";
  readonly evidence: string | Readonly<Record<string, string>> | undefined;
  readonly reason: string | Readonly<Record<string, string>> | undefined;
  readonly proposed: string | undefined;
  readonly key: string;
}

export interface RecordGuestCases {
  /** Undefined: the link belongs to no visit. */
  seen(viewer: Viewer): Promise<GuestRecord | undefined>;
  answer(viewer: Viewer, answer: CommitmentAnswer): Promise<Result<null, ChangeProblem>>;
  /**
   * Returns the commitments that the guest may reply to, as calendar tasks; undefined: the link belongs to no visit.
   */
  tasks(viewer: Viewer, language: string, name: string): Promise<string | undefined>;
  sign(viewer: Viewer, request: SigningRequest): Promise<Result<null, ChangeProblem>>;
  comment(viewer: Viewer, request: CommentRequest): Promise<Result<null, ChangeProblem>>;
}

/** Returns the activities whose minutes somebody is asked to sign, each once. */
const toSignOf = (record: VisitRecord, own: Own): readonly string[] =>
  [...new Set(record.signOffs.map(({ activity }) => activity))].filter((one) => isAsked(record, one, own));

export function recordGuestCases({
  visits,
  records,
  guests,
  clock,
}: {
  readonly visits: WorkingCopies;
  readonly records: RecordCases;
  readonly guests: GuestCases;
  readonly clock: Clock;
}): RecordGuestCases {
  const writerOf = async (viewer: Viewer): Promise<Writer | undefined> => {
    if (viewer.visit === null) return undefined;
    const document = await visits.newest(viewer.visit);
    const working = document && (await records.open(viewer.visit));
    if (!working) return undefined;
    const { visit } = document.read;
    const index = indexVisit(visit);
    const subject = guestSubject(visit, viewer);
    const { person, party, organisation, people } = subject;
    const isHead = person === undefined || index.people.get(person)?.head === true;
    // The head of a party acts for it; its members see what concerns them.
    const attendees = [...people, ...(party && isHead ? [party] : [])];
    const released = await guests.agenda(viewer);
    // Interpreting an item gives no part in its minutes.
    const days = subject.interpreter ? [] : (released?.agenda.days ?? []);
    const items = days.flatMap(({ items: list }) => list);
    const own: Own = {
      attendees: new Set<string>(attendees),
      organisations: new Set<string>(organisation && person === undefined ? [organisation] : []),
      activities: new Set<string>(
        items.flatMap((item) => (item.kind === "activity" ? [item.activity.id] : [])),
      ),
    };
    // People who are asked to sign see those minutes, even if the released programme does not list them.
    const activities = new Set([...own.activities, ...toSignOf(working.read, own)]);
    const concerned: Own = { ...own, activities };
    const seen = visibleRecord(working.read, viewer.role, concerned);
    return { viewer, visit: viewer.visit, subject, own: concerned, working, seen };
  };
  const minutes = minutesGuests(records, clock);
  const withWriter = async (
    viewer: Viewer,
    make: (writer: Writer) => Promise<Result<null, ChangeProblem>>,
  ): Promise<Result<null, ChangeProblem>> => {
    const writer = await writerOf(viewer);
    return writer ? make(writer) : err({ code: "not-found" });
  };

  return {
    async seen(viewer) {
      const writer = await writerOf(viewer);
      if (!writer) return undefined;
      const { own, working, subject, seen: record } = writer;
      const answerable = record.commitments.filter((one) => isAnswerable(one, own)).map(({ id }) => id);
      const history = new Map(
        await Promise.all(
          answerable.map(async (id) => {
            const path = ["record", "commitments", id];
            const changes = await records.history(writer.visit, working.version + 1, 20, path);
            return [String(id), changes.map(({ at, who }) => ({ at, who }))] as const;
          }),
        ),
      );
      return { record, subject, answerable, toSign: toSignOf(record, own), history };
    },
    async tasks(viewer, language, name) {
      const writer = await writerOf(viewer);
      if (!writer) return undefined;
      const { own, working, seen } = writer;
      const commitments = seen.commitments.filter((one) => isAnswerable(one, own));
      const [last] = await records.history(writer.visit, working.version + 1, 1);
      const visit = (await visits.newest(writer.visit))?.read.visit;
      return visit && taskFile({ visit, commitments, name, language, at: last?.at ?? clock() });
    },
    sign: (viewer, request) => withWriter(viewer, (writer) => minutes.sign(writer, request)),
    comment: (viewer, request) => withWriter(viewer, (writer) => minutes.comment(writer, request)),
    async answer(viewer, { commitment: id, state, evidence, reason, proposed, key }) {
      const writer = await writerOf(viewer);
      if (!writer) return err({ code: "not-found" });
      const { own, working, seen } = writer;
      const visible = seen.commitments.find((one) => one.id === id);
      if (!visible) return err({ code: "not-found" });
      const isOwn = isAnswerable(visible, own);
      const closed =
        state === "open" ? undefined : clock().toZonedDateTimeISO("UTC").toPlainDate().toString();
      const fields = {
        state,
        closed,
        ...(evidence ? { evidence } : {}),
        ...(reason ? { reason } : {}),
        // Only an open commitment has a proposal.
        proposed: state === "open" ? proposed : undefined,
      };
      const path = (field: string) => ["record", "commitments", id, field];
      const allowed = Object.keys(fields).every((field) =>
        mayChange(viewer.role, "commitments", { field, isOwn }),
      );
      if (!allowed) return err({ code: "not-found" });
      const edits = Object.entries(fields).map(
        ([field, value]): Edit =>
          value === undefined
            ? { kind: "unset", path: path(field) }
            : { kind: "set", path: path(field), value },
      );
      const made = await records.edit({
        visit: writer.visit,
        base: working.version,
        key,
        who: viewer.label,
        edits,
        label: "",
      });
      return made.ok ? ok(null) : made;
    },
  };
}
