// What the shell and its planning workers say to each other.
import type { Objective, ObjectiveLevel, Placement, Programme } from "#domain";

/** A worker gets the visit as `packVisit` wrote it: date objects cannot be sent between threads. */
export interface WorkerTask {
  readonly packedVisit: string;
  readonly seed: number;
  /** The searches of the team that this worker runs, and how many iterations each may do. */
  readonly workers: readonly { readonly worker: number; readonly iterations: number | undefined }[];
  /** When to stop, on the clock that all threads share; `sharedClock` reads it. */
  readonly deadline: number | undefined;
}

/** Packed text of a visit so large that a second search would cost more memory than it brings. */
export const largestForTeam = 1_000_000;

/** Milliseconds on a clock that means the same in every thread of the process. */
export const sharedClock = (): number => performance.timeOrigin + performance.now();

/** The best so far, level by level. */
export interface Progress {
  /** Of all searches. */
  readonly iterations: number;
  readonly objective: Objective;
  readonly placed: number;
  readonly activities: number;
  /** Since planning began. */
  readonly milliseconds: number;
  /** What the search works on; null: nothing can be better. */
  readonly pursuit: ObjectiveLevel | null;
  /** From 0, something better was found just now, to 1: nothing better is likely. */
  readonly spent: number;
}

/** The state of one search of the team. */
export interface SearchState {
  readonly worker: number;
  readonly iterations: number;
  readonly objective: Objective;
  readonly placed: number;
  readonly activities: number;
  readonly open: ObjectiveLevel | undefined;
}

/** The state of a search at the end of a round. */
export interface RoundState extends SearchState {
  /** Its best programme, where it is better than at the end of the round before. */
  readonly placements: readonly Placement[] | undefined;
  readonly ended: "limit" | "nothing-better" | undefined;
}

/** The best programme of the team, and the search that found it: that one need not be told. */
export interface Offer {
  readonly worker: number;
  readonly placements: readonly Placement[];
}

export type FromWorker =
  | { readonly kind: "state"; readonly state: SearchState }
  | { readonly kind: "round"; readonly workers: readonly RoundState[]; readonly isOver: boolean }
  | { readonly kind: "programme"; readonly programme: Programme; readonly isLast: boolean };

export type ToWorker =
  | { readonly kind: "stop" }
  /** The next round; `offer` is the best of the team where others found it. */
  | { readonly kind: "go"; readonly offer: Offer | undefined }
  /** Asks for the best programme with its reasons, from the first search and the offer. */
  | { readonly kind: "tell"; readonly offer: Offer | undefined; readonly isLast: boolean };
