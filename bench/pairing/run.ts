// `npm run bench -- pairing`: pairs generated calls with proofs, and compares published problems with their known
// values.

import { proposePairs } from "#planner";
import { findData } from "../data.ts";
import { type CallSize, drawCall } from "./generate.ts";
import {
  assign,
  blossomCases,
  blossomRow,
  exponentialCosts,
  irvingLeatherRow,
  type KnownRow,
  macholWien,
  macholWienLeast,
  readAssignment,
  uniformCosts,
} from "./published.ts";

interface Options {
  readonly seed: number;
  readonly json: boolean;
  readonly wants: (name: string) => boolean;
  /** A folder with instances of OR-Library (`assign100.txt` …) and, if available, `optima.tsv`. */
  readonly data: string | undefined;
}

const calls: readonly (CallSize & { readonly name: string })[] = [
  { name: "two sides", cities: 500, topics: 50, sides: true, aim: "total", partners: 1 },
  { name: "two sides, 3 partners", cities: 500, topics: 50, sides: true, aim: "total", partners: 3 },
  { name: "one pool", cities: 500, topics: 50, sides: false, aim: "total", partners: 1 },
  { name: "one pool, 3 partners", cities: 500, topics: 50, sides: false, aim: "total", partners: 3 },
  { name: "stable", cities: 500, topics: 50, sides: true, aim: "stable", partners: 1 },
  { name: "stable, 3 partners", cities: 500, topics: 50, sides: true, aim: "stable", partners: 3 },
];

/** Prints a line for each call and each published problem. Returns 1 if a known value is missed or not proven. */
export function benchPairing({ seed, json, wants, data }: Options): number {
  let missed = 0;
  for (const call of calls.filter(({ name }) => wants(name))) {
    const { name, cities, topics } = call;
    const drawn = drawCall(call, seed);
    const started = process.cpuUsage();
    const clock = performance.now();
    const { pairs, total, evidence, fairness } = proposePairs(drawn);
    const seconds = (performance.now() - clock) / 1000;
    const { user, system } = process.cpuUsage(started);
    // The planner returns a total only with a proof that the checker confirms.
    const proven = evidence.kind === "total" || evidence.blocking.length === 0;
    if (!proven) missed++;
    const row = {
      bench: "pairing",
      instance: name,
      cities,
      topics,
      pairs: pairs.length,
      total,
      proven,
      worst: fairness.shares[0]?.share ?? null,
      seconds,
      cpuSeconds: (user + system) / 1e6,
    };
    if (json) console.log(JSON.stringify(row));
    else
      console.log(
        `${name}: ${cities} cities, ${topics} topics: ${pairs.length} pairs, ${total} points, ` +
          `${evidence.kind === "total" ? "proven best" : `${proven ? "no" : evidence.blocking.length} blocking pairs`}, ` +
          `worst share ${Math.round(100 * (fairness.shares[0]?.share ?? 0))} %; ${seconds.toFixed(2)} s, CPU ${row.cpuSeconds.toFixed(2)} s`,
      );
  }
  for (const row of publishedRows(seed, wants, data)) {
    const agrees = row.proven && (row.known === null || row.found === row.known);
    if (!agrees) missed++;
    if (json) console.log(JSON.stringify({ bench: "pairing", ...row, agrees }));
    else
      console.log(
        `${row.instance}: ${row.found}, known ${row.known ?? "-"}${row.proven ? ", proven" : ", NOT PROVEN"}` +
          `${agrees ? "" : ", DIFFERENT"}; CPU ${Math.round(row.cpuMs)} ms`,
      );
  }
  if (wants("Parisi")) missed += parisi(seed, json);
  return missed > 0 ? 1 : 0;
}

function timed(instance: string, costs: readonly (readonly number[])[], known: number | null): KnownRow {
  const started = process.cpuUsage();
  const { cost, proven } = assign(costs);
  return { instance, found: cost, known, proven, cpuMs: process.cpuUsage(started).user / 1000 };
}

function* publishedRows(
  seed: number,
  wants: (name: string) => boolean,
  folder: string | undefined,
): Generator<KnownRow> {
  for (const size of [100, 200, 400]) {
    const name = `Machol-Wien ${size}`;
    if (wants(name)) yield timed(name, macholWien(size), macholWienLeast(size));
  }
  for (const size of [100, 200, 400, 800]) {
    const name = `uniform 1..100, ${size}`;
    if (wants(name)) yield timed(name, uniformCosts(size, seed), null);
  }
  const data = folder === undefined ? undefined : findData(folder, "assign", ".txt", false);
  const optima = new Map(data?.table("optima.tsv").map((row) => [row.instance, Number(row.optimum)]));
  for (const { name, file } of data?.instances ?? [])
    if (wants(name)) yield timed(name, readAssignment(file), optima.get(name) ?? null);
  for (const one of blossomCases) if (wants(one.name)) yield blossomRow(one);
  // OEIS A005154: stable matchings of Irving and Leather's instances.
  for (const [size, count] of [
    [2, 2],
    [4, 10],
    [8, 268],
  ] as const)
    if (wants(`Irving-Leather ${size}`)) yield irvingLeatherRow(size, count);
}

/**
 * Compares the mean of the least costs of many assignments with exponential costs with Parisi's formula, the sum of
 * 1/k² (conjectured 1998; proven by Linusson and Wästlund, and by Nair, Prabhakar and Sharma, 2004). Returns 1 if they
 * differ by more than four standard errors.
 */
function parisi(seed: number, json: boolean): number {
  const [size, draws] = [30, 400];
  const costs = Array.from(
    { length: draws },
    (_, i) => assign(exponentialCosts(size, seed * 1000 + i)).cost / 1e6,
  );
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / draws;
  const variance = costs.reduce((sum, cost) => sum + (cost - mean) ** 2, 0) / (draws - 1);
  const error = Math.sqrt(variance / draws);
  const expected = Array.from({ length: size }, (_, k) => 1 / (k + 1) ** 2).reduce(
    (sum, one) => sum + one,
    0,
  );
  const isFar = Math.abs(mean - expected) > 4 * error;
  const row = { bench: "pairing", instance: `Parisi ${size}`, draws, mean, expected, error, agrees: !isFar };
  if (json) console.log(JSON.stringify(row));
  else
    console.log(
      `Parisi ${size}: mean of ${draws} draws ${mean.toFixed(4)}, expected ${expected.toFixed(4)}, standard error ${error.toFixed(4)}${isFar ? ", DIFFERENT" : ""}`,
    );
  return isFar ? 1 : 0;
}
