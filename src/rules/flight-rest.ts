// Rest after a long flight: only light items for some hours after landing.
import { z } from "zod";
import { dayRule } from "./rule.ts";

const light = new Set(["meal", "free-time", "transfer", "flight", "reception"]);

export const flightRest = dayRule({
  id: "flight-rest",
  scope: "person-day",
  level: "block",
  parameters: z.strictObject({
    longMinutes: z
      .int()
      .min(0)
      .max(2880)
      .default(480)
      .describe("A flight is long from this number of minutes"),
    restMinutes: z.int().min(0).max(2880).default(600),
  }),
  source: "Canadian public service travel policy: up to 10 hours between arrival and reporting for duty",
  date: "2016",
  excess(day, { longMinutes, restMinutes }) {
    let landed = day.lastFlight && day.lastFlight.minutes >= longMinutes ? day.lastFlight.end : undefined;
    for (const item of day.items) {
      if (landed !== undefined && !light.has(item.kind) && item.start < landed + restMinutes) {
        const rest = item.start - landed;
        return {
          variant: "short",
          size: restMinutes - rest,
          facts: { landedAt: landed, startAt: item.start, restMinutes: rest, neededMinutes: restMinutes },
        };
      }
      if (item.kind === "flight" && item.end - item.start >= longMinutes) landed = item.end;
    }
    return undefined;
  },
});
