// Lunch: everybody who is busy around noon has a meal or a free hour.
import { z } from "zod";
import { minuteOfDay } from "./minute-of-day.ts";
import { type Day, dayRule } from "./rule.ts";

const withinDay = minuteOfDay(1440);

export const lunch = dayRule({
  id: "lunch",
  scope: "person-day",
  level: "block",
  parameters: z.strictObject({
    from: withinDay.prefault(11 * 60 + 30).describe("Minutes after midnight, or a time such as 11:30"),
    to: withinDay.prefault(14 * 60 + 30).describe("Minutes after midnight, or a time up to 24:00"),
    minutes: z.int().min(0).max(240).default(60),
  }),
  source:
    "Published study-visit days: Interreg SWARE (2018), PROSPERA, ENTO StudyLab (2019) keep 60 minutes at noon",
  date: "2019-10",
  excess(day, { from, to, minutes }) {
    const free = longestFreeTime(day, day.origin + from, day.origin + to);
    return free >= minutes
      ? undefined
      : { variant: "none", size: minutes - free, facts: { freeMinutes: free, neededMinutes: minutes } };
  },
});

/**
 * Returns the longest time without item or transfer inside a window; the whole window where it contains a
 * meal or flight.
 */
export function longestFreeTime(day: Day, from: number, to: number): number {
  let longest = 0;
  let free = from;
  for (const item of day.items) {
    if (item.end <= from) {
      free = Math.max(free, item.end);
      continue;
    }
    // A meal is served on board.
    const feeds = item.kind === "meal" || item.kind === "flight";
    if (feeds && item.start < to && item.end > from) return to - from;
    if (item.kind === "free-time") continue;
    longest = Math.max(longest, Math.min(item.start - item.travelMinutes, to) - free);
    if (item.start >= to) return longest;
    free = Math.max(free, item.end);
  }
  return Math.max(longest, to - free);
}
