// Daily load: the maximum hours of programme and number of appointments of one person in a day.
import { z } from "zod";
import { countsAsLoad } from "#domain";
import { dayRule } from "./rule.ts";

/** A longer gap between two items at one place makes them two appointments. */
const breath = 15;

export const dailyLoad = dayRule({
  id: "daily-load",
  scope: "person-day",
  level: "warn",
  parameters: z.strictObject({
    minutes: z.int().min(0).max(1440).default(600).describe("Programme without meals, ways and free time"),
    appointments: z.int().min(1).max(100).default(8),
  }),
  date: "2019-10",
  excess(day, { minutes, appointments }) {
    let busy = 0;
    let count = 0;
    let lastEnd = Number.NEGATIVE_INFINITY;
    for (const item of day.items) {
      if (!countsAsLoad(item.kind)) continue;
      busy += item.end - item.start;
      // Consecutive talks at one place are one appointment.
      if (item.travelMinutes > 0 || item.start - lastEnd > breath) count++;
      lastEnd = item.end;
    }
    if (busy > minutes)
      return {
        variant: "minutes",
        size: busy - minutes,
        facts: { busyMinutes: busy, limitMinutes: minutes },
      };
    if (count > appointments)
      return { variant: "appointments", size: count - appointments, facts: { count, limit: appointments } };
    return undefined;
  },
});
