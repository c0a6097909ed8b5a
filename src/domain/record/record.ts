// The record: what happened on a visit and what follows from it. Reports and news are derived from it.
import { z } from "zod";
import { categoryId } from "../publication/news-category.ts";
import { activityKind } from "../visit/activity.ts";
import {
  activityId,
  attendeeId,
  organisationId,
  partyId,
  placeId,
  recordId,
  topicId,
  visitId,
} from "../visit/ids.ts";
import { mostPeople } from "../visit/people.ts";
import { languageTag, text } from "../visit/text.ts";
import { plainDate } from "../visit/time.ts";
import { agreement, commitment } from "./commitment.ts";
import { entry, identified, url } from "./entry.ts";
import { evaluationAnswer, evaluationCount, questionnaire } from "./evaluation.ts";
import { gift } from "./gift.ts";
import { mark, walkIn } from "./marks.ts";
import { minutesItem } from "./minutes.ts";
import { newsSentence } from "./news-sentence.ts";
import { mostNewsPhotos, photo } from "./photo.ts";
import { practice } from "./practice.ts";
import { comment, signature, signOff } from "./sign-off.ts";

/** The visit as a whole: its leader, its rank and its form. */
export const overview = z.strictObject({
  ...entry,
  level: z.enum(["high", "working"]).optional().describe("high: a high-level delegation"),
  ledBy: partyId.optional(),
  forms: z.array(activityKind).default([]).describe("The kinds of activities that made it up"),
  pace: z.enum(["packed", "even"]).optional().describe("packed: one activity close upon the other"),
});
export type Overview = z.output<typeof overview>;

/** The name of an organisation or a topic within a sentence, including public ones. Defaults to its name or title. */
export const naming = z.strictObject({
  ...identified,
  of: z.union([z.strictObject({ organisation: organisationId }), z.strictObject({ topic: topicId })]),
  called: text.describe("With its article where the language has one: the European Parliament"),
  about: text.optional().describe("What it is, as an apposition: a maker of cooling systems"),
});
export type Naming = z.output<typeof naming>;

/** An activity that did or did not take place. The entries are in the order of events. */
export const held = z.strictObject({
  ...entry,
  activity: activityId,
  outcome: z.enum(["held", "cancelled"]).default("held"),
  date: plainDate.optional(),
  datePublic: z
    .boolean()
    .default(true)
    .describe("false: the day serves the order and is named in no public text"),
  minutes: z.int().min(1).max(10_080).optional().describe("How long it really took; as planned when absent"),
  late: z.int().min(1).max(1440).optional().describe("Minutes by which it began late"),
  cutShort: z.boolean().optional().describe("It ended before everything was done"),
  place: placeId.optional(),
  people: z.int().min(1).max(mostPeople).optional().describe("How many guests came"),
  called: text.optional().describe("How it is called within a sentence: the closing event"),
  hosts: z.array(organisationId).optional().describe("Organisations met; the hosts of the plan when absent"),
  with: z.array(attendeeId).default([]).describe("Parties that joined besides guests and hosts"),
  who: text.optional().describe("Who came together, as running text: Chinese and European delegates"),
  topics: z.array(topicId).default([]).describe("What was really talked about"),
  highlight: z.boolean().default(false),
  follows: recordId.optional().describe("The entry that it came right after"),
  partOf: recordId.optional().describe("The entry that it was a part of"),
});
export type Held = z.output<typeof held>;

/**
 * The attendees of an activity. Persons, parties and delegations can be named. Appears in no public document.
 */
export const attended = z.strictObject({
  ...identified,
  activity: activityId,
  present: z.array(attendeeId).default([]),
  absent: z.array(attendeeId).default([]),
  excused: z.array(attendeeId).default([]),
  walkIns: z.array(walkIn).optional().describe("Guests who came without being on the list"),
});
export type Attended = z.output<typeof attended>;

/** What somebody did at an activity. */
export const contribution = z.strictObject({
  ...entry,
  activity: activityId,
  by: z.array(attendeeId).min(1),
  part: z.enum(["welcome", "address", "presentation", "chair", "participation"]),
  as: text.optional().describe("The function as running text: Deputy Mayor of Ljubljana"),
  about: text.optional().describe("What it was about, as running text"),
});
export type Contribution = z.output<typeof contribution>;

/** What an activity or the visit showed, meant or achieved, or what follows from it, in complete sentences. */
export const statement = z.strictObject({
  ...entry,
  kind: z.enum(["insight", "meaning", "outcome", "outlook"]),
  text: text.describe("Whole sentences"),
  activities: z.array(activityId).default([]).describe("What it is about; the visit when none"),
  organisations: z.array(organisationId).default([]),
});
export type Statement = z.output<typeof statement>;

/** How the news item appears. */
export const newsSettings = z.strictObject({
  category: text,
  categoryId: categoryId
    .optional()
    .describe("The category of the public site, whose name there counts; from the name when absent"),
  published: plainDate,
  publisher: organisationId.optional(),
  url: url.optional().describe("The folder in which it is published; makes the links of the feed absolute"),
  languages: z.array(languageTag).min(1).optional().describe("Those of the visit when absent"),
  sentences: z
    .array(newsSentence)
    .optional()
    .describe("What a person has written instead of composed sentences"),
  photos: z
    .array(recordId)
    .max(mostNewsPhotos)
    .optional()
    .describe("The photos that it shows, the main one first; those that may not be published are left out"),
});
export type NewsSettings = z.output<typeof newsSettings>;

/** The lists of entries, in the order of the format. */
export const recordLists = [
  "names",
  "held",
  "attendance",
  "contributions",
  "minutes",
  "practices",
  "commitments",
  "agreements",
  "statements",
  "signOffs",
  "signatures",
  "comments",
  "marks",
  "gifts",
  "photos",
  "questionnaires",
  "answers",
  "counts",
] as const;

export const visitRecord = z
  .strictObject({
    entente: z.literal(1).describe("Version of this format"),
    visit: visitId,
    updated: plainDate.describe("The day as of which the record holds: what is due before and open is late"),
    news: newsSettings.optional(),
    overview: overview.optional(),
    names: z.array(naming).default([]),
    held: z.array(held).default([]).describe("In the order in which it happened"),
    attendance: z.array(attended).default([]),
    contributions: z.array(contribution).default([]),
    minutes: z.array(minutesItem).default([]),
    practices: z.array(practice).default([]),
    commitments: z.array(commitment).default([]),
    agreements: z.array(agreement).default([]),
    statements: z.array(statement).default([]),
    signOffs: z.array(signOff).default([]),
    signatures: z.array(signature).default([]),
    comments: z.array(comment).default([]),
    marks: z.array(mark).default([]).describe("What devices said on the day, in the order of the server"),
    gifts: z.array(gift).default([]),
    photos: z.array(photo).default([]).describe("Their bytes are stored beside the record"),
    questionnaires: z.array(questionnaire).default([]),
    answers: z.array(evaluationAnswer).default([]).describe("Answers to questionnaires, by name"),
    counts: z.array(evaluationCount).default([]).describe("Anonymous answers, counted together"),
  })
  .describe("What happened on a visit, as Entente records it");
export type VisitRecord = z.output<typeof visitRecord>;
