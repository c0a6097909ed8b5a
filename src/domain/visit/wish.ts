// Wishes: what a party or a person would like to meet, see or discuss, or avoid.
import { z } from "zod";
import { activityId, attendeeId, organisationId, placeId, topicId, wishId } from "./ids.ts";
import { text } from "./text.ts";

const target = z.union([
  z.strictObject({ activity: activityId }),
  z.strictObject({ organisation: organisationId }),
  z.strictObject({ place: placeId }),
  z.strictObject({ topic: topicId }),
]);

export const wishVerbs = ["meet", "see", "discuss", "attend", "avoid"] as const;

/** A wish. It is met when somebody of `of` attends an activity with that host, place or topic. */
export const wish = z.strictObject({
  id: wishId,
  of: attendeeId,
  wants: z.enum(wishVerbs),
  target,
  weight: z.int().min(1).max(1000).default(10),
  note: text.optional(),
});
export type Wish = z.output<typeof wish>;
