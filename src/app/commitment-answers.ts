// How a guest replies to a commitment of their own: done, dropped, or another date.
import { err, ok, type Result } from "#base/result.ts";
import { type Edit, isAnswerable, mayChange } from "#domain";
import type { Writer } from "./minutes-guests.ts";
import type { Clock } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { RecordCases } from "./records.ts";

export interface CommitmentAnswer {
  readonly commitment: string;
  readonly state: "open" | "done" | "dropped";
  readonly evidence: string | Readonly<Record<string, string>> | undefined;
  readonly reason: string | Readonly<Record<string, string>> | undefined;
  readonly proposed: string | undefined;
  readonly key: string;
}

/** Stores a reply in the record; not found if the guest may not give it. */
export async function answerCommitment(
  { records, clock }: { readonly records: RecordCases; readonly clock: Clock },
  { viewer, visit, own, working, seen }: Writer,
  answer: CommitmentAnswer,
): Promise<Result<null, ChangeProblem>> {
  const visible = seen.commitments.find((one) => one.id === answer.commitment);
  if (!visible) return err({ code: "not-found" });
  const isOwn = isAnswerable(visible, own);
  const fields = answeredFields(answer, clock);
  const isAllowed = Object.keys(fields).every((field) =>
    mayChange(viewer.role, "commitments", { field, isOwn }),
  );
  if (!isAllowed) return err({ code: "not-found" });
  const edits = Object.entries(fields).map(([field, value]): Edit => {
    const path = ["record", "commitments", answer.commitment, field];
    return value === undefined ? { kind: "unset", path } : { kind: "set", path, value };
  });
  const { label: who } = viewer;
  const made = await records.edit({ visit, base: working.version, key: answer.key, who, edits, label: "" });
  return made.ok ? ok(null) : made;
}

/** Returns the fields of the commitment after a reply; undefined for one to remove. */
function answeredFields(
  { state, evidence, reason, proposed }: CommitmentAnswer,
  clock: Clock,
): Readonly<Record<string, unknown>> {
  const isOpen = state === "open";
  return {
    state,
    closed: isOpen ? undefined : clock().toZonedDateTimeISO("UTC").toPlainDate().toString(),
    ...(evidence ? { evidence } : {}),
    ...(reason ? { reason } : {}),
    // Only an open commitment has a proposal.
    proposed: isOpen ? proposed : undefined,
  };
}
