// An inquiry: the data that all questions about one programme share, built once for any number of activities.
import { elementAt } from "#base/element-at.ts";
import type { ActivityModel, Agent, Model } from "../model/model.ts";
import type { Decision } from "../solution/decision.ts";
import { emptyState, insert, remove, type State } from "../solution/state.ts";

type Decisions = readonly (Decision | undefined)[];

export interface Inquiry {
  /** The problem without wishes: whether something fits does not depend on preferences. */
  readonly model: Model;
  /**
   * The placed activities. They must not change during the inquiry. The activity in question counts as not
   * placed.
   */
  readonly decisions: Decisions;
  /** The activities placed at the moment. Each question starts from the state that the last one left. */
  readonly state: State;
  /** The placed activities, by agent and by place. */
  readonly ofAgent: ReadonlyMap<number, readonly number[]>;
  readonly ofPlace: ReadonlyMap<number, readonly number[]>;
  readonly hasMeals: boolean;
}

/** Begins an inquiry into a programme. */
export function inquiryInto(model: Model, decisions: Decisions): Inquiry {
  const ofAgent = new Map<number, number[]>();
  const ofPlace = new Map<number, number[]>();
  const add = (map: Map<number, number[]>, key: number, a: number) => {
    const list = map.get(key);
    if (list) list.push(a);
    else map.set(key, [a]);
  };
  decisions.forEach((decision, a) => {
    if (!decision) return;
    for (const agent of decision.agents) add(ofAgent, agent, a);
    const place = model.sites[decision.option.site]?.place;
    if (place !== undefined) add(ofPlace, place, a);
  });
  const unwishing = withoutWishes(model);
  const hasMeals = model.activities.some((activity) => activity.kind === "meal");
  return { model: unwishing, decisions, state: emptyState(unwishing), ofAgent, ofPlace, hasMeals };
}

const withoutWishes = (model: Model): Model => ({
  ...model,
  wishes: [],
  activities: model.activities.map((activity) =>
    activity.wishes.length === 0 ? activity : { ...activity, wishes: [] },
  ),
});

/**
 * Places exactly these activities, where the programme has them. Returns the number of timelines that it
 * changed.
 */
export function letStand({ state, decisions }: Inquiry, activities: ReadonlySet<number>): number {
  let changed = 0;
  for (const a of [...state.placed.items])
    if (!activities.has(a)) changed += remove(state, a).agents.length + 1;
  for (const a of activities) {
    const decision = decisions[a];
    if (!decision || state.decisions[a]) continue;
    insert(state, decision);
    changed += decision.agents.length + 1;
  }
  return changed;
}

/**
 * Which other activities a question considers: those that share people or an order, or also those that share
 * a place.
 */
export type Scope = "people" | "places-too";

/**
 * Returns the placed activities that share people, interpreters or an order with a given one, in the order of
 * visit.
 */
export function neighboursOf(
  { model, decisions, ofAgent, ofPlace }: Inquiry,
  target: number,
  facts: ActivityModel,
  scope: Scope,
): number[] {
  const places =
    scope === "people"
      ? []
      : new Set(facts.options.flatMap((option) => model.sites[option.site]?.place ?? []));
  const neighbours = new Set([
    ...[...facts.after, ...facts.before].map((order) => order.other),
    ...agentsOf(facts).flatMap((agent) => ofAgent.get(agent) ?? []),
    ...[...places].flatMap((place) => ofPlace.get(place) ?? []),
  ]);
  return [...neighbours].filter((a) => a !== target && decisions[a]).sort((a, b) => a - b);
}

/** Returns the agents who must, may or could work in an activity. */
export const agentsOf = (activity: ActivityModel): number[] => [
  ...activity.requiredAgents,
  ...activity.units.flatMap((unit) => unit.agents),
  ...activity.needs.flatMap((need) => need.candidates),
];

/** Returns the agents of a problem with some of them changed. */
export function withAgents(
  agents: readonly Agent[],
  which: Iterable<number>,
  change: (agent: Agent) => Agent,
): readonly Agent[] {
  const changed = [...agents];
  for (const at of which) changed[at] = change(elementAt(agents, at));
  return changed;
}
