// Planning jobs in memory, and a queue in this process: one run per visit, in the order of arrival.
import type { JobWorker, Store, StoredJob } from "#app";
import type { HeldJob, MemoryState } from "./state.ts";

type Jobs = Pick<
  Store,
  | "addJob"
  | "claimJob"
  | "updateJob"
  | "handBackJob"
  | "cancelJob"
  | "loseJob"
  | "job"
  | "jobs"
  | "unfinishedJobs"
  | "workJobs"
  | "stopJobs"
>;

/** A job is lost when this many runs have failed. */
const retryLimit = 3;

const isOpen = ({ job: { state } }: HeldJob): boolean => state === "waiting" || state === "running";

export function memoryJobs({ jobs }: MemoryState): Jobs {
  const queue = memoryQueue(jobs);
  const find = (id: string) => jobs.find(({ job }) => job.id === id);
  const newestFirst = () => jobs.map(({ job }) => job).toReversed();
  const over = (id: string, change: Pick<StoredJob, "state">): StoredJob | undefined => {
    const held = find(id);
    if (!held || !isOpen(held)) return undefined;
    held.job = { ...held.job, ...change };
    return held.job;
  };
  return {
    async addJob(job) {
      const same = jobs.find(({ job: one }) => one.visit === job.visit && one.key === job.key);
      if (same) return same.job;
      jobs.push({ job, run: null, isFirst: false, tries: 0 });
      queue.look();
      return job;
    },
    async claimJob(id, run) {
      const job = over(id, { state: "running" });
      const held = find(id);
      if (job && held) held.run = run;
      return job;
    },
    async updateJob(id, run, change) {
      const held = find(id);
      if (held?.run !== run) return false;
      const state = held.job.state === "cancelled" ? "cancelled" : (change.state ?? held.job.state);
      held.job = { ...held.job, ...change, state };
      return true;
    },
    async handBackJob(id, run, change) {
      const held = find(id);
      if (held?.run !== run || held.job.state !== "running") return;
      Object.assign(held, { job: { ...held.job, ...change, state: "waiting" }, run: null, isFirst: true });
      queue.look();
    },
    async cancelJob(visit, id) {
      const job = find(id)?.job.visit === visit ? over(id, { state: "cancelled" }) : undefined;
      if (job) queue.abort(id);
      return job;
    },
    loseJob: async (id) => over(id, { state: "failed" }),
    job: async (visit, id) => newestFirst().find((one) => one.visit === visit && one.id === id),
    jobs: async (visit, limit, offset) =>
      newestFirst()
        .filter((one) => one.visit === visit)
        .slice(offset, offset + limit),
    unfinishedJobs: async () =>
      jobs
        .filter(isOpen)
        .map(({ job }) => job)
        .toReversed(),
    async workJobs(parallel, worker) {
      queue.work(parallel, worker);
    },
    stopJobs: () => queue.stop(),
  };
}

function memoryQueue(jobs: readonly HeldJob[]) {
  const running = new Map<string, { readonly stop: AbortController; readonly end: Promise<void> }>();
  let parallel = 0;
  let worker: JobWorker | undefined;

  const nextJob = (): HeldJob | undefined => {
    const busy = new Set([...running.keys()].map((id) => jobs.find(({ job }) => job.id === id)?.job.visit));
    const waiting = jobs.filter(
      (one) => isOpen(one) && one.tries <= retryLimit && !running.has(one.job.id) && !busy.has(one.job.visit),
    );
    return waiting.find(({ isFirst }) => isFirst) ?? waiting[0];
  };
  const run = async (held: HeldJob, by: JobWorker, signal: AbortSignal) => {
    const { id, visit } = held.job;
    try {
      await by.run({ id, visit }, signal);
    } catch {
      held.tries++;
      if (held.tries > retryLimit) await by.lost({ id, visit });
    }
  };
  const look = () => {
    if (!worker) return;
    for (let held = nextJob(); held && running.size < parallel; held = nextJob()) {
      const { id } = held.job;
      const stop = new AbortController();
      const end = run(held, worker, stop.signal).finally(() => {
        running.delete(id);
        look();
      });
      running.set(id, { stop, end });
    }
  };
  return {
    look,
    abort: (id: string) => running.get(id)?.stop.abort(),
    work(most: number, by: JobWorker) {
      [parallel, worker] = [most, by];
      look();
    },
    async stop() {
      worker = undefined;
      await Promise.all([...running.values()].map(({ end }) => end));
    },
  };
}
