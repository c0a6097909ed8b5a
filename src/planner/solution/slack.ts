// Slack: how far every placed activity can move earlier or later while all sequences stay as they are.
import { hole } from "#base/element-at.ts";
import { type ActivityModel, type Model, nowhere, type Option } from "../model/model.ts";
import { lastPresent, never, nextPresent } from "./allowed.ts";
import type { Decision } from "./decision.ts";
import { positionAt, type State } from "./state.ts";

/**
 * Earliest and latest possible starts, after Savelsbergh's forward time slack (1992), for activities with
 * several attendees. `early` assumes that all earlier items are as early as possible; `late` assumes that all later
 * items are as late as possible. Slack ignores greatest lags, places and day rules. Entries of activities
 * without a time have no meaning.
 */
export interface Slack {
  readonly early: Int32Array;
  readonly late: Int32Array;
  /**
   * Length of every activity, and where it takes and leaves people when it has a time. Read in the inner
   * loop.
   */
  readonly length: Int32Array;
  readonly site: Int32Array;
  readonly endSite: Int32Array;
  readonly work: Worklist;
}

/** Computes the slack of a state. */
export function slackOf(state: State): Slack {
  const n = state.model.activities.length;
  const slack: Slack = {
    early: new Int32Array(n),
    late: new Int32Array(n),
    length: Int32Array.from(state.model.activities, (activity) => activity.length),
    site: new Int32Array(n),
    endSite: new Int32Array(n),
    work: worklist(n),
  };
  const placed = state.placed.items.toSorted((a, b) => startOf(state, a) - startOf(state, b));
  for (const a of placed) {
    noteSites(state, slack, a);
    slack.early[a] = earliest(state, slack, a);
  }
  for (const a of placed.reverse()) slack.late[a] = latest(state, slack, a);
  return slack;
}

/** Updates the slack after an activity was added to the sequences. */
export function slackAfterInsertion(state: State, slack: Slack, a: number): void {
  noteSites(state, slack, a);
  slack.early[a] = earliest(state, slack, a);
  slack.late[a] = latest(state, slack, a);
  const { work } = slack;
  enqueueAfter(state, work, a);
  drain(state, slack, 1);
  enqueueBefore(state, work, a);
  drain(state, slack, -1);
}

function noteSites(state: State, slack: Slack, a: number): void {
  const { option } = state.decisions[a] as Decision;
  slack.site[a] = option.site;
  slack.endSite[a] = option.endSite;
}

/** Updates the slack after a decision was removed from the sequences. */
export function slackAfterRemoval(state: State, slack: Slack, decision: Decision): void {
  const { work } = slack;
  neighbours(state, decision, work, 1);
  drain(state, slack, 1);
  neighbours(state, decision, work, -1);
  drain(state, slack, -1);
}

/** Updates the slack after activities were moved without a change of any sequence. */
export function slackAfterShifts(state: State, slack: Slack, shifted: readonly number[]): void {
  // If travel times are the same all day, real limits are never tighter than the slack, so no bound was
  // cut off.
  if (state.model.bands.length === 1) return;
  for (const direction of [1, -1] as const) {
    for (const a of shifted) push(state, slack.work, a, direction);
    drain(state, slack, direction);
  }
}

/**
 * Returns the travel minutes to a site for an agent at position `gap` of a timeline, at the slowest time of
 * day.
 */
export const minutesInto = (state: State, timeline: readonly number[], gap: number, site: number): number =>
  site === nowhere ? 0 : slowestMinutes(state.model, siteAt(state, timeline, gap), site);

/** Returns the travel minutes to the item at `gap` from an item inserted before it. */
export function minutesOnwards(
  state: State,
  timeline: readonly number[],
  gap: number,
  { endSite }: Option,
): number {
  const leave = endSite === nowhere ? siteAt(state, timeline, gap) : endSite;
  return slowestMinutes(
    state.model,
    leave,
    (state.decisions[timeline[gap] as number] as Decision).option.site,
  );
}

/** Returns the minutes between two sites at the slowest time of day; 0 if one of them is nowhere. */
export const slowestMinutes = (model: Model, from: number, to: number): number =>
  from === nowhere || to === nowhere || from === to
    ? 0
    : (model.slowest[from * model.sites.length + to] as number);

/** Returns where an agent is before position `gap`. Items without a place leave people where they were. */
export function siteAt(state: State, timeline: readonly number[], gap: number): number {
  for (let i = gap - 1; i >= 0; i--) {
    const site = (state.decisions[timeline[i] as number] as Decision).option.endSite;
    if (site !== nowhere) return site;
  }
  return nowhere;
}

const startOf = (state: State, a: number): number => state.starts[a] as number;

function earliest(state: State, slack: Slack, a: number): number {
  const { model } = state;
  const decision = state.decisions[a] as Decision;
  const activity = model.activities[a] as ActivityModel;
  if (activity.immovable) return decision.start;
  let from = -never;
  for (const agent of decision.agents) {
    const timeline = state.timelines[agent] as number[];
    const at = positionAt(state, agent, decision.start);
    if (at === 0) continue;
    const previous = timeline[at - 1] as number;
    const end = (slack.early[previous] as number) + lengthOf(model, previous);
    const there = end + minutesInto(state, timeline, at, decision.option.site);
    if (there > from) from = there;
  }
  for (const order of activity.after) {
    if (!state.decisions[order.other]) continue;
    const end = (slack.early[order.other] as number) + lengthOf(model, order.other) + order.atLeast;
    if (end > from) from = end;
  }
  if (from >= decision.start) return decision.start;
  const start = nextPresent(model, decision.agents, decision.option, activity.length, from);
  return Math.min(start, decision.start);
}

function latest(state: State, slack: Slack, a: number): number {
  const { model } = state;
  const decision = state.decisions[a] as Decision;
  const activity = model.activities[a] as ActivityModel;
  if (activity.immovable) return decision.start;
  let to = never;
  for (const agent of decision.agents) {
    const timeline = state.timelines[agent] as number[];
    const at = positionAt(state, agent, decision.start);
    const next = timeline[at + 1];
    if (next === undefined) continue;
    const { site } = (state.decisions[next] as Decision).option;
    const leave = (slack.late[next] as number) - activity.length - minutesInto(state, timeline, at + 1, site);
    if (leave < to) to = leave;
  }
  for (const order of activity.before) {
    if (!state.decisions[order.other]) continue;
    const leave = (slack.late[order.other] as number) - activity.length - order.atLeast;
    if (leave < to) to = leave;
  }
  if (to <= decision.start) return decision.start;
  const start = lastPresent(model, decision.agents, decision.option, activity.length, to);
  return Math.max(start, decision.start);
}

const lengthOf = (model: Model, a: number): number => (model.activities[a] as ActivityModel).length;

/** Processes possible changes in order of time, so that nothing is examined twice. */
function drain(state: State, slack: Slack, direction: 1 | -1): void {
  const { work } = slack;
  const bounds = direction === 1 ? slack.early : slack.late;
  while (work.heap.length > 0) {
    const a = pop(state, work, direction);
    const bound = direction === 1 ? earliest(state, slack, a) : latest(state, slack, a);
    if (bounds[a] === bound) continue;
    bounds[a] = bound;
    if (direction === 1) enqueueAfter(state, work, a);
    else enqueueBefore(state, work, a);
  }
}

function enqueueAfter(state: State, work: Worklist, a: number): void {
  neighbours(state, state.decisions[a] as Decision, work, 1);
}

function enqueueBefore(state: State, work: Worklist, a: number): void {
  neighbours(state, state.decisions[a] as Decision, work, -1);
}

/**
 * Adds to the worklist the next (or previous) items of everybody in a decision, and the activities that must follow
 * (or precede) it.
 */
function neighbours(state: State, decision: Decision, work: Worklist, direction: 1 | -1): void {
  const { activity: a, start } = decision;
  for (const agent of decision.agents) {
    const timeline = state.timelines[agent] as number[];
    let at = positionAt(state, agent, start);
    if (direction === -1) {
      if (at > 0) push(state, work, timeline[at - 1] as number, -1);
      // The transfer from items without a place begins at the last place before them.
      for (let k = timeline[at] === a ? at + 1 : at; k < timeline.length; k++) {
        const next = timeline[k] as number;
        if ((state.decisions[next] as Decision).option.site !== nowhere) break;
        push(state, work, next, -1);
      }
      continue;
    }
    if (timeline[at] === a) at++;
    // Across items without a place, the transfer to the first item with a place may change.
    for (; at < timeline.length; at++) {
      const next = timeline[at] as number;
      push(state, work, next, 1);
      if ((state.decisions[next] as Decision).option.site !== nowhere) break;
    }
  }
  const activity = state.model.activities[a] as ActivityModel;
  for (const order of direction === 1 ? activity.before : activity.after)
    if (state.decisions[order.other]) push(state, work, order.other, direction);
}

/** A priority queue of activities by start, each at most once. */
interface Worklist {
  readonly heap: number[];
  readonly queued: Uint8Array;
}

const worklist = (size: number): Worklist => ({ heap: [], queued: new Uint8Array(size) });

function push(state: State, { heap, queued }: Worklist, a: number, direction: 1 | -1): void {
  if (queued[a] === 1) return;
  queued[a] = 1;
  let at = heap.push(a) - 1;
  const key = direction * startOf(state, a);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const other = heap[parent] as number;
    if (direction * startOf(state, other) <= key) break;
    heap[at] = other;
    at = parent;
  }
  heap[at] = a;
}

function pop(state: State, { heap, queued }: Worklist, direction: 1 | -1): number {
  const top = heap[0] as number;
  queued[top] = 0;
  const last = heap.pop() ?? hole();
  if (heap.length === 0) return top;
  const key = direction * startOf(state, last);
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    const right = child + 1;
    if (
      right < heap.length &&
      direction * startOf(state, heap[right] as number) < direction * startOf(state, heap[child] as number)
    )
      child = right;
    const other = heap[child] as number;
    if (direction * startOf(state, other) >= key) break;
    heap[at] = other;
    at = child;
  }
  heap[at] = last;
  return top;
}
