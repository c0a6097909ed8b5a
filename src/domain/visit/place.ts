// Places: legs of the visit, places, rooms, opening hours and closures.
import { z } from "zod";
import { openingHours } from "../opening-hours/opening-hours.ts";
import { expects } from "../validation/expectations.ts";
import { legId, organisationId, placeId } from "./ids.ts";
import { text } from "./text.ts";
import { endOfHours, localEnd, localTime, plainDate, timeOfDay, timeZone } from "./time.ts";

/** A part of the visit in one region and one time zone. */
export const leg = z.strictObject({
  id: legId,
  title: text,
  region: text.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, expects("country"))
    .optional(),
  zone: timeZone,
  from: plainDate,
  to: plainDate,
  base: placeId.optional().describe("The hotel: where visiting people start and end each day"),
  hours: z
    .strictObject({ from: timeOfDay, to: endOfHours })
    .optional()
    .describe(
      "When activities may take place on a day, unless they say otherwise; 08:00 to 22:00 when absent",
    ),
  holidays: z.array(plainDate).default([]).describe("Public holidays (PH in opening hours)"),
});
export type Leg = z.output<typeof leg>;

export const coordinates = z.strictObject({
  lat: z.number().min(-90).max(90).describe("Degrees north"),
  lon: z.number().min(-180).max(180).describe("Degrees east"),
});
export type Coordinates = z.output<typeof coordinates>;

const closure = z.strictObject({ from: localTime, to: localEnd, reason: text.optional() });

const usage = {
  seats: z.int().min(1).max(100_000).optional().describe("People that fit; no limit when absent"),
  parallel: z
    .int()
    .min(1)
    .max(10_000)
    .optional()
    .describe("Activities at the same time; 1 for a room, no limit for a place"),
  opening: openingHours.optional(),
  closed: z.array(closure).optional(),
};

/** A room of a place. It is open when its place is. */
export const room = z.strictObject({ id: placeId, name: text, ...usage });
export type Room = z.output<typeof room>;

/** A place that people travel to. */
export const place = z.strictObject({
  id: placeId,
  name: text,
  leg: legId,
  organisation: organisationId.optional(),
  address: text.optional(),
  coordinates: coordinates.optional(),
  rooms: z.array(room).default([]),
  entry: z
    .strictObject({
      minutes: z.int().min(0).max(240).describe("From the door to the seat: security, badges"),
      note: text.optional(),
      bring: z
        .array(text)
        .min(1)
        .max(20)
        .optional()
        .describe("What visitors show at the door: a passport, a badge"),
      escort: z.boolean().default(false).describe("Visitors are met at the entrance and accompanied"),
    })
    .optional(),
  ...usage,
});
export type Place = z.output<typeof place>;
