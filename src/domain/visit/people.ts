// Attendees: organisations, delegations, the parties inside them, and people in protocol order.
import { z } from "zod";
import { expects } from "../validation/expectations.ts";
import { attendeeId, delegationId, organisationId, partyId, personId, placeId } from "./ids.ts";
import { languageTag, text } from "./text.ts";
import { localEnd, localTime } from "./time.ts";

export const organisationKinds = [
  "ministry",
  "city",
  "region",
  "eu-institution",
  "agency",
  "research",
  "culture",
  "company",
  "chamber",
  "network",
  "other",
] as const;

/** A body that sends or receives people: a ministry, a city, a company. */
export const organisation = z.strictObject({
  id: organisationId,
  name: text,
  kind: z.enum(organisationKinds),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, expects("country"))
    .optional(),
  url: z.url({ protocol: /^https?$/, error: expects("url") }).optional(),
  contact: text.optional().describe("Public contact; shown on the contact page"),
});
export type Organisation = z.output<typeof organisation>;

/** More people than fit into any place of a visit. */
export const mostPeople = 1_000_000;

/** A period in which people are present, in the zone of the leg that contains it. */
export const presence = z.strictObject({ from: localTime, to: localEnd });

/** A party: the people of one organisation inside a delegation (the ministry, one city). */
export const party = z.strictObject({
  id: partyId,
  title: text,
  organisation: organisationId,
  base: placeId.optional().describe("Where its people start and end each day, when not the leg's base"),
  present: z.array(presence).optional().describe("When its people are there; the whole visit when absent"),
  topics: z.array(z.string()).optional().describe("Topics of interest"),
  size: z
    .int()
    .min(1)
    .max(mostPeople)
    .optional()
    .describe("How many people it has, where not all of them are listed"),
});
export type Party = z.output<typeof party>;

/** A delegation: parties that travel or receive together, in protocol order. */
export const delegation = z.strictObject({
  id: delegationId,
  title: text,
  side: z.enum(["visiting", "host", "partner"]).describe("visiting: travels and sleeps at the leg's base"),
  parties: z.array(party).min(1).describe("In protocol order: this order is kept everywhere"),
  size: z
    .int()
    .min(1)
    .max(mostPeople)
    .optional()
    .describe("How many people it has, where neither all of them nor the sizes of its parties are known"),
  together: z
    .array(z.array(personId).min(2))
    .optional()
    .describe(
      "People who stay together: where one of them takes part, so do those of them who are asked too. Who is asked alone goes alone; that two of them are then in different activities at one hour is a warning",
    ),
});
export type Delegation = z.output<typeof delegation>;

/** The capacity of a person in a delegation, in addition to the post in `role`. */
export const capacities = ["principal", "spouse", "staff", "liaison", "security", "press", "driver"] as const;

/** A person. The order of people in the file is their protocol order and is never changed. */
export const person = z.strictObject({
  id: personId,
  party: partyId,
  name: text
    .optional()
    .describe("Only where it is public or consent is given; otherwise the role stands for it"),
  role: text.describe("The function in which the person takes part, e.g. Head of delegation, Zhengzhou"),
  head: z.boolean().default(false).describe("Leads the party"),
  languages: z.array(languageTag).min(1).describe("Languages the person works in, best first"),
  present: z.array(presence).optional(),
  contact: z
    .string()
    .max(200)
    .optional()
    .describe(
      "Private: appears in no public document; drivers and those who accompany people see it of each other",
    ),
  honorific: text.optional().describe("Stands before the name: H.E., Dr."),
  address: text.optional().describe("How the person is addressed: Your Excellency"),
  capacity: z.enum(capacities).optional().describe("spouse, liaison officer, security, press, driver …"),
  accompanies: z
    .array(attendeeId)
    .min(1)
    .optional()
    .describe("Whom a liaison officer or an escort accompanies: their items are on the own page"),
  rank: z.int().min(1).max(99).optional().describe("Rank by protocol; 1 is the highest"),
  counterpart: personId.optional().describe("The person of equal rank on the other side"),
  phone: z.string().max(60).optional().describe("Private: appears in no document"),
  email: z
    .string()
    .regex(/^[^@\s]+@[^@\s]+$/)
    .max(200)
    .optional()
    .describe("Private: appears in no document"),
  photo: z
    .url({ protocol: /^https?$/, error: expects("url") })
    .optional()
    .describe("Private: a web address"),
  biography: text.optional().describe("Private: for the hosts' briefing"),
  onFoot: z
    .int()
    .min(0)
    .max(240)
    .optional()
    .describe(
      "The most minutes that are asked on foot; when absent, none of heads of state, no limit of others",
    ),
  diet: text.optional().describe("Private: what the person does not eat, only with consent"),
});
export type Person = z.output<typeof person>;

/**
 * The attendees of an activity. All `required` people attend. Each entry of `wished` (a person, or a party as
 * a whole; a delegation stands for its parties) attends if possible. `forbidden` people never attend. Each
 * quorum takes at least `atLeast` (and at most `atMost`) of the people named by `of`.
 */
export const attendance = z.strictObject({
  required: z.array(attendeeId).default([]),
  wished: z.array(attendeeId).default([]),
  forbidden: z.array(attendeeId).default([]),
  quorum: z
    .array(
      z
        .strictObject({
          of: z.array(attendeeId).min(1),
          atLeast: z.int().min(0).max(mostPeople).default(1),
          atMost: z.int().min(1).max(mostPeople).optional(),
        })
        .describe("k of n: at least this number of these people; for several sides one entry each"),
    )
    .default([]),
});
export type Attendance = z.output<typeof attendance>;
