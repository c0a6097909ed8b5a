// The messages between the shell and its planning workers.
import type { Objective, ObjectiveLevel, Placement, Programme } from "#domain";

/** A worker receives the visit in the form of `packVisit`: date objects cannot be sent between threads. */
export interface WorkerTask {
  readonly packedVisit: string;
  readonly seed: number;
  /** The searches of the team that this worker runs, and the iterations of each. */
  readonly workers: readonly { readonly worker: number; readonly iterations: number | undefined }[];
  /** The time to stop, on the clock that all threads share (see `sharedClock`). */
  readonly deadline: number | undefined;
}

/** A visit with a longer packed text gets no second search, which would cost too much memory. */
export const largestForTeam = 1_000_000;

/** Returns milliseconds on a clock that is the same in every thread of the process. */
export const sharedClock = (): number => performance.timeOrigin + performance.now();

/** The best objective so far, level by level. */
export interface Progress {
  /** The iterations of all searches. */
  readonly iterations: number;
  readonly objective: Objective;
  readonly placed: number;
  readonly activities: number;
  /** The seconds since planning began. */
  readonly milliseconds: number;
  /** The level on which the search works; null: nothing can be better. */
  readonly pursuit: ObjectiveLevel | null;
  /** From 0 (something better was just found) to 1 (nothing better is likely). */
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
  /** Its best programme, if it is better than at the end of the previous round. */
  readonly placements: readonly Placement[] | undefined;
  readonly ended: "limit" | "nothing-better" | undefined;
}

/** The best programme of the team, and the search that found it, which need not be informed. */
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
  /** Starts the next round; `offer` is the best programme of the team if another worker found it. */
  | { readonly kind: "go"; readonly offer: Offer | undefined }
  /** Asks for the best programme with its reasons, chosen from the first search and the offer. */
  | { readonly kind: "tell"; readonly offer: Offer | undefined; readonly isLast: boolean };
