// Practices that were seen and might be used at home, their assessment, and the outcome.
import { z } from "zod";
import type { Programme } from "../programme/programme.ts";
import {
  activityId,
  attendeeId,
  organisationId,
  partyId,
  personId,
  placeId,
  recordId,
  topicId,
} from "../visit/ids.ts";
import { text } from "../visit/text.ts";
import { plainDate } from "../visit/time.ts";
import { entry } from "./entry.ts";

export const transferStates = ["seen", "assessed", "adapted", "adopted", "dropped"] as const;
export type PracticeState = (typeof transferStates)[number];

/**
 * The conditions for transferring a practice. Proven results are what Interreg Europe asks of a good
 * practice (interregeurope.eu, help centre, good practices). Conditions, resources and support are what study
 * visits are assessed for (Culture for Cities and Regions) and what cities of IURC advised: do not copy, involve
 * those who decide.
 */
export const transferCriteria = [
  "results",
  "need",
  "conditions",
  "resources",
  "support",
  "adaptation",
] as const;
export type TransferCriterion = (typeof transferCriteria)[number];
export const criterionAnswers = ["yes", "partly", "no"] as const;
export type CriterionAnswer = (typeof criterionAnswers)[number];

const sighting = z.strictObject({
  id: recordId,
  activity: activityId.describe("Where it was seen or discussed"),
  by: z.array(attendeeId).default([]).describe("Who saw it"),
});

const assessment = z.strictObject({
  id: recordId,
  party: partyId.describe("For whom it was assessed"),
  date: plainDate.optional(),
  by: personId.optional(),
  results: z.enum(criterionAnswers).optional().describe("Its results are proven"),
  need: z.enum(criterionAnswers).optional().describe("It answers a need at home"),
  conditions: z.enum(criterionAnswers).optional().describe("Law, powers and place allow it at home"),
  resources: z.enum(criterionAnswers).optional().describe("Money and staff can be found"),
  support: z.enum(criterionAnswers).optional().describe("Those who decide support it"),
  adaptation: z.enum(criterionAnswers).optional().describe("It is known what has to change"),
  changes: text.optional().describe("What has to change at home"),
});
export type Assessment = z.output<typeof assessment>;

const transfer = z.strictObject({
  id: recordId,
  party: partyId.describe("Who took it over, or did not"),
  state: z.enum(["adapted", "adopted", "dropped"]),
  date: plainDate.optional(),
  by: personId.optional(),
  evidence: text.optional().describe("What shows it"),
});
export type PracticeTransfer = z.output<typeof transfer>;

/** A practice seen on the visit, and how far its adoption elsewhere has come. */
export const practice = z.strictObject({
  ...entry,
  title: text.describe("As running text: green infrastructure"),
  topic: topicId,
  owner: organisationId,
  activity: activityId.describe("Where it was first seen or discussed"),
  place: placeId.optional(),
  evidence: text.optional().describe("What shows that it works"),
  cost: text.optional().describe("What it costs to set up and to run"),
  contact: personId.optional().describe("Who answers questions; appears in no public document"),
  assessment: text.optional().describe("Whether and how it can be transferred"),
  state: z.enum(transferStates).default("seen"),
  interested: z.array(partyId).default([]),
  seen: z.array(sighting).optional().describe("Where else it was seen, and by whom"),
  assessments: z.array(assessment).optional(),
  transfers: z.array(transfer).optional(),
});
export type Practice = z.output<typeof practice>;

const order: readonly PracticeState[] = ["seen", "dropped", "assessed", "adapted", "adopted"];

/** Returns how far a practice has come: the most advanced of `state`, assessments and transfers by any party. */
export function practiceState({ state, assessments = [], transfers = [] }: Practice): PracticeState {
  const said: readonly PracticeState[] = [
    state,
    ...(assessments.length > 0 ? (["assessed"] as const) : []),
    ...transfers.map((one) => one.state),
  ];
  const furthest = said.toSorted((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? state;
  // Assessed and then dropped by everybody who decided on it.
  const isDropped = transfers.length > 0 && transfers.every((one) => one.state === "dropped");
  return furthest === "assessed" && isDropped ? "dropped" : furthest;
}

/** Returns the place of a practice: its own, or where the programme has the item at which it was first seen. */
export const placeOfPractice = (
  { place, activity }: Pick<Practice, "place" | "activity">,
  programme: Programme | undefined,
): string | undefined =>
  place ?? programme?.placements.find((one) => one.activity === activity)?.place ?? undefined;
