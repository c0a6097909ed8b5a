// A call for pairing: cities, the topics they offer and want, their limits and preferences. Schema and types.
import { z } from "zod";
import { expects } from "../validation/expectations.ts";
import { topicId } from "../visit/ids.ts";
import { languageTag, text } from "../visit/text.ts";

const name = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expects("id"))
  .max(80);

export const cityId = name.describe("The id of a city").brand<"CityId">();
export type CityId = z.output<typeof cityId>;
export const sideId = name.describe("The id of a side").brand<"SideId">();
export type SideId = z.output<typeof sideId>;

/** A topic, given by its id alone or with its weight. */
const counted = (what: string) =>
  z
    .union([
      topicId,
      z.strictObject({ topic: topicId, level: z.int().min(1).max(3).default(1).describe(what) }),
    ])
    .describe(`A topic by its id, or { topic, level } with ${what.toLowerCase()}`);

const partners = z
  .strictObject({
    atLeast: z.int().min(0).max(20).default(0).describe("The fewest partners that the city needs"),
    atMost: z.int().min(0).max(20).default(1).describe("The most partners that the city can work with"),
  })
  .default({ atLeast: 0, atMost: 1 })
  .describe("How many partners the city needs and can work with");

/** A city, or another body that takes part in a call. */
export const city = z
  .strictObject({
    id: cityId,
    name: text,
    side: sideId.optional().describe("The side, where the call has two"),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, expects("country"))
      .describe("A two-letter country code (ISO 3166-1)"),
    population: z
      .int()
      .min(1)
      .max(100_000_000)
      .optional()
      .describe("Inhabitants; size is not compared without"),
    languages: z.array(languageTag).default([]).describe("The languages in which the city can work"),
    partners,
    offers: z.array(counted("How strong the practice is, 1 to 3")).default([]),
    wants: z.array(counted("How much the city wants the topic, 1 to 3")).default([]),
    ranking: z
      .array(z.union([cityId, z.array(cityId).min(1)]))
      .optional()
      .describe(
        "The partners that the city prefers, best first; cities that it ranks alike in a list of their own",
      ),
  })
  .describe("A city that takes part");
export type City = z.output<typeof city>;

const pair = z.tuple([cityId, cityId]).describe("Two cities");

const rules = z
  .strictObject({
    sameCountry: z
      .enum(["excluded", "allowed"])
      .default("excluded")
      .describe("Whether two cities of one country can be paired"),
    commonLanguage: z
      .enum(["required", "counts"])
      .default("counts")
      .describe("Whether two cities need a working language in common, or only gain by it"),
    topics: z
      .enum(["required", "counts"])
      .default("required")
      .describe("Whether a pair needs a topic that one offers and the other wants, or that both want"),
    sizeFactor: z
      .number()
      .min(1)
      .max(10_000)
      .optional()
      .describe("How many times as large one city of a pair may be as the other; any number when absent"),
  })
  .prefault({})
  .describe("Which pairs are possible");

const value = (description: string, standard: number) =>
  z.int().min(0).max(1000).default(standard).describe(description);

const points = z
  .strictObject({
    wanted: value("For a topic that a city wants and the other offers, times both levels", 10),
    shared: value("For a topic that both want, for each of the two cities", 4),
    size: value("For two cities of equal size; less the more they differ, none from a factor of 10 on", 6),
    language: value("For a working language in common", 4),
    preference: value("For the first choice of a city; less for later ones", 20),
  })
  .prefault({})
  .describe("What counts how much for a city");

/** A call for pairing in the form of its file. */
export const pairingCall = z
  .strictObject({
    entente: z.literal(1),
    title: text,
    sides: z
      .tuple([z.strictObject({ id: sideId, name: text }), z.strictObject({ id: sideId, name: text })])
      .optional()
      .describe(
        "The two sides, where a city of one is paired with a city of the other; anybody with anybody when absent",
      ),
    aim: z
      .enum(["total", "stable"])
      .default("total")
      .describe(
        "total: the most points for all together. stable: no two cities would both rather have each other; needs two sides",
      ),
    proposer: sideId
      .optional()
      .describe(
        "Of a stable pairing: the side that is served as well as any stable pairing can; the first when absent",
      ),
    topics: z.array(z.strictObject({ id: topicId, title: text })).default([]),
    cities: z.array(city).min(2).max(2000),
    must: z.array(pair).default([]).describe("Pairs that are already agreed"),
    mustNot: z.array(pair).default([]).describe("Pairs that are ruled out"),
    rules,
    points,
  })
  .describe("A call for pairing: cities with what they offer and want, and what a good pair is");
export type PairingCall = z.output<typeof pairingCall>;
export type PairingTopicId = PairingCall["topics"][number]["id"];

/** Returns what a city offers or wants, by level: 1 if only the topic is named. */
export const levelsOf = (list: City["offers"]): ReadonlyMap<PairingTopicId, number> =>
  new Map(list.map((one) => (typeof one === "string" ? [one, 1] : [one.topic, one.level])));

/** Returns the ranking of a city as groups of equals, best first. */
export const rankGroups = (ranking: NonNullable<City["ranking"]>): readonly (readonly CityId[])[] =>
  ranking.map((group) => (typeof group === "string" ? [group] : group));
