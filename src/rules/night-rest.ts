// Night rest: enough hours between the last item of a day and the first of the next.
import { z } from "zod";
import { dayRule } from "./rule.ts";

export const nightRest = dayRule({
  id: "night-rest",
  scope: "person-day",
  level: "block",
  parameters: z.strictObject({ minutes: z.int().min(0).max(1440).default(600) }),
  source:
    "Directive 2003/88/EC grants workers 11 hours of daily rest; visitors are guests: 10 hours as a default",
  date: "2003-11-04",
  excess(day, { minutes }) {
    const first = day.items[0];
    if (!first || day.previousEnd === undefined || first.kind === "flight" || first.kind === "transfer")
      return undefined;
    const rest = first.start - day.previousEnd;
    return rest >= minutes
      ? undefined
      : { variant: "short", size: minutes - rest, facts: { restMinutes: rest, neededMinutes: minutes } };
  },
});
