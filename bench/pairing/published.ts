// Published problems with known answers: assignments, matchings in general graphs, and stable matchings.
import { readFileSync } from "node:fs";
import { seededRandom } from "#base/random.ts";
import { bestOfPool, bestOfTwoSides, checkProof, deferredAcceptance, type PairingProblem } from "#planner";
import { irvingLeather, stableMatchingsOf } from "../../test/support/stable-matchings.ts";

/** One line: the result, the known value, and whether they agree. */
export interface KnownRow {
  readonly instance: string;
  readonly found: number;
  /** The known value; null if none is known, so that only the proof shows that the result is best. */
  readonly known: number | null;
  readonly proven: boolean;
  readonly cpuMs: number;
}

/** Finds the assignment of least cost, as a pairing of two sides in which everybody needs a partner. */
export function assign(costs: readonly (readonly number[])[]): { cost: number; proven: boolean } {
  const size = costs.length;
  const greatest = Math.max(...costs.map((row) => Math.max(...row)));
  const pairs = costs.flatMap((row, a) =>
    row.map((cost, b) => ({ a, b: size + b, weight: greatest - cost })),
  );
  const one = Array.from({ length: 2 * size }, () => 1);
  const isFirst = one.map((_, city) => city < size);
  const problem: PairingProblem = {
    atLeast: one,
    atMost: one,
    pairs,
    minimum: 1 + 2 * size * greatest,
    isFirst,
  };
  const { chosen, proof } = bestOfTwoSides(problem);
  const verdict = checkProof(problem, chosen, proof);
  const cost = chosen.reduce((sum, at) => sum + greatest - (pairs[at]?.weight ?? 0), 0);
  return { cost, proven: verdict.ok && chosen.length === size };
}

/** Machol and Wien ("A hard assignment problem", Operations Research 24, 1976): cost (i − 1)(j − 1). */
export const macholWien = (size: number): number[][] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => i * j));

/**
 * Returns the least cost of Machol and Wien's problem: rows meet columns in opposite order (rearrangement inequality).
 */
export const macholWienLeast = (size: number): number => (size * (size - 1) * (size - 2)) / 6;

/** Draws costs from the exponential distribution with mean 1, as whole millionths. */
export function exponentialCosts(size: number, seed: number): number[][] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () =>
    Array.from({ length: size }, () => Math.round(-Math.log(1 - random.next()) * 1e6)),
  );
}

/** Draws costs as in OR-Library's `assign` instances: whole numbers from 1 to 100. */
export function uniformCosts(size: number, seed: number): number[][] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => Array.from({ length: size }, () => 1 + random.below(100)));
}

/** Reads a file of OR-Library: the size, then the costs row by row. */
export function readAssignment(file: string): number[][] {
  const [size = 0, ...costs] = readFileSync(file, "utf8").trim().split(/\s+/).map(Number);
  if (costs.length !== size * size || !costs.every(Number.isSafeInteger))
    throw new Error(`${file}: expected ${size} rows of ${size} whole numbers, found ${costs.length} numbers`);
  return Array.from({ length: size }, (_, row) => costs.slice(row * size, (row + 1) * size));
}

/**
 * Graphs that force weighted matching to form, expand and relabel nested blossoms, with the pairs of the best
 * matching (test cases of J. van Rantwijk's mwmatching, 2008). Vertices are counted from 1.
 */
export const blossomCases: readonly {
  readonly name: string;
  readonly edges: readonly (readonly [number, number, number])[];
  readonly best: readonly (readonly [number, number])[];
}[] = [
  {
    name: "S-blossom, augmented",
    edges: [
      [1, 2, 8],
      [1, 3, 9],
      [2, 3, 10],
      [3, 4, 7],
      [1, 6, 5],
      [4, 5, 6],
    ],
    best: [
      [1, 6],
      [2, 3],
      [4, 5],
    ],
  },
  {
    name: "T-blossom",
    edges: [
      [1, 2, 9],
      [1, 3, 8],
      [2, 3, 10],
      [1, 4, 5],
      [4, 5, 3],
      [3, 6, 4],
    ],
    best: [
      [1, 2],
      [3, 6],
      [4, 5],
    ],
  },
  {
    name: "nested S-blossom",
    edges: [
      [1, 2, 9],
      [1, 3, 9],
      [2, 3, 10],
      [2, 4, 8],
      [3, 5, 8],
      [4, 5, 10],
      [5, 6, 6],
    ],
    best: [
      [1, 3],
      [2, 4],
      [5, 6],
    ],
  },
  {
    name: "S-blossom, relabelled",
    edges: [
      [1, 2, 10],
      [1, 7, 10],
      [2, 3, 12],
      [3, 4, 20],
      [3, 5, 20],
      [4, 5, 25],
      [5, 6, 10],
      [6, 7, 10],
      [7, 8, 8],
    ],
    best: [
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ],
  },
  {
    name: "nested S-blossom, expanded",
    edges: [
      [1, 2, 8],
      [1, 3, 8],
      [2, 3, 10],
      [2, 4, 12],
      [3, 5, 12],
      [4, 5, 14],
      [4, 6, 12],
      [5, 7, 12],
      [6, 7, 14],
      [7, 8, 12],
    ],
    best: [
      [1, 2],
      [3, 5],
      [4, 6],
      [7, 8],
    ],
  },
  {
    name: "S-blossom, as T expanded",
    edges: [
      [1, 2, 23],
      [1, 5, 22],
      [1, 6, 15],
      [2, 3, 25],
      [3, 4, 22],
      [4, 5, 25],
      [4, 8, 14],
      [5, 7, 13],
    ],
    best: [
      [1, 6],
      [2, 3],
      [4, 8],
      [5, 7],
    ],
  },
  {
    name: "nested S-blossom, as T expanded",
    edges: [
      [1, 2, 19],
      [1, 3, 20],
      [1, 8, 8],
      [2, 3, 25],
      [2, 4, 18],
      [3, 5, 18],
      [4, 5, 13],
      [4, 7, 7],
      [5, 6, 7],
    ],
    best: [
      [1, 8],
      [2, 3],
      [4, 7],
      [5, 6],
    ],
  },
  {
    name: "T-blossom, several ways",
    edges: [
      [1, 2, 45],
      [1, 5, 45],
      [2, 3, 50],
      [3, 4, 45],
      [4, 5, 50],
      [1, 6, 30],
      [3, 9, 35],
      [4, 8, 35],
      [5, 7, 26],
      [9, 10, 5],
    ],
    best: [
      [1, 6],
      [2, 3],
      [4, 8],
      [5, 7],
      [9, 10],
    ],
  },
  {
    name: "T-blossom, tight after expansion",
    edges: [
      [1, 2, 45],
      [1, 5, 45],
      [2, 3, 50],
      [3, 4, 45],
      [4, 5, 50],
      [1, 6, 30],
      [3, 9, 35],
      [4, 8, 26],
      [5, 7, 40],
      [9, 10, 5],
    ],
    best: [
      [1, 6],
      [2, 3],
      [4, 8],
      [5, 7],
      [9, 10],
    ],
  },
  {
    name: "nested T-blossom",
    edges: [
      [1, 2, 45],
      [1, 7, 45],
      [2, 3, 50],
      [3, 4, 45],
      [4, 5, 95],
      [4, 6, 94],
      [5, 6, 94],
      [6, 7, 50],
      [1, 8, 30],
      [3, 11, 35],
      [5, 9, 36],
      [7, 10, 26],
      [11, 12, 5],
    ],
    best: [
      [1, 8],
      [2, 3],
      [4, 6],
      [5, 9],
      [7, 10],
      [11, 12],
    ],
  },
  {
    name: "nested blossoms, base moved",
    edges: [
      [1, 2, 40],
      [1, 3, 40],
      [2, 3, 60],
      [2, 4, 55],
      [3, 5, 55],
      [4, 5, 50],
      [1, 8, 15],
      [5, 7, 30],
      [7, 6, 10],
      [8, 10, 10],
      [4, 9, 30],
    ],
    best: [
      [1, 2],
      [3, 5],
      [4, 9],
      [6, 7],
      [8, 10],
    ],
  },
];

/** Compares the greatest weight found in one of those graphs with the weight of the published pairs. */
export function blossomRow({ name, edges, best }: (typeof blossomCases)[number]): KnownRow {
  const size = Math.max(...edges.map(([a, b]) => Math.max(a, b)));
  const pairs = edges.map(([a, b, weight]) => ({ a: Math.min(a, b) - 1, b: Math.max(a, b) - 1, weight }));
  const atMost = Array.from({ length: size }, () => 1);
  const problem: PairingProblem = {
    atLeast: atMost.map(() => 0),
    atMost,
    pairs,
    minimum: 1,
    isFirst: undefined,
  };
  const started = process.cpuUsage();
  const { chosen, proof } = bestOfPool(problem);
  const verdict = checkProof(problem, chosen, proof);
  const weightOf = (a: number, b: number) =>
    edges.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? Number.NaN;
  return {
    instance: name,
    found: chosen.reduce((sum, at) => sum + (pairs[at]?.weight ?? 0), 0),
    known: best.reduce((sum, [a, b]) => sum + weightOf(a, b), 0),
    proven: verdict.ok,
    cpuMs: process.cpuUsage(started).user / 1000,
  };
}

/** Counts the stable matchings of one of Irving and Leather's instances. The best for each side must be among them. */
export function irvingLeatherRow(size: number, known: number): KnownRow {
  const preferences = irvingLeather(size);
  const started = process.cpuUsage();
  const all = stableMatchingsOf(preferences, size);
  const atMost = preferences.map(() => 1);
  const extremes = [true, false].map((first) => {
    const proposes = preferences.map((_, city) => city < size === first);
    const pairs = deferredAcceptance({ preferences, atMost, proposes, tieBreak: () => 0 });
    return pairs
      .map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`)
      .sort()
      .join();
  });
  const keys = new Set(
    all.map((one) =>
      [...one]
        .map(([a, b]) => `${a} ${b}`)
        .sort()
        .join(),
    ),
  );
  return {
    instance: `Irving-Leather ${size}`,
    found: all.length,
    known,
    proven: extremes.every((key) => keys.has(key)),
    cpuMs: process.cpuUsage(started).user / 1000,
  };
}
