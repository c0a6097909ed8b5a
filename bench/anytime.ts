// `npm run bench -- anytime`: how good a programme is after a given processor time, from a cold start.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Objective, Visit } from "#domain";
import { plan } from "#planner";
import { compile } from "../src/planner/model/compile.ts";
import { emptyState, objectiveOf } from "../src/planner/solution/state.ts";

/** The value is noted after these seconds of processor time. */
const moments = [0.1, 0.3, 1, 3, 10];

export interface Curve {
  readonly family: string;
  readonly instance: string;
  /** Processor seconds until the first programme; `at_first` is its share of the final value, in per cent. */
  readonly first: number;
  readonly at_first: number;
  /** Work until the first programme, in priced insertions, which do not depend on other load on the machine. */
  readonly work_first: number;
  /** The share of the final value at each moment, in per cent; null before the first programme. */
  readonly shares: Readonly<Record<string, number | null>>;
  readonly placed: string;
  readonly ended: boolean;
  readonly iterations: number;
}

/**
 * Returns a function that gives the value of a programme: what is at stake less what the programme loses. At stake
 * are the required activities and the weights of all wishes or, where absences count by minutes, the minutes for which
 * people are asked to attend.
 */
export function worthIn(visit: Visit): (objective: Objective) => number {
  const model = compile(visit);
  const empty = objectiveOf(emptyState(model));
  const required = model.activities.filter((activity) => activity.required).length;
  const asked = model.activities.reduce(
    (sum, { length, units, requiredCount }) =>
      sum + length * units.reduce((people, unit) => people + unit.count, requiredCount),
    0,
  );
  const wished = model.overlaps ? asked : empty.wishesUnmet;
  const each = model.overlaps ? asked / Math.max(1, required) : Math.max(1, wished / model.activities.length);
  const countsBreaks = model.rules.idleTime.perBreak > 0 && model.rules.idleTime.perMinute === 0;
  return ({ requiredUnplaced, wishesUnmet, idle }) =>
    (required - requiredUnplaced) * each + wished - wishesUnmet - (countsBreaks ? idle : 0);
}

/** Plans for `seconds` of processor time. Call it once, in a process that has planned nothing before. */
export function curveOf(
  visit: Visit,
  { family, instance, seconds, seed }: { family: string; instance: string; seconds: number; seed: number },
): Curve {
  const began = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1e6;
  };
  const run = plan(visit, { seed });
  const seen: { readonly at: number; readonly work: number; readonly objective: Objective }[] = [];
  let iterations = 0;
  let placed = "";
  let step = run.next();
  for (; !step.done; step = run.next()) {
    const at = spent();
    const last = seen.at(-1);
    iterations = step.value.iterations;
    placed = `${step.value.placed} of ${step.value.activities}`;
    if (!last || step.value.improved)
      seen.push({ at, work: step.value.work, objective: step.value.objective });
    if (at > seconds || step.value.ended) break;
  }
  const worth = worthIn(visit);
  const final = seen.at(-1);
  const all = final ? worth(final.objective) : 0;
  const share = (objective: Objective) => Math.round((all === 0 ? 1 : worth(objective) / all) * 10_000) / 100;
  const first = seen[0];
  return {
    family,
    instance,
    first: Math.round((first?.at ?? 0) * 1000) / 1000,
    at_first: first ? share(first.objective) : 0,
    work_first: Math.round(first?.work ?? 0),
    shares: Object.fromEntries(
      moments.map((moment) => {
        const last = seen.findLast(({ at }) => at <= moment);
        return [moment, last ? share(last.objective) : null];
      }),
    ),
    placed,
    ended: step.done === true || step.value.ended !== undefined,
    iterations,
  };
}

/** Measures one curve in a separate process, so that no curve gains from code that another one warmed up. */
export function curveElsewhere(options: readonly string[]): Curve {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "anytime-case.ts"), ...options],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Returns a curve as one line of the table. */
export const lineOf = ({
  family,
  instance,
  first,
  work_first,
  at_first,
  shares,
  placed,
  ended,
}: Curve): string =>
  [
    family.padEnd(10),
    instance.padEnd(34),
    `${first.toFixed(2)} s`.padStart(8),
    String(work_first).padStart(8),
    at_first.toFixed(1).padStart(7),
    ...moments.map((moment) => (shares[moment]?.toFixed(1) ?? "–").padStart(7)),
    `  ${placed}${ended ? ", ended" : ""}`,
  ].join("");

export const heading = [
  "family".padEnd(10),
  "instance".padEnd(34),
  "first".padStart(8),
  "work".padStart(8),
  "there".padStart(7),
  ...moments.map((moment) => `${moment} s`.padStart(7)),
].join("");
