// Bound: the values that no programme of a visit can improve on, level by level, with the method of proof.
import { type Bounds, type ObjectiveLevel, objectiveLevels, type PartyId, type Visit } from "#domain";
import { compile } from "../model/compile.ts";
import type { Model } from "../model/model.ts";
import { overlapBounds } from "../overlaps/strategy.ts";
import { boundsOfProof, isDone, proveOn, startProof, workOfProof } from "../sat/proof.ts";
import { askedAtOnce } from "./asked-at-once.ts";
import { boundsOf, tighter } from "./bounds.ts";
import { forcedBounds, withForced } from "./forced.ts";
import { linearBounds } from "./linear/linear.ts";
import { packing } from "./packing.ts";
import { outOfReach } from "./parties-alone.ts";

/**
 * How a bound was proven. nothing: no level is below 0; alone: by activities without any start; packing: by
 * activities that do not fit into the time of a person, a place or the places to choose from; linear and integer: by the time-indexed
 * program and its relaxation; search: by complete search over the required activities; sharing: by the time
 * that activities of the same people share; forced: by the transfers and gaps that required activities force.
 * limits: the program was too large or its solver reached its limits, and nothing above 0 is proven.
 */
export type BoundMethod =
  | "nothing"
  | "limits"
  | "alone"
  | "packing"
  | "linear"
  | "integer"
  | "search"
  | "sharing"
  | "forced";

/** The best that a party could reach if nobody else had wishes. */
export interface PartyAlone {
  readonly party: PartyId;
  /** The sum of the weights of the party's wishes, and of those that could be met together. */
  readonly weight: number;
  readonly reachable: number;
}

export interface BoundReport {
  readonly bounds: Bounds;
  readonly methods: { readonly [level in ObjectiveLevel]?: BoundMethod };
  /** Parties that wish for something, in protocol order. */
  readonly parties: readonly PartyAlone[];
}

/**
 * Computes the bounds of a visit. Each level's figure holds for every programme whose levels above are at their bounds.
 * A level without a figure has no proof. `seconds` is converted to the work that an idle machine does in this time, for
 * each level and party, so that a visit has the same bounds on every machine. With `nodes` 0 only linear relaxations
 * are solved.
 */
export async function bound(
  visit: Visit,
  limits: { readonly seconds: number; readonly nodes: number },
): Promise<BoundReport> {
  const model = compile(visit);
  const quick = boundsOf(model);
  const searched = searchBounds(model, limits.seconds).bounds;
  const known = tighter(quick, searched);
  // Assumes that all required activities can be placed, because nothing has disproved this so far.
  let shared = known.requiredUnplaced === 0 ? sharedBounds(model, limits.seconds) : undefined;
  let linear = await linearBounds(model, tighter(known, shared ?? {}), limits);
  if (shared && linear && (linear.bounds.requiredUnplaced ?? 0) > 0) {
    shared = undefined;
    linear = await linearBounds(model, known, limits);
  }
  const proofs: [Exclude<BoundMethod, "nothing" | "limits" | "packing">, Bounds][] = [
    ["alone", quick],
    ["search", searched],
    ["sharing", shared ?? {}],
    [linear?.method ?? "linear", linear?.bounds ?? {}],
  ];
  const upper = proofs.reduce((all: Bounds, [, one]) => tighter(all, one), {});
  proofs.push(["forced", withForced(upper, forcedBounds(model))]);
  const bounds = proofs.reduce((all: Bounds, [, one]) => tighter(all, one), {});
  const packed = packing(model).requiredUnplaced ?? 0;
  // Without a program, the bound is complete only if no activity has a start.
  const isEmpty = model.activities.every((activity) => activity.options.length === 0);
  const ranOut = (level: ObjectiveLevel) =>
    solvedLevels.has(level) && (linear ? linear.unfinished.has(level) : !isEmpty);
  const methods: { -readonly [level in ObjectiveLevel]?: BoundMethod } = {};
  for (const level of objectiveLevels) {
    const best = bounds[level];
    if (best === undefined) continue;
    const by = proofs.find(([, one]) => one[level] === best)?.[0] ?? "alone";
    const isPacked = level === "requiredUnplaced" && packed === best && packed > hopelessIn(model.activities);
    if (best === 0) methods[level] = ranOut(level) ? "limits" : "nothing";
    else methods[level] = by === "alone" && isPacked ? "packing" : by;
  }
  const unmet = linear?.partyUnmet ?? outOfReach(model);
  const parties = visit.delegations
    .flatMap((delegation) => delegation.parties)
    .map((party, i): PartyAlone => {
      const weight = model.partyWeights[i] ?? 0;
      return { party: party.id, weight, reachable: weight - (unmet[i] ?? 0) };
    });
  return { bounds, methods, parties: parties.filter((party) => party.weight > 0) };
}

/** What programmes with everything required lose because activities share people; undefined if absences cost nothing. */
function sharedBounds(model: Model, seconds: number): Bounds | undefined {
  const asked = askedAtOnce(model);
  const cut = overlapBounds(model, pivotsPerSecond * seconds);
  return asked || cut ? tighter(asked ?? {}, cut ?? {}) : undefined;
}

/** The number of conflicts (see `workOfProof`), and of pivots, for which the limits of the work count one second. */
export const conflictsPerSecond = 4_000;
const pivotsPerSecond = 2_000;
/** Consecutive conflicts after which the search tries another of its methods. */
const conflictsPerSlice = 100;

/**
 * Returns what complete search over the required activities proves with the work of these seconds, and the work done.
 * Work of a slice beyond its conflicts, such as reducing a core, counts too.
 */
export function searchBounds(
  model: Model,
  seconds: number,
): { readonly bounds: Bounds; readonly work: number } {
  const proof = startProof(model, 1);
  if (!proof) return { bounds: {}, work: 0 };
  const limit = seconds * conflictsPerSecond;
  while (!isDone(proof) && workOfProof(proof) < limit) proveOn(model, proof, conflictsPerSlice);
  return { bounds: boundsOfProof(proof), work: workOfProof(proof) };
}

/** The levels that the time-indexed program covers. */
const solvedLevels: ReadonlySet<ObjectiveLevel> = new Set([
  "requiredUnplaced",
  "wishesUnmet",
  "unfairness",
  "preference",
]);

const hopelessIn = (
  activities: readonly { readonly required: boolean; readonly options: readonly unknown[] }[],
) => activities.filter((activity) => activity.required && activity.options.length === 0).length;
