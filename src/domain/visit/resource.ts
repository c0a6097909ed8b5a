// Shared resources: interpreters and vehicles.
import { z } from "zod";
import { interpreterId, legId, personId, placeId, vehicleId } from "./ids.ts";
import { presence } from "./people.ts";
import { languageTag, text } from "./text.ts";
import { travelMode } from "./travel.ts";

export const interpretationModes = ["consecutive", "simultaneous", "whispered"] as const;
export const interpretationMode = z.enum(interpretationModes);
export type InterpretationMode = z.output<typeof interpretationMode>;

/** An interpreter and the language pairs between which they work, in both directions. */
export const interpreter = z.strictObject({
  id: interpreterId,
  name: text.optional(),
  role: text.describe("Stands for the name where that is not public"),
  pairs: z.array(z.tuple([languageTag, languageTag])).min(1),
  modes: z.array(interpretationMode).min(1).default(["consecutive", "whispered"]),
  legs: z.array(legId).optional().describe("Where he or she works; everywhere when absent"),
  base: placeId.optional(),
  present: z.array(presence).optional(),
});
export type Interpreter = z.output<typeof interpreter>;

/** A vehicle at the visit's disposal. */
export const vehicle = z.strictObject({
  id: vehicleId,
  title: text,
  mode: travelMode,
  seats: z.int().min(1).max(1000),
  leg: legId.optional().describe("Where it is; everywhere when absent"),
  driver: personId.optional().describe("Who drives it; sees its transfers through a personal link"),
  out: z.array(presence).optional().describe("When it cannot be used: repairs, another journey"),
});
export type Vehicle = z.output<typeof vehicle>;
