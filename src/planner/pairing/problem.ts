// The pairing problem without names: numbered cities, limits, and the weight of each possible pair.

/** A possible pair: `a < b`, and its weight, a whole number not below 0. */
export interface WeightedPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Choose pairs, each at most once and no city in more than `atMost` of them, so that the value is greatest: the sum of
 * the weights of the chosen pairs, and `minimum` for every partner up to `atLeast` of each city.
 */
export interface PairingProblem {
  readonly atLeast: readonly number[];
  readonly atMost: readonly number[];
  readonly pairs: readonly WeightedPair[];
  /** More than the weights of any choice together, so that a minimum counts more than any weight. */
  readonly minimum: number;
  /** For each city, whether it is on the first side; undefined: one pool, any city with any other. */
  readonly isFirst: readonly boolean[] | undefined;
}

/** A price below the level of a city: of one of its places, or of one end of a pair. */
export type Member =
  | { readonly city: number; readonly place: number }
  | { readonly pair: number; readonly end: "a" | "b" };

/**
 * Dual prices. All are doubled, so that they are whole numbers (in general graphs they can be halves).
 *
 * `cities`: a price for each city; sufficient if there are two sides.
 * `places`: a price for each place of each city (`atMost` of them), for both ends of some pairs between cities that
 * both have several places, and for sets of an odd number of members.
 */
export type PairingProof =
  | { readonly kind: "cities"; readonly prices: readonly number[] }
  | {
      readonly kind: "places";
      readonly prices: readonly (readonly number[])[];
      readonly ends: readonly { readonly pair: number; readonly a: number; readonly b: number }[];
      readonly oddSets: readonly { readonly members: readonly Member[]; readonly price: number }[];
    };

/** The chosen pairs as positions in `pairs`, with prices that prove that no choice is worth more. */
export interface ProvenChoice {
  readonly chosen: readonly number[];
  readonly proof: PairingProof;
}
