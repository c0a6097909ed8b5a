// Night rest: enough hours between the last item, transfer or flight of a day and the first of the next.
import { z } from "zod";
import { dayRule } from "./rule.ts";

/** Minutes after midnight: what ends later belongs to the new day. */
const nightEnds = 240;

export const nightRest = dayRule({
  id: "night-rest",
  scope: "person-day",
  level: "warn",
  parameters: z.strictObject({ minutes: z.int().min(0).max(1440).default(480) }),
  date: "2003-11-04",
  excess(day, { minutes }) {
    const first = day.items[0];
    if (!first || day.previousEnd === undefined) return undefined;
    // A person who travelled until the morning had no night. Another rule covers the rest after a flight.
    if (day.previousEnd > day.origin + nightEnds) return undefined;
    const rest = first.start - day.previousEnd;
    return rest >= minutes
      ? undefined
      : { variant: "short", size: minutes - rest, facts: { restMinutes: rest, neededMinutes: minutes } };
  },
});
