// Lunch: everybody who is busy around noon has a meal or a free hour.
import { z } from "zod";
import { customsOf } from "./customs.ts";
import { minuteOfDay } from "./minute-of-day.ts";
import { type Day, dayRule } from "./rule.ts";

const withinDay = minuteOfDay(1440);

export const lunch = dayRule({
  id: "lunch",
  scope: "person-day",
  level: "warn",
  parameters: z.strictObject({
    from: withinDay
      .optional()
      .describe(
        "Minutes after midnight, or a time such as 11:30; when absent, the custom of the leg's country",
      ),
    to: withinDay
      .optional()
      .describe(
        "Minutes after midnight, or a time up to 24:00; when absent, the custom of the leg's country",
      ),
    minutes: z.int().min(0).max(240).default(60).describe("Free time that is enough for lunch"),
    mealMinutes: z
      .int()
      .min(0)
      .max(240)
      .default(30)
      .describe("A meal of fewer minutes is no lunch: a coffee, a toast"),
    ownBreakMinutes: z
      .int()
      .min(0)
      .max(1440)
      .default(240)
      .describe("An activity longer than this number of minutes is taken to hold its own break"),
  }),
  date: "2019-10",
  excess(day, { from, to, minutes, mealMinutes, ownBreakMinutes }) {
    const { lunch: custom } = customsOf(day.country);
    const free = longestFreeTime(day, {
      from: day.origin + (from ?? custom.from),
      to: day.origin + (to ?? custom.to),
      mealMinutes,
      ownBreakMinutes,
    });
    return free >= minutes
      ? undefined
      : { variant: "none", size: minutes - free, facts: { freeMinutes: free, neededMinutes: minutes } };
  },
});

interface Noon {
  readonly from: number;
  readonly to: number;
  readonly mealMinutes: number;
  readonly ownBreakMinutes: number;
}

/**
 * Returns the longest time without item or transfer inside a window; the whole window if the person eats in it: at a
 * meal, on board a flight, or in the break of a day-long activity.
 */
export function longestFreeTime(day: Day, { from, to, mealMinutes, ownBreakMinutes }: Noon): number {
  let longest = 0;
  let free = from;
  for (const item of day.items) {
    if (item.end <= from) {
      free = Math.max(free, item.end);
      continue;
    }
    const lasts = item.end - item.start;
    const isMeal = item.feeds && lasts >= mealMinutes;
    const feeds = isMeal || item.kind === "flight" || lasts > ownBreakMinutes;
    if (feeds && item.start < to && item.end > from) return to - from;
    // Counts as free: free time, and items that begin before noon without a stated end, which may leave time to eat.
    if (item.kind === "free-time" || (item.isOpen && item.start < to && item.end > from)) continue;
    longest = Math.max(longest, Math.min(item.start - item.travelMinutes, to) - free);
    if (item.start >= to) return longest;
    free = Math.max(free, item.end);
  }
  return Math.max(longest, to - free);
}
