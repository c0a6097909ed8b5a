// The planner's advice on a draft over HTTP: explanations, the best places for an activity, repairs.
import type {
  AdviceQuestion,
  AdviceTo,
  ExplainAdvice,
  LostAdvice,
  RelaxationEdits,
  RepairAdvice,
} from "#app";
import type { ApiAnswer, ApiName } from "#contract";
import {
  clockProblem,
  type DisruptionProblem,
  disruptionProblem,
  localTime,
  type Programme,
  readDisruption,
  toInstant,
  type Visit,
  zoneOn,
} from "#domain";
import {
  type Language,
  nameOf,
  sayClockProblem,
  sayConflict,
  sayDemand,
  sayDisruptionProblem,
  sayEffect,
  sayNoOffer,
  sayRelaxation,
  sayRelaxations,
  sayRepair,
  sayTransferChange,
  sayUnmet,
  sayUnplaced,
  sayWish,
} from "#text";
import type { Call, Handlers } from "./call.ts";
import { problemResponse } from "./problems.ts";

type Names = Extract<ApiName, `${string}/explain` | `${string}/recommend` | `${string}/repair`>;

export const adviceHandlers: Handlers<Names> = {
  async "POST /api/visits/:visit/explain"(call) {
    const asked = await advised(call, { ask: "explain", id: call.body.id });
    return asked instanceof Response ? asked : explanationJson(call.language, asked.read, asked.answer);
  },
  async "POST /api/visits/:visit/recommend"(call) {
    const asked = await advised(call, { ask: "recommend", ...call.body });
    if (asked instanceof Response) return asked;
    const { objective, places } = asked.answer;
    return {
      objective,
      places: places.map(({ placement, objective: worth, edits }) => ({
        start: toInstant(placement.start).toString(),
        end: toInstant(placement.end).toString(),
        place: placement.place,
        objective: worth,
        edits: [...edits],
      })),
    };
  },
  async "POST /api/visits/:visit/repair"(call) {
    const { disruptions, now } = call.body;
    const errors = [...(await misread(call, disruptions)), ...(await unknownTime(call, now))];
    if (errors.length > 0) return problemResponse(call.c, call.language, "bad-request", { errors });
    const asked = await advised(call, { ask: "repair", disruptions, now });
    if (asked instanceof Response) return asked;
    const { forced, repairs, lost, conflicts } = asked.answer;
    const { visit } = asked.read;
    return {
      forced: [...forced],
      repairs: repairs.map((one) => ({
        ...one,
        transfers: one.transfers.map((change) => sayTransferChange(call.language, change, visit)),
        edits: [...one.edits],
      })),
      lost: lost.map(({ activity, outcome, ...made }) => ({
        activity,
        waysOut: sayRelaxations(call.language, outcome, activity),
        ...relaxationsJson(call.language, visit, activity, outcome, made),
      })),
      conflicts: conflicts.map((one) => conflictJson(call.language, visit, one)),
    };
  },
};

/** A confirmed activity with its conflict, and changes that would end the conflict. */
function conflictJson(
  language: Language,
  visit: Visit,
  { activity, reasons, ways }: RepairAdvice["conflicts"][number],
) {
  const said = sayConflict(language, { activity, reasons }, visit);
  const told = reasons.map((reason, i) => ({ ...reason, text: said.reasons[i] ?? "" }));
  if (!ways)
    return { activity, text: said.title, reasons: told, waysOut: null, rearranged: null, relaxations: [] };
  const { outcome, ...made } = ways;
  return {
    activity,
    text: said.title,
    reasons: told,
    waysOut: sayRelaxations(language, outcome, activity, "conflict"),
    ...relaxationsJson(language, visit, activity, outcome, made),
  };
}

/** The draft that the question was about. */
interface Draft {
  readonly visit: Visit;
  readonly programme: Programme;
}

async function advised<Q extends AdviceQuestion>(
  { app, visit: id, c, language }: Pick<Call<Names>, "app" | "visit" | "c" | "language">,
  question: Q,
): Promise<Response | { readonly read: Draft; readonly answer: AdviceTo<Q> }> {
  const asked = await app.advise(id, question, c.req.raw.signal);
  if (!asked.ok) return problemResponse(c, language, asked.error.code);
  return asked.value ?? problemResponse(c, language, "not-found");
}

/** Reports disruptions that cannot be read or that name something not in the visit. */
async function misread(
  { app, visit, language }: Pick<Call<Names>, "app" | "visit" | "language">,
  disruptions: readonly string[],
): Promise<{ path: string[]; code: string; message: string }[]> {
  const read = (await app.open(visit))?.read;
  return disruptions.flatMap((text, i) => {
    const one = readDisruption(text);
    const problem: DisruptionProblem | undefined = !one.ok
      ? one.error
      : read?.programme && disruptionProblem(read.visit, read.programme, one.value);
    return problem
      ? [
          {
            path: ["disruptions", String(i)],
            code: problem.code,
            message: sayDisruptionProblem(language, problem),
          },
        ]
      : [];
  });
}

/** Reports what is wrong with the stated current time: not a time, or one that the clock shows twice or never. */
async function unknownTime(
  { app, visit: id, language }: Pick<Call<Names>, "app" | "visit" | "language">,
  now: string | undefined,
): Promise<{ path: string[]; code: string; message: string }[]> {
  if (now === undefined) return [];
  const read = localTime.safeDecode(now);
  if (!read.success)
    return [{ path: ["now"], code: "now-time", message: sayRepair(language, "now-time", { got: now }) }];
  const visit = (await app.open(id))?.read.visit;
  const unclear = visit && clockProblem(read.data, zoneOn(visit, read.data));
  if (!unclear) return [];
  const reason = sayClockProblem(language, unclear, now);
  return [{ path: ["now"], code: unclear.code, message: sayRepair(language, "now-clock", { reason }) }];
}

type ExplanationAnswer = ApiAnswer<"POST /api/visits/:visit/explain">;

function explanationJson(language: Language, read: Draft, advice: ExplainAdvice): ExplanationAnswer {
  const { visit } = read;
  const { explanation } = advice;
  if (explanation.kind === "placed") {
    const { placement, alternatives } = explanation;
    return {
      kind: "placed",
      text: nameOf(visit, { kind: "activity", id: placement.activity }, language),
      reasons: [],
      waysOut: null,
      rearranged: null,
      relaxations: [],
      alternatives: alternatives.map((one) => ({ ...one, start: toInstant(one.start).toString() })),
    };
  }
  const reasons = explanation.kind === "wish" ? explanation.reasons : [explanation.unplaced];
  const target = reasons[0]?.activity;
  const wish = visit.wishes.find((one) => explanation.kind === "wish" && one.id === explanation.wish);
  const answered = reasons.map((why): ExplanationAnswer["reasons"][number] => {
    const said = wish ? sayUnmet(language, why, wish, read) : sayUnplaced(language, why, visit);
    return {
      activity: why.activity,
      proof: why.proof,
      text: said.reason,
      demands: why.clash.map((one) => ({ demand: one, text: sayDemand(language, one, visit) })),
    };
  });
  const isMet = explanation.kind === "wish" && explanation.met;
  const heading =
    explanation.kind === "wish" ? sayWish(language, explanation, visit) : (answered[0]?.text ?? "");
  return {
    kind: explanation.kind,
    text: heading,
    reasons: answered,
    waysOut: isMet ? null : target ? sayRelaxations(language, explanation, target) : sayNoOffer(language),
    ...relaxationsJson(language, visit, target, explanation, advice),
    alternatives: [],
  };
}

/** Relaxations in the reader's language, with their edits. */
const relaxationsJson = (
  language: Language,
  visit: Visit,
  target: string | undefined,
  { relaxations }: Pick<LostAdvice["outcome"], "relaxations">,
  { rearranged, relaxed }: RelaxationEdits,
): Pick<ExplanationAnswer, "rearranged" | "relaxations"> => ({
  rearranged: rearranged ? [...rearranged] : null,
  relaxations: relaxations.map((relaxation, i) => {
    const { change, also, price, before, after } = relaxation;
    return {
      change: { ...change },
      also: also ? { ...also } : null,
      text: sayRelaxation(language, relaxation, visit),
      price,
      effect: sayEffect(language, relaxation, target),
      before,
      after,
      edits: [...(relaxed[i] ?? [])],
    };
  }),
});
