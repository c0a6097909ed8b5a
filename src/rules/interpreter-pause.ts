// Interpreter pause: no run of interpreted minutes without a break is longer than the profession allows.
import { z } from "zod";
import { dayRule } from "./rule.ts";

export const interpreterPause = dayRule({
  id: "interpreter-pause",
  scope: "interpreter-day",
  level: "warn",
  parameters: z.strictObject({
    runMinutes: z.int().min(1).max(1440).default(240).describe("Longest run without a pause"),
    pauseMinutes: z.int().min(1).max(240).default(15).describe("What counts as a pause"),
  }),
  date: "2016",
  excess(day, { runMinutes, pauseMinutes }) {
    let run = 0;
    let lastEnd = Number.NEGATIVE_INFINITY;
    for (const item of day.items) {
      if (!item.interpreted) continue;
      if (item.start - lastEnd >= pauseMinutes) run = 0;
      run += item.end - item.start;
      lastEnd = item.end;
      // The size of the team covers a single activity.
      if (run > runMinutes && run > item.end - item.start) {
        return {
          variant: "run",
          size: run - runMinutes,
          facts: { runMinutes: run, limitMinutes: runMinutes, untilAt: item.end },
        };
      }
    }
    return undefined;
  },
});
