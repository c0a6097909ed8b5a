// `npm run bench -- prove`: proves the least medium of the meeting sets, with higher limits than those of a plan.
import { seededRandom } from "#base/random.ts";
import { compile } from "../../src/planner/model/compile.ts";
import { type OverlapGrid, overlapGrid } from "../../src/planner/overlaps/grid.ts";
import { membersOf } from "../../src/planner/overlaps/least-table.ts";
import { searchTimetables, startTimetableSearch } from "../../src/planner/overlaps/local-search.ts";
import { type OverlapProof, proveOverlaps, startOverlapProof } from "../../src/planner/overlaps/proof.ts";
import { fraction } from "../../src/planner/overlaps/sharing.ts";
import type { TimetableSearch } from "../../src/planner/overlaps/timetable.ts";
import { grainsOf, type Instance } from "./instance.ts";
import { boundByPrices, type ClaimedProof, missingBlocks } from "./judge-proof.ts";
import { visitOf } from "./visit.ts";

/** A proof may do this many times the work that a plan may do. */
const patience = 100;
/** The work of local search: the number of separate runs, and of the places that each examines. */
const runs = 30;
const placesPerRun = 20_000_000;
const pivots = 500;

/** One line of the bench. */
export interface ProofLine {
  readonly family: "prove";
  readonly instance: string;
  /** The least medium that local search found, and the proven bound. */
  readonly found: number;
  readonly bound: number;
  /** The bound of the prices alone, as the judge counts it. */
  readonly by_prices: number | null;
  /**
   * The blocks that the proof enumerated, their maximum cost above the prices, and the blocks of timetables looked up
   * among them.
   */
  readonly blocks: number;
  readonly block_limit: number;
  readonly looked_up: number;
  readonly missing: number;
  /** Processor seconds of the proof. */
  readonly seconds: number;
}

/** Searches and proves, and judges the proof. `tell` gets each bound with the processor seconds until then. */
export function proveSet(
  name: string,
  set: Instance,
  tell: (bound: number, seconds: number) => void,
): ProofLine {
  const grid = overlapGrid(compile(visitOf(set)));
  if (!grid) throw new Error(`${name} is more than a matter of overlaps.`);
  const found = timetables(grid);
  const best = Math.min(...found.map(({ least }) => least));
  const proof = startOverlapProof(grid, patience);
  const begun = process.cpuUsage();
  const spent = () => Math.round(process.cpuUsage(begun).user / 1e5) / 10;
  for (let last = 0; !proof.isDone && proof.bound < best; ) {
    proveOverlaps(proof, pivots, best);
    if (proof.bound > last) tell(proof.bound, spent());
    last = proof.bound;
  }
  const seconds = spent();
  const claim = claimOf(proof);
  const judged = found.map(({ best }) => missingBlocks(set, [...(best?.starts ?? [])], claim));
  return {
    family: "prove",
    instance: name,
    found: best,
    bound: proof.bound,
    by_prices: boundByPrices(set, grainsOf(set).length, claim) ?? null,
    blocks: claim.blocks.length,
    block_limit: claim.limit,
    looked_up: judged.reduce((sum, { seen }) => sum + seen, 0),
    missing: judged.reduce((sum, { missing }) => sum + missing.length, 0),
    seconds,
  };
}

/** Timetables of local search from different seeds, each the best of its run. */
function timetables(grid: OverlapGrid): TimetableSearch[] {
  return Array.from({ length: runs }, (_, seed) =>
    startTimetableSearch(grid, seededRandom(seed + 1)),
  ).flatMap((search) => {
    if (!search) return [];
    searchTimetables(search, placesPerRun, Number.POSITIVE_INFINITY);
    return search.best ? [search] : [];
  });
}

/** The claims of the proof, with the meetings numbered as in the set. */
function claimOf({ sharing, refuted, refutation }: OverlapProof): ClaimedProof {
  const prices = sharing.proof?.prices;
  const { known, members = [] } = (refutation?.known ? refutation : refuted) ?? {};
  return {
    worths: Array.from(prices?.worths ?? [], (worth) => worth / fraction),
    price: (prices?.price ?? 0) / fraction,
    considered: members,
    limit: (known?.limit ?? 0) / fraction,
    blocks: Array.from({ length: known?.blocks.size ?? 0 }, (_, row) => ({
      meetings: known ? membersOf(known.blocks, row).map((member) => members[member] as number) : [],
      grains: known?.blocks.tag[row] as number,
      excess: (known?.blocks.least[row] as number) / fraction,
    })),
  };
}
