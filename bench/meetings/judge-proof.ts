// Judges a proof about a meeting set from the set alone: checks its prices against all sets of simultaneous meetings,
// and its blocks against timetables that were found without them.
import type { Instance } from "./instance.ts";

/** The claims of a proof: the value of a step of each meeting, the price of a grain, and blocks with their excess. */
export interface ClaimedProof {
  readonly worths: readonly number[];
  readonly price: number;
  /** The meetings of which the blocks consist: all with a worth, and perhaps some others. */
  readonly considered: readonly number[];
  /**
   * Blocks of meetings without a gap, each with its meetings in ascending order, its grains and what it costs above the
   * prices. The proof claims that they include all that cost no more than `limit`.
   */
  readonly blocks: readonly Block[];
  readonly limit: number;
}

const invited = ({ required, preferred }: Instance["meetings"][number]): string[] => [
  ...required,
  ...preferred,
];

/** The grains of cost by pair of meetings in one grain of time; infinite if somebody must attend both. */
export function costsOf({ meetings }: Instance): number[][] {
  return meetings.map((a) =>
    meetings.map((b) => {
      if (a === b) return 0;
      if (a.required.some((name) => b.required.includes(name))) return Number.POSITIVE_INFINITY;
      return invited(a).filter((name) => invited(b).includes(name)).length;
    }),
  );
}

/** Whether meetings can each have a room that holds everybody: the largest groups in the largest rooms. */
function haveRooms({ meetings, rooms }: Instance, set: readonly number[]): boolean {
  const sizes = set
    .map((m) => invited(meetings[m] as Instance["meetings"][number]).length)
    .sort((a, b) => b - a);
  const seats = rooms.map(({ capacity }) => capacity).sort((a, b) => b - a);
  return sizes.every((size, i) => size <= (seats[i] ?? 0));
}

/**
 * Returns the least medium that a timetable can have, according to the prices alone: Σ length · worth less the price of
 * all grains. Undefined if some set of meetings is worth more than the price, so that the prices prove nothing.
 */
export function boundByPrices(
  set: Instance,
  grains: number,
  { worths, price }: ClaimedProof,
): number | undefined {
  const costs = costsOf(set);
  const isWithin = (chosen: readonly number[], worth: number): boolean => {
    if (worth > price) return false;
    const from = (chosen.at(-1) ?? -1) + 1;
    for (let m = from; m < worths.length; m++) {
      const gain = chosen.reduce((sum, other) => sum - (costs[m]?.[other] as number), worths[m] as number);
      if (gain === Number.NEGATIVE_INFINITY || !haveRooms(set, [...chosen, m])) continue;
      if (!isWithin([...chosen, m], worth + gain)) return false;
    }
    return true;
  };
  if (!isWithin([], 0)) return undefined;
  const all = set.meetings.reduce(
    (sum, { minutes }, m) => sum + (minutes / set.grainMinutes) * (worths[m] as number),
    0,
  );
  return all - price * grains;
}

interface Block {
  readonly meetings: readonly number[];
  readonly grains: number;
  readonly excess: number;
}

/**
 * Returns the blocks of a timetable that no claimed blocks represent, and how many cost no more than the limit.
 * Other meetings than the considered ones are left out, as in the proof. Claimed blocks represent a block if together they have its
 * meetings, take no more grains and cost no more.
 */
export function missingBlocks(
  set: Instance,
  starts: readonly number[],
  claim: ClaimedProof,
): { readonly missing: readonly Block[]; readonly seen: number } {
  const claimed = new Map<string, Block[]>();
  for (const block of claim.blocks) {
    const key = block.meetings.join();
    claimed.set(key, [...(claimed.get(key) ?? []), block]);
  }
  const isStoodFor = ({ meetings: [first, ...others], grains, excess }: Block): boolean => {
    if (first === undefined) return true;
    return subsetsOf(others).some((some) =>
      (claimed.get([first, ...some].join()) ?? []).some(
        (one) =>
          one.grains <= grains &&
          one.excess <= excess &&
          isStoodFor({
            meetings: others.filter((m) => !some.includes(m)),
            grains: grains - one.grains,
            excess: excess - one.excess,
          }),
      ),
    );
  };
  const cheap = blocksOf(set, starts, claim).filter(({ excess }) => excess <= claim.limit);
  return { missing: cheap.filter((block) => !isStoodFor(block)), seen: cheap.length };
}

/** All subsets, the whole first. */
function subsetsOf([first, ...others]: readonly number[]): number[][] {
  if (first === undefined) return [[]];
  const rest = subsetsOf(others);
  return [...rest.map((some) => [first, ...some]), ...rest];
}

/** Returns the considered meetings of a timetable, split wherever none is in progress. */
function blocksOf(
  set: Instance,
  starts: readonly number[],
  { worths, price, considered }: ClaimedProof,
): Block[] {
  const costs = costsOf(set);
  const held = set.meetings
    .map(({ minutes }, m) => ({ m, from: starts[m] as number, grains: minutes / set.grainMinutes }))
    .filter(({ m }) => considered.includes(m))
    .sort((a, b) => a.from - b.from);
  const groups: { readonly own: (typeof held)[number][]; end: number }[] = [];
  for (const one of held) {
    const last = groups.at(-1);
    const end = one.from + one.grains;
    if (last && one.from < last.end) {
      last.own.push(one);
      last.end = Math.max(last.end, end);
    } else groups.push({ own: [one], end });
  }
  return groups.map(({ own, end }) => {
    const from = own[0]?.from ?? 0;
    let excess = price * (end - from);
    for (const a of own) {
      excess -= a.grains * (worths[a.m] as number);
      for (const b of own)
        if (a.m < b.m)
          excess +=
            Math.max(0, Math.min(a.from + a.grains, b.from + b.grains) - Math.max(a.from, b.from)) *
            (costs[a.m]?.[b.m] as number);
    }
    return { meetings: own.map(({ m }) => m).sort((x, y) => x - y), grains: end - from, excess };
  });
}
