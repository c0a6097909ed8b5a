// A time of day as a parameter of a rule: minutes after midnight, or a clock time such as 13:30; 24:00 ends the day.
import { z } from "zod";
import { expects } from "#domain";

const clock = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, expects("end-of-hours"))
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

/** Returns a schema for minutes after midnight up to `most`, which may lie in the following night, or a clock time. */
export const minuteOfDay = (most: number) => z.union([z.int().min(0).max(most), clock]);
