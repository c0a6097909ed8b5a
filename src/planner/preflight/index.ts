// Preflight: finds demands that cannot be met, before any search.

import { present } from "#base/assert.ts";
import { elementAt, hole } from "#base/element-at.ts";
import type { Demand, Finding, Subject, Visit } from "#domain";
import { confirmedConflicts } from "../check/index.ts";
import { conflictsAlone } from "../explain/unplaced.ts";
import { compile } from "../model/compile.ts";
import { agreedIn } from "../model/confirmed.ts";
import { type ActivityModel, type Model, travelAtMost, unreachable } from "../model/model.ts";
import { feasibleStarts } from "../search/candidates.ts";
import { complete } from "../search/insertion.ts";
import { insertionAt } from "../search/insertion-at.ts";
import { narrowToAgent } from "../search/starts.ts";
import { type Decision, decide } from "../solution/decision.ts";
import { emptyState, insert, remove, type State } from "../solution/state.ts";

/**
 * Returns findings of level block for required activities and of level warn for wished ones. An empty list
 * does not prove that the visit is feasible.
 */
export function preflight(visit: Visit): Finding[] {
  const model = compile(visit);
  const hopeless = new Set<number>();
  const found: Finding[] = [];
  const clashOf = conflictsAlone(model);
  model.activities.forEach((activity, a) => {
    if (activity.confirmed || activity.cancelled) return;
    const finding = aloneFinding(model, activity, a, clashOf);
    if (!finding) return;
    hopeless.add(a);
    found.push(finding);
  });
  const clashes = fixedClashes(model, hopeless);
  const alone = agreedAlone(model);
  const conflicts = confirmedConflicts(visit).filter(
    (one) => !isLeftOpen(model, one) && !isBridged(visit, alone, one),
  );
  return [...found, ...clashes, ...overloads(model, hopeless, clashes), ...conflicts];
}

/**
 * Whether a finding concerns people of a confirmed activity who have not been chosen yet but can be. The confirmed
 * activities alone name nobody of a quorum.
 */
function isLeftOpen(model: Model, { rule, variant, subjects }: Finding): boolean {
  if (variant !== "quorum" && !(rule === "group-size" && variant === "small")) return false;
  return subjects.some(({ kind, id }) => {
    const activity = kind === "activity" ? model.activities.find((one) => one.id === id) : undefined;
    if (!activity || activity.units.length === 0) return false;
    return variant === "quorum"
      ? activity.quorums.every(({ atLeast }) => atLeast > 0)
      : activity.minimumGroup > 0;
  });
}

/** Returns the confirmed activities alone, with the people whom a construction chooses for their quorums. */
function agreedAlone(model: Model): State {
  const state = emptyState(model);
  for (const { a, start } of agreedIn(model)) {
    const found = insertionAt(state, a, start);
    if (found) insert(state, found);
  }
  return state;
}

/**
 * Whether a finding states that people cannot get from one confirmed activity to another although a flight or coach
 * can take them there in between: one that is not confirmed yet, or one for which a quorum chooses them.
 */
function isBridged(visit: Visit, { model, decisions }: State, { rule, subjects }: Finding): boolean {
  if (rule !== "travel") return false;
  const modelOf = (id: string) => model.activities.find((one) => one.id === id);
  const people = subjects.flatMap(({ kind, id }) => (kind === "person" ? [id] : []));
  const [first, second] = subjects.flatMap(({ kind, id }) =>
    kind === "activity" ? (modelOf(id) ?? []) : [],
  );
  const from = first?.options[0]?.starts[0];
  const to = second?.options[0]?.starts[0];
  if (!first || people.length === 0 || from === undefined || to === undefined) return false;
  return visit.activities.some((activity) => {
    const bridge = activity.endsAt === undefined ? undefined : modelOf(activity.id);
    const chosen = bridge && decisions[model.activities.indexOf(bridge)]?.agents;
    if (!bridge || bridge.cancelled) return false;
    const riders = bridge.confirmed ? (chosen ?? []) : bridge.requiredAgents;
    const aboard = riders.flatMap((agent) => present(model.agents[agent], "agent").people.map(String));
    const fits = (start: number) => start >= from + first.length && start + bridge.length <= to;
    return (
      people.every((id) => aboard.includes(id)) && bridge.options.some(({ starts }) => starts.some(fits))
    );
  });
}

const finding = (
  activity: ActivityModel,
  variant: string,
  size: number,
  subjects: readonly Subject[],
  facts: Finding["facts"],
): Finding => ({
  rule: "preflight",
  variant,
  level: activity.required ? "block" : "warn",
  size,
  subjects: [...subjects],
  facts,
});

/** Returns the reason why an activity is impossible even in an empty programme. */
function aloneFinding(
  model: Model,
  activity: ActivityModel,
  a: number,
  clashOf: (a: number) => readonly Demand[] | undefined,
): Finding | undefined {
  const about: Subject = { kind: "activity", id: activity.id };
  for (const need of activity.needs) {
    if (need.candidates.length < need.team) {
      const facts = {
        from: need.between[0],
        to: need.between[1],
        needed: need.team,
        count: need.candidates.length,
      };
      return finding(activity, "no-interpreter", need.team - need.candidates.length, [about], facts);
    }
  }
  if (
    activity.requiredCount > Math.max(0, ...activity.options.map((option) => option.seats)) &&
    activity.options.length > 0
  ) {
    const seats = Math.max(...activity.options.map((option) => option.seats));
    return finding(activity, "too-many", activity.requiredCount - seats, [about], {
      count: activity.requiredCount,
      limit: seats,
    });
  }
  if (activity.requiredAgents.length === 0 && activity.units.length === 0)
    return finding(activity, "nobody", 1, [about], {});
  const clash = clashOf(a);
  if (!clash || fitsAlone(model, activity, a)) return undefined;
  const subjects = [about, ...clash.flatMap((demand) => demand.subjects).filter((s) => s.id !== activity.id)];
  const unique = subjects.filter(
    (s, i) => subjects.findIndex((other) => other.kind === s.kind && other.id === s.id) === i,
  );
  return {
    ...finding(activity, "impossible", 1, unique, { lengthMinutes: activity.length }),
    clash: [...clash],
  };
}

/**
 * Whether the activity has a start in an empty programme when another member of a quorum is tried first. Reasons
 * use one fixed order.
 */
function fitsAlone(model: Model, activity: ActivityModel, a: number): boolean {
  const state = emptyState(model);
  const effort = { evaluations: 0 };
  const leads = activity.quorums.flatMap((quorum) => quorum.units);
  return activity.options.some((option) =>
    feasibleStarts(state, a, option).some((start) =>
      leads.some((lead) => complete(state, a, option, start, effort, lead)),
    ),
  );
}

/**
 * Returns pairs of immovable activities that need the same people at times that overlap or leave too little
 * travel time.
 */
function fixedClashes(model: Model, hopeless: ReadonlySet<number>): Finding[] {
  const found: Finding[] = [];
  const fixed = model.activities.flatMap((activity, a) =>
    activity.immovable && !hopeless.has(a) ? [a] : [],
  );
  const state = emptyState(model);
  const decisionFor = (a: number) => {
    const option = elementAt(elementAt(model.activities, a).options, 0);
    return decide(model, a, option, elementAt(option.starts, 0), [], []);
  };
  const decisions = fixed.map(decisionFor);
  fixed.forEach((a, i) => {
    const decision = decisionFor(a);
    insert(state, decision);
    for (const b of fixed.slice(i + 1)) {
      const other = decisionFor(b);
      const shared = other.agents.filter((agent) => decision.agents.includes(agent));
      // A conflict of two confirmed activities is reported as a conflict of agreements.
      if (model.activities[a]?.confirmed && model.activities[b]?.confirmed) continue;
      const stuck = shared.filter(
        (agent) =>
          narrowToAgent(state, agent, other.option, other.end - other.start, [other.start, other.start])
            .length === 0 && !isPassedThrough(decisions, agent, decision, other),
      );
      if (stuck.length === 0) continue;
      const people = stuck.flatMap((agent) => elementAt(model.agents, agent).people);
      const [activity, second] = [elementAt(model.activities, a), elementAt(model.activities, b)];
      const overlaps = other.start < decision.end && decision.start < other.end;
      // People reach another city only by a flight or train of the programme, not by a transfer.
      if (!overlaps && !connected(model, decision, other)) continue;
      found.push(
        finding(
          activity.required && second.required ? activity : { ...activity, required: false },
          overlaps ? "fixed-overlap" : "fixed-unreachable",
          Math.max(1, Math.min(decision.end, other.end) - Math.max(decision.start, other.start)),
          [
            { kind: "activity", id: activity.id },
            { kind: "activity", id: second.id },
            ...people.map((id): Subject => ({ kind: "person", id })),
          ],
          { startAt: other.start, endAt: Math.min(decision.end, other.end), people: people.length },
        ),
      );
    }
    remove(state, a);
  });
  return found;
}

/** Whether an agent has a fixed item between two decisions, such as the transfer that leads from one to the other. */
function isPassedThrough(fixed: readonly Decision[], agent: number, a: Decision, b: Decision): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return fixed.some(
    (one) =>
      one.activity !== a.activity &&
      one.activity !== b.activity &&
      one.agents.includes(agent) &&
      one.start >= first.end &&
      one.end <= second.start,
  );
}

/** Whether some route leads from one decision to the other, however long. */
function connected(model: Model, a: Decision, b: Decision): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return travelAtMost(model, first.option.endSite, second.option.site) < unreachable;
}

/**
 * Returns people whose required activities do not fit between the first and the last minute that they allow (the
 * overload test of interval scheduling; Baptiste, Le Pape and Nuijten, 2001). Returns the worst case for each
 * person.
 */
function overloads(model: Model, hopeless: ReadonlySet<number>, clashes: readonly Finding[]): Finding[] {
  const named = new Set(
    clashes.flatMap((clash) => clash.subjects.flatMap((s) => (s.kind === "activity" ? [s.id] : []))),
  );
  const clashing = new Set(model.activities.flatMap((activity, a) => (named.has(activity.id) ? [a] : [])));
  const required = model.agents.map((): Task[] => []);
  model.activities.forEach((activity, a) => {
    if (!activity.required || hopeless.has(a)) return;
    const from = Math.min(...activity.options.map((option) => elementAt(option.starts, 0)));
    const to =
      Math.max(...activity.options.map((option) => option.starts.at(-1) ?? hole())) + activity.length;
    for (const agent of activity.requiredAgents)
      required[agent]?.push({ a, from, to, length: activity.length });
  });
  // People with the same problem share one finding.
  const byTasks = new Map<string, { subjects: Subject[]; worst: Overload }>();
  required.forEach((tasks, agent) => {
    const worst = worstOverload(tasks);
    // The overlap of two fixed activities is already reported.
    if (!worst || worst.inside.some((a) => clashing.has(a))) return;
    const key = worst.inside.join(" ");
    const entry = byTasks.get(key) ?? { subjects: [], worst };
    byTasks.set(key, entry);
    for (const id of elementAt(model.agents, agent).people) entry.subjects.push({ kind: "person", id });
  });
  return [...byTasks.values()].map(({ subjects, worst }) => ({
    rule: "preflight",
    variant: "overload",
    level: "block",
    size: worst.size,
    subjects: [
      ...subjects,
      ...worst.inside.map((a): Subject => ({ kind: "activity", id: elementAt(model.activities, a).id })),
    ],
    facts: {
      fromAt: worst.from,
      toAt: worst.to,
      neededMinutes: worst.need,
      thereMinutes: worst.to - worst.from,
    },
  }));
}

interface Task {
  readonly a: number;
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

interface Overload {
  readonly size: number;
  readonly from: number;
  readonly to: number;
  readonly need: number;
  readonly inside: readonly number[];
}

function worstOverload(tasks: readonly Task[]): Overload | undefined {
  let worst: Overload | undefined;
  for (const from of new Set(tasks.map((task) => task.from))) {
    for (const to of new Set(tasks.map((task) => task.to))) {
      if (to <= from) continue;
      const inside = tasks.filter((task) => task.from >= from && task.to <= to);
      const need = inside.reduce((sum, task) => sum + task.length, 0);
      const size = need - (to - from);
      if (inside.length > 1 && size > (worst?.size ?? 0)) {
        worst = { size, from, to, need, inside: inside.map((task) => task.a) };
      }
    }
  }
  return worst;
}
