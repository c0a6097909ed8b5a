// Interpreters early: interpreters arrive some minutes before they begin to work.
import { z } from "zod";
import { dayRule } from "./rule.ts";

export const interpreterEarly = dayRule({
  id: "interpreter-early",
  scope: "interpreter-day",
  level: "off",
  parameters: z.strictObject({ minutes: z.int().min(0).max(240).default(30) }),
  date: "2020",
  // Skips the first item of a day: nothing prevents an earlier departure.
  excess(day, { minutes }) {
    let previousEnd: number | undefined;
    for (const item of day.items) {
      if (item.interpreted && item.travelMinutes > 0 && previousEnd !== undefined) {
        const early = item.start - previousEnd - item.travelMinutes;
        if (early < minutes) {
          const facts = { startAt: item.start, earlyMinutes: Math.max(0, early), neededMinutes: minutes };
          return { variant: "late", size: minutes - early, facts };
        }
      }
      previousEnd = item.end;
    }
    return undefined;
  },
});
