// Finds all stable matchings of a small instance by complete enumeration, and makes published instances with many.
import type { Preferences } from "#planner";

/**
 * Returns every stable matching of two sides of `size` (cities from 0, then those of the other side), one partner each,
 * with strict, possibly incomplete lists. Written from the definition, independently of the product's own check.
 */
export function stableMatchingsOf(preferences: Preferences, size: number): Map<number, number>[] {
  const found: Map<number, number>[] = [];
  const partner = new Map<number, number>();
  const rank = (city: number, other: number): number =>
    preferences[city]?.get(other) ?? Number.POSITIVE_INFINITY;
  const isBlocked = (): boolean => {
    for (let a = 0; a < size; a++)
      for (let b = size; b < 2 * size; b++) {
        const [ofA, ofB] = [rank(a, b), rank(b, a)];
        if (!Number.isFinite(ofA) || !Number.isFinite(ofB)) continue;
        const [own, others] = [partner.get(a), partner.get(b)];
        if ((own === undefined || ofA < rank(a, own)) && (others === undefined || ofB < rank(b, others)))
          return true;
      }
    return false;
  };
  const extend = (a: number): void => {
    if (a === size) {
      if (!isBlocked()) found.push(new Map([...partner].filter(([city]) => city < size)));
      return;
    }
    for (let b = size; b < 2 * size; b++) {
      if (partner.has(b) || !Number.isFinite(rank(a, b)) || !Number.isFinite(rank(b, a))) continue;
      partner.set(a, b);
      partner.set(b, a);
      extend(a + 1);
      partner.delete(a);
      partner.delete(b);
    }
    extend(a + 1);
  };
  extend(0);
  return found;
}

/**
 * Returns the instance of Irving and Leather (1986) of size n, a power of two: built from two copies of the instance
 * of half the size. In turn, each first half and each second half prefers the partners in its own copy, so that every
 * stable matching of one copy can be exchanged.
 */
export function irvingLeather(n: number): Preferences {
  const { men, women } = halves(n);
  const toMap = (list: readonly number[], shift: number) =>
    new Map(list.map((one, rank): [number, number] => [one + shift, rank]));
  return [...men.map((list) => toMap(list, n)), ...women.map((list) => toMap(list, 0))];
}

function halves(n: number): { men: number[][]; women: number[][] } {
  if (n === 1) return { men: [[0]], women: [[0]] };
  const half = n / 2;
  const { men, women } = halves(half);
  const up = (list: readonly number[]): number[] => list.map((one) => one + half);
  return {
    men: [...men.map((list) => [...list, ...up(list)]), ...men.map((list) => [...up(list), ...list])],
    women: [...women.map((list) => [...up(list), ...list]), ...women.map((list) => [...list, ...up(list)])],
  };
}
