// Report deadline: the report on official travel is submitted soon enough after it ends.
import { z } from "zod";
import type { Judgement } from "#domain";
import { visitRule } from "./rule.ts";

export const reportDeadline = visitRule({
  id: "report-deadline",
  scope: "visit",
  level: "off",
  parameters: z.strictObject({
    days: z.int().min(0).max(365).default(20).describe("Days from the last day of the visit to the report"),
  }),
  date: "2019",
  judge(visit, _programme, { days }): Judgement[] {
    const due = visit.skeleton?.report;
    if (!due) return [];
    const after = visit.to.until(due, { largestUnit: "days" }).days;
    if (after <= days) return [];
    const subjects = [{ kind: "visit" as const, id: visit.id }];
    const facts = { count: after, limit: days, dueDate: due.toString() };
    return [{ variant: "late", size: after - days, subjects, facts }];
  },
});
