// Activities of every kind, and the demands of each.
import { z } from "zod";
import { activityId, interpreterId, legId, organisationId, personId, placeId, topicId } from "./ids.ts";
import { particulars } from "./particulars.ts";
import { attendance, mostPeople } from "./people.ts";
import { interpretationMode } from "./resource.ts";
import { languageTag, text } from "./text.ts";
import { endOfHours, localEnd, localTime, plainDate, timeOfDay } from "./time.ts";

export const activityKinds = [
  "plenary",
  "roundtable",
  "workshop",
  "meeting",
  "bilateral",
  "site-visit",
  "walk",
  "ceremony",
  "press",
  "reception",
  "meal",
  "briefing",
  "transfer",
  "flight",
  "arrival",
  "departure",
  "free-time",
] as const;
export const activityKind = z.enum(activityKinds);
export type ActivityKind = z.output<typeof activityKind>;

/**
 * Confirmed: agreed with the host. Provisional: planned but movable. Option: held in reserve. Cancelled: does not
 * take place.
 */
export const activityStatuses = ["confirmed", "provisional", "option", "cancelled"] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/**
 * A time window that contains the whole activity, on each of its days. With `between`, from a time on one day to a time
 * on another; days and times of day given as well narrow it further.
 */
export const timeWindow = z.strictObject({
  days: z.array(plainDate).min(1).optional().describe("All days of the leg when absent"),
  from: timeOfDay.optional(),
  to: endOfHours.optional(),
  between: z
    .strictObject({ from: localTime, to: localEnd })
    .optional()
    .describe("One stretch, over night too: from 2023-10-23T14:00 to 2023-10-24T11:00"),
});
export type TimeWindow = z.output<typeof timeWindow>;

/** An order between two activities: this one comes after the other. */
export const precedence = z.strictObject({
  activity: activityId,
  atLeast: z.int().min(0).max(100_000).default(0).describe("Least minutes between its end and this start"),
  atMost: z.int().min(0).max(100_000).optional().describe("Greatest minutes between its end and this start"),
  sameDay: z.boolean().default(false),
  rightAfter: z
    .boolean()
    .default(false)
    .describe("Nothing between them but the way for those who attend both"),
});
export type Precedence = z.output<typeof precedence>;

/** Interpretation of an activity. When absent, it is derived from the languages of the attendees. */
export const interpretation = z.strictObject({
  mode: interpretationMode.default("consecutive"),
  between: z
    .array(z.tuple([languageTag, languageTag]))
    .optional()
    .describe("Language pairs needed"),
  lengthens: z
    .number()
    .min(1)
    .max(3)
    .optional()
    .describe(
      "Factor on the minutes. When absent: 2 for talk that is interpreted consecutively and has no fixed start, else 1",
    ),
  provided: z.boolean().default(false).describe("The host provides the interpreters"),
});
export type Interpretation = z.output<typeof interpretation>;

export const activity = z.strictObject({
  id: activityId,
  kind: activityKind,
  title: text,
  summary: text.optional().describe("Public: what it is about"),
  note: text.optional().describe("Internal: appears in no public document"),
  bring: z
    .array(text)
    .min(1)
    .max(20)
    .optional()
    .describe("What participants carry: a passport, a badge, slides"),
  minutes: z
    .int()
    .min(1)
    .max(10_080)
    .describe("How long it takes, before interpretation lengthens it (`interpretation.lengthens`)"),
  status: z
    .enum(activityStatuses)
    .optional()
    .describe(
      "confirmed: agreed with the host, takes place at its `fixed` time whatever a rule says; provisional: may move; option: held in reserve; cancelled: does not take place. When absent: confirmed if it is required and has a `fixed` time, otherwise provisional",
    ),
  importance: z.enum(["required", "wished"]).default("wished"),
  weight: z.int().min(1).max(1000).default(10).describe("How much a wished activity is worth"),
  fixed: localTime.optional().describe("Starts exactly then"),
  when: z.array(timeWindow).min(1).optional().describe("Any time in the hours of its leg when absent"),
  leg: legId.optional().describe("According to its places when absent"),
  places: z
    .array(placeId)
    .default([])
    .describe("Allowed places or rooms, preferred first; none: needs no place"),
  endsAt: placeId.optional().describe("Where people are afterwards (flights, transfers, walks)"),
  hosts: z.array(organisationId).default([]).describe("Organisations met or visited"),
  topics: z.array(topicId).default([]),
  attend: attendance.prefault({}),
  seats: z.int().min(1).max(mostPeople).optional().describe("Maximum number of people"),
  minimumGroup: z.int().min(1).max(mostPeople).optional().describe("Least number of people"),
  after: z.array(precedence).default([]),
  languages: z
    .array(languageTag)
    .default([])
    .describe("Working languages; anyone who speaks none of them needs interpretation"),
  interpretation: interpretation.optional(),
  accompanied: z
    .array(interpreterId)
    .default([])
    .describe("Interpreters who come along whether or not they work, as on a flight"),
  responsible: z.array(personId).default([]).describe("Who answers for it, at the host's"),
  public: z.boolean().default(true).describe("Appears in the public programme"),
  substantive: z.boolean().optional().describe("Counts as official work; follows from the kind when absent"),
  ...particulars,
});
export type Activity = z.output<typeof activity>;

/**
 * The status of an activity. A required one with a fixed time is confirmed unless it states otherwise: published
 * programmes are entered like this, and what was published is expected not to change.
 */
export const statusOf = ({ status, importance, fixed }: Activity): ActivityStatus =>
  status ?? (importance === "required" && fixed ? "confirmed" : "provisional");

/** Whether it takes place at its time in spite of conflicts. */
export const isConfirmed = (activity: Activity): boolean =>
  activity.fixed !== undefined && statusOf(activity) === "confirmed";

/** Whether the programme has to contain it: confirmed, or required and neither cancelled nor in reserve. */
export const isRequired = (activity: Activity): boolean => {
  const status = statusOf(activity);
  return status === "confirmed" || (status === "provisional" && activity.importance === "required");
};

/** The value of a wished activity. One in reserve fills a gap and displaces nothing. */
export const worthOf = ({ status, weight }: Activity): number => (status === "option" ? 1 : weight);
