// The programme: the decisions. Agendas, transfer lists and findings are functions of it.
import { z } from "zod";
import { expects } from "../validation/expectations.ts";
import { activityId, interpreterId, partyId, personId, placeId, vehicleId, visitId } from "../visit/ids.ts";
import { languageTag } from "../visit/text.ts";
import { travelMode } from "../visit/travel.ts";
import { demand, finding } from "./finding.ts";

const epochMinute = z.int().describe("Minutes since 1970-01-01T00:00Z");

/** Instants are written as ISO 8601 in UTC and stored as epoch minutes. */
export const instantMinute = z
  .codec(
    z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/, "an instant such as 2023-10-26T07:00Z"),
    epochMinute,
    {
      decode: (value, context) => {
        try {
          return Math.floor(Temporal.Instant.from(value).epochMilliseconds / 60_000);
        } catch {
          context.issues.push({ code: "custom", message: expects("date-exists"), input: value });
          return z.NEVER;
        }
      },
      encode: (minute) =>
        `${Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
          .toString()
          .slice(0, 16)}Z`,
    },
  )
  .describe("An instant in UTC, 2023-10-26T07:00Z");

export const assignedInterpreter = z.strictObject({
  interpreter: interpreterId,
  between: z.tuple([languageTag, languageTag]),
});

/** One activity with everything decided about it. */
export const placement = z.strictObject({
  activity: activityId,
  start: instantMinute,
  end: instantMinute,
  place: placeId.nullable(),
  attendees: z.array(personId).describe("In protocol order"),
  interpreters: z.array(assignedInterpreter),
  pinned: z.boolean(),
});
export type Placement = z.output<typeof placement>;

/** A transfer of people from one place to another, between two activities or from and to the hotel. */
export const transfer = z.strictObject({
  id: z.string(),
  start: instantMinute,
  end: instantMinute,
  from: placeId,
  to: placeId,
  mode: travelMode,
  vehicles: z.array(vehicleId),
  people: z.array(personId),
  interpreters: z.array(interpreterId),
  before: activityId.nullable().describe("The activity that the way leads to; null: back to the hotel"),
});
export type Transfer = z.output<typeof transfer>;

/** An activity without a time, and the smallest set of demands that together exclude it. */
export const unplaced = z.strictObject({
  activity: activityId,
  clash: z.array(demand),
  proof: z
    .enum(["alone", "together", "as-planned", "not-examined"])
    .describe(
      "alone: no time even on its own; together: impossible with the demands named; as-planned: where the others stand now; not-examined: one of very many, ask for it by name",
    ),
});
export type Unplaced = z.output<typeof unplaced>;

/** A wish and whether the programme meets it. */
export const wishOutcome = z.strictObject({
  wish: z.string(),
  met: z.boolean(),
  by: z.array(activityId).describe("The activities that meet it"),
  why: unplaced
    .optional()
    .describe(
      "What keeps the people of an unmet wish from an activity that would meet it and is in the programme; why others are not in it stands in `unplaced`",
    ),
});
export type WishOutcome = z.output<typeof wishOutcome>;

/** The wishes of a party that were met. A wish of a whole delegation counts for each of its parties. */
export const partyFairness = z.strictObject({
  party: partyId,
  wishes: z.int().describe("Number of its wishes"),
  met: z.int().describe("How many of them are met"),
  weight: z.number().describe("Sum of the weights of its wishes"),
  metWeight: z.number().describe("Sum of the weights of those that are met"),
  share: z.number().min(0).max(1).describe("metWeight of weight, to three decimals"),
});
export type PartyFairness = z.output<typeof partyFairness>;

/**
 * The quality of a programme, level by level: every level outweighs all that follow, except that idle time and travel
 * weighed against each other (`timeSpent`). Smaller is better.
 * `unfairness` orders programmes by leximin: its whole part is the unmet share of the worst-off party's
 * wishes in thousandths; its fraction compares the other parties.
 */
export const objectiveLevels = [
  "blocking",
  "requiredUnplaced",
  "wishesUnmet",
  "unfairness",
  "idle",
  "travel",
  "preference",
] as const;
export type ObjectiveLevel = (typeof objectiveLevels)[number];
export const objective = z.strictObject(
  Object.fromEntries(objectiveLevels.map((level) => [level, z.number()])) as Record<
    ObjectiveLevel,
    z.ZodNumber
  >,
);
export type Objective = z.output<typeof objective>;

/**
 * A minute of travel counts as this many minutes of waiting. This is our own choice, not taken from a source: a free
 * minute can be spent at the hotel, in a café or on a walk. A minute on the road is lost to everybody aboard, takes a
 * vehicle and a driver, and risks a delay. With equal weight, a detour as long as the wait that it saves would be as
 * good as the direct route.
 */
export const waitingPerTravel = 2;

/** Returns idle time and travel of a programme as one figure, in person-minutes of waiting. */
export const timeSpent = ({ idle, travel }: Pick<Objective, "idle" | "travel">): number =>
  idle + waitingPerTravel * travel;

/** The values that no programme can improve on, level by level. */
export const bounds = z.strictObject(
  Object.fromEntries(objectiveLevels.map((level) => [level, z.number().optional()])) as Record<
    ObjectiveLevel,
    z.ZodOptional<z.ZodNumber>
  >,
);
export type Bounds = z.output<typeof bounds>;

export const programmeStatus = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("draft") }),
  z.strictObject({ kind: z.literal("release"), number: z.int().min(1) }),
]);

export const programme = z
  .strictObject({
    entente: z.literal(1),
    visit: visitId,
    visitHash: z.string().describe("Hash of the visit that was planned; another visit needs another plan"),
    status: programmeStatus,
    seed: z.int(),
    iterations: z.int().describe("Iterations of the search that made it"),
    objective,
    bounds: bounds
      .default({})
      .describe(
        "Proven: no programme is below this in a level when all levels above are at their bounds; a level without a figure has no proof",
      ),
    proven: z.boolean().describe("No better programme exists: every level is at its bound"),
    placements: z.array(placement).describe("By start, then in the order of the visit"),
    transfers: z.array(transfer),
    unplaced: z.array(unplaced),
    wishes: z.array(wishOutcome),
    fairness: z
      .array(partyFairness)
      .default([])
      .describe(
        "Per party that wishes for something, in protocol order: follows from the visit and `wishes` alone",
      ),
    findings: z.array(finding).describe("What the independent check says of it"),
  })
  .describe("A programme, as Entente decides it");
export type Programme = z.output<typeof programme>;
