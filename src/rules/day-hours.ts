// Day hours: no work before the earliest start, nothing after the latest end of a day.
import { z } from "zod";
import { isMovement } from "#domain";
import { customsOf } from "./customs.ts";
import { minuteOfDay } from "./minute-of-day.ts";
import { dayRule } from "./rule.ts";

const withinTwoDays = minuteOfDay(2880);

export const dayHours = dayRule({
  id: "day-hours",
  scope: "person-day",
  level: "warn",
  parameters: z.strictObject({
    earliest: withinTwoDays.prefault(7 * 60 + 30).describe("Minutes after midnight, or a time such as 07:30"),
    latest: withinTwoDays
      .prefault(23 * 60)
      .describe("Official work ends by then: minutes after midnight, or a time up to 24:00"),
    eveningLatest: withinTwoDays
      .optional()
      .describe(
        "Dinners, receptions and other evenings end by then; when absent, the custom of the leg's country, but not before `latest`",
      ),
  }),
  date: "2019-10",
  excess(day, { earliest, latest, eveningLatest }) {
    const evening = Math.max(latest, eveningLatest ?? customsOf(day.country).eveningLatest);
    for (const item of day.items) {
      if (isMovement(item.kind) || item.kind === "free-time") continue;
      const early = item.origin + earliest - item.start;
      if (early > 0 && item.substantive) {
        return {
          variant: "early",
          size: early,
          facts: { startAt: item.start, limitAt: item.origin + earliest, key: "earliest" },
        };
      }
      const limit = item.origin + (item.substantive ? latest : evening);
      if (item.end > limit) {
        const key = item.substantive ? "latest" : "eveningLatest";
        return { variant: "late", size: item.end - limit, facts: { endAt: item.end, limitAt: limit, key } };
      }
    }
    return undefined;
  },
});
