// Evaluation: questionnaires, answers by name, and anonymous answers, which exist only as counts.
import { z } from "zod";
import { activityId, attendeeId, organisationId, recordId } from "../visit/ids.ts";
import { text } from "../visit/text.ts";
import { plainDate } from "../visit/time.ts";
import { identified } from "./entry.ts";

export const questionKinds = ["scale", "yes-no", "text"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The steps of a scale, from "not at all" to "very much". */
export const scaleSteps = [1, 2, 3, 4, 5] as const;

/** When a questionnaire is asked: after an item, at the end of the visit, or months later. */
export const evaluationMoments = ["item", "end", "later"] as const;
export type EvaluationMoment = (typeof evaluationMoments)[number];

/**
 * Fewer anonymous answers than this are never shown. Statistical offices require three or five respondents (Glossary of
 * Statistical Disclosure Control, 2005, "threshold rule"). Five, because the people of a visit know each other.
 */
export const fewestAnonymous = 5;

const question = z.strictObject({
  id: recordId,
  kind: z.enum(questionKinds),
  text: text.describe("The question, in the languages of the visit"),
});
export type Question = z.output<typeof question>;

/** A short questionnaire that guests answer by their personal links. */
export const questionnaire = z.strictObject({
  ...identified,
  moment: z.enum(evaluationMoments).describe("After an item, at the end of the visit, or six months later"),
  activities: z
    .array(activityId)
    .optional()
    .describe("For `item`: the activities that are evaluated; all official work when none"),
  opens: plainDate.optional().describe("First day; follows from the visit when absent"),
  closes: plainDate.optional().describe("Last day; no end when absent"),
  questions: z.array(question).default([]),
});
export type Questionnaire = z.output<typeof questionnaire>;

/** A reply with a copy of its question: the question may be changed or removed later. */
export const evaluationReply = z.strictObject({
  question: recordId.describe("The question; a reply outlives it"),
  asked: text.describe("The question as it was asked"),
  scale: z.int().min(1).max(scaleSteps.length).optional(),
  yes: z.boolean().optional(),
  text: text.optional(),
});
export type Reply = z.output<typeof evaluationReply>;

/** The answer of a person, a party or an organisation, by name. Only organisers see it. */
export const evaluationAnswer = z.strictObject({
  ...identified,
  questionnaire: recordId.describe("An answer outlives its questionnaire"),
  activity: activityId.optional().describe("The item that is evaluated; the visit when absent"),
  by: attendeeId
    .optional()
    .describe("The person or party that answers; `organisation` where no party is meant"),
  organisation: organisationId.optional(),
  date: plainDate,
  replies: z.array(evaluationReply),
});
export type EvaluationAnswer = z.output<typeof evaluationAnswer>;

const count = z.int().min(0).max(10_000);
export const questionCount = z.strictObject({
  question: recordId,
  asked: text.describe("The question as it was asked"),
  scale: z.array(count).length(scaleSteps.length).optional().describe("How many chose 1, 2, 3, 4 and 5"),
  yes: count.optional(),
  no: count.optional(),
  texts: z.array(text).optional().describe("In alphabetical order, so that nothing tells who wrote which"),
});
export type QuestionCount = z.output<typeof questionCount>;

/**
 * Anonymous answers that were counted together. Nothing in it belongs to one person: neither the answers of one
 * person to several questions nor their order or time.
 */
export const evaluationCount = z.strictObject({
  ...identified,
  questionnaire: recordId,
  activity: activityId.optional(),
  people: z.int().min(fewestAnonymous).max(10_000).describe("How many answered"),
  questions: z.array(questionCount),
});
export type EvaluationCount = z.output<typeof evaluationCount>;
