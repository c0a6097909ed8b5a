// The search of a repair: puts back what is broken, then moves others within a growing radius, then ruins and
// recreates.
import { elementAt } from "#base/element-at.ts";
import { type Random, shuffle } from "#base/random.ts";
import type { ActivityModel } from "../model/model.ts";
import { dayHolds } from "../solution/day-view.ts";
import type { Decision } from "../solution/decision.ts";
import { objectiveOf, remove } from "../solution/state.ts";
import { type Archive, compareQuality, remember } from "./archive.ts";
import { type Candidate, compareCandidates, isMovable, taxOf } from "./change-tax.ts";
import { type Effort, makeRoom, putBack, restore, roomsFor } from "./moves.ts";
import type { RepairProblem } from "./repair-problem.ts";
import { dayKey, routeHolds } from "./stays-in-place.ts";

/** Maximum number of other items that are moved for one item. */
const mostBlockers = 3;
/** Maximum number of items that one ruin step removes. A repair is not a new plan. */
const mostRuined = 5;

/** Work after which a report is due, in insertions tried. */
const workPerReport = 400;

export interface RepairSearch {
  readonly problem: RepairProblem;
  readonly archive: Archive;
  readonly random: Random;
  readonly effort: Effort;
  /** The work allowed, in the unit of `effort`. */
  readonly limit: number;
}

type Compare = (a: Candidate, b: Candidate) => number;

/**
 * Searches for repairs and keeps them in the archive. Yields whenever the caller may stop, for the first time when
 * every broken item has been tried in the existing gaps. Ends at the limit.
 */
export function* searchRepairs(run: RepairSearch): Generator<boolean, void> {
  const { problem, archive } = run;
  const base = [...problem.state.decisions];
  note(run);
  const broken = brokenOf(problem);
  let reported = 0;
  for (const order of orders(problem, broken)) {
    restore(problem.state, base);
    for (const a of order) putBack(problem, a, run.effort);
    note(run);
    // One order is enough for an answer; trying the others must not exceed the limit.
    if (run.effort.evaluations >= run.limit) break;
    if (run.effort.evaluations - reported <= workPerReport) continue;
    yield true;
    reported = run.effort.evaluations;
  }
  yield true;
  yield* makingRoom(run, compareCandidates, (activity) => activity.required);
  yield* makingRoom(run, compareQuality, () => true);
  let improved = false;
  reported = run.effort.evaluations;
  for (let round = 0; run.effort.evaluations < run.limit; round++) {
    const compare = round % 2 === 0 ? compareCandidates : compareQuality;
    const from = (round % 2 === 0 ? archive.few : archive.good)[0];
    run.effort.evaluations++;
    if (from && ruinAndRecreate(run, from, compare)) improved = true;
    if (round % 8 === 7 || run.effort.evaluations - reported > workPerReport) {
      yield improved;
      improved = false;
      reported = run.effort.evaluations;
    }
  }
}

/** Forced activities that have no time but could have one. */
const brokenOf = ({ state, model, forced, fixed }: RepairProblem): number[] =>
  [...forced].filter(
    (a) => !state.decisions[a] && !fixed.has(a) && (model.activities[a]?.options.length ?? 0) > 0,
  );

function orders(problem: RepairProblem, broken: readonly number[]): number[][] {
  const of = (a: number) => elementAt(problem.model.activities, a);
  const start = (a: number) => problem.kept[a]?.start ?? of(a).options[0]?.starts[0] ?? 0;
  const required = (a: number, b: number) => Number(of(b).required) - Number(of(a).required);
  const orders: ((a: number, b: number) => number)[] = [
    (a, b) => required(a, b) || of(a).depth - of(b).depth || start(a) - start(b),
    (a, b) => required(a, b) || of(a).depth - of(b).depth || of(b).weight - of(a).weight,
    (a, b) => start(a) - start(b),
    (a, b) => start(b) - start(a),
  ];
  return (broken.length < 2 ? orders.slice(0, 1) : orders).map((way) =>
    [...broken].sort((a, b) => way(a, b) || a - b),
  );
}

/** Archives the present solution if it is sound. */
function note(run: RepairSearch): Candidate | undefined {
  const { problem } = run;
  if (!isSound(problem)) return undefined;
  const decisions = [...problem.state.decisions];
  const candidate = { decisions, tax: taxOf(problem, decisions), objective: objectiveOf(problem.state) };
  remember(problem, run.archive, candidate);
  return candidate;
}

/** Whether transfers and days still hold for the people of every removed item. */
function isSound(problem: RepairProblem): boolean {
  const { state, kept } = problem;
  const seen = new Set<string>();
  for (let a = 0; a < kept.length; a++) {
    const was = kept[a];
    const is = state.decisions[a];
    if (was === is) continue;
    for (const decision of [was, is]) {
      for (const agent of decision?.agents ?? []) {
        const key = `${agent} ${decision?.day}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (!agentHolds(problem, agent, (decision as Decision).day)) return false;
      }
    }
  }
  return true;
}

function agentHolds({ state, fixed, excused }: RepairProblem, agent: number, day: number): boolean {
  const timeline = elementAt(state.timelines, agent);
  for (let gap = 1; gap < timeline.length; gap++) {
    // Past activities count as feasible in any case.
    if (fixed.has(elementAt(timeline, gap)) && fixed.has(elementAt(timeline, gap - 1))) continue;
    if (!routeHolds(state, timeline, gap)) return false;
  }
  return [day, day + 1].every((on) => excused.has(dayKey(agent, on)) || dayHolds(state, agent, on));
}

/** Moves others for items without a time, fewest and smallest first. Then places the items that lost their time. */
function* makingRoom(
  run: RepairSearch,
  compare: Compare,
  matters: (activity: ActivityModel) => boolean,
): Generator<boolean, void> {
  const { problem, archive, effort } = run;
  const { state, model } = problem;
  const list = () => (compare === compareCandidates ? archive.few : archive.good);
  const tried = new Set<number>();
  for (;;) {
    const from = list()[0];
    if (!from) return;
    const target = [...problem.forced, ...missing(problem, from)].find(
      (a) =>
        !from.decisions[a] &&
        !tried.has(a) &&
        !problem.fixed.has(a) &&
        matters(elementAt(model.activities, a)),
    );
    if (target === undefined) return;
    tried.add(target);
    restore(state, from.decisions);
    for (const room of roomsFor(problem, target, mostBlockers, effort)) {
      if (effort.evaluations >= run.limit) return;
      restore(state, from.decisions);
      if (makeRoom(problem, target, room, effort)) note(run);
      yield true;
    }
  }
}

/** Required activities that a candidate leaves out although they were in the programme. */
const missing = ({ model, kept }: RepairProblem, { decisions }: Candidate): number[] =>
  decisions.flatMap((decision, a) => (!decision && kept[a] && model.activities[a]?.required ? [a] : []));

/**
 * Performs one ruin and recreate (Schrimpf et al., 2000) around the broken items. Returns true when it found
 * a better solution.
 */
function ruinAndRecreate(run: RepairSearch, from: Candidate, compare: Compare): boolean {
  const { problem, random, effort } = run;
  const { state } = problem;
  restore(state, from.decisions);
  const placed = state.decisions.flatMap((decision, a) => (decision && isMovable(problem, a) ? [a] : []));
  const waiting = state.decisions.flatMap((decision, a) =>
    !decision && (problem.model.activities[a]?.options.length ?? 0) > 0 ? [a] : [],
  );
  if (placed.length === 0 && waiting.length === 0) return false;
  const troubled = [...problem.forced].filter((a) => isMovable(problem, a));
  const pool = troubled.length > 0 && random.next() < 0.7 ? troubled : placed;
  const seed = pool[random.below(Math.max(1, pool.length))];
  const ruined = new Set<number>(seed !== undefined && state.decisions[seed] ? [seed] : []);
  const heart = seed === undefined ? undefined : (state.decisions[seed] ?? problem.kept[seed]);
  const size = 1 + random.below(mostRuined);
  const near = heart
    ? placed
        .filter((a) => elementAt(state.decisions, a).agents.some((agent) => heart.agents.includes(agent)))
        .sort((a, b) => awayFrom(state, a, heart) - awayFrom(state, b, heart))
    : shuffle(placed, random);
  for (const a of near.slice(0, 2 * size)) if (ruined.size < size && random.next() < 0.6) ruined.add(a);
  for (const a of ruined) remove(state, a);
  const back = shuffle([...ruined, ...shuffle(waiting, random).slice(0, 2)], random);
  const required = (a: number) => Number(elementAt(problem.model.activities, a).required);
  if (random.next() < 0.5) back.sort((a, b) => required(b) - required(a));
  for (const a of back) putBack(problem, a, effort);
  const candidate = note(run);
  return candidate !== undefined && compare(candidate, from) < 0;
}

const awayFrom = (state: RepairProblem["state"], a: number, heart: Decision): number =>
  Math.abs(elementAt(state.decisions, a).start - heart.start);
