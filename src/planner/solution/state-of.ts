// Turns a programme back into the working solution from which explain, repair and recommend start.
import { hole } from "#base/element-at.ts";
import { leadsOut, ownSeats, type Placement } from "#domain";
import { type ActivityModel, type Model, nowhere, type Option, thereWith } from "../model/model.ts";
import { seatsAt } from "../model/options.ts";
import { type Decision, decide } from "./decision.ts";
import { emptyState, insert, type State } from "./state.ts";

/**
 * Returns the working solution of a programme. Placements that the visit does not know, or whose place it no
 * longer allows, are left out. All others keep their time and place, whether or not the visit still allows
 * them.
 */
export function stateOf(model: Model, programme: { readonly placements: readonly Placement[] }): State {
  const state = emptyState(model);
  const toDecision = decisionsOf(model);
  for (const placement of programme.placements) {
    const decision = toDecision(placement);
    if (decision && !state.decisions[decision.activity]) insert(state, decision);
  }
  return state;
}

/**
 * Turns placements into decisions; undefined if the visit has no such activity, or no start at that place.
 */
export function decisionsOf(model: Model): (placement: Placement) => Decision | undefined {
  const byId = new Map(model.activities.map((activity, a) => [activity.id, a]));
  const interpreterAt = new Map(
    model.visit.interpreters.map((interpreter, i) => [interpreter.id, model.firstInterpreter + i]),
  );
  return (placement) => {
    const a = byId.get(placement.activity);
    if (a === undefined) return undefined;
    const option = optionAt(model, a, placement.place);
    return option && decisionAt(model, a, option, placement, interpreterAt);
  };
}

/** Returns the option of an activity at a place, or undefined when it has no start there. */
export const optionAt = (model: Model, a: number, place: string | null): Option | undefined =>
  model.activities[a]?.options.find((candidate) => (model.sites[candidate.site]?.id ?? null) === place);

/**
 * An option with one start, at a place and time that the visit need not allow: a past item, or a "what if".
 */
export function optionAnywhere(model: Model, a: number, place: string | null, start: number): Option {
  const activity = model.visit.activities[a];
  const known = optionAt(model, a, place);
  if (known) return { ...known, starts: Int32Array.of(start, start) };
  const site = place === null ? nowhere : model.sites.findIndex((candidate) => candidate.id === place);
  const ends = activity?.endsAt;
  const sitePlace = activity?.places.find((candidate) => candidate === place);
  const rank = sitePlace === undefined ? -1 : (activity?.places.indexOf(sitePlace) ?? -1);
  const legOf = (model.activities[a] ?? hole()).options[0]?.leg;
  const legId = model.visit.places.find(
    (p) => p.id === place || p.rooms.some((room) => room.id === place),
  )?.leg;
  const leg =
    legOf ??
    Math.max(
      0,
      model.visit.legs.findIndex((candidate) => candidate.id === legId),
    );
  const endSite =
    ends !== undefined
      ? model.sites.findIndex((candidate) => candidate.id === ends)
      : activity && leadsOut(activity.kind)
        ? nowhere
        : site;
  const own = activity ? ownSeats(model.visit, activity) : Number.POSITIVE_INFINITY;
  const seats = Math.min(own, seatsAt(model.visit, sitePlace));
  return { site, endSite, leg, rank: Math.max(0, rank), seats, starts: Int32Array.of(start, start) };
}

/** Returns the decision of a placement, with the people and interpreters that the programme names. */
export function decisionAt(
  model: Model,
  a: number,
  option: Option,
  placement: Placement,
  interpreterAt: ReadonlyMap<string, number>,
): Decision {
  const activity = model.activities[a] ?? hole();
  const units = unitsThere(model, activity, new Set<string>(placement.attendees));
  const teams = activity.needs.map((need) =>
    placement.interpreters
      .filter((entry) => entry.between[0] === need.between[0] && entry.between[1] === need.between[1])
      .flatMap((entry) => interpreterAt.get(entry.interpreter) ?? []),
  );
  return decide(model, a, option, placement.start, units, teams);
}

/**
 * Returns the units that make up the attendees, nobody in two of them. Parties that are wished as a whole
 * come before people of a quorum, unless a quorum then falls short.
 */
function unitsThere(model: Model, activity: ActivityModel, there: ReadonlySet<string>): number[] {
  const whole = activity.units.flatMap((unit, u) =>
    unit.agents.every((agent) => model.agents[agent]?.people.every((id) => there.has(id))) ? [u] : [],
  );
  const isWished = (u: number) => Number(activity.units[u]?.quorum === -1);
  const wishedFirst = apart(
    activity,
    [...whole].sort((x, y) => isWished(y) - isWished(x) || x - y),
  );
  const short = activity.quorums.some((quorum) => thereWith(quorum, wishedFirst) < quorum.atLeast);
  return (short ? apart(activity, whole) : wishedFirst).sort((x, y) => x - y);
}

/** Returns units in order, without those that repeat a person. */
function apart(activity: ActivityModel, units: readonly number[]): number[] {
  const taken = new Set<number>();
  return units.filter((u) => {
    const agents = activity.units[u]?.agents ?? [];
    if (agents.some((agent) => taken.has(agent))) return false;
    for (const agent of agents) taken.add(agent);
    return true;
  });
}
