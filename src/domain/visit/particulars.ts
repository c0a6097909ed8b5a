// What a programme states about an item besides time, place and people: moments, speakers, hosts of meals, dress, rain.
import { z } from "zod";
import { attendeeId, placeId, vehicleId } from "./ids.ts";
import { mostPeople } from "./people.ts";
import { text } from "./text.ts";
import { timeOfDay, timeZone } from "./time.ts";

/** Moments within an item, as protocol offices call them. */
export const moments = [
  "guard-of-honour",
  "anthems",
  "wreath",
  "tree",
  "plaque",
  "guestbook",
  "signing",
  "gifts",
  "family-photo",
  "photo",
  "press-point",
  "interview",
  "concert",
  "coffee",
  "registration",
  "courtesy-call",
  "toast",
  "speeches",
] as const;
export type Moment = (typeof moments)[number];

/** The means of transport that a programme names. */
export const conveyances = [
  "walk",
  "car",
  "coach",
  "motorcade",
  "boat",
  "ferry",
  "train",
  "tram",
  "helicopter",
  "plane",
] as const;
export type Conveyance = (typeof conveyances)[number];

/** A line of the agenda of an item. */
export const agendaLine = z.strictObject({
  at: timeOfDay.optional().describe("On the clock of its place"),
  minutes: z.int().min(1).max(10_080).optional(),
  title: text,
  speakers: z.array(text).min(1).max(100).optional().describe("In the order in which they speak"),
});
export type AgendaLine = z.output<typeof agendaLine>;

/** Keys of an activity that documents print and the planner ignores. */
export const particulars = {
  openEnd: z
    .boolean()
    .optional()
    .describe("Only its start is known: `minutes` is an estimate and no document prints an end"),
  approximate: z.boolean().optional().describe("Its time is approximate, printed as ~10:45"),
  toConfirm: z
    .array(z.enum(["time", "place", "people", "item"]))
    .min(1)
    .optional()
    .describe("What is still to be confirmed"),
  showWindow: z
    .boolean()
    .optional()
    .describe(
      "Documents print its window (`when`, with `between`) instead of its time: a registration that is open longer than anybody stays",
    ),
  participants: z
    .int()
    .min(1)
    .max(mostPeople)
    .optional()
    .describe("How many take part, where not everybody is listed: 51 guests"),
  moments: z.array(z.enum(moments)).min(1).optional().describe("What happens within it"),
  agenda: z.array(agendaLine).min(1).max(100).optional().describe("Its own agenda, in order"),
  givenBy: text.optional().describe("Who gives it: the host of a meal or reception"),
  includes: z
    .array(z.enum(["breakfast", "lunch", "dinner", "coffee"]))
    .min(1)
    .optional()
    .describe("Meals that are part of it"),
  openedForUs: z
    .boolean()
    .optional()
    .describe("Its place opens specially for this visit, outside its opening hours"),
  ifRain: placeId.optional().describe("Where it takes place if it rains"),
  escort: text.optional().describe("Who escorts a transfer: police, protocol, motorcycles"),
  by: z.enum(conveyances).optional().describe("How people travel, for a transfer"),
  vehicles: z.array(vehicleId).min(1).optional().describe("The vehicles of a transfer"),
  abroad: z
    .strictObject({ place: text, zone: timeZone })
    .optional()
    .describe(
      "The other end of a flight or ride that comes from outside the visit or leaves it: documents print its time on the clock there",
    ),
  separately: z.array(attendeeId).min(1).optional().describe("Hosts and others who travel on their own"),
  dress: text.optional().describe("Dress, such as business attire or black tie"),
  gifts: z.array(text).min(1).max(50).optional().describe("Internal: gifts that are given or received"),
};
