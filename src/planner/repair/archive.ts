// The archive of a repair: the few solutions worth offering, ranked and clearly different.
import { timeSpent } from "#domain";
import { compareObjectives } from "../solution/price.ts";
import { type Candidate, compareCandidates, isKept } from "./change-tax.ts";
import type { RepairProblem } from "./repair-problem.ts";

/** The number of solutions kept by each of the two orders. */
const remembered = 24;
/** Two starts of the same item that are closer than this count as the same offer. */
const sameOffer = 60;
/** The idle person-minutes and travel that a further change must save. */
const worthwhile = 0.9;

export interface Archive {
  few: Candidate[];
  good: Candidate[];
}

export const emptyArchive = (): Archive => ({ few: [], good: [] });

/**
 * Negative when `a` is the better programme, however many people it affects. Among equals, the one that affects fewer
 * comes first.
 */
export function compareQuality(a: Candidate, b: Candidate): number {
  for (const level of ["requiredUnplaced", "wishesUnmet", "unfairness"] as const) {
    if (a.objective[level] !== b.objective[level]) return a.objective[level] - b.objective[level];
  }
  return compareCandidates(a, b);
}

/**
 * Keeps a solution if it is among the best by either order. Returns true when no other affects fewer
 * people.
 */
export function remember(problem: RepairProblem, archive: Archive, candidate: Candidate): boolean {
  const first = archive.few[0];
  archive.few = kept(problem, archive.few, candidate, compareCandidates);
  archive.good = kept(problem, archive.good, candidate, compareQuality);
  return archive.few[0] !== first;
}

function kept(
  problem: RepairProblem,
  list: readonly Candidate[],
  candidate: Candidate,
  compare: (a: Candidate, b: Candidate) => number,
): Candidate[] {
  const at = list.findIndex((other) => compare(candidate, other) < 0);
  if (at < 0 && list.length >= remembered) return [...list];
  const like = list.findIndex((other) => !differs(problem, other, candidate));
  // Keeps only the better of two equal offers.
  if (like >= 0 && (at < 0 || like < at)) return [...list];
  const rest = like >= 0 ? list.toSpliced(like, 1) : [...list];
  return rest.toSpliced(at < 0 ? rest.length : at, 0, candidate).slice(0, remembered);
}

/**
 * Whether two solutions are different offers: another item changes, or an item goes to another day, place or
 * hour.
 */
export function differs({ kept: was }: RepairProblem, a: Candidate, b: Candidate): boolean {
  return was.some((before, i) => {
    const x = a.decisions[i];
    const y = b.decisions[i];
    if (x === y) return false;
    if (!x || !y || isKept(before, x) !== isKept(before, y)) return true;
    return x.option.site !== y.option.site || x.day !== y.day || Math.abs(x.start - y.start) >= sameOffer;
  });
}

/**
 * Returns up to three solutions of the archive, ranked: one that affects the fewest people; one that fulfils
 * more wishes; and one that is better overall, or an alternative that affects few. `admits` judges what the
 * archive does not contain.
 */
export function chosen(
  problem: RepairProblem,
  archive: Archive,
  admits: (candidate: Candidate) => boolean,
): Candidate[] {
  const picked: Candidate[] = [];
  const isNew = (candidate: Candidate) => picked.every((other) => differs(problem, other, candidate));
  const pick = (list: readonly Candidate[], fits: (candidate: Candidate) => boolean) => {
    const found = list.find((candidate) => isNew(candidate) && fits(candidate) && admits(candidate));
    if (found) picked.push(found);
  };
  pick(archive.few, () => true);
  const first = picked[0];
  if (!first) return [];
  pick(archive.good, (candidate) => compareQuality(candidate, first) < 0 && isBetter(candidate, first));
  const byWorth = [...archive.good].sort((a, b) => compareObjectives(a.objective, b.objective));
  pick(byWorth, (candidate) => isBetter(candidate, first));
  while (picked.length < 3) {
    const before = picked.length;
    pick(archive.few, ({ objective }) => !isWorse(objective, first.objective));
    if (picked.length === before) break;
  }
  return picked.slice(0, 3).sort(compareCandidates);
}

/** Whether the improvement is so large that the office may want it although it affects more people. */
function isBetter(a: Candidate, b: Candidate): boolean {
  for (const level of ["requiredUnplaced", "wishesUnmet", "unfairness"] as const) {
    if (a.objective[level] !== b.objective[level]) return a.objective[level] < b.objective[level];
  }
  return timeSpent(a.objective) < timeSpent(b.objective) * worthwhile;
}

/** Whether a solution leaves out more: an alternative is worth showing only if it does not. */
const isWorse = (a: Candidate["objective"], b: Candidate["objective"]): boolean =>
  a.requiredUnplaced > b.requiredUnplaced || a.wishesUnmet > b.wishesUnmet;
