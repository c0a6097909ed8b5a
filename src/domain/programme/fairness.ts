// Fairness report: the wishes of each party that were met, from the visit and the outcomes alone.

import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import type { Wish } from "../visit/wish.ts";
import type { PartyFairness, WishOutcome } from "./programme.ts";

/**
 * Returns the parties with wishes, in protocol order, with the number and weight of their wishes and of those
 * met. A wish counts for the party of its person, for its party, or for every party of its delegation. The
 * figures depend only on the visit and the outcomes, not on a search.
 */
export function fairnessOf(visit: Visit, outcomes: readonly WishOutcome[]): PartyFairness[] {
  const index = indexVisit(visit);
  const met = new Set(outcomes.filter((outcome) => outcome.met).map((outcome) => outcome.wish));
  const wishesOf = new Map<string, Wish[]>([...index.parties.keys()].map((id) => [id, []]));
  for (const wish of visit.wishes) {
    const parties = new Set(index.peopleOf(wish.of).map((id) => index.people.get(id)?.party ?? ""));
    for (const party of parties) wishesOf.get(party)?.push(wish);
  }
  return [...index.parties.values()].flatMap((party) => {
    const own = wishesOf.get(party.id) ?? [];
    const weight = weightOf(own);
    if (weight === 0) return [];
    const granted = own.filter((wish) => met.has(wish.id));
    const metWeight = weightOf(granted);
    const share = Math.round((metWeight / weight) * 1000) / 1000;
    return [{ party: party.id, wishes: own.length, met: granted.length, weight, metWeight, share }];
  });
}

const weightOf = (wishes: readonly Wish[]): number => wishes.reduce((sum, wish) => sum + wish.weight, 0);
