// The record for guests: what the table of permissions lets them see, and how they reply to their own commitments.
import { err, type Result } from "#base/result.ts";
import { taskFile } from "#documents";
import { isAnswerable, type VisitRecord } from "#domain";
import { answerCommitment, type CommitmentAnswer } from "./commitment-answers.ts";
import {
  type EvaluationProblem,
  type EvaluationRequest,
  evaluationGuests,
  type GivenForm,
} from "./evaluation-guests.ts";
import { type GuestRecordTools, guestWriter, toSignOf } from "./guest-writer.ts";
import type { GuestSubject } from "./guests.ts";
import { type CommentRequest, minutesGuests, type SigningRequest, type Writer } from "./minutes-guests.ts";
import type { Clock, Store, Tokens } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { Viewer } from "./viewer.ts";

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
  /** Returns the questionnaires that the guest can answer today; undefined: the link belongs to no visit. */
  evaluation(viewer: Viewer): Promise<readonly GivenForm[] | undefined>;
  evaluate(viewer: Viewer, request: EvaluationRequest): Promise<Result<null, EvaluationProblem>>;
}

export function recordGuestCases({
  visits,
  records,
  guests,
  clock,
  store,
  tokens,
}: GuestRecordTools & {
  readonly clock: Clock;
  readonly store: Store;
  readonly tokens: Tokens;
}): RecordGuestCases {
  const writerOf = (viewer: Viewer) => guestWriter({ visits, records, guests }, viewer);
  const minutes = minutesGuests(records, clock);
  const evaluation = evaluationGuests({ records, store, clock, tokens });
  const withWriter = async <Problem>(
    viewer: Viewer,
    make: (writer: Writer) => Promise<Result<null, Problem>>,
  ): Promise<Result<null, Problem | { readonly code: "not-found" }>> => {
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
    async evaluation(viewer) {
      const writer = await writerOf(viewer);
      return writer && evaluation.forms(writer);
    },
    evaluate: (viewer, request) => withWriter(viewer, (writer) => evaluation.answer(writer, request)),
    answer: (viewer, answer) =>
      withWriter(viewer, (writer) => answerCommitment({ records, clock }, writer, answer)),
  };
}
