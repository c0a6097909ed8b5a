// Insertion with shifts: finds the positions in the sequences where an activity fits when its neighbours
// move.
import { hole } from "#base/element-at.ts";
import type { Random } from "#base/random.ts";
import { type ActivityModel, nowhere, type Option } from "../model/model.ts";
import { lastPresent, never, nextPresent } from "../solution/allowed.ts";
import type { Schedule } from "../solution/schedule.ts";
import { minutesInto, minutesOnwards, siteAt, slowestMinutes } from "../solution/slack.ts";
import { positionAt, type State } from "../solution/state.ts";

/** A position: all items of these people before the pivot come before the activity, all others after it. */
export interface ShiftedInsertion {
  readonly option: Option;
  /** The unit that makes up a quorum of one, or -1. */
  readonly lead: number;
  readonly pivot: number;
  readonly earliest: number;
  readonly latest: number;
  /**
   * The least number of minutes by which the next items are delayed, with the detour and the rank of the
   * place as tie-breakers.
   */
  readonly cost: number;
}

/**
 * The chance of skipping a position, so that equal situations end differently (Christiaens and Vanden Berghe,
 * 2020).
 */
const blink = 0.02;

/** Maximum number of positions stored for one activity, cheapest first. */
const remembered = 4;

/**
 * Returns the cheapest positions of an activity. One test takes O(attendees) and allocates only for positions
 * that are stored.
 */
export function shiftedInsertions(
  schedule: Schedule,
  a: number,
  random: Random | undefined,
  effort: { evaluations: number },
): ShiftedInsertion[] {
  const { state } = schedule;
  const activity = state.model.activities[a] ?? hole();
  const found: ShiftedInsertion[] = [];
  for (const option of activity.options) {
    for (const lead of leadsOf(activity)) {
      const agents = lead < 0 ? activity.requiredAgents : agentsWith(activity, lead);
      if (agents.length === 1 && activity.after.length === 0 && activity.before.length === 0)
        positionsOfOne(schedule, activity, option, lead, agents, random, effort, found);
      else positionsOfMany(schedule, a, option, lead, agents, random, effort, found);
    }
  }
  return found;
}

/** If a quorum needs one more person, each candidate is tried. Otherwise there is no leading unit. */
export function leadsOf(activity: ActivityModel): readonly number[] {
  const [quorum] = activity.quorums;
  return activity.quorums.length === 1 && quorum && quorum.atLeast > quorum.alreadyThere
    ? quorum.units
    : nobodyLeads;
}

const nobodyLeads: readonly number[] = [-1];

/** Required agents and those of a unit. */
export function agentsWith(activity: ActivityModel, unit: number): readonly number[] {
  const { agents } = activity.units[unit] ?? hole();
  return activity.requiredAgents.length === 0 ? agents : [...activity.requiredAgents, ...agents];
}

function positionsOfOne(
  { state, slack }: Schedule,
  activity: ActivityModel,
  option: Option,
  lead: number,
  agents: readonly number[],
  random: Random | undefined,
  effort: { evaluations: number },
  found: ShiftedInsertion[],
): void {
  const { model } = state;
  const { slowest } = model;
  const { early, late, length } = slack;
  const own = activity.length;
  const n = model.sites.length;
  const { site, endSite, starts } = option;
  const agent = agents[0] ?? hole();
  const timeline = state.timelines[agent] ?? hole();
  const { count } = model.agents[agent] ?? hole();
  const first = starts[0] ?? hole();
  const last = starts[starts.length - 1] ?? hole();
  for (let gap = firstGap(timeline, late, first + own); gap <= timeline.length; gap++) {
    let from = -never;
    let at: number = nowhere;
    let detour = 0;
    if (gap > 0) {
      const previous = timeline[gap - 1] ?? hole();
      from = (early[previous] ?? hole()) + (length[previous] ?? hole());
      if (from > last) break;
      // Most gaps are too short even without travel.
      if (gap < timeline.length && from + own > (late[timeline[gap] ?? hole()] ?? hole())) continue;
      at = slack.endSite[previous] ?? hole();
      if (at === nowhere) at = siteAt(state, timeline, gap - 1);
      if (at !== nowhere && site !== nowhere && at !== site) {
        detour = slowest[at * n + site] ?? hole();
        from += detour;
      }
    }
    let to = never;
    let way = 0;
    let following = -1;
    if (gap < timeline.length) {
      following = timeline[gap] ?? hole();
      const next = slack.site[following] ?? hole();
      const leave = endSite === nowhere ? at : endSite;
      if (leave !== nowhere && next !== nowhere && leave !== next) way = slowest[leave * n + next] ?? hole();
      if (at !== nowhere && next !== nowhere && at !== next) detour -= slowest[at * n + next] ?? hole();
      to = (late[following] ?? hole()) - way - own;
      if (to < first) continue;
    }
    if (from > to) continue;
    effort.evaluations += 0.02;
    const earliest = nextPresent(model, agents, option, activity.length, from);
    if (earliest > to || earliest === never) continue;
    if (random !== undefined && random.next() < blink) continue;
    const delay = following < 0 ? 0 : Math.max(0, earliest + own + way - (early[following] ?? hole()));
    const cost = (delay + (detour + way) / 8) * count + option.rank;
    if (found.length === remembered && cost >= (found[remembered - 1] ?? hole()).cost) continue;
    const latest = lastPresent(model, agents, option, activity.length, to);
    const pivot =
      following >= 0
        ? (state.decisions[following] ?? hole()).start
        : gap > 0
          ? (state.decisions[timeline[gap - 1] ?? hole()] ?? hole()).start + 1
          : never;
    remember(found, { option, lead, pivot, earliest, latest, cost });
  }
}

/** Returns the first gap whose next item may begin at `least` or later: items may begin in their order. */
function firstGap(timeline: readonly number[], late: Int32Array, least: number): number {
  let lo = 0;
  let hi = timeline.length;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if ((late[timeline[middle] ?? hole()] ?? hole()) < least) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}

function positionsOfMany(
  schedule: Schedule,
  a: number,
  option: Option,
  lead: number,
  agents: readonly number[],
  random: Random | undefined,
  effort: { evaluations: number },
  found: ShiftedInsertion[],
): void {
  const { state } = schedule;
  const { model } = state;
  const activity = model.activities[a] ?? hole();
  for (const pivot of pivotsOf(state, activity, option, agents)) {
    effort.evaluations += 0.02 * agents.length;
    const range = rangeAt(schedule, activity, option, agents, pivot);
    if (!range) continue;
    const earliest = nextPresent(model, agents, option, activity.length, range.from);
    if (earliest > range.to || earliest === never) continue;
    if (random !== undefined && random.next() < blink) continue;
    const latest = lastPresent(model, agents, option, activity.length, range.to);
    const cost = delayOf(schedule, activity, option, agents, pivot, earliest) + option.rank;
    remember(found, { option, lead, pivot, earliest, latest, cost });
  }
}

/**
 * Returns the starts of these people's items and the bounds of orders near the option's starts: one pivot per
 * position.
 */
function pivotsOf(
  state: State,
  activity: ActivityModel,
  option: Option,
  agents: readonly number[],
): readonly number[] {
  const pivots = new Set<number>([never]);
  for (const agent of agents) {
    for (const item of state.timelines[agent] ?? hole()) pivots.add((state.decisions[item] ?? hole()).start);
  }
  for (const { other } of activity.after) {
    const decision = state.decisions[other];
    if (decision) pivots.add(decision.start + 1);
  }
  for (const { other } of activity.before) {
    const decision = state.decisions[other];
    if (decision) pivots.add(decision.start);
  }
  const sorted = [...pivots].sort((x, y) => x - y);
  const { starts } = option;
  // Keep those near the option's starts: a day before and after covers every useful shift.
  const first = (starts[0] ?? hole()) - 1440;
  const last = (starts[starts.length - 1] ?? hole()) + 1440;
  const near = sorted.filter((pivot) => pivot >= first && pivot <= last);
  const beyond = sorted.find((pivot) => pivot > last);
  return beyond === undefined ? near : [...near, beyond];
}

/** Returns the starts that all neighbours and the orders leave at a pivot, without regard to windows. */
function rangeAt(
  { state, slack }: Schedule,
  activity: ActivityModel,
  option: Option,
  agents: readonly number[],
  pivot: number,
): { readonly from: number; readonly to: number } | undefined {
  const { model } = state;
  let from = -never;
  let to = never;
  for (const agent of agents) {
    const timeline = state.timelines[agent] ?? hole();
    const gap = positionAt(state, agent, pivot);
    if (gap > 0) {
      const previous = timeline[gap - 1] ?? hole();
      const end = (slack.early[previous] ?? hole()) + (model.activities[previous] ?? hole()).length;
      from = Math.max(from, end + minutesInto(state, timeline, gap, option.site));
    }
    if (gap < timeline.length) {
      const leave =
        (slack.late[timeline[gap] ?? hole()] ?? hole()) - minutesOnwards(state, timeline, gap, option);
      to = Math.min(to, leave - activity.length);
    }
    if (from > to) return undefined;
  }
  for (const order of activity.after) {
    const other = state.decisions[order.other];
    if (!other) continue;
    if (other.start >= pivot) return undefined;
    const end = (slack.early[order.other] ?? hole()) + (other.end - other.start);
    from = Math.max(from, end + order.atLeast);
  }
  for (const order of activity.before) {
    const other = state.decisions[order.other];
    if (!other) continue;
    if (other.start < pivot) return undefined;
    to = Math.min(to, (slack.late[order.other] ?? hole()) - order.atLeast - activity.length);
  }
  return from > to ? undefined : { from, to };
}

/** Returns the least person-minutes by which the next items are delayed. */
function delayOf(
  { state, slack }: Schedule,
  activity: ActivityModel,
  option: Option,
  agents: readonly number[],
  pivot: number,
  earliest: number,
): number {
  let delay = 0;
  for (const agent of agents) {
    const timeline = state.timelines[agent] ?? hole();
    const gap = positionAt(state, agent, pivot);
    const next = timeline[gap];
    if (next === undefined) continue;
    const way = slowestMinutes(state.model, option.endSite, (state.decisions[next] ?? hole()).option.site);
    const late = earliest + activity.length + way - (slack.early[next] ?? hole());
    if (late > 0) delay += late * (state.model.agents[agent] ?? hole()).count;
  }
  return delay;
}

function remember(found: ShiftedInsertion[], insertion: ShiftedInsertion): void {
  if (found.length === remembered) {
    if (insertion.cost >= (found[remembered - 1] ?? hole()).cost) return;
    found.pop();
  }
  let at = found.length;
  while (at > 0 && (found[at - 1] ?? hole()).cost > insertion.cost) at--;
  found.splice(at, 0, insertion);
}
