// The cost between two neighbours in a timeline: idle minutes and travel, the lower levels of the objective.
import { bedSite } from "../model/beds.ts";
import { type Agent, type Model, nowhere } from "../model/model.ts";
import type { Decision } from "./decision.ts";

export interface Cost {
  idle: number;
  travel: number;
}

/** At noon, this number of free minutes counts as a lunch break. */
const longLunch = 90;

/**
 * Adds the person-minutes of idle time and travel between two neighbours to `cost`, times `sign`. Either may
 * be missing: then the transfer to or from their overnight place counts.
 */
export function pairCost(
  model: Model,
  agentIndex: number,
  previous: Decision | undefined,
  next: Decision | undefined,
  cost: Cost,
  sign: 1 | -1,
): void {
  const agent = model.agents[agentIndex] as Agent;
  if (previous && next && previous.day === next.day) {
    const minutes = bareMinutes(model, previous.option.endSite, next.option.site);
    cost.travel += sign * minutes * agent.count;
    if (agent.idleCount === 0) return;
    const free = idleBetween(model, previous, next, minutes);
    if (free > 0) cost.idle += sign * free * agent.idleCount;
    return;
  }
  if (previous) {
    const base = bedSite(agent, previous.option.leg, previous.day);
    cost.travel += sign * bareMinutes(model, previous.option.endSite, base) * agent.count;
  }
  if (next) {
    const base = bedSite(agent, next.option.leg, next.day - 1);
    cost.travel += sign * bareMinutes(model, base, next.option.site) * agent.count;
  }
}

/** The facts about the time between two decisions of one day. */
type Neighbour = Pick<Decision, "option" | "start" | "end" | "day">;

/**
 * Returns the cost of the free time between two neighbours of one day for a person who needs `way` minutes
 * between them.
 */
export function idleBetween(model: Model, previous: Neighbour, next: Neighbour, minutes: number): number {
  let free = next.start - previous.end - minutes;
  const { lunch } = model.rules;
  if (lunch && free >= lunch.minutes) {
    const origin = (model.dayOrigins[next.option.leg] as Int32Array)[next.day] as number;
    const overlap = Math.min(next.start, origin + lunch.to) - Math.max(previous.end, origin + lunch.from);
    if (overlap >= lunch.minutes) free -= longLunch;
  }
  const { perMinute, perBreak, breath } = model.rules.idleTime;
  return free <= breath ? 0 : free * perMinute + perBreak;
}

/**
 * Returns the minutes between two sites as the objective counts them: without entry and buffer, outside rush
 * hours.
 */
export const bareMinutes = (model: Model, from: number, to: number): number =>
  from === nowhere || to === nowhere ? 0 : (model.bare[from * model.sites.length + to] as number);
