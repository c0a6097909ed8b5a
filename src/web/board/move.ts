// A move under way: where an activity would go, where it could go, and what speaks against it.
import type { ActivityId, Finding, Objective, PlaceId, Placement } from "#domain";

/** A start and place that the planner holds possible, with what the whole programme would be worth. */
export interface Choice {
  readonly start: number;
  readonly place: PlaceId | null;
  readonly objective: Objective;
  /** How it compares with where the activity stands: -1 better, 0 the same, 1 worse. */
  readonly compared: -1 | 0 | 1;
}

/** What the check says of a start and place: what is newly wrong. */
export interface Verdict {
  readonly start: number;
  readonly place: PlaceId | null;
  readonly findings: readonly Finding[];
}

export interface Move {
  readonly activity: ActivityId;
  readonly from: Placement;
  readonly by: "pointer" | "keyboard";
  readonly start: number;
  readonly place: PlaceId | null;
  /** Undefined while the planner looks. */
  readonly choices: readonly Choice[] | undefined;
  readonly verdict: Verdict | undefined;
}
