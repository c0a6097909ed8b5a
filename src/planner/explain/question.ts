// A question: does an activity fit among the others, given only some of the demands on it?
import { elementAt } from "#base/element-at.ts";
import { isMovement } from "#domain";
import type { Model } from "../model/model.ts";
import { everyStart } from "../model/start-spans.ts";
import { complete } from "../search/insertion.ts";
import { attendedStarts } from "../search/optional-attendance.ts";
import type { State } from "../solution/state.ts";
import { demandsOn, type Part } from "./demands.ts";
import { type Inquiry, letStand, type Scope } from "./inquiry.ts";
import { type FreeOptions, withoutRoles } from "./relaxed.ts";

export interface Question {
  readonly inquiry: Inquiry;
  /** The problem of the inquiry, or one that differs from it in the target alone. */
  readonly model: Model;
  readonly target: number;
  readonly parts: readonly Part[];
  /**
   * Demands whose omission changes the problem itself; for other activities, only those of activities that move people.
   */
  readonly shaping: readonly Part[];
  /** Relaxed problems already built, by the demands that they omit, and options of the target in them. */
  readonly relaxed: Map<string, Model>;
  readonly free: FreeOptions;
  /**
   * The cost so far: timelines changed, demands combined, agents examined, starts tried and problems built,
   * weighted so that one unit is about half a microsecond.
   */
  work: number;
  /** The amount of work after which the search for an answer stops. */
  readonly limit: number;
}

/**
 * Further inputs of a question besides an activity. By default, the question is about the whole programme, and its work
 * has no limit.
 */
interface Terms {
  readonly model?: Model | undefined;
  readonly scope?: Scope | undefined;
  readonly limit?: number | undefined;
  /** The cost of an earlier question about the same activity. */
  readonly work?: number | undefined;
}

/** Prepares to ask which demands keep an activity out while all others stay where they are. */
export function questionOf(
  inquiry: Inquiry,
  target: number,
  { model = inquiry.model, scope = "places-too", limit = Number.POSITIVE_INFINITY, work = 0 }: Terms = {},
): Question {
  const parts = demandsOn(inquiry, model, target, scope);
  const shaping = parts.filter(
    ({ role }) => role.kind !== "activity" || isMovement(elementAt(model.activities, role.other).kind),
  );
  const known = { relaxed: new Map(), free: new Map() };
  return { inquiry, model, target, parts, shaping, ...known, work: work + 2 * parts.length, limit };
}

/** Whether a question has used up its work. */
export const isExhausted = ({ work, limit }: Question): boolean => work >= limit;

/**
 * Whether the target fits when only the given demands hold. Exact: every start on the grid is tried or ruled
 * out.
 */
export function fits(question: Question, kept: ReadonlySet<Part>): boolean {
  const { inquiry, target } = question;
  const others = new Set<number>();
  for (const { role } of kept) if (role.kind === "activity") others.add(role.other);
  const changed = letStand(inquiry, others);
  const state = { ...inquiry.state, model: relaxedModel(question, kept) };
  const effort = { evaluations: 0, looks: 0 };
  const found = hasStart(state, target, effort);
  question.work += 20 + changed + kept.size / 10 + effort.looks + 5 * effort.evaluations;
  return found;
}

function hasStart(state: State, target: number, effort: { evaluations: number; looks: number }): boolean {
  const { options } = elementAt(state.model.activities, target);
  for (const option of options) {
    const starts = attendedStarts(state, target, option, effort);
    for (const start of everyStart(starts, state.model.grid))
      if (complete(state, target, option, start, effort)) return true;
  }
  return false;
}

/** Returns the problem without the demands that are not kept. */
function relaxedModel(question: Question, kept: ReadonlySet<Part>): Model {
  const { model, target, shaping, relaxed, free } = question;
  const gone = shaping.flatMap((part, i) => (kept.has(part) ? [] : [i]));
  const key = gone.join(" ");
  const roles = gone.flatMap((i) => shaping[i]?.role ?? []);
  const known = relaxed.get(key);
  if (known) return known;
  question.work += 50 + (model.activities.length + model.agents.length) / 200;
  const made = withoutRoles(model, target, roles, free);
  relaxed.set(key, made);
  return made;
}
