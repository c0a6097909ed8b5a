// Moves of a repair: put an item back near its former time, and move few others to make room for it.
import { elementAt } from "#base/element-at.ts";
import type { ActivityModel, Option } from "../model/model.ts";
import { allowsStart, spansOf } from "../model/start-spans.ts";
import { cheapestFirst, feasibleStarts } from "../search/candidates.ts";
import { complete, type Insertion } from "../search/insertion.ts";
import { type Decision, decide } from "../solution/decision.ts";
import { insert, remove, type State } from "../solution/state.ts";
import { isMovable } from "./change-tax.ts";
import type { RepairProblem } from "./repair-problem.ts";
import { allowed, daysHold, fitsAround, routeHolds } from "./stays-in-place.ts";

export interface Effort {
  evaluations: number;
}

/** Starts completed in full for one item before the best is taken. */
const triedInFull = 8;
/** Starts at which other items are moved. */
const roomsTried = 24;

/**
 * Puts an item back: unchanged if that is still possible, otherwise with other people at the same start,
 * otherwise as cheaply as possible on the same day, otherwise anywhere. Returns false if it fits nowhere.
 */
export function putBack(problem: RepairProblem, a: number, effort: Effort): boolean {
  const { state } = problem;
  const was = problem.kept[a];
  if (was && putKept(problem, a, effort)) return true;
  const best = bestNear(state, a, was, effort);
  if (best) insert(state, best.decision);
  return best !== undefined;
}

function putKept(problem: RepairProblem, a: number, effort: Effort): boolean {
  const { model, state } = problem;
  const was = elementAt(problem.kept, a);
  effort.evaluations++;
  if (allowed(model, was)) {
    insert(state, was);
    if (fitsAround(state, a) && daysHold(state, was, problem.excused)) return true;
    remove(state, a);
  }
  const option = elementAt(model.activities, a).options.find((o) => o.site === was.option.site);
  if (!option || !mayStart(state, a, option, was.start)) return false;
  const insertion = complete(state, a, option, was.start, effort);
  if (insertion) insert(state, insertion.decision);
  return insertion !== undefined;
}

const mayStart = (state: State, a: number, option: Option, start: number): boolean =>
  allowsStart(feasibleStarts(state, a, option), start);

function bestNear(state: State, a: number, was: Decision | undefined, effort: Effort): Insertion | undefined {
  const candidates = cheapestFirst(state, a, undefined, effort);
  const isNear = (start: number) => was === undefined || Math.abs(start - was.start) < 720;
  for (const near of [true, false]) {
    let best: Insertion | undefined;
    let tried = 0;
    for (const candidate of candidates) {
      if (isNear(candidate.start) !== near) continue;
      if (best && (candidate.least >= best.price || tried >= triedInFull)) break;
      const insertion = complete(state, a, candidate.option, candidate.start, effort);
      tried++;
      if (insertion && (!best || insertion.price < best.price)) best = insertion;
    }
    if (best) return best;
  }
  return undefined;
}

/** A start for an item, with the movable items that block it there. */
export interface Room {
  readonly option: Option;
  readonly start: number;
  readonly blockers: readonly number[];
}

/**
 * Returns starts for an item that others block, fewest blockers first, then those near its former start
 * (ejection chains: Glover, 1996). `radius` limits which others may be moved.
 */
export function roomsFor(problem: RepairProblem, a: number, most: number, effort: Effort): Room[] {
  const { state, model } = problem;
  const activity = elementAt(model.activities, a);
  const was = problem.kept[a];
  const rooms: Room[] = [];
  for (const option of activity.options) {
    for (const start of sampled(option, activity, model.grid, was?.start)) {
      effort.evaluations++;
      const blockers = blockersAt(problem, a, option, start);
      if (blockers && blockers.length > 0 && blockers.length <= most) rooms.push({ option, start, blockers });
    }
  }
  const away = (room: Room) => Math.abs(room.start - (was?.start ?? room.start));
  const weight = (room: Room) => room.blockers.reduce((sum, b) => sum + (state.decisions[b]?.people ?? 0), 0);
  return rooms
    .sort((x, y) => x.blockers.length - y.blockers.length || weight(x) - weight(y) || away(x) - away(y))
    .slice(0, roomsTried);
}

/** Returns starts of an option at steps of half an hour, and its former start. */
function sampled(option: Option, activity: ActivityModel, grid: number, was: number | undefined): number[] {
  const step = Math.max(grid, Math.ceil(Math.min(30, activity.length) / grid) * grid);
  const starts = new Set<number>();
  for (const [lo, hi] of spansOf(option.starts)) {
    for (let start = lo; start <= hi; start += step) starts.add(start);
    starts.add(hi);
    if (was !== undefined && lo <= was && was <= hi) starts.add(was);
  }
  return [...starts];
}

/** Returns the items that block an item at a start, or undefined when one of them cannot move. */
function blockersAt(problem: RepairProblem, a: number, option: Option, start: number): number[] | undefined {
  const { state, model } = problem;
  const activity = elementAt(model.activities, a);
  const blockers = new Set<number>();
  const probe = decide(model, a, option, start, [], []);
  insert(state, probe);
  for (const agent of probe.agents) {
    const timeline = elementAt(state.timelines, agent);
    const at = timeline.indexOf(a);
    timeline.forEach((other, i) => {
      if (other === a) return;
      const { start: from, end: to } = elementAt(state.decisions, other);
      const overlaps = from < probe.end && start < to;
      const tooNear =
        (i === at - 1 && !routeHolds(state, timeline, at)) ||
        (i === at + 1 && !routeHolds(state, timeline, i));
      if (overlaps || tooNear) blockers.add(other);
    });
  }
  remove(state, a);
  for (const other of state.occupants[option.site] ?? []) {
    const decision = elementAt(state.decisions, other);
    const full = model.sites[option.site]?.parallel === 1;
    if (full && decision.start < probe.end && start < decision.end) blockers.add(other);
  }
  for (const need of activity.needs) {
    const busyWith = need.candidates.map((agent) =>
      elementAt(state.timelines, agent).filter((other) => {
        const decision = elementAt(state.decisions, other);
        return decision.start < probe.end && start < decision.end;
      }),
    );
    const freed = busyWith.filter((items) => items.every((item) => blockers.has(item))).length;
    if (freed >= need.team) continue;
    const cheapest = busyWith.filter((items) => items.some((item) => !blockers.has(item)));
    cheapest.sort((x, y) => x.length - y.length);
    for (const items of cheapest.slice(0, need.team - freed)) for (const item of items) blockers.add(item);
  }
  const list = [...blockers];
  return list.every((other) => isMovable(problem, other)) ? list : undefined;
}

/**
 * Moves others to make room for an item: removes the blockers, inserts the item, and puts the blockers back where
 * they fit. Returns false and restores the solution if the item does not fit even then.
 */
export function makeRoom(problem: RepairProblem, a: number, room: Room, effort: Effort): boolean {
  const { state } = problem;
  const taken = room.blockers.map((blocker) => remove(state, blocker));
  const insertion = mayStart(state, a, room.option, room.start)
    ? complete(state, a, room.option, room.start, effort)
    : undefined;
  if (!insertion) {
    for (const decision of taken) insert(state, decision);
    return false;
  }
  insert(state, insertion.decision);
  const required = (b: number) => Number(elementAt(state.model.activities, b).required);
  for (const blocker of [...room.blockers].sort((x, y) => required(y) - required(x) || x - y))
    putBack(problem, blocker, effort);
  return true;
}

/** Restores earlier decisions. Touches only those that have changed. */
export function restore(state: State, decisions: readonly (Decision | undefined)[]): void {
  for (let a = 0; a < decisions.length; a++)
    if (state.decisions[a] && state.decisions[a] !== decisions[a]) remove(state, a);
  decisions.forEach((decision, a) => {
    if (decision && !state.decisions[a]) insert(state, decision);
  });
}
