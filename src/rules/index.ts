// The rule catalogue: the same rules validate hand edits, steer the planner and are shown to people.
export * from "./catalogue.ts";
export * from "./interpretation.ts";
export { teamSize } from "./interpreter-team.ts";
export { packs } from "./packs.ts";
export type { Day, DayItem, Excess } from "./rule.ts";
export { usualWindows } from "./usual-hours.ts";
