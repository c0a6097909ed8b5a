// On the day: marks that devices send, at once or hours later, and the resulting state.

import { fingerprint } from "#base/fingerprint.ts";
import { err, ok, type Result } from "#base/result.ts";
import { applyMarks, type DayState, dayStateOf, daysOf, type MarkOutcome, type SentMark } from "#domain";
import type { PhotoSize, Store } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { RecordCases, WorkingRecord } from "./records.ts";
import type { Working, WorkingCopies } from "./working-copies.ts";

export interface MarksRequest {
  readonly visit: string;
  readonly who: string;
  readonly marks: readonly SentMark[];
  /** The heading of notes that are written on the day. */
  readonly notes: Readonly<Record<string, string>>;
}

/** `refused`: the mark would make the record inconsistent. */
export type SentOutcome = MarkOutcome | "refused";

export interface MarkedDay {
  readonly version: number;
  /** One for each mark, in the order in which they were sent. */
  readonly outcomes: readonly SentOutcome[];
  readonly state: DayState;
}

export interface DayCases {
  state(visit: string): Promise<Pick<MarkedDay, "version" | "state"> | undefined>;
  /** Applies marks in the order of arrival. Marks that were applied before are ignored. */
  mark(request: MarksRequest): Promise<Result<MarkedDay, ChangeProblem>>;
}

/** The maximum number of attempts. If somebody else changes the record first, the change is computed again. */
const mostAttempts = 20;

export function dayCases(store: Store, visits: WorkingCopies, records: RecordCases): DayCases {
  const opened = async (visit: string) => {
    const working = await visits.newest(visit);
    const record = working && (await records.open(visit));
    return record && { working, record };
  };
  /** Marks that are applied together to the newest record. */
  async function together(request: MarksRequest): Promise<Result<readonly SentOutcome[], ChangeProblem>> {
    const sizes = request.marks.some(({ photo }) => photo) ? await store.photoFiles(request.visit) : [];
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const found = await opened(request.visit);
      if (!found) return err({ code: "not-found" });
      const { edits, outcomes } = applyMarks(markingOf(found, request, sizes), request.marks);
      if (edits.length === 0) return ok(outcomes);
      const { version } = found.record;
      const made = await records.edit({
        visit: request.visit,
        who: request.who,
        base: version,
        only: [version],
        key: `marks-${version}-${fingerprint(request.marks.map(({ id }) => id).join())}`,
        edits,
        label: "",
      });
      if (made.ok) return ok(outcomes);
      if (made.error.code !== "other-version") return made;
    }
    const version = (await opened(request.visit))?.record.version ?? 0;
    return err({ code: "stale", version });
  }
  return {
    async state(visit) {
      const found = await opened(visit);
      return found && { version: found.record.version, state: stateOf(found) };
    },
    async mark(request) {
      let made = request.marks.length === 0 ? ok([]) : await together(request);
      // An invalid mark does not delay the others.
      if (!made.ok && made.error.code === "invalid") {
        const outcomes: SentOutcome[] = [];
        for (const one of request.marks) {
          const alone = await together({ ...request, marks: [one] });
          if (!alone.ok && alone.error.code !== "invalid") return alone;
          outcomes.push(alone.ok ? (alone.value[0] ?? "same") : "refused");
        }
        made = ok(outcomes);
      }
      if (!made.ok) return made;
      const found = await opened(request.visit);
      if (!found) return err({ code: "not-found" });
      return ok({ version: found.record.version, outcomes: made.value, state: stateOf(found) });
    },
  };
}

interface Found {
  readonly working: Working;
  readonly record: WorkingRecord;
}

const stateOf = ({ working, record }: Found): DayState => dayStateOf(working.read.visit, record.read);

function markingOf({ working, record }: Found, { who, notes }: MarksRequest, sizes: readonly PhotoSize[]) {
  const photos = new Map(sizes.map(({ id, width, height }) => [id, { width, height }]));
  const { visit, programme } = working.read;
  const days = daysOf({ visit, programme, record: record.read });
  const dayOf = (activity: string) => days(activity) ?? undefined;
  const order = (programme?.placements ?? []).map(({ activity }) => activity);
  return { visit, document: record.document, record: record.read, dayOf, order, by: who, notes, photos };
}
