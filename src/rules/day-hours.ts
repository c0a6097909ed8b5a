// Day hours: nothing before the earliest start or after the latest end of a day.
import { z } from "zod";
import { minuteOfDay } from "./minute-of-day.ts";
import { dayRule } from "./rule.ts";

const withinTwoDays = minuteOfDay(2880);

export const dayHours = dayRule({
  id: "day-hours",
  scope: "person-day",
  level: "block",
  parameters: z.strictObject({
    earliest: withinTwoDays.prefault(7 * 60 + 30).describe("Minutes after midnight, or a time such as 07:30"),
    latest: withinTwoDays.prefault(22 * 60 + 30).describe("Minutes after midnight, or a time up to 24:00"),
  }),
  source:
    "Practice: published study-visit days run from about 09:00 to 17:30 with a dinner after; a default, not a law",
  date: "2019-10",
  excess(day, { earliest, latest }) {
    for (const item of day.items) {
      if (item.kind === "flight" || item.kind === "transfer" || item.kind === "free-time") continue;
      const early = day.origin + earliest - item.start;
      if (early > 0) {
        return {
          variant: "early",
          size: early,
          facts: { startAt: item.start, limitAt: day.origin + earliest },
        };
      }
      const late = item.end - (day.origin + latest);
      if (late > 0)
        return { variant: "late", size: late, facts: { endAt: item.end, limitAt: day.origin + latest } };
    }
    return undefined;
  },
});
