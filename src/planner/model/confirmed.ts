// Confirmed activities take place as agreed. If agreements conflict, the problem concedes just enough for all of
// them to be scheduled. The check names every conflict in its findings.
import { hole } from "#base/element-at.ts";
import { indexVisit, isConfirmed, minuteOf, subtractSpans } from "#domain";
import { agentCan, chooseInterpreters, chooseUnits } from "../search/attendee-selection.ts";
import { insertionAt } from "../search/insertion-at.ts";
import { narrowToAgent, orderBounds, siteBefore } from "../search/starts.ts";
import { brokenRules, excuseFor, holdsWith } from "../solution/day-view.ts";
import { type Decision, decide } from "../solution/decision.ts";
import { exceededBy } from "../solution/occupancy.ts";
import { emptyState, insert, positionAt, remove, type State } from "../solution/state.ts";
import { optionAnywhere } from "../solution/state-of.ts";
import {
  type ActivityModel,
  type Agent,
  type Model,
  nowhere,
  type Option,
  type Order,
  type Quorum,
  travelAtMost,
} from "./model.ts";

/** The concessions to one confirmed activity. They use ids, so that they also apply to the visit after a disruption. */
export interface Concession {
  /** Whether the activity may be scheduled although its place is closed, occupied or too small at that time. */
  readonly anywhere: boolean;
  /** Keys of the agents who are expected although they cannot be there. */
  readonly absent: ReadonlySet<string>;
  /** Whether only the available interpreters attend, even none. */
  readonly unserved: boolean;
  /** Whether its quorums and its least number of people are ignored. */
  readonly uncounted: boolean;
  /** Whether its order with other confirmed activities is ignored. */
  readonly unordered: boolean;
  /** Positions of the optional people who are not considered, because another confirmed activity requires them then. */
  readonly engaged: ReadonlySet<number>;
}

export interface Concessions {
  readonly byActivity: ReadonlyMap<string, Concession>;
  /** By key of an agent, the days and rules that the confirmed activities break. */
  readonly excused: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the places and rooms whose limits they exceed. */
  readonly exceeded: ReadonlySet<string>;
}

export const noConcessions: Concessions = { byActivity: new Map(), excused: new Map(), exceeded: new Set() };

/** Names an agent by its first person, or by the position of the interpreter. */
const keyOf = ({ people, interpreter }: Agent): string => people[0] ?? `interpreter ${interpreter}`;

/** A confirmed activity and its start. */
export interface Agreed {
  readonly a: number;
  readonly start: number;
}

/** The confirmed activities of a problem with their starts, in order of time, without those that are `given`. */
export function agreedIn({ visit }: Model, given: readonly Decision[] = []): readonly Agreed[] {
  const index = indexVisit(visit);
  const isGiven = new Set(given.map(({ activity }) => activity));
  return visit.activities
    .flatMap((activity, a): Agreed[] =>
      activity.fixed && isConfirmed(activity) && !isGiven.has(a)
        ? [{ a, start: minuteOf(activity.fixed, index.legOf(activity).zone) }]
        : [],
    )
    .sort((x, y) => x.start - y.start || x.a - y.a);
}

/**
 * Returns what a problem has to concede so that all its confirmed activities can be scheduled. Each is inserted at its
 * time, in order of time, and everything that prevents it is conceded. `given` holds activities that take place in any
 * case, because they have begun or because a disruption dictates them.
 */
export function concessionsOf(model: Model, given: readonly Decision[] = []): Concessions {
  const agreed = agreedIn(model, given);
  if (agreed.length === 0) return noConcessions;
  const activities = [...model.activities];
  const agents = [...model.agents];
  const state = emptyState({ ...model, activities, agents });
  for (const decision of given) insert(state, decision);
  const byActivity = new Map<string, Concession>();
  const excused = new Map<string, ReadonlySet<string>>();
  const exceeded = new Set<string>();
  const excuse = (agent: number, day: number, extra?: Decision): void => {
    const facts = agents[agent] ?? hole();
    const broken = brokenRules(state, agent, day, extra);
    if (broken.length === 0) return;
    const more = new Set([...facts.excused, ...broken.map((rule) => excuseFor(day, rule))]);
    excused.set(keyOf(facts), more);
    agents[agent] = { ...facts, excused: more };
  };
  const conceded = new Map<number, Concession>();
  const concedes = ({ a, start }: Agreed, one: Concession): void => {
    conceded.set(a, one);
    activities[a] = conceding(model, a, start, one);
  };
  // Required people come before those whom a quorum may choose.
  for (const one of agreed) {
    const { a, start } = one;
    concedes(one, withoutThose(state, a, start));
    const activity = activities[a] ?? hole();
    const core = decide(state.model, a, activity.options[0] ?? hole(), start, [], []);
    for (const agent of activity.requiredAgents) {
      if (holdsWith(state, agent, core)) continue;
      for (const day of [core.day, ...busyDays(state, agent)]) excuse(agent, day, core);
    }
    insert(state, core);
  }
  withoutExpected(model, agents, activities, agreed, given);
  agents.forEach((facts, agent) => {
    for (const { day } of facts.expectedAt)
      for (const busy of [day, ...busyDays(state, agent)]) excuse(agent, busy);
  });
  for (const one of agreed) {
    const before = conceded.get(one.a) ?? hole();
    const core = remove(state, one.a);
    concedes(one, { ...before, engaged: engagedIn(state, core, agreed) });
    insert(state, core);
  }
  for (const one of agreed) {
    const { a, start } = one;
    const core = remove(state, a);
    concedes(one, withThose(state, core, conceded.get(a) ?? hole()));
    const decision = completed(state, a, decide(state.model, a, core.option, start, [], []));
    for (const site of exceededBy(state, decision, decision.people))
      exceeded.add(model.sites[site]?.id ?? "");
    insert(state, decision);
  }
  for (const [a, one] of conceded) if (isNeeded(one)) byActivity.set(model.activities[a]?.id ?? "", one);
  const found = { byActivity, excused, exceeded };
  for (let round = 0; round < mostRounds; round++) {
    if (!concedesMore(concede(model, found, given), byActivity, agreed, given)) break;
  }
  return found;
}

const busyDays = ({ timelines, decisions }: State, agent: number): ReadonlySet<number> =>
  new Set((timelines[agent] ?? hole()).map((a) => (decisions[a] ?? hole()).day));

/** Each round concedes more; random visits needed two at most. */
const mostRounds = 5;

/**
 * Concedes the demands that prevent a construction from scheduling all confirmed activities: people whom an earlier one
 * chose although a later one requires them, or interpreters and people that were counted on. Returns whether there was
 * any.
 */
function concedesMore(
  model: Model,
  byActivity: Map<string, Concession>,
  agreed: readonly Agreed[],
  given: readonly Decision[],
): boolean {
  const state = emptyState(model);
  for (const decision of given) insert(state, decision);
  const concedes = (id: string, more: Partial<Concession>) =>
    byActivity.set(id, { ...(byActivity.get(id) ?? nothingConceded), ...more });
  let isAny = false;
  for (const { a, start } of agreed) {
    const { id, options, requiredAgents } = model.activities[a] ?? hole();
    const decision = insertionAt(state, a, start);
    if (decision) {
      insert(state, decision);
      continue;
    }
    isAny = true;
    const core = decide(model, a, options[0] ?? hole(), start, [], []);
    const stuck = new Set(requiredAgents.filter((agent) => !agentCan(state, agent, core)));
    const choosers = agreed.flatMap((other) => {
      const { id: by, units } = model.activities[other.a] ?? hole();
      const chosen = state.decisions[other.a]?.units ?? [];
      const wrong = chosen.filter((u) => units[u]?.agents.some((agent) => stuck.has(agent)));
      return wrong.length > 0 ? [{ by, wrong }] : [];
    });
    for (const { by, wrong } of choosers)
      concedes(by, { engaged: new Set([...(byActivity.get(by)?.engaged ?? []), ...wrong]) });
    const before = byActivity.get(id);
    // People chosen for a quorum can come from elsewhere than an order allows.
    const isOrder = before?.unserved && before.uncounted;
    if (choosers.length === 0)
      concedes(id, { unserved: true, uncounted: true, ...(isOrder ? { unordered: true } : {}) });
  }
  return isAny;
}

const nothingConceded: Concession = {
  anywhere: false,
  absent: new Set(),
  unserved: false,
  uncounted: false,
  unordered: false,
  engaged: new Set(),
};

const isNeeded = (one: Concession): boolean =>
  one.anywhere ||
  one.unserved ||
  one.uncounted ||
  one.unordered ||
  one.absent.size > 0 ||
  one.engaged.size > 0;

/** Adds the interpreters and people that an activity would get now, if any. */
function completed(state: State, a: number, core: Decision): Decision {
  const activity = state.model.activities[a] ?? hole();
  const teams = chooseInterpreters(state, activity, core) ?? [];
  const units = chooseUnits(state, activity, core, teams) ?? [];
  return decide(state.model, a, core.option, core.start, units, teams);
}

/** Returns the concessions to the place, the order and the required people of an activity. */
function withoutThose(state: State, a: number, start: number): Concession {
  const { model } = state;
  const activity = model.activities[a] ?? hole();
  const own = activity.options.find(({ starts }) => starts[0] === start && starts[1] === start);
  const option = own ?? agreedOption(model, a, start);
  const isStuck = (agent: number) =>
    narrowToAgent(state, agent, option, activity.length, [start, start]).length === 0;
  const bounds = orderBounds(state, a, option);
  return {
    anywhere: own === undefined,
    absent: new Set(
      activity.requiredAgents.filter(isStuck).map((agent) => keyOf(model.agents[agent] ?? hole())),
    ),
    unserved: false,
    uncounted: false,
    unordered: start < bounds.from || start > bounds.to,
    engaged: new Set(),
  };
}

/** Adds concessions to the interpreters and optional people of an activity. `core` holds its required people. */
function withThose(state: State, core: Decision, conceded: Concession): Concession {
  const activity = state.model.activities[core.activity] ?? hole();
  const teams = chooseInterpreters(state, activity, core);
  const units = chooseUnits(state, activity, core, teams ?? []);
  const coming = core.people + (units ?? []).reduce((sum, u) => sum + (activity.units[u]?.count ?? 0), 0);
  return {
    ...conceded,
    unserved: teams === undefined,
    uncounted: units === undefined || coming < activity.minimumGroup,
  };
}

/**
 * Returns those who are invited to an activity but are away, required elsewhere, expected too far away, or whose day
 * would break a rule.
 */
function engagedIn(state: State, core: Decision, agreed: readonly Agreed[]): ReadonlySet<number> {
  const { model, decisions } = state;
  const activity = model.activities[core.activity] ?? hole();
  const reaches = (agent: number) =>
    agreed.every(({ a }) => {
      const other = decisions[a];
      if (!other || !model.activities[a]?.expected.includes(agent)) return true;
      const [first, second] = other.start < core.start ? [other, core] : [core, other];
      const before = siteBefore(state, state.timelines[agent] ?? [], positionAt(state, agent, first.start));
      const from = first.option.endSite === nowhere ? before?.option.endSite : first.option.endSite;
      return first.end + travelAtMost(model, from ?? nowhere, second.option.site) <= second.start;
    });
  const isFree = (agent: number) => agentCan(state, agent, core) && reaches(agent);
  return new Set(activity.units.flatMap(({ agents }, u) => (agents.every(isFree) ? [] : [u])));
}

/** Returns the number of people among some agents; interpreters do not count. */
const countOf = (model: Model, agents: readonly number[]): number =>
  agents.reduce(
    (sum, agent) => sum + (agent < model.firstInterpreter ? (model.agents[agent]?.count ?? 0) : 0),
    0,
  );

/**
 * Returns the option at the agreed place and time, even if the place does not allow it. A quorum adds nobody beyond the
 * seats of the place.
 */
function agreedOption(model: Model, a: number, start: number): Option {
  const { visit } = model;
  const activity = visit.activities[a];
  const pin = activity && indexVisit(visit).pins.get(activity.id);
  return {
    ...optionAnywhere(model, a, pin?.place ?? activity?.places[0] ?? null, start),
    seats: Math.max(activity?.seats ?? Number.POSITIVE_INFINITY, model.activities[a]?.requiredCount ?? 0),
  };
}

/** Returns an activity with its concessions. */
function conceding(model: Model, a: number, start: number, one: Concession): ActivityModel {
  const activity = model.activities[a] ?? hole();
  const isHere = (agent: number) => !one.absent.has(keyOf(model.agents[agent] ?? hole()));
  const here = activity.requiredAgents.filter(isHere);
  const gone = activity.requiredAgents.filter((agent) => !isHere(agent));
  const options = one.anywhere ? [agreedOption(model, a, start)] : activity.options;
  // The seats of those who are expected stay theirs.
  const [requiredCount, kept] = [countOf(model, here), countOf(model, gone)];
  return {
    ...activity,
    options: options.map((option) => ({ ...option, seats: Math.max(option.seats - kept, requiredCount) })),
    immovable: one.anywhere || activity.immovable,
    requiredAgents: here,
    requiredCount,
    expected: gone,
    needs: one.unserved
      ? activity.needs.map((need) => ({ ...need, team: 0, wanted: need.team }))
      : activity.needs,
    minimumGroup: one.uncounted || gone.length > 0 ? 0 : activity.minimumGroup,
    quorums: activity.quorums.map((quorum) => withoutEngaged(quorum, one)),
    wishedUnits: activity.wishedUnits.filter((u) => !one.engaged.has(u)),
  };
}

/** Returns the part of a quorum that is not required elsewhere; with any number if that part is too small. */
function withoutEngaged(quorum: Quorum, { engaged, uncounted }: Concession): Quorum {
  const free = quorum.units.flatMap((u, i) => (engaged.has(u) ? [] : [i]));
  return {
    ...quorum,
    atLeast: uncounted ? 0 : quorum.atLeast,
    units: free.map((i) => quorum.units[i] ?? hole()),
    counts: free.map((i) => quorum.counts[i] ?? hole()),
  };
}

/**
 * Makes the people who are expected at a confirmed activity but cannot be there unavailable at that time, and notes it
 * for the ways to it and from it.
 */
function withoutExpected(
  model: Model,
  agents: Agent[],
  activities: readonly ActivityModel[],
  agreed: readonly Agreed[],
  given: readonly Decision[],
): void {
  for (const { a, start } of agreed) {
    const { expected, length, options } = activities[a] ?? hole();
    for (const agent of expected) {
      const facts = agents[agent] ?? hole();
      const kept = agreed.flatMap((other) => {
        const { requiredAgents, length: lasts } = activities[other.a] ?? hole();
        return requiredAgents.includes(agent) ? [{ from: other.start, to: other.start + lasts }] : [];
      });
      for (const { agents: there, start: from, end: to } of given)
        if (there.includes(agent)) kept.push({ from, to });
      const busy = subtractSpans([{ from: start, to: start + length }], kept);
      agents[agent] = {
        ...facts,
        presence: subtractSpans(facts.presence, busy),
        expectedAt: [...facts.expectedAt, decide(model, a, options[0] ?? hole(), start, [], [])],
      };
    }
  }
}

/**
 * Returns the problem with its concessions: every confirmed activity can be scheduled, and the people who are expected
 * at one of them are not free for anything else at that time.
 */
export function concede(
  model: Model,
  { byActivity, excused, exceeded }: Concessions,
  given: readonly Decision[] = [],
): Model {
  if (byActivity.size + excused.size + exceeded.size === 0) return model;
  const activities = [...model.activities];
  const agents = model.agents.map((agent): Agent => {
    const own = excused.get(keyOf(agent));
    return own ? { ...agent, excused: own } : agent;
  });
  const agreed = agreedIn(model, given);
  for (const { a, start } of agreed) {
    const one = byActivity.get(activities[a]?.id ?? "");
    if (one) activities[a] = conceding(model, a, start, one);
  }
  withoutExpected(model, agents, activities, agreed, given);
  const isUnordered = (a: number) => byActivity.get(model.activities[a]?.id ?? "")?.unordered ?? false;
  const ordered = activities.map((activity, a) => {
    if (!activity.confirmed) return activity;
    const counts = ({ other }: Order) =>
      !model.activities[other]?.confirmed || !(isUnordered(a) || isUnordered(other));
    return { ...activity, after: activity.after.filter(counts), before: activity.before.filter(counts) };
  });
  const sites = model.sites.map((site) => (exceeded.has(site.id) ? { ...site, exceeded: true } : site));
  return { ...model, activities: ordered, agents, sites };
}
