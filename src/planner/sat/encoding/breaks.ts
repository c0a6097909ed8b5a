// Encodes breaks as literals. If an agent's idle time is priced by the break, counters count the breaks of its
// day.

import { hole } from "#base/element-at.ts";
import { dayOf, type Model } from "../../model/model.ts";
import { contiguous } from "../meetings/contiguous.ts";
import { fillStretches } from "../meetings/stretches.ts";
import { disjunction } from "../solver/disjunction.ts";
import { type Literal, not } from "../solver/literal.ts";
import type { Soft } from "../solver/minimise.ts";
import type { Solver } from "../solver/solver.ts";
import { output, totalizer } from "../solver/totalizer.ts";
import type { Encoding } from "./encode.ts";
import { limitSlots } from "./slot-capacity.ts";
import { followsBefore, type Starts, slotsOf } from "./starts.ts";

/** The breaks of one agent as literals. */
interface Counter {
  /** By slot, the literal that is true when the agent is busy in it. */
  readonly busy: ReadonlyMap<number, Literal>;
  /** Literals "at least k breaks", k from 1. */
  readonly atLeast: readonly Literal[];
}

/** The breaks of one agent. */
export interface Counted extends Counter {
  readonly agent: number;
  /** The cost of each break. */
  readonly weight: number;
  /** Whether the agent must have about as many breaks as others. */
  readonly mustBeEven: boolean;
}

/** The costs of breaks, and the agents whose breaks are counted. */
export interface Breaks {
  readonly soft: readonly Soft[];
  readonly counted: readonly Counted[];
  /** True if breaks are as even as they must be; undefined if nothing is demanded. */
  readonly even: Literal | undefined;
}

/**
 * Whether idle time follows from the starts of the required activities alone and is charged only by the break.
 */
export function countsBreaks({ rules, bare, activities }: Model): boolean {
  const { idleTime, lunch, evenBreaks } = rules;
  return (
    idleTime.perMinute === 0 &&
    idleTime.perBreak > 0 &&
    !lunch &&
    bare.every((minutes) => minutes === 0) &&
    (evenBreaks === undefined || evenBreaks.breath === idleTime.breath) &&
    activities.every((activity) => activity.required && activity.units.length === 0)
  );
}

/**
 * Adds the breaks of all agents, and the demands of the rule of even breaks, to an encoding in which
 * everything is placed. Returns the soft literals "fewer than k breaks", or undefined if slots do not suffice to
 * count the breaks of some agent.
 */
export function breaksOf(model: Model, encoding: Encoding): Breaks | undefined {
  const { idleTime, evenBreaks } = model.rules;
  const counted: Counted[] = [];
  const soft: Soft[] = [];
  const most = mostEvenly(model, encoding);
  for (let a = 0; a < model.agents.length; a++) {
    const { idleCount, travels } = model.agents[a] ?? hole();
    const mustBeEven = evenBreaks !== undefined && travels;
    if (idleCount === 0 && !mustBeEven) continue;
    const ownMost = mustBeEven ? most : Number.POSITIVE_INFINITY;
    const counter = countBreaks(model, encoding, a, ownMost + 1);
    if (!counter) return undefined;
    const weight = idleCount * idleTime.perBreak;
    counted.push({ ...counter, agent: a, weight, mustBeEven });
    if (weight === 0) continue;
    for (const literal of counter.atLeast.slice(0, ownMost)) soft.push({ literal: not(literal), weight });
  }
  const even = counted.filter((one) => one.mustBeEven);
  const isEven = evenBreaks && level(encoding.solver, even, evenBreaks.atMost);
  limitSlots(model, encoding, counted);
  return { soft, counted, even: isEven };
}

/** Returns the maximum number of breaks that anybody can have if breaks must be even and somebody can have none. */
function mostEvenly({ rules, agents }: Model, { ofAgent }: Encoding): number {
  const hasNone = agents.some((agent, a) => agent.travels && (ofAgent[a]?.length ?? 0) < 2);
  return rules.evenBreaks && hasNone ? rules.evenBreaks.atMost : Number.POSITIVE_INFINITY;
}

/**
 * Counts the ends of breaks: the agent is busy in a slot, was not busy in the slot before, and was busy
 * earlier. The counter distinguishes only this many breaks.
 */
function countBreaks(
  model: Model,
  { solver, ofAgent }: Encoding,
  agent: number,
  countTo: number,
): Counter | undefined {
  const list = ofAgent[agent] ?? hole();
  const slots = [...slotsOf(list)];
  const starts = slots.map(([start]) => start);
  const length = list[0]?.length ?? 0;
  if (list.length < 2) {
    const busy = new Map(slots.map(([start, literals]) => [start, literals[0] ?? hole()]));
    return { busy, atLeast: [] };
  }
  if (list.some((one) => one.length !== length) || !isOneDay(model, list, starts)) return undefined;
  if (starts.some((start, i) => i > 0 && start < (starts[i - 1] ?? hole()) + length)) return undefined;
  // Such a slot would wrongly be counted as a break.
  if (model.rules.idleTime.breath >= length) return undefined;
  const busy = slots.map(([, literals]) => disjunction(solver, literals));
  // Everything is placed in different slots, so the agent is busy in exactly this number of slots.
  solver.atMost(busy, list.length);
  solver.atMost(busy.map(not), busy.length - list.length);
  fillStretches(solver, list, starts, busy);
  const follows = followsBefore(starts, length, model.rules.idleTime.breath);
  const ends: Literal[] = [];
  let begun = busy[0] ?? hole();
  for (let i = 1; i < slots.length; i++) {
    const own = busy[i] ?? hole();
    ends.push(breakEnd(solver, begun, follows[i] ? busy[i - 1] : undefined, own));
    begun = disjunction(solver, [begun, own]);
  }
  const counter = totalizer(ends, model.rules.evenBreaks !== undefined);
  // An idle slot, or a border between slots that counts as a break, lies between two of its activities.
  const idle = slots.length - list.length + follows.slice(1).filter((next) => !next).length;
  const most = Math.min(list.length - 1, ends.length, idle, countTo);
  const atLeast = Array.from({ length: most }, (_, k) => output(solver, counter, k + 1));
  const [broken] = atLeast;
  if (broken !== undefined) contiguous(solver, busy, follows, list.length, broken);
  return { busy: new Map(starts.map((start, i) => [start, busy[i] ?? hole()])), atLeast };
}

function isOneDay(model: Model, list: readonly Starts[], starts: readonly number[]): boolean {
  const leg = (model.activities[list[0]?.activity ?? 0] ?? hole()).options[0]?.leg ?? 0;
  return new Set(starts.map((start) => dayOf(model, leg, start))).size <= 1;
}

/** A break ends in a busy slot that follows an idle one, provided that the agent was busy earlier. */
function breakEnd(solver: Solver, begun: Literal, previous: Literal | undefined, busy: Literal): Literal {
  const ends = solver.literal();
  solver.add([not(ends), busy]);
  solver.add([not(ends), begun]);
  if (previous !== undefined) solver.add([not(ends), not(previous)]);
  solver.add([not(busy), not(begun), ...(previous === undefined ? [] : [previous]), ends]);
  return ends;
}

/** Returns a literal that demands: if anybody has k + atMost breaks, everybody has at least k. */
function level(solver: Solver, counted: readonly Counter[], atMost: number): Literal {
  const even = solver.literal(1);
  const most = Math.max(0, ...counted.map((one) => one.atLeast.length));
  for (let k = 1; k + atMost <= most; k++) {
    const somebody = solver.literal();
    for (const { atLeast } of counted) {
      const many = atLeast[k + atMost - 1];
      if (many !== undefined) solver.add([not(many), somebody]);
      solver.add([not(even), not(somebody), ...atLeast.slice(k - 1, k)]);
    }
  }
  return even;
}
