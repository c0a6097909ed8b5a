// Encodes the starts of the required activities, with one literal for each activity and start.
import { hole } from "#base/element-at.ts";
import type { Span } from "#domain";
import type { Model } from "../../model/model.ts";
import { type Literal, not } from "../solver/literal.ts";
import type { Solver } from "../solver/solver.ts";

/** The largest number of start literals worth encoding. */
export const mostStarts = 30_000;

/** One required activity of the encoding. */
export interface Starts {
  readonly activity: number;
  /** True when the activity is placed. */
  readonly placed: Literal;
  /** In ascending order. */
  readonly starts: readonly number[];
  readonly literals: readonly Literal[];
  readonly length: number;
}

interface Domain {
  readonly activity: number;
  readonly starts: readonly number[];
}

/**
 * Returns the starts of every required activity that has any; undefined if there are none or too many to
 * encode.
 */
export function domainsOf(model: Model): readonly Domain[] | undefined {
  const domains: Domain[] = [];
  let total = 0;
  for (let a = 0; a < model.activities.length; a++) {
    if (!(model.activities[a] ?? hole()).required) continue;
    const starts = startsOf(model, a, mostStarts - total);
    if (!starts) return undefined;
    total += starts.length;
    if (starts.length > 0) domains.push({ activity: a, starts });
  }
  return domains.length === 0 ? undefined : domains;
}

/**
 * Returns all starts that its options and the presence of its people allow; undefined if there are more
 * than `most`.
 */
function startsOf(model: Model, a: number, most: number): number[] | undefined {
  const activity = model.activities[a] ?? hole();
  const starts = new Set<number>();
  for (const option of activity.options)
    for (let i = 0; i < option.starts.length; i += 2) {
      const hi = option.starts[i + 1] ?? hole();
      for (let start = option.starts[i] ?? hole(); start <= hi; start += model.grid) {
        starts.add(start);
        if (starts.size > most) return undefined;
      }
    }
  const there = boundAgents(model, a).map((agent) => (model.agents[agent] ?? hole()).presence);
  return [...starts]
    .filter((start) => there.every((spans) => isWithin(spans, start, start + activity.length)))
    .sort((x, y) => x - y);
}

const isWithin = (spans: readonly Span[], from: number, to: number): boolean =>
  spans.some((span) => span.from <= from && to <= span.to);

/** Returns the agents whose time an activity takes at any start. */
export function boundAgents(model: Model, a: number): readonly number[] {
  const activity = model.activities[a] ?? hole();
  const forced = activity.needs.flatMap((need) =>
    need.candidates.length === need.team ? need.candidates : [],
  );
  return [...new Set([...activity.requiredAgents, ...forced])];
}

/** Makes the literals of one activity: it is placed exactly when one of its start literals is true. */
export function encodeStarts(model: Model, solver: Solver, { activity, starts }: Domain): Starts {
  const placed = solver.literal(1);
  const literals = starts.map(() => solver.literal());
  solver.add([not(placed), ...literals]);
  for (const literal of literals) solver.add([not(literal), placed]);
  solver.atMost(literals, 1);
  const { length } = model.activities[activity] ?? hole();
  return { activity, placed, starts, literals, length };
}

/** Returns the literal that an activity begins at this start; undefined if it may not. */
export const literalAt = ({ starts, literals }: Starts, start: number | undefined): Literal | undefined =>
  start === undefined ? undefined : literals[starts.indexOf(start)];

/** For each slot of this length, whether it follows the slot before it within `breath` minutes. */
export const followsBefore = (starts: readonly number[], length: number, breath: number): boolean[] =>
  starts.map((start, i) => i > 0 && start - ((starts[i - 1] ?? hole()) + length) <= breath);

/** Whether each of these activities takes one slot of one common grid. */
export function isUniform(list: readonly Starts[]): boolean {
  const [first] = list;
  const origin = first?.starts[0];
  if (!first || origin === undefined) return true;
  return list.every(
    (one) =>
      one.length === first.length && one.starts.every((start) => (start - origin) % first.length === 0),
  );
}

/** Returns the literals by start, in order of time. */
export function slotsOf(list: readonly Starts[]): ReadonlyMap<number, readonly Literal[]> {
  const slots = new Map<number, Literal[]>();
  for (const one of list)
    one.starts.forEach((start, i) => {
      const literal = one.literals[i] ?? hole();
      const slot = slots.get(start);
      if (slot) slot.push(literal);
      else slots.set(start, [literal]);
    });
  return new Map([...slots].sort(([a], [b]) => a - b));
}

/** Returns the start of each activity that a model places. */
export const startsIn = (activities: readonly Starts[], model: Uint8Array): ReadonlyMap<number, number> =>
  new Map(
    activities.flatMap((one): [number, number][] => {
      const at = one.literals.findIndex((literal) => model[literal >> 1] === 1);
      return at < 0 ? [] : [[one.activity, one.starts[at] ?? hole()]];
    }),
  );
