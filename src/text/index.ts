// The message catalogues: the only sentences in the system.

export * from "./api.ts";
export * from "./app-board.ts";
export * from "./app-desk.ts";
export * from "./app-groups.ts";
export * from "./app-move.ts";
export * from "./app-pictures.ts";
export * from "./app-places.ts";
export * from "./app-release.ts";
export * from "./app-resources.ts";
export * from "./app-rooms.ts";
export * from "./app-rules.ts";
export * from "./app-shell.ts";
export * from "./app-start.ts";
export * from "./app-visit.ts";
export * from "./app-ways.ts";
export * from "./cli.ts";
export * from "./dates.ts";
export { sayShift } from "./differences.ts";
export * from "./documents.ts";
export { listedShort, namePart, sayEdits } from "./edits.ts";
export {
  nameOf,
  sayAmount,
  sayChanges,
  sayDemand,
  sayFinding,
  sayNoOffer,
  sayObjectiveLevel,
  sayRule,
  sayRuleLevel,
  sayUnmet,
  sayUnplaced,
  sayWish,
} from "./findings.ts";
export * from "./guest.ts";
export * from "./problems.ts";
export * from "./programme-report.ts";
export * from "./record-report.ts";
export * from "./relaxations.ts";
export * from "./repair.ts";
export * from "./report.ts";
export * from "./say.ts";
export * from "./usage.ts";
export * from "./web.ts";
