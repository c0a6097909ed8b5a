// The visit: all demands, as one immutable value. Decisions and records are separate.
import { z } from "zod";
import { activity } from "./activity.ts";
import { activityId, attendeeId, personId, placeId, topicId, visitId } from "./ids.ts";
import { moments } from "./particulars.ts";
import { delegation, mostPeople, organisation, person } from "./people.ts";
import { leg, place } from "./place.ts";
import { interpreter, vehicle } from "./resource.ts";
import { languageTag, text } from "./text.ts";
import { localTime, plainDate } from "./time.ts";
import { travel } from "./travel.ts";
import { wish } from "./wish.ts";

export const ruleLevels = ["block", "block-release", "warn", "off"] as const;
export const ruleLevel = z.enum(ruleLevels);
export type RuleLevel = z.output<typeof ruleLevel>;

/** The setting of one rule of the catalogue in this visit. */
export const ruleSetting = z.strictObject({
  rule: z.string().describe("The rule's name in the catalogue, e.g. lunch"),
  level: ruleLevel.optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
  source: z.string().optional(),
  note: text.optional(),
});
export type RuleSetting = z.output<typeof ruleSetting>;

/** What was approved and must not change: dates, legs and people. */
export const skeleton = z.strictObject({
  approved: plainDate,
  by: text.optional(),
  from: plainDate,
  to: plainDate,
  legs: z.array(z.strictObject({ leg: z.string(), from: plainDate, to: plainDate })).default([]),
  people: z.int().min(1).max(mostPeople).optional().describe("Number of people approved"),
  report: plainDate.optional().describe("When the report on the visit is due"),
});

/** A pin: a decision that the planner keeps. */
export const pin = z.strictObject({
  activity: activityId,
  start: localTime.optional(),
  place: placeId.optional(),
});

/** Where people sleep: the nights from one date to another, both included. */
export const night = z.strictObject({
  from: plainDate.describe("The date of the evening"),
  to: plainDate.optional().describe("The last such date; the same when absent"),
  of: z.array(attendeeId).min(1).optional().describe("Who; all visiting people when absent"),
  place: placeId.optional(),
  note: text
    .optional()
    .describe("In words, where it is no place of the visit: with host families, on the train"),
});
export type Night = z.output<typeof night>;

/** A line of a day without a time: it keeps its position in the day and occupies nobody. */
export const dayNote = z.strictObject({
  date: plainDate,
  after: activityId.optional().describe("The activity that it follows; first in the day when absent"),
  text,
  moments: z.array(z.enum(moments)).min(1).optional().describe("Printed behind the text, in each language"),
  public: z.boolean().default(true).describe("Appears in the public programme"),
  unread: z
    .boolean()
    .optional()
    .describe("Text of an agenda that was not understood: kept for the organisers, printed in no document"),
});
export type DayNote = z.output<typeof dayNote>;

export const topic = z.strictObject({ id: topicId, title: text });

export const visit = z
  .strictObject({
    entente: z.literal(1).describe("Version of this format"),
    id: visitId,
    title: text,
    subtitle: text.optional(),
    purpose: z.array(text).default([]),
    languages: z.array(languageTag).min(1).describe("Languages of the documents, first one first"),
    from: plainDate,
    to: plainDate,
    grid: z
      .int()
      .min(1)
      .max(60)
      .default(5)
      .describe("Starts are multiples of this number of minutes past the hour"),
    skeleton: skeleton.optional(),
    topics: z.array(topic).default([]),
    legs: z.array(leg).min(1),
    organisations: z.array(organisation).default([]),
    delegations: z.array(delegation).min(1),
    people: z.array(person).min(1).describe("In protocol order"),
    places: z.array(place).default([]),
    travel: travel.prefault({}),
    interpreters: z.array(interpreter).default([]),
    vehicles: z.array(vehicle).default([]),
    activities: z.array(activity).default([]),
    wishes: z.array(wish).default([]),
    rules: z.array(ruleSetting).default([]),
    packs: z.array(z.string()).default([]).describe("Rule packs of a country, institution or profession"),
    pins: z.array(pin).default([]),
    nights: z.array(night).optional().describe("Where people sleep, printed at the end of each day"),
    dayNotes: z.array(dayNote).optional().describe("What a day holds without a time, printed in order"),
    contacts: z
      .array(z.strictObject({ title: text, person: personId.optional(), details: text }))
      .default([])
      .describe("The contact page of the booklet"),
  })
  .describe("An official visit, as Entente plans it");

export type Visit = z.output<typeof visit>;

/**
 * Returns a visit as one string, from which another thread rebuilds it much faster than from a visit file.
 */
export const packVisit = (value: Visit): string => JSON.stringify(z.encode(visit, value));

/** Returns the visit from a string made by `packVisit`; throws for any other string. */
export const unpackVisit = (packed: string): Visit => visit.parse(JSON.parse(packed));
export type Topic = z.output<typeof topic>;
export type Pin = z.output<typeof pin>;
export type Skeleton = z.output<typeof skeleton>;
