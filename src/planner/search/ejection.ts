// Ejection: makes room for activities that construction left out. Others give way and are inserted again, and
// activities that they displace may displace others in turn (ejection chains; Glover, 1996).
import { hole } from "#base/element-at.ts";
import { dayOf, type Option, type Order, travelAtMost } from "../model/model.ts";
import { decide } from "../solution/decision.ts";
import { exceededBy } from "../solution/occupancy.ts";
import { place, type Schedule, undo, unplace } from "../solution/schedule.ts";
import { positionAt, type State } from "../solution/state.ts";
import type { SearchParts } from "./ablation.ts";
import { feasibleStarts } from "./candidates.ts";
import { gapsHold } from "./gaps.ts";
import { complete, type Insertion } from "./insertion.ts";
import { agentsWith, leadsOf } from "./insertion-with-shifts.ts";
import { putIn } from "./recreate.ts";

/** Maximum number of activities that give way to one. */
const mostEjected = 4;
/** Maximum number of starts tried for one activity, and of starts of one place examined for it. */
const mostTried = 8;
const mostExamined = 60;
/** The work of examining a start, in priced insertions. */
const workOfExamining = 0.2;
/** Maximum length of a chain in which displaced activities displace others. */
const longestChain = 2;
/** Maximum number of rounds over all activities without a time. */
const mostRounds = 3;
/** The loss of a required activity, greater than all wishes together. */
const requiredLoss = 1e9;

/** A run of ejections. `end` is the work after which it stops. */
interface Run {
  readonly schedule: Schedule;
  readonly effort: { evaluations: number };
  readonly parts: SearchParts;
  readonly end: number;
}

/** A start for an activity, with the activities in its way. */
interface Occupied {
  readonly option: Option;
  readonly start: number;
  /** See `leadsOf`. */
  readonly lead: number;
  readonly blockers: readonly number[];
  /** The loss without the blockers. */
  readonly loss: number;
}

/**
 * Inserts activities without a time, the most valuable first, if others can give way. Stops when nothing
 * more fits or when this amount of work is done. Never loses required activities or met wishes.
 */
export function eject(
  schedule: Schedule,
  effort: { evaluations: number },
  parts: SearchParts,
  most: number,
): void {
  const { state } = schedule;
  const run = { schedule, effort, parts, end: effort.evaluations + most };
  for (let round = 0; round < mostRounds; round++) {
    let isBetter = false;
    for (const a of byLoss(state, [...state.waiting.required.items, ...state.waiting.wished.items])) {
      if (effort.evaluations >= run.end) return;
      schedule.journal.length = 0;
      if (!state.decisions[a] && admit(run, a, new Set([a]), longestChain)) isBetter = true;
    }
    if (!isBetter) return;
  }
}

/** Inserts an activity. Returns false and leaves the schedule as it was if more is lost than gained. */
function admit(run: Run, a: number, stay: ReadonlySet<number>, chain: number): boolean {
  const { schedule, effort, parts } = run;
  const { state, journal } = schedule;
  const mark = journal.length;
  const before = lossIn(state);
  if (putIn(schedule, a, undefined, effort, parts)) {
    if (lossIn(state) < before) return true;
    undo(schedule, mark);
  }
  if (chain === 0) return false;
  for (const occupied of occupiedStarts(run, a, stay)) {
    if (effort.evaluations >= run.end) return false;
    const removed = occupied.blockers.map((b) => unplace(schedule, b));
    const insertion = insertionAt(state, a, occupied, effort);
    if (insertion) {
      place(schedule, insertion.decision);
      const back = byLoss(state, occupied.blockers);
      const homeless = back.filter((b) => !putIn(schedule, b, undefined, effort, parts));
      const staying = new Set([...stay, ...occupied.blockers]);
      if (lossIn(state) >= before) for (const b of homeless) admit(run, b, staying, chain - 1);
      if (lossIn(state) < before && gapsHold(state, removed)) return true;
    }
    undo(schedule, mark);
  }
  return false;
}

/** Returns the insertion at a start whose blockers are gone; undefined if something else forbids it. */
function insertionAt(
  state: State,
  a: number,
  { option, start, lead }: Occupied,
  effort: { evaluations: number },
): Insertion | undefined {
  const free = feasibleStarts(state, a, option);
  const isFree = free.some((from, i) => i % 2 === 0 && from <= start && start <= (free[i + 1] ?? hole()));
  return isFree ? complete(state, a, option, start, effort, lead) : undefined;
}

/** Returns what a solution lacks: required activities, then the weight of wishes. */
const lossIn = ({ totals }: State): number => totals.requiredUnplaced * requiredLoss + totals.wishesUnmet;

/** Returns the greatest loss if an activity is removed. */
function lossOf(state: State, a: number): number {
  const activity = state.model.activities[a] ?? hole();
  let loss = activity.required ? requiredLoss : activity.weight;
  for (const { wish } of activity.wishes) loss += state.model.wishes[wish]?.weight ?? 0;
  return loss;
}

function byLoss(state: State, activities: readonly number[]): number[] {
  const losses = activities.map((a) => ({ a, loss: lossOf(state, a) }));
  return losses.sort((x, y) => y.loss - x.loss || x.a - y.a).map(({ a }) => a);
}

/** Returns starts at which others are in the way, those with the fewest and least valuable first. */
function occupiedStarts({ schedule, effort }: Run, a: number, stay: ReadonlySet<number>): Occupied[] {
  const { state } = schedule;
  const activity = state.model.activities[a] ?? hole();
  const found: Occupied[] = [];
  const known = new Set<string>();
  for (const option of activity.options)
    for (const start of startsOf(option, state.model.grid))
      for (const lead of leadsOf(activity)) {
        effort.evaluations += workOfExamining;
        const blockers = blockersAt(state, a, option, start, lead, stay);
        const key = `${option.site} ${lead} ${blockers?.join()}`;
        if (!blockers || known.has(key)) continue;
        known.add(key);
        const loss = blockers.reduce((sum, b) => sum + lossOf(state, b), 0);
        found.push({ option, start, lead, blockers, loss });
      }
  found.sort((x, y) => x.blockers.length - y.blockers.length || x.loss - y.loss || x.start - y.start);
  return found.slice(0, mostTried);
}

/** Returns the starts of an option, or an even sample if there are many. */
function startsOf({ starts }: Option, grid: number): number[] {
  let count = 0;
  for (let i = 0; i < starts.length; i += 2)
    count += 1 + Math.floor(((starts[i + 1] ?? hole()) - (starts[i] ?? hole())) / grid);
  const step = grid * Math.ceil(count / mostExamined);
  const found: number[] = [];
  for (let i = 0; i < starts.length; i += 2)
    for (let start = starts[i] ?? hole(); start <= (starts[i + 1] ?? hole()); start += step)
      found.push(start);
  return found;
}

/** Returns the activities in the way; undefined if there are too many or some cannot give way. */
function blockersAt(
  state: State,
  a: number,
  option: Option,
  start: number,
  lead: number,
  stay: ReadonlySet<number>,
): number[] | undefined {
  const { model } = state;
  const activity = model.activities[a] ?? hole();
  const end = start + activity.length;
  const found = new Set<number>();
  /** Counts an activity as a blocker. Returns false if it cannot give way. */
  const counts = (b: number): boolean => {
    const { immovable, confirmed } = model.activities[b] ?? hole();
    found.add(b);
    return !immovable && !confirmed && !stay.has(b) && found.size <= mostEjected;
  };
  const sole = activity.needs.flatMap(({ candidates, team }) =>
    candidates.length === team ? candidates : [],
  );
  for (const agent of [...(lead < 0 ? activity.requiredAgents : agentsWith(activity, lead)), ...sole]) {
    const timeline = state.timelines[agent] ?? hole();
    const at = positionAt(state, agent, start);
    for (let i = at - 1; i >= 0; i--) {
      const other = state.decisions[timeline[i] ?? hole()] ?? hole();
      if (other.end + travelAtMost(model, other.option.endSite, option.site) <= start) break;
      if (!counts(other.activity)) return undefined;
    }
    for (let i = at; i < timeline.length; i++) {
      const other = state.decisions[timeline[i] ?? hole()] ?? hole();
      if (end + travelAtMost(model, option.endSite, other.option.site) <= other.start) break;
      if (!counts(other.activity)) return undefined;
    }
  }
  const day = dayOf(model, option.leg, start);
  const holds = (order: Order, lag: number): boolean =>
    order.atLeast <= lag &&
    lag <= order.atMost &&
    !(order.sameDay && (state.decisions[order.other] ?? hole()).day !== day);
  for (const order of activity.after) {
    const other = state.decisions[order.other];
    if (other && !holds(order, start - other.end) && !counts(order.other)) return undefined;
  }
  for (const order of activity.before) {
    const other = state.decisions[order.other];
    if (other && !holds(order, other.start - end) && !counts(order.other)) return undefined;
  }
  for (const site of exceededBy(state, decide(model, a, option, start, [], []), activity.requiredCount))
    for (const b of state.occupants[site] ?? hole()) {
      const other = state.decisions[b] ?? hole();
      if (other.start < end && start < other.end && !counts(b)) return undefined;
    }
  return [...found].sort((x, y) => x - y);
}
