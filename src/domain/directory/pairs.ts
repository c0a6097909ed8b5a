// Which organisations have a partnership: those that a record connects, or one of which travelled to the other.

import { appearanceKey } from "./appearance.ts";
import type { VisitDigest } from "./digest.ts";
import type { Directory } from "./directory.ts";
import type { Entity } from "./identify.ts";

/** Two organisations that visited each other or are connected by an entry of a record. */
export interface Pair {
  readonly first: Entity;
  readonly second: Entity;
  /** The number of commitments, practices and agreements that connect them. */
  readonly ties: number;
}

/** All pairs, those with most ties first. */
export function partnershipPairs({ digests, organisations }: Directory): readonly Pair[] {
  const pairs = new Map<string, { first: Entity; second: Entity; ties: number }>();
  const add = (visit: string, a: string, b: string, ties: number) => {
    const one = organisations.of(appearanceKey(visit, a));
    const other = organisations.of(appearanceKey(visit, b));
    if (!one || !other || one === other) return;
    const [first, second] = one.key < other.key ? [one, other] : [other, one];
    const id = `${first.key} ${second.key}`;
    const pair = pairs.get(id);
    if (pair) pair.ties += ties;
    else pairs.set(id, { first, second, ties });
  };
  for (const digest of digests) {
    for (const [guest, host] of encounters(digest)) add(digest.visit, guest, host, 0);
    for (const [a, b] of tiesOf(digest)) add(digest.visit, a, b, 1);
  }
  return [...pairs.values()].sort((a, b) => b.ties - a.ties);
}

/** Who travelled to whom. */
function encounters({ organisations }: VisitDigest): readonly (readonly [string, string])[] {
  const travels = ({ sides }: VisitDigest["organisations"][number]) => sides.includes("visiting");
  const receiving = organisations.filter((one) => one.sides.length > 0 && !travels(one));
  return organisations.filter(travels).flatMap(({ id }) => receiving.map((host) => [id, host.id] as const));
}

function tiesOf({ commitments, practices, agreements }: VisitDigest) {
  return [
    ...commitments.flatMap(({ by, to, before }) =>
      (to.length > 0 ? to : before).map((one) => [by, one] as const),
    ),
    ...practices.flatMap(({ owner, takers }) =>
      takers.map(({ organisation }) => [owner, organisation] as const),
    ),
    ...agreements.flatMap(({ between }) =>
      between.flatMap((a, i) => between.slice(i + 1).map((b) => [a, b] as const)),
    ),
  ];
}
