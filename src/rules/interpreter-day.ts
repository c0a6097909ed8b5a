// Interpreter day: the maximum number of minutes that one interpreter works in a day.
import { z } from "zod";
import { dayRule } from "./rule.ts";

export const interpreterDay = dayRule({
  id: "interpreter-day",
  scope: "interpreter-day",
  level: "warn",
  parameters: z.strictObject({ minutes: z.int().min(1).max(1440).default(420) }),
  date: "2023",
  excess(day, { minutes }) {
    let worked = 0;
    for (const item of day.items) if (item.interpreted) worked += item.end - item.start;
    return worked <= minutes
      ? undefined
      : { variant: "long", size: worked - minutes, facts: { workedMinutes: worked, limitMinutes: minutes } };
  },
});
