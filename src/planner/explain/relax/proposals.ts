// Proposals: for each demand of a conflict set, the changes that may help, cheapest first. None has been
// tried yet.
import { elementAt } from "#base/element-at.ts";
import {
  type Activity,
  type AttendeeId,
  attendeeOf,
  indexVisit,
  isRequired,
  lengtheningOf,
  lengthOf,
  openingOf,
  type PartyId,
  type PlaceId,
  type Programme,
  type Visit,
} from "#domain";
import { isBlocking, type RulesInForce } from "#rules";
import type { ActivityModel, Agent } from "../../model/model.ts";
import { seatsAt } from "../../model/options.ts";
import { bestInsertion } from "../../search/insertion.ts";
import { insert, remove, type State } from "../../solution/state.ts";
import type { Part } from "../demands.ts";
import type { Change } from "./change.ts";
import { boundBy, timesBehindDoors, timesBeyondHours } from "./free-times.ts";
import { priceOf } from "./price.ts";

export interface Proposal {
  readonly change: Change;
  readonly price: number;
}

/** The inputs of proposals. The target is not placed in the state. */
export interface Occasion {
  readonly state: State;
  readonly programme: Programme;
  readonly target: number;
  readonly effort: { evaluations: number };
  /** The work after which no further changes are sought; when absent, all are. */
  readonly limit?: number | undefined;
  /**
   * During a visit, activities that start at this time (epoch minutes) or before, and those with a dictated
   * start, stay.
   */
  readonly now?: number | undefined;
  readonly fixed?: ReadonlySet<number> | undefined;
}

/** The number of free times sought for each demand on hours, on its days. One more may be on another day. */
const timesPerDemand = 1;
/** Maximum number of steps in which the number of people is changed. */
const mostPeople = 5;
/** Other places that are tried, by rank. */
const mostPlaces = 3;
/** Minutes by which an activity is shortened: at most a third of its length. */
const cuts = [15, 30];

/** Returns the changes that may resolve a conflict set, cheapest first. */
export function proposalsFor(occasion: Occasion, clash: readonly Part["role"][]): Proposal[] {
  const { visit } = occasion.state.model;
  const { effort, limit = Number.POSITIVE_INFINITY } = occasion;
  const seen = new Set<string>();
  return clash
    .flatMap((role) => (effort.evaluations < limit ? changesOf(occasion, role) : []))
    .filter((change) => {
      const key = JSON.stringify(change);
      return !seen.has(key) && seen.add(key);
    })
    .map((change) => ({ change, price: priceOf(visit, occasion.programme, change) }))
    .sort((x, y) => x.price - y.price);
}

const wantedOf = ({ state }: Occasion, a: number): Activity => elementAt(state.model.visit.activities, a);
const factsOf = ({ state }: Occasion, a: number): ActivityModel => elementAt(state.model.activities, a);

function changesOf(occasion: Occasion, role: Part["role"]): Change[] {
  const { target } = occasion;
  const { id } = wantedOf(occasion, target);
  switch (role.kind) {
    case "transfer":
    case "windows":
      return [...timeChanges(occasion, target), ...shorterChanges(occasion)];
    case "length":
      return shorterChanges(occasion);
    case "opening":
      return [...openingChanges(occasion), ...placeChanges(occasion), ...shorterChanges(occasion)];
    case "seats":
      return [...seatChanges(occasion), ...placeChanges(occasion)];
    case "group":
      return fewer(factsOf(occasion, target).minimumGroup, 1).map(({ atLeast, less }) => ({
        kind: "minimum-group",
        activity: id,
        atLeast,
        less,
      }));
    case "quorum": {
      const { atLeast: now } = wantedOf(occasion, target).attend.quorum[role.quorum] ?? { atLeast: 0 };
      return fewer(now, 0).map(({ atLeast, less }) => ({
        kind: "quorum",
        activity: id,
        quorum: role.quorum,
        atLeast,
        less,
      }));
    }
    case "presence":
    case "attendance":
      return role.party < 0 ? [] : attendanceChanges(occasion, role.party);
    case "interpreters":
      return interpreterChanges(occasion);
    case "order":
      return orderChanges(occasion);
    case "rule":
      return isOpenToException(occasion.state.model.rules, role.rule)
        ? [{ kind: "rule", rule: role.rule }]
        : [];
    case "activity":
      return otherChanges(occasion, role.other);
  }
}

function timeChanges(occasion: Occasion, a: number): Change[] {
  const activity = wantedOf(occasion, a);
  const from = boundBy(occasion.state.model.visit, activity);
  return timesBeyondHours(occasion, a, timesPerDemand).map(({ start, end, minutes, otherDay }) => ({
    kind: "time",
    activity: activity.id,
    start,
    end,
    minutes,
    otherDay,
    from,
  }));
}

/**
 * Returns the places that would have to be open: the room, the building or both. One change can open only one
 * of them.
 */
function openingChanges(occasion: Occasion): Change[] {
  const { visit } = occasion.state.model;
  return timesBehindDoors(occasion, occasion.target, timesPerDemand).flatMap((time): Change[] => {
    const site = time.place === null ? undefined : indexVisit(visit).sites.get(time.place);
    if (!site) return [];
    const shut = (id: PlaceId) =>
      !openingOf(visit, id).some(({ from, to }) => from <= time.start && time.end <= to);
    const place = shut(site.place.id) ? site.place.id : site.id;
    const { start, end, minutes, otherDay: closedDay } = time;
    return [{ kind: "opening", place, start, end, minutes, closedDay }];
  });
}

function shorterChanges(occasion: Occasion): Change[] {
  const activity = wantedOf(occasion, occasion.target);
  const length = lengthOf(activity);
  const factor = lengtheningOf(activity);
  return cuts.flatMap((cut): Change[] => {
    const written = Math.floor((length - cut) / factor);
    const minutes = Math.ceil(written * factor);
    const less = length - minutes;
    return 3 * less <= length ? [{ kind: "shorter", activity: activity.id, minutes, written, less }] : [];
  });
}

/** Returns the least number of people with whom an activity can take place. */
function leastPeople(occasion: Occasion): number {
  const { requiredCount, quorums, minimumGroup } = factsOf(occasion, occasion.target);
  const missing = quorums.reduce((sum, quorum) => sum + Math.max(0, quorum.atLeast - quorum.alreadyThere), 0);
  return Math.max(requiredCount + missing, minimumGroup);
}

function seatChanges(occasion: Occasion): Change[] {
  const { visit } = occasion.state.model;
  const activity = wantedOf(occasion, occasion.target);
  const needed = leastPeople(occasion);
  const own = activity.seats ?? Number.POSITIVE_INFINITY;
  const changes = new Map<string, Change>();
  const add = (place: PlaceId | undefined, now: number) => {
    for (let more = Math.max(1, needed - now); more <= Math.max(1, needed - now) + 1; more++) {
      const change: Change = { kind: "seats", activity: activity.id, place, seats: now + more, more };
      changes.set(JSON.stringify(change), change);
    }
  };
  for (const id of activity.places.length > 0 ? activity.places : [undefined]) {
    const there = seatsAt(visit, id);
    const site = id === undefined ? undefined : indexVisit(visit).sites.get(id);
    if (own <= there) add(undefined, own);
    else if (site) add(site.room?.seats !== undefined ? site.id : site.place.id, there);
  }
  return [...changes.values()].filter((change) => change.kind === "seats" && Number.isFinite(change.seats));
}

/**
 * Returns other rooms and places of the leg that are large enough: those of the same buildings first, then
 * from small to large.
 */
function placeChanges(occasion: Occasion): Change[] {
  const { visit } = occasion.state.model;
  const index = indexVisit(visit);
  const activity = wantedOf(occasion, occasion.target);
  if (activity.places.length === 0) return [];
  const leg = index.legOf(activity).id;
  const buildings = new Set(activity.places.map((id) => index.sites.get(id)?.place.id));
  const needed = leastPeople(occasion);
  return visit.places
    .filter((place) => place.leg === leg)
    .flatMap((place) => (place.rooms.length > 0 ? place.rooms.map((room) => room.id) : [place.id]))
    .filter((id) => !activity.places.includes(id) && seatsAt(visit, id) >= needed)
    .map((place) => ({ place, near: buildings.has(index.sites.get(place)?.place.id) }))
    .sort((x, y) => Number(y.near) - Number(x.near) || seatsAt(visit, x.place) - seatsAt(visit, y.place))
    .slice(0, mostPlaces)
    .map(({ place }) => ({ kind: "place", activity: activity.id, place }));
}

/** Returns decreasing numbers of people, down to `least`. */
function fewer(now: number, least: number): { readonly atLeast: number; readonly less: number }[] {
  const steps = Math.min(mostPeople, now - least);
  return Array.from({ length: Math.max(0, steps) }, (_, i) => ({ atLeast: now - i - 1, less: i + 1 }));
}

function attendanceChanges(occasion: Occasion, party: number): Change[] {
  const { visit } = occasion.state.model;
  const id = [...indexVisit(visit).parties.keys()][party];
  if (id === undefined) return [];
  const activity = wantedOf(occasion, occasion.target);
  const people = requiredOf(occasion, occasion.target, (agent) => agent.party === party);
  const who = asParties(visit, people);
  return who.length > 0 ? [{ kind: "attendance", activity: activity.id, who }] : [];
}

const requiredOf = (occasion: Occasion, a: number, wanted: (agent: Agent) => boolean): string[] =>
  factsOf(occasion, a).requiredAgents.flatMap((i) => {
    const agent = occasion.state.model.agents[i];
    return agent && wanted(agent) ? [...agent.people] : [];
  });

/**
 * Returns people as whole parties if all members are among them, otherwise individually, in the order of
 * the visit.
 */
function asParties(visit: Visit, people: readonly string[]): AttendeeId[] {
  const index = indexVisit(visit);
  const chosen = new Set(people);
  const parties = new Set<PartyId>();
  return visit.people.flatMap(({ id, party }): AttendeeId[] => {
    if (!chosen.has(id) || parties.has(party)) return [];
    if (!index.peopleOf(party).every((other) => chosen.has(other))) return [attendeeOf(id)];
    parties.add(party);
    return [attendeeOf(party)];
  });
}

function interpreterChanges(occasion: Occasion): Change[] {
  const activity = wantedOf(occasion, occasion.target);
  const mode = activity.interpretation?.mode ?? "consecutive";
  return factsOf(occasion, occasion.target).needs.flatMap(({ between, team }): Change[] =>
    Array.from({ length: team }, (_, i) => ({ kind: "interpreters", count: i + 1, between, mode })),
  );
}

function orderChanges({ state, target }: Occasion): Change[] {
  const { activities } = state.model;
  const idOf = (a: number) => elementAt(activities, a).id;
  const { after, before } = elementAt(activities, target);
  return [
    ...after.map(({ other }): Change => ({ kind: "order", activity: idOf(target), after: idOf(other) })),
    ...before.map(({ other }): Change => ({ kind: "order", activity: idOf(other), after: idOf(target) })),
  ];
}

/** Whether a rule allows exceptions: a rule that always blocks does not; one that only blocks the release can be waived. */
const isOpenToException = (rules: RulesInForce, id: string): boolean =>
  rules.day.some((rule) => rule.id === id && rule.level !== "block" && isBlocking(rule.level));

/**
 * Returns possible changes of another activity that blocks this one: left out, at another time, with fewer
 * people.
 */
function otherChanges(occasion: Occasion, other: number): Change[] {
  const { state, target } = occasion;
  const decision = state.decisions[other];
  const activity = wantedOf(occasion, other);
  if (!decision || occasion.fixed?.has(other)) return [];
  const changes: Change[] = [];
  if (!isRequired(activity)) changes.push({ kind: "withdrawal", activity: activity.id });
  const shared = new Set(factsOf(occasion, target).requiredAgents);
  const needed = factsOf(occasion, other).requiredAgents.filter((agent) => shared.has(agent));
  const people = needed.flatMap((agent) => [...(state.model.agents[agent]?.people ?? [])]);
  const who = asParties(state.model.visit, people);
  if (who.length > 0) changes.push({ kind: "attendance", activity: activity.id, who });
  return [...changes, ...movedAside(occasion, other)];
}

/** Returns other times of the blocking activity, with the target placed where it would then be. */
function movedAside(occasion: Occasion, other: number): Change[] {
  const { state, target, effort } = occasion;
  const taken = remove(state, other);
  const place = firstPlace(state, target, effort);
  if (place) insert(state, place);
  const changes = place ? timeChanges(occasion, other) : [];
  if (place) remove(state, target);
  insert(state, taken);
  return changes;
}

/** Returns the cheapest decision for an activity, with the others at their times. */
const firstPlace = (state: State, a: number, effort: { evaluations: number }) =>
  bestInsertion(state, a, undefined, effort)?.decision;
