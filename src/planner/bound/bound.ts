// Bound: what no programme of a visit can be better than, level by level, with the method that proves it.
import { type Bounds, type ObjectiveLevel, objectiveLevels, type PartyId, type Visit } from "#domain";
import { compile } from "../model/compile.ts";
import { boundsOf } from "./bounds.ts";
import { linearBounds } from "./linear/linear.ts";
import { packing } from "./packing.ts";
import { outOfReach } from "./parties-alone.ts";

/**
 * How a bound was proven. nothing: no level is below 0; alone: by what has no start at all; packing: by what does not
 * fit into a person's or a place's time; linear and integer: by the time-indexed program and its relaxation. limits:
 * the program was too large or its solver ran out of its limits, and nothing above 0 is proven.
 */
export type BoundMethod = "nothing" | "limits" | "alone" | "packing" | "linear" | "integer";

/** What a party could have had at most, if nobody else had wishes. */
export interface PartyAlone {
  readonly party: PartyId;
  /** Sum of the weights of its wishes, and of those that could be met at once. */
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
 * Bounds of a visit. Each level's figure holds for every programme whose levels above stand at theirs; a level
 * without a figure has no proof. Takes at most about `seconds` for each level and party, counted by the solver
 * itself; with `nodes` 0 only linear relaxations are solved.
 */
export async function bound(
  visit: Visit,
  limits: { readonly seconds: number; readonly nodes: number },
): Promise<BoundReport> {
  const model = compile(visit);
  const quick = boundsOf(model);
  const linear = await linearBounds(model, quick, limits);
  const packed = packing(model).requiredUnplaced ?? 0;
  // Without a program nothing is left open only where nothing has a start.
  const isEmpty = model.activities.every((activity) => activity.options.length === 0);
  const ranOut = (level: ObjectiveLevel) =>
    solvedLevels.has(level) && (linear ? linear.unfinished.has(level) : !isEmpty);
  const bounds: { -readonly [level in ObjectiveLevel]?: number } = {};
  const methods: { -readonly [level in ObjectiveLevel]?: BoundMethod } = {};
  for (const level of objectiveLevels) {
    const known = quick[level];
    const solved = linear?.bounds[level];
    const best = Math.max(known ?? -1, solved ?? -1);
    if (best < 0) continue;
    bounds[level] = best;
    methods[level] =
      linear && solved !== undefined && solved > (known ?? -1)
        ? linear.method
        : best === 0
          ? ranOut(level)
            ? "limits"
            : "nothing"
          : level === "requiredUnplaced" && packed === best && packed > hopelessIn(model.activities)
            ? "packing"
            : "alone";
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

/** Levels that the time-indexed program speaks of. */
const solvedLevels: ReadonlySet<ObjectiveLevel> = new Set([
  "requiredUnplaced",
  "wishesUnmet",
  "unfairness",
  "preference",
]);

const hopelessIn = (
  activities: readonly { readonly required: boolean; readonly options: readonly unknown[] }[],
) => activities.filter((activity) => activity.required && activity.options.length === 0).length;
