// The planner: check, preflight, plan, explain. Pure, deterministic for a seed, without a clock.
export { check } from "./check/index.ts";
export { visitHashOf } from "./decompile.ts";
export { explain } from "./explanation/explain.ts";
export { plan } from "./plan.ts";
export { preflight } from "./preflight.ts";
export { compareObjectives } from "./search/improve.ts";
export type { Alternative, Explanation, PlanOptions, PlanProgress } from "./types.ts";
