// Descent: better solutions found near the best one, while the bound rises from the other side. An agent gets a break
// less, everything else stays; what the solver says stands in the way is let go, one activity after the other.
import type { Random } from "#base/random.ts";
import type { Counted } from "./breaks.ts";
import type { Encoding } from "./encode.ts";
import { type Literal, not } from "./literal.ts";
import { isSettled, type Minimisation, offer } from "./minimise.ts";

/** Conflicts for one question, and most questions about one agent. */
const conflictsPerQuestion = 150;
const mostQuestions = 120;

/** Most agents asked in one go. */
const mostMended = 20;

/** Where a descent stands. */
export interface Descent {
  readonly run: Minimisation;
  readonly encoding: Encoding;
  readonly counted: readonly Counted[];
  readonly random: Random;
  /** The solution that it stands on: a value for each variable. */
  at: Uint8Array | undefined;
  /** Calls that it still sits out, and how many it will after its next failure. */
  rest: number;
  nextRest: number;
}

const isTrue = (model: Uint8Array, literal: Literal): boolean => model[literal >> 1] === 1 - (literal & 1);

/** Most calls that a descent sits out. */
const longestRest = 15;

/** Goes on for about so many conflicts; the more often it failed, the more seldom. The best of the run is better for it. */
export function descendOn(descent: Descent, conflicts: number): void {
  if (descent.rest-- > 0) return;
  const isBetter = descend(descent, conflicts);
  descent.nextRest = isBetter ? 0 : Math.min(longestRest, 2 * descent.nextRest + 1);
  descent.rest = descent.nextRest;
}

function descend(descent: Descent, conflicts: number): boolean {
  const { run } = descent;
  const { solver } = run;
  const before = run.least;
  const end = solver.conflicts + conflicts;
  const enough = solver.propagated + 1000 * conflicts;
  for (let mended = 0; mended < mostMended && !isSettled(run); mended++) {
    if (solver.conflicts >= end || solver.propagated >= enough) break;
    if (descent.at) mend(descent, descent.at, end);
    else if (solver.solve([], conflicts) === "satisfiable") settleOn(descent);
    else return false;
  }
  return run.least < before;
}

function settleOn(descent: Descent): void {
  const { run } = descent;
  const { model } = run.solver;
  descent.at = model;
  if (!run.given.every((literal) => isTrue(model, literal))) return;
  offer(run, model);
  // From now on what is demanded beside the constraints can be one of them.
  for (const literal of run.given) run.solver.add([literal]);
  run.given = [];
}

/** Asks for a break less in somebody's day. */
function mend(descent: Descent, model: Uint8Array, end: number): void {
  const { counted, random, encoding, run } = descent;
  const { solver } = run;
  const breaks = counted.map(({ atLeast }) => atLeast.filter((literal) => isTrue(model, literal)).length);
  // While days are not even, those with the most breaks come first.
  const fewest = run.given.length > 0 ? Math.max(1, ...breaks) : 1;
  const broken = counted.flatMap((_, i) => ((breaks[i] as number) >= fewest ? [i] : []));
  const chosen = broken[random.below(Math.max(1, broken.length))];
  if (chosen === undefined) return;
  breaks[chosen] = (breaks[chosen] as number) - 1;
  const limits = new Map<Literal, number>();
  const limit = (i: number): void => {
    const literal = counted[i]?.atLeast[breaks[i] as number];
    if (literal !== undefined) limits.set(not(literal), i);
  };
  counted.forEach((_, i) => {
    limit(i);
  });
  const own = new Set((encoding.ofAgent[counted[chosen]?.agent as number] ?? []).map((one) => one.activity));
  const kept = new Set<Literal>();
  for (const one of encoding.activities)
    for (const literal of one.literals) {
      const holds = isTrue(model, literal);
      solver.suggest(holds ? literal : not(literal));
      if (holds && !own.has(one.activity)) kept.add(literal);
    }
  let shared = false;
  for (let question = 0; question < mostQuestions && solver.conflicts < end; question++) {
    const verdict = solver.solve([...limits.keys(), ...kept], conflictsPerQuestion);
    if (verdict === "satisfiable") settleOn(descent);
    if (verdict !== "unsatisfiable") return;
    const inTheWay = solver.core.filter((literal) => kept.has(literal));
    const [first] = inTheWay;
    if (first !== undefined) {
      kept.delete(first);
      continue;
    }
    // Nothing but the days of others stands in the way: one of them gets the break, once.
    const others = solver.core.filter((literal) => limits.has(literal) && limits.get(literal) !== chosen);
    const other = others[random.below(Math.max(1, others.length))];
    if (shared || other === undefined) return;
    shared = true;
    const i = limits.get(other) as number;
    limits.delete(other);
    breaks[i] = (breaks[i] as number) + 1;
    limit(i);
  }
}
