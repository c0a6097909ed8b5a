// `npm run bench -- ablation`: how much each part of the search contributes, measured by leaving it out.
import { seededRandom } from "#base/random.ts";
import { compile } from "../src/planner/model/compile.ts";
import { allParts, type SearchParts } from "../src/planner/search/ablation.ts";
import { constructWithBlame } from "../src/planner/search/construct.ts";
import { improveOnce, startSearch } from "../src/planner/search/improve.ts";
import { emptyState } from "../src/planner/solution/state.ts";
import type { Data } from "./data.ts";
import type { Case } from "./family.ts";
import { optw } from "./optw/family.ts";

/** The step between the cases that are run. With it, all kinds and all numbers of groups occur. */
const everyCase = 13;

export interface Variant {
  readonly name: string;
  readonly parts: SearchParts;
}

export const variants: readonly Variant[] = [
  { name: "everything", parts: allParts },
  { name: "neighbours make no room", parts: { ...allParts, room: false } },
  { name: "first programme in one round", parts: { ...allParts, blame: false } },
  { name: "nothing gives way at first", parts: { ...allParts, ejection: false } },
  { name: "people come wherever they can", parts: { ...allParts, sparing: false } },
  { name: "ruins chosen evenly", parts: { ...allParts, adaptive: false } },
  { name: "worse is never accepted", parts: { ...allParts, annealing: false } },
  ...allParts.ruins.map((name) => ({
    name: `without ${name}`,
    parts: { ...allParts, ruins: allParts.ruins.filter((other) => other !== name) },
  })),
];

/**
 * Prints the score of each variant over all cases, its difference from the complete search, and its iterations per
 * second.
 */
export function benchAblation(data: Data, { seconds, seeds }: { seconds: number; seeds: number }): void {
  const cases = optw.cases(data).filter((_, i) => i % everyCase === 0);
  console.log(`${cases.length} cases of optw, ${seeds} seeds, ${seconds} CPU seconds each\n`);
  let whole = 0;
  for (const { name, parts } of variants) {
    let met = 0;
    let iterations = 0;
    for (const one of cases) {
      for (let seed = 1; seed <= seeds; seed++) {
        const run = search(one, parts, seconds, seed);
        met += run.met;
        iterations += run.iterations;
      }
    }
    whole ||= met;
    const change = ((met / whole - 1) * 100).toFixed(2);
    const perSecond = Math.round(iterations / (cases.length * seeds * seconds));
    console.log(`${name.padEnd(28)} score ${met} (${change} %), ${perSecond} iterations/s`);
  }
}

/** Runs the search alone for `seconds` of CPU time. Returns the weight that it has met, and its iterations. */
function search(
  one: Case,
  parts: SearchParts,
  seconds: number,
  seed: number,
): { readonly met: number; readonly iterations: number } {
  const model = compile(one.load().visit);
  const effort = { evaluations: 0 };
  const state = emptyState(model);
  const total = state.totals.wishesUnmet;
  constructWithBlame(state, effort, parts);
  const run = startSearch(state, seededRandom(seed), effort, () => true, parts);
  const started = process.cpuUsage();
  const used = () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000_000;
  };
  while (used() < seconds) for (let i = 0; i < 20; i++) improveOnce(run);
  return { met: total - run.best.wishesUnmet, iterations: run.iterations };
}
