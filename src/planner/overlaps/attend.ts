// Turns a timetable of local search into a solution: everybody attends required activities and misses as little as
// possible of the others.
import { hole } from "#base/element-at.ts";
import type { Model, Option } from "../model/model.ts";
import { allParts } from "../search/ablation.ts";
import { agentCan } from "../search/attendee-selection.ts";
import { construct, constructionOrder } from "../search/construct.ts";
import { decide } from "../solution/decision.ts";
import { siteHolds } from "../solution/occupancy.ts";
import { scheduleOf } from "../solution/schedule.ts";
import { emptyState, insert, type State } from "../solution/state.ts";

/** The place and time chosen for an activity. */
export interface Stand {
  readonly activity: number;
  readonly option: Option;
  readonly start: number;
}

/**
 * Builds a state with the activities at these places and times as far as the whole problem allows. The rest
 * is inserted as usual.
 */
export function attend(model: Model, stands: readonly Stand[], effort: { evaluations: number }): State {
  const comes = attendance(model, stands);
  const state = emptyState(model);
  for (const { activity: a, option, start } of stands) {
    const activity = model.activities[a] ?? hole();
    const core = decide(model, a, option, start, [], []);
    if (!siteHolds(state, core, core.people)) continue;
    if (!activity.requiredAgents.every((agent) => agentCan(state, agent, core))) continue;
    effort.evaluations += perAsked * (activity.requiredAgents.length + activity.wishedUnits.length);
    const units = activity.wishedUnits.filter((u) =>
      (activity.units[u]?.agents ?? []).every(
        (agent) => comes.has(key(a, agent)) && agentCan(state, agent, core),
      ),
    );
    const decision = decide(model, a, option, start, units, []);
    insert(state, siteHolds(state, decision, decision.people) ? decision : core);
  }
  construct(scheduleOf(state), constructionOrder(model), undefined, effort, allParts);
  return state;
}

/** Work for each agent who is asked to attend. */
const perAsked = 0.05;

const key = (activity: number, agent: number): string => `${activity} ${agent}`;

/**
 * Chooses attendees: for each person, the activities without overlap that are worth most, required ones
 * first.
 */
function attendance(model: Model, stands: readonly Stand[]): Set<string> {
  const asked = model.agents.map((): Asked[] => []);
  for (const { activity: a, start } of stands) {
    const activity = model.activities[a] ?? hole();
    const end = start + activity.length;
    for (const agent of activity.requiredAgents)
      asked[agent]?.push({ activity: a, start, end, worth: mustCome });
    for (const u of activity.wishedUnits)
      for (const agent of activity.units[u]?.agents ?? [])
        asked[agent]?.push({ activity: a, start, end, worth: activity.length });
  }
  return new Set(asked.flatMap((list, agent) => mostOf(list).map((activity) => key(activity, agent))));
}

interface Asked {
  readonly activity: number;
  readonly start: number;
  readonly end: number;
  readonly worth: number;
}

/** Worth more than all others together. */
const mustCome = 1e9;

/** Weighted interval scheduling by dynamic programming over the ends. */
function mostOf(asked: Asked[]): number[] {
  asked.sort((a, b) => a.end - b.end);
  const best = [0];
  const before = asked.map(({ start }) => {
    let count = asked.length;
    while (count > 0 && (asked[count - 1] ?? hole()).end > start) count--;
    return count;
  });
  asked.forEach(({ worth }, i) => {
    best.push(Math.max(best[i] ?? hole(), (best[before[i] ?? hole()] ?? hole()) + worth));
  });
  const chosen: number[] = [];
  for (let i = asked.length; i > 0; )
    if (best[i] === best[i - 1]) i--;
    else {
      chosen.push((asked[i - 1] ?? hole()).activity);
      i = before[i - 1] ?? hole();
    }
  return chosen;
}
