// Agents: interpreters, and classes of people whom nothing in the visit distinguishes.
import { hole } from "#base/element-at.ts";
import {
  type Activity,
  baseOf,
  indexVisit,
  intersectSpans,
  type PersonId,
  type PlaceId,
  presenceOf,
  presenceOfPerson,
  type Span,
  sleepersOf,
  type Visit,
} from "#domain";
import { isBlocking, type RulesInForce } from "#rules";
import { bedsOf } from "./beds.ts";
import { type Agent, nowhere } from "./model.ts";
import { groupsOf, joined } from "./together.ts";

/** The attendees of an activity, with delegations and parties expanded to people. */
export interface Roster {
  readonly required: readonly PersonId[];
  /** Each wished party or person, without members who are required or forbidden. */
  readonly wished: readonly (readonly PersonId[])[];
  readonly quorums: readonly {
    readonly people: readonly PersonId[];
    readonly atLeast: number;
    readonly atMost: number;
    readonly limit: number;
  }[];
  readonly forbidden: ReadonlySet<PersonId>;
  /** All people who may attend. */
  readonly everybody: readonly PersonId[];
}

export interface AgentBook {
  readonly agents: readonly Agent[];
  readonly firstInterpreter: number;
  readonly agentOf: ReadonlyMap<PersonId, number>;
  readonly partyIndex: ReadonlyMap<string, number>;
  readonly rosters: ReadonlyMap<string, Roster>;
}

/** Expands the attendance of an activity to people. A wished delegation counts as each of its parties. */
export function rosterOf(visit: Visit, activity: Activity): Roster {
  const index = indexVisit(visit);
  const { attend } = activity;
  const forbidden = new Set(attend.forbidden.flatMap((id) => index.peopleOf(id)));
  const allowed = (people: readonly PersonId[]) => people.filter((id) => !forbidden.has(id));
  const groups = groupsOf(visit);
  /** If people who stay together are invited, each is required as soon as one of them is. */
  const withCompanions = (people: readonly PersonId[]): readonly PersonId[] => {
    const asked = new Set(
      [...attend.wished, ...attend.quorum.flatMap((quorum) => quorum.of)].flatMap((id) => index.peopleOf(id)),
    );
    return people.flatMap((id) => [
      id,
      ...allowed([...(groups.get(id) ?? [])]).filter((other) => asked.has(other)),
    ]);
  };
  const alone = attend.required.flatMap((id) => allowed(index.peopleOf(id)));
  const required = [...new Set(groups.size === 0 ? alone : withCompanions(alone))];
  const isRequired = new Set(required);
  const units = attend.wished
    .flatMap((id): string[] => index.delegations.get(id)?.parties.map((party) => party.id) ?? [id])
    .map((id) => allowed(index.peopleOf(id)).filter((person) => !isRequired.has(person)))
    .filter((people) => people.length > 0);
  const wished = joined(units, groups);
  const quorums = attend.quorum.map((quorum) => ({
    people: [...new Set(quorum.of.flatMap((id) => allowed(index.peopleOf(id))))],
    atLeast: quorum.atLeast,
    // People beyond the quorum stay free for something else.
    atMost: quorum.atMost ?? Math.max(1, quorum.atLeast),
    limit: quorum.atMost ?? Number.POSITIVE_INFINITY,
  }));
  const everybody = [
    ...new Set([...required, ...wished.flat(), ...quorums.flatMap((quorum) => quorum.people)]),
  ];
  return { required, wished, quorums, forbidden, everybody };
}

/** What conflicts of confirmed items add to an agent. */
const noConflicts = { excused: new Set<string>(), expectedAt: [] };

/** Groups people into agents and adds the interpreters. */
export function compileAgents(
  visit: Visit,
  rules: RulesInForce,
  siteIndex: ReadonlyMap<string, number>,
): AgentBook {
  const index = indexVisit(visit);
  const rosters = new Map<string, Roster>(
    visit.activities.map((activity) => [activity.id, rosterOf(visit, activity)]),
  );
  const marks = new Map<PersonId, string[]>();
  const mark = (id: PersonId, text: string) => {
    const list = marks.get(id);
    if (list) list.push(text);
    else marks.set(id, [text]);
  };
  visit.activities.forEach((activity, i) => {
    const roster = rosters.get(activity.id);
    for (const id of roster?.required ?? []) mark(id, `r${i}`);
    roster?.wished.forEach((people, u) => {
      for (const id of people) mark(id, `w${i}.${u}`);
    });
    roster?.quorums.forEach((quorum, q) => {
      for (const id of quorum.people) mark(id, `q${i}.${q}.${id}`);
    });
  });
  visit.wishes.forEach((wish, w) => {
    const wisher = index.people.get(wish.of);
    if (wisher) mark(wisher.id, `x${w}`);
  });
  visit.nights?.forEach((night, n) => {
    for (const id of sleepersOf(visit, night)) mark(id, `n${n}`);
  });
  const partyIndex = new Map([...index.parties.keys()].map((id, i) => [id, i]));
  const classes = new Map<string, PersonId[]>();
  for (const person of visit.people) {
    const key = [person.party, JSON.stringify(person.present ?? ""), ...(marks.get(person.id) ?? [])].join(
      " ",
    );
    const members = classes.get(key);
    if (members) members.push(person.id);
    else classes.set(key, [person.id]);
  }
  const site = (id: PlaceId | undefined) => (id === undefined ? nowhere : (siteIndex.get(id) ?? nowhere));
  const blocking = rules.day.filter((rule) => isBlocking(rule.level));
  const personRules = blocking.filter((rule) => rule.scope === "person-day");
  const interpreterRules = blocking.filter((rule) => rule.scope === "interpreter-day");
  const agents: Agent[] = [...classes.values()].map((people) => {
    const first = people[0] ?? hole();
    const party = index.people.get(first)?.party ?? "";
    const visiting = index.delegationOfParty.get(party)?.side === "visiting";
    return {
      people,
      interpreter: -1,
      party: partyIndex.get(party) ?? -1,
      count: people.length,
      travels: visiting,
      idleCount: visiting || rules.idleTime.of === "everybody" ? people.length : 0,
      presence: presenceOfPerson(visit, first),
      base: Int32Array.from(visit.legs, (leg) => site(baseOf(visit, first, leg))),
      beds: bedsOf(visit, first, site),
      rules: personRules,
      ...noConflicts,
    };
  });
  const firstInterpreter = agents.length;
  const agentOf = new Map(
    agents.flatMap((agent, i) => agent.people.map((id): [PersonId, number] => [id, i])),
  );
  visit.interpreters.forEach((interpreter, i) => {
    agents.push({
      people: [],
      interpreter: i,
      party: -1,
      count: 1,
      travels: false,
      idleCount: 0,
      presence: interpreterPresence(visit, i),
      base: Int32Array.from(visit.legs, (leg) => site(interpreter.base ?? leg.base)),
      beds: undefined,
      rules: interpreterRules,
      ...noConflicts,
    });
  });
  return { agents, firstInterpreter, agentOf, partyIndex, rosters };
}

/** Returns when an interpreter is present. Each activity checks the legs. */
export function interpreterPresence(visit: Visit, i: number): readonly Span[] {
  const interpreter = visit.interpreters[i];
  const whole = presenceOf(visit, undefined);
  return interpreter ? intersectSpans(whole, presenceOf(visit, interpreter.present)) : whole;
}
