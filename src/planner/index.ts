// The planner: bound, check, preflight, plan, explain, repair, recommend. Pure, deterministic for a seed, and without a
// clock.
export { type BoundMethod, type BoundReport, bound, type PartyAlone } from "./bound/bound.ts";
export { check } from "./check/index.ts";
export { type PlacementCheck, placementCheck } from "./check/scoped.ts";
export { visitHashOf } from "./check/visit-hash.ts";
export { explain } from "./explain/explain.ts";
export { explainWish } from "./explain/explain-wish.ts";
export type { Change } from "./explain/relax/change.ts";
export { type Recovery, recoveriesOf, seekRecoveries } from "./explain/relax/recoveries.ts";
export {
  type AppliedRelaxation,
  type Relaxation,
  type Relaxations,
  relaxed,
} from "./explain/relax/relaxations.ts";
export { leastRestartLimit, type Outlook, outlookAt, outlookOf, type SearchRecord } from "./outlook.ts";
export { outputReserve } from "./output-reserve.ts";
export * from "./pairing/index.ts";
export { plan } from "./plan.ts";
export { preflight } from "./preflight/index.ts";
export { recommend, recommender } from "./recommend/recommend.ts";
export { recompute } from "./recompute.ts";
export type { AgreedConflict, ConflictReason } from "./repair/agreed-conflicts.ts";
export { answerDisruptions } from "./repair/answer-disruptions.ts";
export {
  type Repair,
  type RepairOptions,
  type RepairOutcome,
  type RepairProgress,
  repair,
  type Touched,
} from "./repair/repair.ts";
export { compareObjectives } from "./solution/price.ts";
export type {
  Alternative,
  Explanation,
  Fit,
  PlanOptions,
  PlanProgress,
  Recommendation,
  Recommender,
  StartMark,
  WishExplanation,
} from "./types.ts";
