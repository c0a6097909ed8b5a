// A work queue: threads for one kind of heavy work, with fair turns for visits, limits, and a deadline for each task.
import { Piscina } from "piscina";
import { type Asker, overload } from "#app";
import type { Work } from "./heavy-worker.ts";

export interface QueueLimits {
  /** Maximum number of threads. The first starts with the first task. */
  readonly threads: number;
  /** The number of tasks that run at the same time for one visit. */
  readonly atOnce: number;
  /** The number of waiting tasks: for one visit, and in total. */
  readonly waiting: { readonly ofVisit: number; readonly all: number };
  /** How long one task may run. */
  readonly milliseconds: number;
  /** Whether a task is dropped when its caller has gone. A change that was sent is always made. */
  readonly endsWithAsker: boolean;
  /** Memory of one thread, in megabytes. */
  readonly megabytes: number;
}

export interface WorkQueue {
  run(work: Work, asker: Asker): Promise<unknown>;
  close(): Promise<void>;
}

interface Waiting {
  readonly visit: string;
  readonly isGone: () => boolean;
  start(): void;
  giveUp(): void;
}

const idleMilliseconds = 60_000;
/** By default, V8 lets a thread keep 48 MB for short-lived objects. */
const youngMegabytes = 16;

/** Opens a queue. Visits take turns, so that one with many requests does not delay the others. */
export function openQueue(limits: QueueLimits): WorkQueue {
  const pool = new Piscina({
    filename: new URL("./heavy-worker.ts", import.meta.url).href,
    name: "work",
    minThreads: 0,
    maxThreads: limits.threads,
    idleTimeout: idleMilliseconds,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: youngMegabytes },
    recordTiming: false,
  });
  const running = new Map<string, number>();
  let waiting: Waiting[] = [];
  let free = limits.threads;

  /** Starts tasks that may run now, oldest first among the visits that have a turn left. */
  const next = () => {
    waiting = waiting.filter((one) => {
      if (!one.isGone()) return true;
      one.giveUp();
      return false;
    });
    while (free > 0) {
      const at = waiting.findIndex(({ visit }) => (running.get(visit) ?? 0) < limits.atOnce);
      const one = at < 0 ? undefined : waiting.splice(at, 1)[0];
      if (!one) return;
      free--;
      running.set(one.visit, (running.get(one.visit) ?? 0) + 1);
      one.start();
    }
  };
  const done = (visit: string) => {
    free++;
    const left = (running.get(visit) ?? 1) - 1;
    if (left > 0) running.set(visit, left);
    else running.delete(visit);
    next();
  };
  const turn = ({ visit, signal }: Asker): Promise<void> =>
    new Promise((resolve, reject) => {
      const own = waiting.filter((one) => one.visit === visit).length;
      const hasTurn = free > 0 && (running.get(visit) ?? 0) < limits.atOnce;
      if (!hasTurn && own >= limits.waiting.ofVisit) return reject(overload("busy-visit"));
      if (!hasTurn && waiting.length >= limits.waiting.all) return reject(overload("busy"));
      const isGone = () => limits.endsWithAsker && (signal?.aborted ?? false);
      waiting.push({ visit, isGone, start: resolve, giveUp: () => reject(overload("gone")) });
      if (limits.endsWithAsker) signal?.addEventListener("abort", next, { once: true });
      next();
    });

  return {
    async run(work, asker) {
      await turn(asker);
      const tooLong = AbortSignal.timeout(limits.milliseconds);
      const gone = limits.endsWithAsker ? asker.signal : undefined;
      try {
        return await pool.run(work, { signal: gone ? AbortSignal.any([tooLong, gone]) : tooLong });
      } catch (error) {
        if (gone?.aborted) throw overload("gone");
        if (tooLong.aborted || isOutOfMemory(error)) throw overload("too-slow");
        throw error;
      } finally {
        done(asker.visit);
      }
    },
    close: () => pool.destroy(),
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
