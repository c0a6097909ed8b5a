// The format of the meeting-scheduling sets: days cut into grains, rooms, people required and preferred.
import { readFileSync } from "node:fs";
import { z } from "zod";

const clock = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

const schema = z.object({
  weights: z.record(z.string(), z.number()),
  days: z.array(z.object({ day: z.string(), start: clock, end: clock })),
  grainMinutes: z.int().min(1),
  rooms: z.array(z.object({ name: z.string(), capacity: z.int() })),
  persons: z.array(z.string()),
  meetings: z.array(
    z.object({
      topic: z.string(),
      minutes: z.int().min(1),
      required: z.array(z.string()),
      preferred: z.array(z.string()),
    }),
  ),
});
export type Instance = z.output<typeof schema>;

/** Reads one file; throws where it has another form. */
export const readInstance = (file: string): Instance => schema.parse(JSON.parse(readFileSync(file, "utf8")));
