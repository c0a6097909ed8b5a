// Rest after a long flight: only light items for some hours after landing.
import { z } from "zod";
import { type ActivityKind, countsAsLoad } from "#domain";
import { dayRule } from "./rule.ts";

/** The kinds that may follow a long flight: those without a load, and these official but light ones. */
const light: ReadonlySet<ActivityKind> = new Set(["reception", "ceremony", "walk"]);
const mayFollow = (kind: ActivityKind): boolean => !countsAsLoad(kind) || light.has(kind);

export const flightRest = dayRule({
  id: "flight-rest",
  scope: "person-day",
  level: "warn",
  parameters: z.strictObject({
    longMinutes: z
      .int()
      .min(0)
      .max(2880)
      .default(540)
      .describe("A flight is long from this number of minutes"),
    restMinutes: z.int().min(0).max(2880).default(600),
  }),
  date: "2016",
  excess(day, { longMinutes, restMinutes }) {
    let landed = day.lastFlight && day.lastFlight.minutes >= longMinutes ? day.lastFlight.end : undefined;
    for (const item of day.items) {
      if (landed !== undefined && !mayFollow(item.kind) && item.start < landed + restMinutes) {
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
