// Travel between places: modes, given times, and times computed from coordinates.
import { z } from "zod";
import { placeId } from "./ids.ts";
import { endOfHours, timeOfDay } from "./time.ts";

export const travelModes = ["walk", "coach", "car", "motorcade", "public", "train", "boat", "ferry"] as const;
export const travelMode = z.enum(travelModes);
export type TravelMode = z.output<typeof travelMode>;

/** A mode of travel whose times are computed from coordinates if no time is given. */
export const modeSettings = z.strictObject({
  mode: travelMode,
  kmPerHour: z
    .number()
    .min(1)
    .max(400)
    .optional()
    .describe(
      "Speed along the route. When absent: by distance for cars and coaches (town, country road, motorway), otherwise 4.5 on foot, 18 by public transport, 70 by train, 25 by boat and 30 by ferry",
    ),
  detour: z
    .number()
    .min(1)
    .max(5)
    .default(1.3)
    .describe("Length of the route divided by the straight line, where a speed is given"),
  fixedMinutes: z.int().min(0).max(240).default(0).describe("Boarding, parking"),
  atMostMinutes: z.int().min(1).max(1440).optional().describe("Not used for longer ways (walking)"),
  needsVehicle: z.boolean().default(false).describe("Only with a vehicle of this mode that has seats"),
});
export type ModeSettings = z.output<typeof modeSettings>;

/** A known travel time between two places, in both directions unless `oneWay`. */
export const travelTime = z.strictObject({
  from: placeId,
  to: placeId,
  minutes: z.int().min(0).max(100_000),
  mode: travelMode,
  oneWay: z.boolean().default(false),
});
export type TravelTime = z.output<typeof travelTime>;

/** Slower hours: travel that starts within them takes `factor` times as long. */
export const rushHour = z.strictObject({
  from: timeOfDay,
  to: endOfHours,
  factor: z.number().min(1).max(5),
  modes: z.array(travelMode).min(1),
});

export const travel = z.strictObject({
  modes: z
    .array(modeSettings)
    .default([])
    .describe(
      "When absent: walking at 4.5 km/h for at most 20 minutes, a hired car at the speeds of town, country road and motorway otherwise",
    ),
  times: z.array(travelTime).default([]),
  rushHours: z.array(rushHour).default([]),
});
export type Travel = z.output<typeof travel>;
