// What the shell and its planning worker say to each other.
import type { Objective, Programme } from "#domain";

/** The worker gets the visit as text: parsed values do not survive the way between threads. */
export interface WorkerTask {
  readonly visitYaml: string;
  readonly seed: number;
  readonly iterations: number | undefined;
  /** When to stop, on the clock that all threads share; `sharedClock` reads it. */
  readonly deadline: number | undefined;
  /** Send the best programme along, now and then, while it gets better. */
  readonly showBest: boolean;
}

/** Milliseconds on a clock that means the same in every thread of the process. */
export const sharedClock = (): number => performance.timeOrigin + performance.now();

/** The best so far, level by level. */
export interface Progress {
  readonly iterations: number;
  readonly objective: Objective;
  readonly placed: number;
  readonly activities: number;
  /** Since the search began. */
  readonly milliseconds: number;
}

export type FromWorker =
  | { readonly kind: "progress"; readonly progress: Progress; readonly best: Programme | undefined }
  | { readonly kind: "done"; readonly programme: Programme };

export type ToWorker = { readonly kind: "stop" };
