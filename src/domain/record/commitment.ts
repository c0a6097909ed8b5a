// Commitments and agreements: what somebody undertook to do, and what two sides sign.
import { z } from "zod";
import { attendeeId, organisationId, partyId, personId, recordId, topicId } from "../visit/ids.ts";
import { text } from "../visit/text.ts";
import { plainDate } from "../visit/time.ts";
import { entry } from "./entry.ts";

export const commitmentStates = ["open", "done", "late", "dropped"] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** A commitment of a party or of an organisation. */
export const commitment = z.strictObject({
  ...entry,
  party: partyId.optional().describe("Who undertook it; `organisation` where no party is meant"),
  organisation: organisationId.optional().describe("Who undertook it, where no party is meant"),
  person: personId.optional().describe("Who answers for it; appears in no public document"),
  to: z.array(attendeeId).optional().describe("Parties and people to whom it was promised"),
  toOrganisations: z.array(organisationId).optional().describe("Organisations to which it was promised"),
  text: text.describe("After 'will': send the study"),
  due: plainDate.optional(),
  state: z
    .enum(commitmentStates)
    .default("open")
    .describe("`late` follows from the date and need not be said"),
  closed: plainDate.optional().describe("The day on which it was done or dropped"),
  evidence: text.optional().describe("What shows that it is done"),
  reason: text.optional().describe("Why it was dropped, or needs more time"),
  proposed: plainDate.optional().describe("The new date that the one who undertook it proposes"),
  from: recordId.optional().describe("The minutes, the paragraph or the decision that it comes from"),
});
export type Commitment = z.output<typeof commitment>;

/** Returns the state of a commitment on a day. Only its date decides whether it is late. */
export function commitmentState(
  { state, due }: Pick<Commitment, "state" | "due">,
  today: Temporal.PlainDate,
): CommitmentState {
  if (state === "done" || state === "dropped") return state;
  if (due === undefined) return state;
  return Temporal.PlainDate.compare(due, today) < 0 ? "late" : "open";
}

export const agreementKinds = ["mou", "letter-of-intent"] as const;
export const agreementStates = ["proposed", "drafted", "signed", "ended"] as const;

/** An agreement between organisations. */
export const agreement = z.strictObject({
  ...entry,
  kind: z.enum(agreementKinds),
  between: z.array(organisationId).min(2),
  title: text.optional(),
  date: plainDate.optional().describe("Of the signature"),
  ends: plainDate.optional().describe("The last day on which it holds"),
  covers: z.array(topicId).optional().describe("What it is about"),
  text: text.optional().describe("What was agreed, or where the text is kept"),
  state: z.enum(agreementStates).default("proposed"),
});
export type Agreement = z.output<typeof agreement>;
