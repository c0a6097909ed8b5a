// Demands: everything that could change so that an activity fits, each as a change of the problem.

import { present } from "#base/assert.ts";
import { elementAt } from "#base/element-at.ts";
import {
  type Activity,
  type Demand,
  indexVisit,
  isRequired,
  lengthOf,
  ownSeats,
  type PlaceId,
  perVisit,
  type Span,
  type Subject,
  type Visit,
  wholeVisit,
} from "#domain";
import type { Agent, Model } from "../model/model.ts";
import { seatsAt } from "../model/options.ts";
import { agentsOf, type Inquiry, neighboursOf, type Scope } from "./inquiry.ts";

/** A demand of a conflict set, and its effect when the question is whether an activity fits. */
export interface Part {
  readonly demand: Demand;
  readonly role:
    | { readonly kind: "activity"; readonly other: number }
    | {
        readonly kind:
          | "windows"
          | "length"
          | "opening"
          | "seats"
          | "interpreters"
          | "group"
          | "order"
          | "transfer";
      }
    | { readonly kind: "quorum"; readonly quorum: number }
    | { readonly kind: "presence" | "attendance"; readonly party: number }
    | { readonly kind: "rule"; readonly rule: string };
}

/**
 * Returns the demands that affect whether an activity fits among the others of a scope, in the inquiry's form
 * of the problem.
 */
export const demandsOn = (inquiry: Inquiry, model: Model, target: number, scope: Scope): Part[] => [
  ...ownParts(model, target),
  ...partyParts(model, target),
  ...ruleParts(model, target),
  ...otherParts(inquiry, model, target, scope),
];

/** The activity as the visit states it. */
export const activityOf = (model: Model, a: number): Activity => {
  const { id } = elementAt(model.activities, a);
  return present(indexVisit(model.visit).activities.get(id), `activity ${id}`);
};

function ownParts(model: Model, target: number): Part[] {
  const activity = activityOf(model, target);
  const { visit } = model;
  const subjects: Subject[] = [{ kind: "activity", id: activity.id }];
  const places: Subject[] = activity.places.map((id) => ({ kind: "place", id }));
  const lengthMinutes = lengthOf(activity);
  const pinned = indexVisit(visit).pins.has(activity.id);
  const windows = pinned ? "pin" : activity.fixed ? "fixed-time" : "time-window";
  const parts: Part[] = [
    { demand: { demand: windows, subjects, facts: { lengthMinutes } }, role: { kind: "windows" } },
  ];
  if (isLongerThan(wholeVisit(visit), lengthMinutes))
    parts.push({
      demand: { demand: "duration", subjects, facts: { lengthMinutes } },
      role: { kind: "length" },
    });
  if (activity.places.some((place) => hasHours(visit, place)))
    parts.push({
      demand: { demand: "opening-hours", subjects: [...subjects, ...places], facts: {} },
      role: { kind: "opening" },
    });
  const facts = elementAt(model.activities, target);
  const seats = mostSeats(visit, activity);
  if (seats !== undefined) {
    parts.push({
      demand: { demand: "seats", subjects: [...subjects, ...places], facts: { seats } },
      role: { kind: "seats" },
    });
  }
  facts.quorums.forEach((quorum, q) => {
    parts.push({
      demand: { demand: "minimum-group", subjects, facts: { needed: quorum.atLeast } },
      role: { kind: "quorum", quorum: q },
    });
  });
  for (const need of facts.needs) {
    parts.push({
      demand: {
        demand: "interpreter",
        subjects,
        facts: {
          from: need.between[0],
          to: need.between[1],
          needed: need.team,
          count: need.candidates.length,
        },
      },
      role: { kind: "interpreters" },
    });
  }
  parts.push({
    demand: { demand: "minimum-group", subjects, facts: { needed: facts.minimumGroup } },
    role: { kind: "group" },
  });
  if (facts.after.length + facts.before.length > 0) {
    const others = [...facts.after, ...facts.before].map(
      (order): Subject => ({ kind: "activity", id: activityOf(model, order.other).id }),
    );
    parts.push({
      demand: { demand: "precedence", subjects: [...subjects, ...others], facts: {} },
      role: { kind: "order" },
    });
  }
  return parts;
}

const isLongerThan = (spans: readonly Span[], minutes: number): boolean =>
  spans.every(({ from, to }) => to - from < minutes);

/** Whether a place, or the one around a room, is closed at some time. */
function hasHours(visit: Visit, id: PlaceId): boolean {
  const site = indexVisit(visit).sites.get(id);
  return [site?.place, site?.room].some((one) => one?.opening !== undefined || one?.closed !== undefined);
}

/** Returns the seats of the largest of its places with a limit; undefined if none has one. */
function mostSeats(visit: Visit, activity: Activity): number | undefined {
  const places = activity.places.length > 0 ? activity.places : [undefined];
  const limits = places
    .map((place) => Math.min(ownSeats(visit, activity), seatsAt(visit, place)))
    .filter(Number.isFinite);
  return limits.length > 0 ? Math.max(...limits) : undefined;
}

const partyIds = perVisit((visit, _: undefined): readonly string[] => [...indexVisit(visit).parties.keys()]);

/**
 * Groups required people by party: when they are there, and that they must attend. Accompanying interpreters
 * belong to no party.
 */
function partyParts(model: Model, target: number): Part[] {
  const facts = elementAt(model.activities, target);
  const byParty = Map.groupBy(
    facts.requiredAgents.map((agent) => elementAt(model.agents, agent)),
    ({ party }) => party,
  );
  const ids = partyIds(model.visit, undefined);
  const own: Subject = { kind: "activity", id: facts.id };
  return [...byParty].flatMap(([party, agents]): Part[] => {
    const id = ids[party];
    const who: Subject[] = id === undefined ? companions(model, agents) : [{ kind: "party", id }];
    const subjects = [own, ...who];
    const presence: Part = {
      demand: { demand: "presence", subjects, facts: {} },
      role: { kind: "presence", party },
    };
    const attendance: Part = {
      demand: { demand: "attendance", subjects, facts: {} },
      role: { kind: "attendance", party },
    };
    return [
      ...(agents.some((agent) => isAwayAtTimes(model, agent)) ? [presence] : []),
      ...(id === undefined ? [] : [attendance]),
    ];
  });
}

const companions = ({ visit }: Model, agents: readonly Agent[]): Subject[] =>
  agents.flatMap(({ interpreter }): Subject[] => {
    const found = visit.interpreters[interpreter];
    return found ? [{ kind: "interpreter", id: found.id }] : [];
  });

const isAwayAtTimes = ({ visit }: Model, { presence }: Agent): boolean =>
  wholeVisit(visit).some((whole) => !presence.some(({ from, to }) => from <= whole.from && whole.to <= to));

function ruleParts(model: Model, target: number): Part[] {
  const agents = agentsOf(elementAt(model.activities, target));
  const rules = new Set(agents.flatMap((at) => elementAt(model.agents, at).rules.map((rule) => rule.id)));
  return [...rules].map((rule) => ({
    demand: { demand: "rule", subjects: [{ kind: "rule", id: rule }], facts: {} },
    role: { kind: "rule", rule },
  }));
}

function otherParts(inquiry: Inquiry, model: Model, target: number, scope: Scope): Part[] {
  const neighbours = neighboursOf(inquiry, target, elementAt(model.activities, target), scope);
  return neighbours.map((a) => {
    const other = activityOf(model, a);
    const { start, end } = elementAt(inquiry.decisions, a);
    return {
      demand: {
        demand: isRequired(other) ? "required-activity" : "placed-activity",
        subjects: [{ kind: "activity", id: other.id }],
        facts: { startAt: start, endAt: end },
      },
      role: { kind: "activity", other: a },
    };
  });
}
