// Findings: the results of a rule or a check, as comparable data without sentences.
import { z } from "zod";
import { ruleLevel } from "../visit/visit.ts";

export const subjectKinds = [
  "visit",
  "leg",
  "delegation",
  "party",
  "person",
  "organisation",
  "place",
  "activity",
  "interpreter",
  "vehicle",
  "wish",
  "topic",
  "rule",
] as const;

/** A thing that a finding is about. */
export const subject = z.strictObject({ kind: z.enum(subjectKinds), id: z.string() });
export type Subject = z.output<typeof subject>;

/**
 * One demand of a conflict set: something that would have to change. `demand` names the kind; the text
 * catalogue holds its words.
 */
export const demand = z.strictObject({
  demand: z.enum([
    "required-activity",
    "placed-activity",
    "time-window",
    "fixed-time",
    "pin",
    "opening-hours",
    "place-occupied",
    "seats",
    "presence",
    "attendance",
    "forbidden-attendance",
    "wished-attendance",
    "invitation",
    "minimum-group",
    "precedence",
    "travel",
    "transfer",
    "interpreter",
    "rule",
    "duration",
  ]),
  subjects: z.array(subject),
  facts: z.record(z.string(), z.union([z.number(), z.string()])),
});
export type Demand = z.output<typeof demand>;

/**
 * One thing that is wrong or noteworthy. `rule` names the rule of the catalogue; the text catalogue holds one
 * message per rule and `variant`, filled from `subjects` (by position) and `facts`.
 * Facts named `...At` are epoch minutes, `...Minutes` durations, `...Date` ISO dates, others counts or words.
 */
export const finding = z.strictObject({
  rule: z.string(),
  variant: z.string(),
  level: ruleLevel,
  size: z.number().describe("How much is missing or too much, in the rule's unit; for ranking"),
  subjects: z.array(subject),
  facts: z.record(z.string(), z.union([z.number(), z.string()])),
  confirmed: z
    .literal(true)
    .optional()
    .describe(
      "It follows from what was confirmed with hosts: everything is scheduled as agreed, with this conflict",
    ),
  clash: z.array(demand).optional().describe("The demands that together make it so, where they are known"),
});
export type Finding = z.output<typeof finding>;

/** The part of a finding that a rule decides. The level comes from the setting in force. */
export type Judgement = Omit<Finding, "rule" | "level">;
