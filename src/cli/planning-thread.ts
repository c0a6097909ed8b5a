// Planning in a worker thread, so that the terminal and the server stay awake.
import { Worker } from "node:worker_threads";
import type { Planner } from "#app";
import type { Programme } from "#domain";
import { type FromWorker, type Progress, sharedClock, type WorkerTask } from "./planning-messages.ts";

export interface PlanningLimits {
  readonly seed: number;
  readonly iterations?: number | undefined;
  readonly seconds?: number | undefined;
}

/**
 * Plans the visit of a visit file's text in a worker thread. Ends at the limit, when nothing can be better, or after
 * `signal` with the best programme so far. Rejects only when the worker itself breaks.
 */
export function planInThread(
  visitYaml: string,
  limits: PlanningLimits,
  onProgress: (progress: Progress, best: Programme | undefined) => void = () => {},
  signal?: AbortSignal,
  showBest = false,
): Promise<Programme> {
  return new Promise((resolve, reject) => {
    const workerData: WorkerTask = {
      visitYaml,
      seed: limits.seed,
      iterations: limits.iterations,
      // Starting the thread counts: the limit is the caller's.
      deadline: limits.seconds === undefined ? undefined : sharedClock() + limits.seconds * 1000,
      showBest,
    };
    const worker = new Worker(new URL("./planning-worker.ts", import.meta.url), { workerData });
    const stop = () => worker.postMessage({ kind: "stop" });
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: FromWorker) => {
      if (message.kind === "progress") onProgress(message.progress, message.best);
      else {
        resolve(message.programme);
        void worker.terminate();
      }
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      signal?.removeEventListener("abort", stop);
      reject(new Error(`The planning thread ended with code ${code} before it had an answer.`));
    });
  });
}

/** The server's planner: in a thread, showing the best programme while it gets better. */
export const threadPlanner: Planner = (visitText, { seed, seconds, iterations }, onProgress, signal) =>
  planInThread(
    visitText,
    { seed, seconds: seconds ?? undefined, iterations: iterations ?? undefined },
    onProgress,
    signal,
    true,
  );
