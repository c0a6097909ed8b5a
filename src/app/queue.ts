// The queue of planning jobs in this process: so many at a time, in the order of arrival.
import type { Queue, QueuedJob } from "./ports.ts";

/** Runs at most `parallel` jobs at once. */
export function localQueue(parallel: number): Queue {
  const waiting: QueuedJob[] = [];
  const running = new Map<string, { readonly stop: AbortController; readonly end: Promise<void> }>();
  const start = (job: QueuedJob, stop: AbortController) => {
    const end = job.run(stop.signal).finally(() => {
      running.delete(job.id);
      next();
    });
    running.set(job.id, { stop, end });
  };
  const next = () => {
    while (running.size < parallel) {
      const job = waiting.shift();
      if (!job) return;
      start(job, new AbortController());
    }
  };
  /** A cancelled job that has not begun runs with a signal that says so, so that it can say what became of it. */
  const cancel = (id: string): boolean => {
    const at = waiting.findIndex((job) => job.id === id);
    const job = at < 0 ? undefined : waiting.splice(at, 1)[0];
    if (job) {
      const stop = new AbortController();
      stop.abort();
      start(job, stop);
      return true;
    }
    running.get(id)?.stop.abort();
    return running.has(id);
  };
  return {
    enqueue(job) {
      waiting.push(job);
      next();
    },
    cancel,
    async close() {
      for (const job of [...waiting]) cancel(job.id);
      for (const { stop } of running.values()) stop.abort();
      await Promise.allSettled([...running.values()].map(({ end }) => end));
    },
  };
}
