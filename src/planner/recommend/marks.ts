// Marks: for every start of a day, whether an activity could begin there, and the rules that forbid it.
import { elementAt } from "#base/element-at.ts";
import { openingOf, windowsOf } from "#domain";
import { type ActivityModel, nowhere, type Option } from "../model/model.ts";
import { allowsStart } from "../model/start-spans.ts";
import { complete } from "../search/insertion.ts";
import { keepsRightAfter } from "../search/right-after.ts";
import { narrowToAgent, orderBounds, type Starts } from "../search/starts.ts";
import { brokenRules, holdsWith } from "../solution/day-view.ts";
import { decide } from "../solution/decision.ts";
import { siteHolds } from "../solution/occupancy.ts";
import { insert, objectiveOf, remove, type State } from "../solution/state.ts";
import type { StartMark } from "../types.ts";

interface Range {
  readonly from: number;
  readonly to: number;
  readonly effort: { evaluations: number };
}

/**
 * Marks every start on the grid between two instants (both included) for one activity, which must not be
 * placed in the state. A mark that no rule forbids carries the resulting objective of the programme.
 */
export function marksOf(state: State, a: number, option: Option, { from, to, effort }: Range): StartMark[] {
  const { model } = state;
  const activity = elementAt(model.activities, a);
  const wanted = model.visit.activities[a];
  const site = model.sites[option.site];
  const own = wanted ? windowsOf(model.visit, wanted) : [];
  const open =
    option.site === nowhere
      ? undefined
      : wanted?.openedForUs
        ? undefined
        : openingOf(model.visit, site?.id as never);
  const pin = model.visit.pins.find((candidate) => candidate.activity === activity.id);
  const bounds = orderBounds(state, a, option);
  const anyTime: Starts = [from, to];
  const free = activity.requiredAgents.map((agent) =>
    narrowToAgent(state, agent, option, activity.length, anyTime),
  );
  const marks: StartMark[] = [];
  const first = wanted?.fixed ? from : alignUp(from, model.grid, option);
  for (let start = first; start <= to; start += model.grid) {
    effort.evaluations++;
    const rules = new Set<string>();
    const end = start + activity.length;
    if (!own.some((span) => span.from <= start && end <= span.to))
      rules.add(wanted?.fixed ? "fixed-time" : "time-window");
    if (open && !open.some((span) => span.from <= start && end <= span.to)) rules.add("opening-hours");
    if (pin?.start !== undefined && !optionAllows(activity, option, start)) rules.add("pin");
    if (pin?.place !== undefined && pin.place !== site?.id) rules.add("pin");
    if (wanted && wanted.places.length > 0 && !wanted.places.some((place) => place === site?.id))
      rules.add("place");
    if (start < bounds.from || start > bounds.to) rules.add("precedence");
    activity.requiredAgents.forEach((agent, i) => {
      if (!allowsStart(elementAt(free, i), start)) rules.add(whyBusy(state, agent, start, end));
    });
    const core = decide(model, a, option, start, [], []);
    if (activity.requiredCount > option.seats) rules.add("seats");
    else if (!siteHolds(state, core, activity.requiredCount)) rules.add("place-occupied");
    if (!keepsRightAfter(state, core)) rules.add("precedence");
    for (const agent of activity.requiredAgents) {
      if (holdsWith(state, agent, core)) continue;
      for (const day of [core.day, core.day + 1])
        for (const rule of brokenRules(state, agent, day, core)) rules.add(rule);
    }
    if (rules.size > 0) {
      marks.push({ start, rules: [...rules], objective: undefined });
      continue;
    }
    const insertion = complete(state, a, option, start, effort);
    if (!insertion) {
      marks.push({
        start,
        rules: [activity.needs.length > 0 ? "interpreter" : "group-size"],
        objective: undefined,
      });
      continue;
    }
    insert(state, insertion.decision);
    marks.push({ start, rules: [], objective: objectiveOf(state) });
    remove(state, a);
  }
  return marks;
}

/** Returns the first grid point from an instant on. The grid is that of the option's own nearest earlier starts. */
const alignUp = (from: number, grid: number, { starts }: Option): number => {
  let pair = 0;
  while (pair + 2 < starts.length && elementAt(starts, pair + 2) <= from) pair += 2;
  const residue = elementAt(starts, pair) % grid;
  return Math.ceil((from - residue) / grid) * grid + residue;
};

const optionAllows = (activity: ActivityModel, option: Option, start: number): boolean =>
  activity.options.some(
    (candidate) => candidate.site === option.site && allowsStart(candidate.starts, start),
  );

/** Returns why a required person cannot attend: absent, in another item, or on a transfer from or to one. */
function whyBusy(state: State, agentIndex: number, start: number, end: number): string {
  const agent = elementAt(state.model.agents, agentIndex);
  if (!agent.presence.some((span) => span.from <= start && end <= span.to)) return "presence";
  const overlaps = elementAt(state.timelines, agentIndex).some((a) => {
    const other = elementAt(state.decisions, a);
    return other.start < end && start < other.end;
  });
  return overlaps ? "two-places" : "travel";
}
