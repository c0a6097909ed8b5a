// Pairing: proposals for a call, their proof, their explanation, and how fair they are.
export { checkProof, type Verdict } from "./check-proof.ts";
export { type CityShare, compareFairness, type PairingFairness } from "./fairness.ts";
export { type GainReason, pointsOf } from "./gains.ts";
export { bestOfPool } from "./pool/best-of-pool.ts";
export { type PossiblePair, type PossiblePairs, possiblePairs } from "./possible-pairs.ts";
export { leastLosses } from "./price-losses.ts";
export type { Member, PairingProblem, PairingProof, ProvenChoice, WeightedPair } from "./problem.ts";
export { type PairingEvidence, type PairingProposal, type ProposedPair, proposePairs } from "./propose.ts";
export { type Obstacle, obstacle, type StabilityFaults, stabilityFaults } from "./stable/blocking-pairs.ts";
export { deferredAcceptance, type StableQuestion } from "./stable/deferred-acceptance.ts";
export { type Preferences, preferencesOf } from "./stable/preferences.ts";
export { bestOfTwoSides } from "./two-sides.ts";
export { explainPair, type PairExplanation, type PairingChange, type WhyPair } from "./why.ts";
