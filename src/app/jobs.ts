// Planning jobs run outside their request and report progress. Their programme is accepted as a change.
import { err, ok, type Result } from "#base/result.ts";
import type { ChangeAnswer, ChangeRequest } from "./change-tools.ts";
import type { Heavy } from "./heavy/tasks.ts";
import { jobRuns, type RunTools } from "./job-runs.ts";
import type { Clock, PlanningLimits, StoredJob } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { WorkingCopies } from "./working-copies.ts";

export interface JobCases {
  start(
    visit: string,
    limits: PlanningLimits,
    by: { readonly key: string; readonly who: string },
  ): Promise<Result<StoredJob, "not-found">>;
  list(visit: string, limit: number, offset: number): Promise<readonly StoredJob[]>;
  find(visit: string, id: string): Promise<StoredJob | undefined>;
  /**
   * Cancels a job, which keeps its best programme so far. A job that is over stays as it is. If the job runs on
   * another server, its last result arrives within seconds, and everybody who watches the visit is informed.
   */
  cancel(visit: string, id: string): Promise<StoredJob | undefined>;
  accept(
    request: ChangeRequest & { readonly job: string },
  ): Promise<Result<ChangeAnswer, ChangeProblem | { readonly code: "no-programme" }>>;
  /** Waits until a job has ended, wherever it runs, or until this process ends. Returns how the job ended. */
  finished(visit: string, id: string): Promise<StoredJob | undefined>;
  /** Returns the waiting and running jobs of all visits on all servers, newest first. */
  unfinished(): Promise<readonly StoredJob[]>;
  /** Runs waiting jobs in this process, up to a given number at once. */
  work(parallel: number): Promise<void>;
  /** Hands back the jobs that run here. */
  close(): Promise<void>;
}

export interface JobTools extends RunTools {
  readonly copies: WorkingCopies;
  readonly clock: Clock;
  readonly heavy: Heavy;
}

export function jobCases(tools: JobTools): JobCases {
  const { store, copies, clock, events, tokens, changes, heavy } = tools;
  const runs = jobRuns(tools);
  const closing = new AbortController();
  const fresh = (job: StoredJob): StoredJob => (isUnfinished(job) && runs.live(job.id)) || job;

  const find: JobCases["find"] = async (visit, id) => {
    const job = await store.job(visit, id);
    return job && fresh(job);
  };

  const unfinished: JobCases["unfinished"] = async () => (await store.unfinishedJobs()).map(fresh);

  return {
    find,
    unfinished,
    async start(visit, limits, { key, who }) {
      const working = await copies.newest(visit);
      if (!working) return err("not-found");
      const { seed, seconds, iterations } = limits;
      const job = await store.addJob({
        id: tokens.make().slice(0, 16),
        visit,
        key,
        who,
        seed,
        seconds,
        iterations,
        base: working.version,
        state: "waiting",
        progress: null,
        programme: null,
        at: clock(),
      });
      events.publish(visit, { kind: "job", job: fresh(job) });
      return ok(fresh(job));
    },
    async list(visit, limit, offset) {
      return (await store.jobs(visit, limit, offset)).map(fresh);
    },
    async cancel(visit, id) {
      const cancelled = await store.cancelJob(visit, id);
      await runs.stop(id);
      const job = await find(visit, id);
      if (cancelled && job) events.publish(visit, { kind: "job", job });
      return job;
    },
    async accept(request) {
      const job = await find(request.visit, request.job);
      const base = await changes.at(request.visit, request.base);
      if (!job || !base) return err({ code: "not-found" });
      const { programme } = job;
      const task = programme === null ? undefined : { base: base.text, programme };
      const edits = task && (await heavy("accept", task, request));
      if (!edits) return err({ code: "no-programme" });
      return changes.edit({ ...request, edits, label: "", kind: "plan" });
    },
    finished: (visit, id) => finished(tools, visit, id, closing.signal),
    work: (parallel) => store.workJobs(parallel, runs.worker),
    async close() {
      closing.abort();
      runs.handBack();
      await store.stopJobs();
    },
  };
}

const isUnfinished = ({ state }: StoredJob): boolean => state === "waiting" || state === "running";

/** The polling interval, for events that are lost when the channel to other processes breaks. */
const lookMilliseconds = 2000;

/** Waits until a job has ended, wherever it runs, or until this process ends. Returns how the job ended. */
async function finished(
  { store, events }: Pick<JobTools, "store" | "events">,
  visit: string,
  id: string,
  closing: AbortSignal,
): Promise<StoredJob | undefined> {
  let wake = Promise.withResolvers<void>();
  const unsubscribe = events.subscribe(visit, (event) => {
    if (event.kind === "job" && event.job.id === id && !isUnfinished(event.job)) wake.resolve();
  });
  try {
    for (;;) {
      const job = await store.job(visit, id).catch(() => "away" as const);
      if (job !== "away" && (!job || !isUnfinished(job))) return job;
      if (closing.aborted) return undefined;
      const stop = () => wake.resolve();
      closing.addEventListener("abort", stop, { once: true });
      const timer = setTimeout(stop, lookMilliseconds);
      await wake.promise;
      clearTimeout(timer);
      closing.removeEventListener("abort", stop);
      wake = Promise.withResolvers();
    }
  } finally {
    unsubscribe();
  }
}
