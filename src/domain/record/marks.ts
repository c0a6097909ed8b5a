// Marks of the day: what a device recorded about an item, with the time that the device gave.
import { z } from "zod";
import { instantMinute } from "../programme/programme.ts";
import { activityId, personId, recordId } from "../visit/ids.ts";
import { mostPeople } from "../visit/people.ts";
import { text } from "../visit/text.ts";
import { identified } from "./entry.ts";
import { gift } from "./gift.ts";
import { sentPhoto } from "./photo.ts";
import { presences } from "./presence.ts";

export const itemStates = ["planned", "held", "cutShort", "cancelled"] as const;
/** How an item went; `planned`: nothing recorded yet. */
export type ItemState = (typeof itemStates)[number];

/** A guest who is not on the list of the visit. */
export const walkIn = z.strictObject({
  id: recordId,
  name: z.string().trim().min(1).max(200),
  organisation: z.string().trim().max(200).optional(),
});
export type WalkIn = z.output<typeof walkIn>;

/** What a mark can state: whether people were present, or how an item went. */
export const markedStates = [...presences, ...itemStates] as const;

/**
 * One mark. The list has the order in which marks reached the server. Only this order counts, because clocks of devices
 * can be wrong by hours.
 */
export const mark = z.strictObject({
  ...identified,
  activity: activityId,
  at: instantMinute.describe("By the clock of the device"),
  by: z.string().max(200).optional().describe("The personal link through which it came"),
  says: z.enum(markedStates).optional().describe("How it went, or whether `persons` were there"),
  persons: z.array(personId).max(mostPeople).optional(),
  late: z.int().min(0).max(1440).optional().describe("Minutes by which the item began late"),
  walkIn: recordId.optional().describe("The guest without an entry in the visit who was added"),
  wrote: recordId.optional().describe("The paragraph of minutes that was added"),
  photo: recordId.optional().describe("The photo that was added"),
  gift: recordId.optional().describe("The gift that was added"),
  differs: z
    .boolean()
    .optional()
    .describe("Another device said something else that this one did not know of; nobody has decided yet"),
});
export type Mark = z.output<typeof mark>;

/** A mark as a device sends it, with what the device knew when the mark was made. */
export const sentMark = z.strictObject({
  id: z
    .string()
    .regex(/^mark-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .describe("Made on the device, mark- and a UUID: sent twice, it counts once"),
  activity: activityId,
  at: instantMinute,
  says: z.enum(markedStates).optional(),
  persons: z.array(personId).min(1).max(mostPeople).optional(),
  late: z.int().min(0).max(1440).optional(),
  walkIn: walkIn.omit({ id: true }).optional(),
  note: text.optional().describe("A line for the minutes"),
  photo: sentPhoto
    .optional()
    .describe("The photo whose bytes were sent before, under photo- and the same UUID"),
  gift: gift
    .pick({ what: true, by: true, byOrganisations: true, to: true, toOrganisations: true })
    .optional(),
  decision: z.boolean().optional().describe("Whether the line is a decision"),
  settles: recordId.optional().describe("The contradicting mark that this one decides"),
  was: z
    .union([z.enum(markedStates), z.int()])
    .nullable()
    .default(null)
    .describe("What the device showed before; null: nothing was said yet"),
});
export type SentMark = z.output<typeof sentMark>;
