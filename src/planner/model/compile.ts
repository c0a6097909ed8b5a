// Compiles a visit into the problem. No other file of the planner's model refers to the visit's entities.
import { present } from "#base/assert.ts";
import {
  type Activity,
  headCount,
  includesMeal,
  indexVisit,
  isConfirmed,
  isRequired,
  isSubstantive,
  lengthOf,
  type PersonId,
  type Visit,
  type VisitIndex,
  worthOf,
} from "#domain";
import { type RulesInForce, rulesInForce } from "#rules";
import { type AgentBook, compileAgents, type Roster } from "./agents.ts";
import { concede, concessionsOf } from "./confirmed.ts";
import { compileDays } from "./days.ts";
import type { ActivityModel, Model, Option, Order, Quorum, Unit, WishLink } from "./model.ts";
import { compileNeeds } from "./needs.ts";
import { compileOptions } from "./options.ts";
import { overlapCostsOf } from "./overlap-costs.ts";
import { type Asked, groupsOf, tied } from "./together.ts";
import { compileTravel } from "./travel-matrix.ts";
import { compileWishes } from "./wishes.ts";

/**
 * Compiles a read visit. Never fails: a demand that cannot be met becomes an activity without options. Confirmed
 * activities can always be scheduled: demands that would prevent it are relaxed.
 */
export function compile(visit: Visit): Model {
  const model = compileDemands(visit);
  return concede(model, concessionsOf(model));
}

/** Compiles a read visit as it is written, without relaxing anything for its confirmed activities. */
export function compileDemands(visit: Visit): Model {
  const index = indexVisit(visit);
  const rules = rulesInForce(visit);
  const travel = compileTravel(visit, rules);
  const days = compileDays(visit);
  const book = compileAgents(visit, rules, travel.siteIndex);
  const wishes = compileWishes(visit, book, travel.siteIndex);
  const byId = new Map<string, number>(visit.activities.map((activity, i) => [activity.id, i]));
  const after = visit.activities.map((activity) => ordersOf(activity, byId));
  const before = visit.activities.map((): Order[] => []);
  after.forEach((orders, i) => {
    for (const order of orders) before[order.other]?.push({ ...order, other: i });
  });
  const depths = depthsOf(after);
  const activities = visit.activities.map((activity, i) =>
    compileActivity(activity, {
      visit,
      index,
      rules,
      book,
      options: compileOptions(visit, activity, travel.siteIndex),
      links: wishes.links[i] ?? [],
      after: after[i] ?? [],
      before: before[i] ?? [],
      depth: depths[i] ?? 0,
    }),
  );
  return {
    visit,
    rules,
    grid: visit.grid,
    agents: book.agents,
    firstInterpreter: book.firstInterpreter,
    activities,
    overlaps: rules.absence?.perMinute
      ? overlapCostsOf(activities, book, rules.absence.perMinute)
      : undefined,
    hasChoices: activities.some((activity) => activity.wishedUnits.length > 0),
    sites: travel.sites,
    wishes: wishes.wishes,
    partyWeights: wishes.partyWeights,
    ...days,
    bands: travel.bands,
    slowest: travel.slowest,
    bare: travel.bare,
    bandStarts: travel.bandStarts,
  };
}

interface Parts {
  readonly visit: Visit;
  readonly index: VisitIndex;
  readonly rules: RulesInForce;
  readonly book: AgentBook;
  readonly options: Option[];
  readonly links: readonly {
    readonly wish: number;
    readonly people: ReadonlySet<PersonId>;
    readonly sites: ReadonlySet<number> | undefined;
  }[];
  readonly after: readonly Order[];
  readonly before: readonly Order[];
  readonly depth: number;
}

function compileActivity(activity: Activity, parts: Parts): ActivityModel {
  const { visit, rules, book } = parts;
  const roster = present(book.rosters.get(activity.id), `roster of ${activity.id}`);
  const agentsOf = (people: readonly PersonId[]): number[] => [
    ...new Set(people.map((id) => present(book.agentOf.get(id), `agent of ${id}`))),
  ];
  const countOf = (agents: readonly number[]) =>
    agents.reduce((sum, i) => sum + (book.agents[i]?.count ?? 0), 0);
  const companions = activity.accompanied.flatMap((id) => {
    const i = visit.interpreters.findIndex((interpreter) => interpreter.id === id);
    return i < 0 ? [] : [book.firstInterpreter + i];
  });
  const requiredAgents = [...agentsOf(roster.required), ...companions];
  const groups = tied(askedBeside(roster), groupsOf(visit)).flatMap(({ people: of, from }) => {
    const agents = agentsOf(of).filter((agent) => !requiredAgents.includes(agent));
    return agents.length === 0 ? [] : [{ people: of, from, agents }];
  });
  const units = groups.map(({ people: of, agents, from }): Unit => {
    const quorum = from.includes(-1) ? -1 : (from[0] ?? -1);
    const unlisted = headCount(visit, of, activity) - of.length;
    return { agents, count: countOf(agents) + unlisted, quorum };
  });
  const wishedUnits = unitsFrom(groups, -1);
  const links = parts.links.flatMap((link): WishLink[] => {
    const always = roster.required.some((id) => link.people.has(id));
    const unitIndices = units.flatMap((unit, u) =>
      unit.agents.some((agent) => book.agents[agent]?.people.some((id) => link.people.has(id))) ? [u] : [],
    );
    return always || unitIndices.length > 0
      ? [{ wish: link.wish, always, units: unitIndices, sites: link.sites }]
      : [];
  });
  const confirmed = isConfirmed(activity);
  const heads = Math.max(headCount(visit, roster.required, activity), activity.participants ?? 0);
  const isPlanned = activity.status !== "cancelled";
  const options = isPlanned ? parts.options.map((option) => seating(option, confirmed, heads)) : [];
  const only = options.length === 1 ? options[0] : undefined;
  const immovable = only !== undefined && only.starts.length === 2 && only.starts[0] === only.starts[1];
  return {
    id: activity.id,
    kind: activity.kind,
    substantive: isSubstantive(activity),
    feeds: includesMeal(activity),
    isOpen: activity.openEnd === true,
    length: lengthOf(activity),
    required: isRequired(activity),
    weight: isPlanned ? worthOf(activity) : 0,
    options,
    immovable,
    cancelled: !isPlanned,
    confirmed,
    expected: [],
    hasOneChoice: immovable && units.length === 0,
    requiredAgents,
    requiredCount: heads,
    units,
    quorums: quorumsOf(roster, groups),
    wishedUnits,
    // An activity without attendees does not take place.
    minimumGroup: Math.max(1, activity.minimumGroup ?? 1),
    needs: compileNeeds(visit, activity, roster.everybody, rules, book),
    after: parts.after,
    before: parts.before,
    depth: parts.depth,
    wishes: links,
    unitWeight: countsHeads(rules) && wishedUnits.length > 0 ? shareOf(activity, wishedUnits.length) : 0,
  };
}

/** Returns those who are asked beside the people who are required: quorums, and wished people together. */
function askedBeside({ required, quorums, wished }: Roster): Asked[] {
  const there = new Set(required);
  return [
    ...quorums.flatMap(({ people }, q) =>
      people.filter((id) => !there.has(id)).map((id): Asked => ({ people: [id], from: [q] })),
    ),
    ...wished.map((people): Asked => ({ people, from: [-1] })),
  ];
}

/** Returns the units that a quorum asks for, or, for -1, those that are wished. */
const unitsFrom = (groups: readonly Asked[], from: number): number[] =>
  groups.flatMap((group, u) => (group.from.includes(from) ? [u] : []));

/** Returns the quorums, each with the units that count for it. */
const quorumsOf = ({ required, quorums }: Roster, groups: readonly Asked[]): Quorum[] =>
  quorums.map(({ people, atLeast, atMost, limit }, q) => {
    const own = new Set(people.filter((id) => !required.includes(id)));
    const units = unitsFrom(groups, q);
    return {
      atLeast,
      atMost,
      limit,
      units,
      counts: units.map((u) => (groups[u]?.people ?? []).filter((id) => own.has(id)).length),
      alreadyThere: people.length - own.size,
    };
  });

/** A confirmed activity has seats for everybody who is required, even if the place is too small. */
const seating = (option: Option, confirmed: boolean, people: number): Option =>
  confirmed && people > option.seats ? { ...option, seats: people } : option;

/** Whether the absence of a wished person costs a share of the activity's weight. */
const countsHeads = ({ absence }: RulesInForce): boolean => absence?.perMinute === 0;

const shareOf = ({ weight }: Activity, units: number): number =>
  Math.max(1, Math.round(weight / (units + 1)));

const ordersOf = (activity: Activity, byId: ReadonlyMap<string, number>): Order[] =>
  activity.after.flatMap((order) => {
    const other = byId.get(order.activity);
    if (other === undefined) return [];
    return [
      {
        other,
        atLeast: order.atLeast,
        atMost: order.atMost ?? Number.POSITIVE_INFINITY,
        sameDay: order.sameDay,
        rightAfter: order.rightAfter,
      },
    ];
  });

/**
 * Returns the longest chain of orders before each activity. Orders of a read visit have no cycle, but the number of
 * rounds is limited nevertheless.
 */
function depthsOf(after: readonly (readonly Order[])[]): number[] {
  const depths = after.map(() => 0);
  for (let round = 0, changed = true; changed && round < after.length; round++) {
    changed = false;
    after.forEach((orders, i) => {
      const depth = Math.max(0, ...orders.map((order) => (depths[order.other] ?? 0) + 1));
      if (depth > (depths[i] ?? 0)) {
        depths[i] = depth;
        changed = true;
      }
    });
  }
  return depths;
}
