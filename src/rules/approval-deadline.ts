// Approval deadline: official travel is approved early enough before it begins.
import { z } from "zod";
import type { Judgement } from "#domain";
import { visitRule } from "./rule.ts";

export const approvalDeadline = visitRule({
  id: "approval-deadline",
  scope: "visit",
  level: "off",
  parameters: z.strictObject({
    days: z
      .int()
      .min(0)
      .max(365)
      .default(45)
      .describe("Days from the approval to the first day of the visit"),
  }),
  date: "2019",
  judge(visit, _programme, { days }): Judgement[] {
    if (!visit.skeleton) return [];
    const before = visit.skeleton.approved.until(visit.from, { largestUnit: "days" }).days;
    if (before >= days) return [];
    const subjects = [{ kind: "visit" as const, id: visit.id }];
    const facts = { count: before, limit: days, approvedDate: visit.skeleton.approved.toString() };
    return [{ variant: "late", size: days - before, subjects, facts }];
  },
});
