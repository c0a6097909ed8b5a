// What surrounds one activity: a small problem in which it fits or does not exactly as in the whole one.
import type { ActivityModel, Agent, Model, Order } from "../model/model.ts";
import type { Decision } from "../search/decision.ts";

/** A problem of the activity, its people, and all that shares people, places or an order with it. */
export interface Surroundings {
  readonly model: Model;
  readonly decisions: readonly (Decision | undefined)[];
  /** The index of the activity in the small problem. */
  readonly target: number;
}

/** What is placed, by agent and by place: made once for all the questions about one programme. */
interface Book {
  readonly ofAgent: ReadonlyMap<number, readonly number[]>;
  readonly ofPlace: ReadonlyMap<number, readonly number[]>;
}

/** Gives the surroundings of any activity of a programme. The decisions must not change while it is asked. */
export function surroundingsIn(
  model: Model,
  decisions: readonly (Decision | undefined)[],
): (target: number) => Surroundings {
  const book = bookOf(model, decisions);
  return (target) => around(model, decisions, target, book);
}

function bookOf(model: Model, decisions: readonly (Decision | undefined)[]): Book {
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
  return { ofAgent, ofPlace };
}

/** Agents who must, may or could work in an activity. */
export const agentsOf = (activity: ActivityModel): number[] => [
  ...activity.requiredAgents,
  ...activity.units.flatMap((unit) => unit.agents),
  ...activity.needs.flatMap((need) => need.candidates),
];

function around(
  model: Model,
  decisions: readonly (Decision | undefined)[],
  target: number,
  { ofAgent, ofPlace }: Book,
): Surroundings {
  const facts = model.activities[target] as ActivityModel;
  const places = new Set(facts.options.flatMap((option) => model.sites[option.site]?.place ?? []));
  const activities = [
    ...new Set([
      target,
      ...[...facts.after, ...facts.before].map((order) => order.other),
      ...agentsOf(facts).flatMap((agent) => ofAgent.get(agent) ?? []),
      ...[...places].flatMap((place) => ofPlace.get(place) ?? []),
    ]),
  ].sort((a, b) => a - b);
  const agents = [...new Set(activities.flatMap((a) => agentsOf(model.activities[a] as ActivityModel)))].sort(
    (a, b) => a - b,
  );
  const newActivity = new Map(activities.map((a, i) => [a, i]));
  const newAgent = new Map(agents.map((agent, i) => [agent, i]));
  const mapped = (list: readonly number[]) => list.flatMap((agent) => newAgent.get(agent) ?? []);
  const orders = (list: readonly Order[]) =>
    list.flatMap((order): Order[] => {
      const other = newActivity.get(order.other);
      return other === undefined ? [] : [{ ...order, other }];
    });
  const small: Model = {
    ...model,
    agents: agents.map((agent) => model.agents[agent] as Agent),
    firstInterpreter: agents.filter((agent) => agent < model.firstInterpreter).length,
    wishes: [],
    partyWeights: [],
    activities: activities.map((a) => {
      const activity = model.activities[a] as ActivityModel;
      return {
        ...activity,
        requiredAgents: mapped(activity.requiredAgents),
        units: activity.units.map((unit) => ({ ...unit, agents: mapped(unit.agents) })),
        needs: activity.needs.map((need) => ({ ...need, candidates: mapped(need.candidates) })),
        after: orders(activity.after),
        before: orders(activity.before),
        wishes: [],
      };
    }),
  };
  return {
    model: small,
    target: newActivity.get(target) as number,
    decisions: activities.map((a, activity) => {
      const decision = decisions[a];
      return (
        decision && {
          ...decision,
          activity,
          agents: mapped(decision.agents),
          interpreters: decision.interpreters.map(mapped),
        }
      );
    }),
  };
}
