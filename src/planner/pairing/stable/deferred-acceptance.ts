// A stable pairing of two sides: one side proposes, the other keeps the best so far.
import type { Preferences } from "./preferences.ts";

export interface StableQuestion {
  readonly preferences: Preferences;
  readonly atMost: readonly number[];
  /** Whether each city proposes. */
  readonly proposes: readonly boolean[];
  /** Orders partners that a city ranks equally: the smaller number comes first. */
  readonly tieBreak: (city: number, partner: number) => number;
}

/**
 * Deferred acceptance (Gale and Shapley, "College admissions and the stability of marriage", 1962), with several
 * partners on both sides (Roth 1984; pairwise stable if preferences are rankings of single partners). Cities that
 * do not accept each other are never paired. Equal ranks are put in an order first, so that the
 * result is weakly stable: no two cities would both strictly gain (Irving 1994). Without such ties it is the best
 * stable pairing for every city that proposes. Takes at most as many proposals as there are mutual acceptances.
 * @returns Pairs of proposer and receiver.
 */
export function deferredAcceptance(question: StableQuestion): readonly (readonly [number, number])[] {
  const { preferences, atMost, proposes, tieBreak } = question;
  const orders = preferences.map((ranks, city) => {
    const mutual = [...ranks.keys()].filter((partner) => preferences[partner]?.has(city));
    const rank = (partner: number): number => ranks.get(partner) ?? 0;
    return mutual.sort((x, y) => rank(x) - rank(y) || tieBreak(city, x) - tieBreak(city, y) || x - y);
  });
  const places = orders.map((order) => new Map(order.map((partner, at) => [partner, at])));
  const place = (city: number, partner: number): number => places[city]?.get(partner) ?? 0;
  const held: number[][] = orders.map(() => []);
  const next = orders.map(() => 0);
  const waiting = [...orders.keys()].flatMap((city) =>
    proposes[city] ? Array.from({ length: atMost[city] ?? 0 }, () => city) : [],
  );
  for (let city = waiting.pop(); city !== undefined; city = waiting.pop()) {
    const partner = orders[city]?.[next[city] ?? 0];
    if (partner === undefined) continue;
    next[city] = (next[city] ?? 0) + 1;
    const list = held[partner] ?? [];
    list.push(city);
    list.sort((x, y) => place(partner, x) - place(partner, y));
    const refused = list.length > (atMost[partner] ?? 0) ? list.pop() : undefined;
    if (refused !== undefined) waiting.push(refused);
  }
  return held.flatMap((list, partner) => list.map((city) => [city, partner] as const));
}
