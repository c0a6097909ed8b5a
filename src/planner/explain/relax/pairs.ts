// Two changes at once: what else would have to change after one change.
import { indexVisit, type Programme, type Visit } from "#domain";
import type { Change } from "./change.ts";
import { changedVisit } from "./changed-visit.ts";
import { lossBy } from "./price.ts";
import type { Proposal } from "./proposals.ts";

export interface Pair {
  readonly first: Proposal;
  readonly second: Proposal;
  /** The price of both together. */
  readonly price: number;
}

/** The number of cheapest first changes for which a second one is sought. */
const mostFirst = 6;

/**
 * Returns pairs of changes, cheapest first. After an insufficient change another conflict set remains. The
 * second change is one that may resolve it.
 */
export function pairsOf(
  wanted: {
    readonly visit: Visit;
    readonly programme: Programme;
    further(visit: Visit, programme: Programme): readonly Proposal[];
  },
  proposals: readonly Proposal[],
): Pair[] {
  const { visit, programme, further } = wanted;
  const seen = new Set<string>();
  return proposals
    .slice(0, mostFirst)
    .flatMap((first) => {
      const made = withChanges(visit, programme, [first.change]);
      return further(made.visit, made.programme).map((second) => ({ first, second }));
    })
    .filter(({ first, second }) => {
      const keys = [JSON.stringify(first.change), JSON.stringify(second.change)].sort();
      const key = keys.join();
      const isOne = keys[0] === keys[1] || isStepOf(first.change, second.change);
      return !isOne && !seen.has(key) && seen.add(key);
    })
    .map((pair) => ({ ...pair, price: priceOfBoth(visit, programme, pair) }))
    .sort((x, y) => x.price - y.price);
}

/** If only these two activities meet a wish, leaving both out loses it. */
function priceOfBoth(
  visit: Visit,
  programme: Programme,
  { first, second }: Pick<Pair, "first" | "second">,
): number {
  const gone = withdrawn([first.change, second.change]);
  const apart = gone.reduce((sum, id) => sum + lossBy(visit, programme, id), 0);
  return first.price + second.price + lossBy(visit, programme, ...gone) - apart;
}

/** Returns the activities that changes leave out. */
export const withdrawn = (changes: readonly (Change | undefined)[]): string[] =>
  changes.flatMap((change) => (change?.kind === "withdrawal" ? [change.activity] : []));

/** Returns visit and programme with changes made. People who are excused are free for the target. */
export const withChanges = (
  visit: Visit,
  programme: Programme,
  changes: readonly (Change | undefined)[],
): { readonly visit: Visit; readonly programme: Programme } =>
  changes.reduce(
    (so, change) =>
      change
        ? { visit: changedVisit(so.visit, change), programme: excusing(so.visit, so.programme, change) }
        : so,
    { visit, programme },
  );

/** Returns the programme without the people whom a change excuses. */
function excusing(visit: Visit, programme: Programme, change: Change): Programme {
  if (change.kind !== "attendance") return programme;
  const free = new Set<string>(change.who.flatMap((id) => indexVisit(visit).peopleOf(id)));
  return {
    ...programme,
    placements: programme.placements.map((placement) =>
      placement.activity === change.activity
        ? { ...placement, attendees: placement.attendees.filter((id) => !free.has(id)) }
        : placement,
    ),
  };
}

/** Whether one change is a larger or smaller step of another. */
export const isStepOf = (small: Change, large: Change): boolean =>
  small.kind === large.kind &&
  ((small.kind === "shorter" && large.kind === "shorter") ||
    (small.kind === "interpreters" && large.kind === "interpreters") ||
    (small.kind === "minimum-group" && large.kind === "minimum-group") ||
    (small.kind === "quorum" && large.kind === "quorum" && small.quorum === large.quorum) ||
    (small.kind === "seats" && large.kind === "seats" && small.place === large.place));
