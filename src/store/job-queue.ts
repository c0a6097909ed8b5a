// The queue of planning jobs on pg-boss: the same code on PostgreSQL, with many processes, and embedded.
import type { Kysely, Transaction } from "kysely";
import type { PgBoss } from "pg-boss";
import type { JobWorker, QueuedJob } from "#app";
import type { Tables } from "./schema.ts";

/** The queue and the dead-letter queue in the schema of pg-boss. */
const plans = "plan";
const lost = "plan-lost";

/** A run whose process is silent for this long is given to another process. This is the least that pg-boss allows. */
const heartbeatSeconds = 10;
/** The seconds within which a run learns that it was cancelled on another server. */
const refreshSeconds = 1;
/** Waiting jobs are announced at once. Jobs left by a dead process are found by polling. */
const lookSeconds = 2;
/** The number of runs that may end with their process or database before the job fails, because it may be the cause. */
const retryLimit = 3;
const longestSeconds = 24 * 60 * 60;

type Db = Kysely<Tables> | Transaction<Tables>;
type Library = typeof import("pg-boss");

/** The queue as the store uses it. `send` and `cancel` take part in the given transaction. */
export interface JobQueue {
  /** Resolves when jobs can be sent. Await it before the transaction that sends one. */
  ready(): Promise<void>;
  /** `first`: ahead of all waiting jobs. */
  send(db: Db, id: string, job: QueuedJob, first: boolean): Promise<void>;
  cancel(db: Db, id: string): Promise<void>;
  /** The state of a job in the queue; `active`: some process runs it. */
  stateOf(id: string): Promise<"waiting" | "active" | "over">;
  /** Gives a job of a process that is known to have ended to the next worker. */
  release(id: string): Promise<void>;
  work(parallel: number, worker: JobWorker): Promise<void>;
  /** Takes no more jobs and waits until the jobs that run here have ended. */
  close(): Promise<void>;
}

/** Makes a queue over pg-boss, which is loaded and started when it is first needed. */
export function jobQueue(make: (library: Library) => PgBoss): JobQueue {
  let started: Promise<{ readonly boss: PgBoss; readonly library: Library }> | undefined;
  const start = async () => {
    const library = await import("pg-boss");
    const boss = make(library);
    // pg-boss itself reconnects to a lost database and retries failed jobs.
    boss.on("error", (error) => {
      if (process.env.ENTENTE_DEBUG) console.error(error);
    });
    await boss.start();
    await boss.createQueue(lost, { retryLimit });
    await boss.createQueue(plans, {
      policy: "singleton",
      retryLimit,
      heartbeatSeconds,
      expireInSeconds: longestSeconds,
      deadLetter: lost,
      notify: true,
    });
    return { boss, library };
  };
  const ready = () => {
    started ??= start().catch((error) => {
      started = undefined;
      throw error;
    });
    return started;
  };
  return {
    ready: async () => void (await ready()),
    async send(db, id, job, first) {
      const { boss, library } = await ready();
      const options = { id, singletonKey: job.visit, priority: first ? 1 : 0, db: library.fromKysely(db) };
      await boss.send(plans, job, options);
    },
    async cancel(db, id) {
      const { boss, library } = await ready();
      await boss.cancel(plans, id, { db: library.fromKysely(db) });
    },
    async stateOf(id) {
      const [job] = await (await ready()).boss.findJobs(plans, { id });
      if (job?.state === "active") return "active";
      return job?.state === "created" || job?.state === "retry" ? "waiting" : "over";
    },
    async release(id) {
      await (await ready()).boss.fail(plans, id);
    },
    async work(parallel, worker) {
      const { boss } = await ready();
      for (let i = 0; i < parallel; i++) await workOne(boss, worker);
      await boss.work<QueuedJob>(lost, { pollingIntervalSeconds: lookSeconds }, async (jobs) => {
        for (const { data } of jobs) await worker.lost(data);
      });
    },
    async close() {
      const running = await started?.catch(() => undefined);
      await running?.boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

/** One job at a time, and the next as soon as it has ended. */
async function workOne(boss: PgBoss, worker: JobWorker): Promise<void> {
  const options = {
    pollingIntervalSeconds: lookSeconds,
    notifyPollingIntervalSeconds: lookSeconds,
    heartbeatRefreshSeconds: refreshSeconds,
  };
  const id: string = await boss.work<QueuedJob>(plans, options, async ([job]) => {
    try {
      if (job) await worker.run(job.data, job.signal);
    } finally {
      boss.notifyWorker(id);
    }
  });
}
