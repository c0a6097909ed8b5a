// A move in progress: where an activity would go or how long it would be, and what prevents it.
import type { ActivityId, Objective, PlaceId, Placement } from "#domain";
import { compareObjectives, type Fit, type StartMark } from "#planner";

export interface Move {
  readonly activity: ActivityId;
  /** Its present place and time; undefined for an activity that has no time yet. */
  readonly from: Placement | undefined;
  readonly length: number;
  /** Set if the length changes instead of the place: the length in the visit, before interpretation extends it. */
  readonly minutes: number | undefined;
  readonly by: "pointer" | "keyboard";
  readonly start: number;
  readonly place: PlaceId | null;
  /** Whether the activity was dropped at a forbidden position and waits for a decision. */
  readonly held: boolean;
}

/** The planner's answers so far about a move. */
export interface Advice {
  readonly marks: readonly StartMark[];
  readonly marksFor: string;
  /** Starts of the same day at the other allowed places, if lanes are places. */
  readonly elsewhere: readonly { readonly place: PlaceId; readonly marks: readonly StartMark[] }[];
  readonly fit: Fit | undefined;
}

export const noAdvice: Advice = { marks: [], marksFor: "", elsewhere: [], fit: undefined };

/** Whether the position is good, leads to a warning, or is forbidden; undefined until this is known. */
export function verdictOf(move: Move, { fit }: Advice): "good" | "warn" | "bad" | undefined {
  if (!fit || fit.placement.start !== move.start || fit.placement.place !== move.place) return undefined;
  if (move.minutes !== undefined && fit.placement.end !== move.start + move.length) return undefined;
  if (fit.objective === undefined) return "bad";
  return fit.findings.length > 0 ? "warn" : "good";
}

export type Cost = "better" | "same" | "worse";

/** How the cost of a start compares with that of the present one; undefined if it is not allowed. */
export function costOf(objective: Objective | undefined, worth: Objective | undefined): Cost | undefined {
  if (!objective) return undefined;
  const compared = worth ? compareObjectives(objective, worth) : 0;
  return compared < 0 ? "better" : compared === 0 ? "same" : "worse";
}

/** Returns possible starts as periods: consecutive starts on the grid with the same cost are one. */
export function stretchesOf(
  marks: readonly StartMark[],
  grid: number,
  worth: Objective | undefined,
): { readonly from: number; readonly to: number; readonly cost: Cost }[] {
  const stretches: { from: number; to: number; cost: Cost }[] = [];
  for (const { start, objective } of marks) {
    const cost = costOf(objective, worth);
    if (!cost) continue;
    const last = stretches.at(-1);
    if (last?.cost === cost && last.to === start) last.to = start + grid;
    else stretches.push({ from: start, to: start + grid, cost });
  }
  return stretches;
}
