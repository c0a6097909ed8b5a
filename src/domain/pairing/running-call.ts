// A call as it is run: cities are invited, describe themselves, rank each other, and answer the proposal.
import { z } from "zod";
import { text } from "../visit/text.ts";
import { plainDate } from "../visit/time.ts";
import { city, cityId, type PairingCall, pairingCall } from "./call.ts";
import { pairKey } from "./exclusion.ts";

/**
 * The stages of a call, in order. Cities fill in their profiles, then rank the others, then answer the proposal. Only
 * the programme office moves a call to another stage.
 */
export const callStages = ["preparing", "profiles", "preferences", "answers", "closed"] as const;
export type CallStage = (typeof callStages)[number];

const instant = z.iso.datetime().describe("A UTC instant");

/** A city that is invited. Its profile counts once it is sent in. */
export const invitedCity = city.extend({
  about: text.optional().describe("What the city says about itself"),
  contact: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe("Whom the office writes to; other cities never see it"),
  sent: instant
    .optional()
    .describe("When its profile was last sent in; absent: the city does not take part yet"),
  withdrawn: instant.optional().describe("When it withdrew"),
});
export type InvitedCity = z.output<typeof invitedCity>;

export const pairAnswers = ["accepted", "declined"] as const;
export type PairAnswer = (typeof pairAnswers)[number];

const answer = z.strictObject({
  id: z.string().min(1).max(200).describe("CITY.PARTNER"),
  city: cityId,
  partner: cityId,
  answer: z.enum(pairAnswers),
  reason: text.optional().describe("Why the city declines; only the office sees it"),
  at: instant,
});

const proposal = z.strictObject({
  at: instant,
  pairs: z.array(z.tuple([cityId, cityId])).max(20_000),
});

const { entente, title, sides, aim, proposer, topics, must, mustNot, rules, points } = pairingCall.shape;

export const runningCall = z
  .strictObject({
    entente,
    title,
    invitation: text.optional().describe("What the cities read first"),
    stage: z.enum(callStages).default("preparing"),
    until: z
      .strictObject({
        profiles: plainDate.optional(),
        preferences: plainDate.optional(),
        answers: plainDate.optional(),
      })
      .prefault({})
      .describe("The last day of each stage, as the cities are told"),
    sides,
    aim,
    proposer,
    topics,
    cities: z.array(invitedCity).max(2000).default([]),
    must,
    mustNot,
    rules,
    points,
    proposal: proposal.optional().describe("The pairs that were proposed to the cities"),
    answers: z.array(answer).default([]),
  })
  .describe("A call for pairing while it is run");
export type RunningCall = z.output<typeof runningCall>;
export type CityAnswer = RunningCall["answers"][number];

/** A call as people edit it. */
export interface CallDocument {
  readonly call: Readonly<Record<string, unknown>>;
}

/** Whether a city takes part: its profile was sent in, and it did not withdraw. */
export const takesPart = ({ sent, withdrawn }: InvitedCity): boolean =>
  sent !== undefined && withdrawn === undefined;

/** Returns the answer of a city to a partner that was proposed to it; undefined if it has not answered. */
export const answerOf = (
  { answers }: Pick<RunningCall, "answers">,
  city: string,
  partner: string,
): CityAnswer | undefined => answers.find((one) => one.city === city && one.partner === partner);

/** The state of a pair that was proposed. Both cities have to accept; one that withdraws declines. */
export type PairState = "open" | "agreed" | "declined";

export function pairState(
  run: Pick<RunningCall, "answers" | "cities">,
  [a, b]: readonly [string, string],
): PairState {
  const said = [answerOf(run, a, b)?.answer, answerOf(run, b, a)?.answer];
  const hasLeft = run.cities.some(({ id, withdrawn }) => withdrawn !== undefined && (id === a || id === b));
  if (hasLeft || said.includes("declined")) return "declined";
  return said.every((one) => one === "accepted") ? "agreed" : "open";
}

type Pair = PairingCall["must"][number];

/**
 * Returns the call for which pairs are proposed: the cities that take part, with pairs that both accepted as agreed,
 * and pairs that one of them declined as ruled out. Answers of cities override earlier entries of the office.
 */
export function callOfRun(run: RunningCall): PairingCall {
  const { invitation: _i, stage: _s, until: _u, proposal: proposed, answers: _a, cities, ...kept } = run;
  const present = new Set<string>(cities.filter(takesPart).map(({ id }) => id));
  const isPresent = (pair: Pair): boolean => pair.every((id) => present.has(id));
  const pairs = proposed?.pairs ?? [];
  const inState = (state: PairState): Pair[] => pairs.filter((pair) => pairState(run, pair) === state);
  const declined = inState("declined");
  const agreed = inState("agreed");
  return {
    ...kept,
    cities: cities.filter(takesPart).map((one) => cityOf(one, present)),
    must: distinct([...without(run.must, declined), ...agreed]).filter(isPresent),
    mustNot: distinct([...without(run.mustNot, agreed), ...declined]).filter(isPresent),
  };
}

/** Leaves out the fields of a city that only a running call has, and partners that do not take part. */
function cityOf(invited: InvitedCity, present: ReadonlySet<string>): PairingCall["cities"][number] {
  const { about: _a, contact: _c, sent: _s, withdrawn: _w, ranking, ...kept } = invited;
  const known = ranking
    ?.map((group) => (typeof group === "string" ? [group] : group).filter((id) => present.has(id)))
    .filter((group) => group.length > 0);
  return known && known.length > 0 ? { ...kept, ranking: known } : kept;
}

const without = (pairs: readonly Pair[], others: readonly Pair[]): Pair[] => {
  const keys = new Set(others.map(([a, b]) => pairKey(a, b)));
  return pairs.filter(([a, b]) => !keys.has(pairKey(a, b)));
};

const distinct = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [pairKey(...pair), pair])).values(),
];
