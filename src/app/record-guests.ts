// The record for guests: what the table of permissions lets them see, and how they answer their own commitments.
import { err, ok, type Result } from "#base/result.ts";
import {
  type Edit,
  indexVisit,
  isAnswerable,
  mayChange,
  type Own,
  type VisitRecord,
  visibleRecord,
} from "#domain";
import { type GuestCases, guestSubject } from "./guests.ts";
import type { Clock } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { RecordCases } from "./records.ts";
import type { Viewer } from "./viewer.ts";
import type { WorkingCopies } from "./working-copies.ts";

export interface GuestRecord {
  readonly record: VisitRecord;
  /** Ids of the commitments that the guest may answer. */
  readonly answerable: readonly string[];
}

export interface CommitmentAnswer {
  readonly commitment: string;
  readonly state: "open" | "done" | "dropped";
  readonly evidence: string;
  readonly key: string;
}

export interface RecordGuestCases {
  /** Undefined: the link belongs to no visit. */
  seen(viewer: Viewer): Promise<GuestRecord | undefined>;
  answer(viewer: Viewer, answer: CommitmentAnswer): Promise<Result<null, ChangeProblem>>;
}

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
  const ownOf = async (viewer: Viewer): Promise<Own | undefined> => {
    const working = viewer.visit === null ? undefined : await visits.newest(viewer.visit);
    if (!working) return undefined;
    const { visit } = working.read;
    const index = indexVisit(visit);
    const { person, party, organisation, people } = guestSubject(visit, viewer);
    const isHead = person === undefined || index.people.get(person)?.head === true;
    // The head of a party speaks for it; its members see what concerns them.
    const attendees = [...people, ...(party && isHead ? [party] : [])];
    const released = await guests.agenda(viewer);
    const items = released?.agenda.days.flatMap(({ items: list }) => list) ?? [];
    return {
      attendees: new Set<string>(attendees),
      organisations: new Set<string>(organisation && person === undefined ? [organisation] : []),
      activities: new Set<string>(
        items.flatMap((item) => (item.kind === "activity" ? [item.activity.id] : [])),
      ),
    };
  };
  const open = async ({ visit }: Viewer) => (visit === null ? undefined : records.open(visit));

  return {
    async seen(viewer) {
      const own = await ownOf(viewer);
      const working = await open(viewer);
      if (!own || !working) return undefined;
      const record = visibleRecord(working.read, viewer.role, own);
      const answerable = record.commitments.filter((one) => isAnswerable(one, own));
      return { record, answerable: answerable.map(({ id }) => id) };
    },
    async answer(viewer, { commitment: id, state, evidence, key }) {
      const own = await ownOf(viewer);
      const working = await open(viewer);
      if (!own || !working || viewer.visit === null) return err({ code: "not-found" });
      const visible = visibleRecord(working.read, viewer.role, own).commitments.find((one) => one.id === id);
      if (!visible) return err({ code: "not-found" });
      const isOwn = isAnswerable(visible, own);
      const closed =
        state === "open" ? undefined : clock().toZonedDateTimeISO("UTC").toPlainDate().toString();
      const fields = { state, closed, ...(evidence === "" ? {} : { evidence }) };
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
        visit: viewer.visit,
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
