// Runs of planning jobs in this process: they plan, keep the best so far, and report how they end.
import { setTimeout as pause } from "node:timers/promises";
import type { Programme } from "#domain";
import { encodeProgramme } from "#formats";
import type { ChangeCases } from "./changes.ts";
import type { JobWorker, Planner, Store, StoredJob, Tokens } from "./ports.ts";
import type { VisitEvents } from "./visit-events.ts";

export interface JobRuns {
  readonly worker: JobWorker;
  /** Returns the progress of a job that runs here. */
  live(id: string): StoredJob | undefined;
  /** Stops the run of a cancelled job and waits for its end; does nothing if it does not run here. */
  stop(id: string): Promise<void>;
  /** Hands every run back to the queue, including all that this process receives from now on. */
  handBack(): void;
}

export interface RunTools {
  readonly store: Store;
  readonly events: VisitEvents;
  readonly tokens: Tokens;
  readonly planner: Planner;
  readonly changes: ChangeCases;
}

/** The shortest interval between stored progress reports. No write waits for another. */
const keepMilliseconds = 300;

/**
 * While the database cannot be reached, the end of a run is written again after pauses that double, from the first to
 * the longest.
 */
const retries = { first: 100, most: 5000, tries: 100 };

interface Run {
  readonly stop: AbortController;
  readonly end: Promise<void>;
}

export function jobRuns({ store, events, tokens, planner, changes }: RunTools): JobRuns {
  const live = new Map<string, StoredJob>();
  const running = new Map<string, Run>();
  const closing = new AbortController();

  const show = (job: StoredJob) => events.publish(job.visit, { kind: "job", job });

  /** Plans a claimed job. Returns the job as it ended; "waiting" if the run was interrupted. */
  async function planned(first: StoredJob, run: string, signal: AbortSignal): Promise<StoredJob> {
    const working = await changes.at(first.visit, first.base);
    if (!working) return { ...first, state: "failed" };
    let job = first;
    const keep = latestWriter(() =>
      store.updateJob(first.id, run, { progress: job.progress, programme: job.programme }),
    );
    let programme: Programme;
    try {
      programme = await planner(
        working.read.visit,
        first,
        (progress, best) => {
          job = { ...job, progress, ...(best ? { programme: encodeProgramme(best) } : {}) };
          live.set(job.id, job);
          show(job);
          keep.soon();
        },
        signal,
      );
    } catch {
      await keep.ended();
      // The same visit and seed would fail again.
      return { ...job, state: signal.aborted ? "waiting" : "failed" };
    }
    await keep.ended();
    return { ...job, state: signal.aborted ? "waiting" : "done", programme: encodeProgramme(programme) };
  }

  async function run(id: string, claim: AbortSignal): Promise<void> {
    const key = tokens.make();
    const job = await store.claimJob(id, key);
    if (!job) return;
    live.set(id, job);
    show(job);
    try {
      const stopping = AbortSignal.any([claim, closing.signal]);
      const { state, progress, programme } = await planned(job, key, stopping);
      const isBack = closing.signal.aborted && state === "waiting";
      await writeUntilKept(claim, () =>
        isBack
          ? store.handBackJob(id, key, { progress, programme })
          : store.updateJob(id, key, { state, progress, programme }),
      );
    } finally {
      live.delete(id);
    }
    const over = await store.job(job.visit, id);
    if (over) show(over);
  }

  return {
    live: (id) => live.get(id),
    worker: {
      async run({ id }, claim) {
        const stop = new AbortController();
        const end = run(id, AbortSignal.any([claim, stop.signal]));
        running.set(id, { stop, end });
        await end.finally(() => running.delete(id));
      },
      async lost({ id }) {
        const job = await store.loseJob(id);
        if (job) show(job);
      },
    },
    async stop(id) {
      const here = running.get(id);
      here?.stop.abort();
      await here?.end.catch(() => {});
    },
    handBack: () => closing.abort(),
  };
}

/** Writes the newest state, one write at a time. The next write makes up for a failed one. */
function latestWriter(write: () => Promise<unknown>) {
  let writing: Promise<void> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  return {
    soon() {
      if (writing || performance.now() - last < keepMilliseconds) return;
      writing = write()
        .catch(() => {})
        .then(() => {
          last = performance.now();
          writing = undefined;
        });
    },
    ended: async () => writing,
  };
}

/** Retries until the write succeeds, or until the run has lost its claim and the write would not count. */
async function writeUntilKept(claim: AbortSignal, write: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await write();
      return;
    } catch (error) {
      if (claim.aborted || attempt === retries.tries) throw error;
      const wait = Math.min(retries.most, retries.first * 2 ** attempt);
      await pause(wait, undefined, { signal: claim }).catch(() => {});
    }
  }
}
