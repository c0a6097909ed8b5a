// Planning jobs, over SQL. Our table stores their results; the queue's table stores who runs them.
import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Store, StoredJob } from "#app";
import type { JobQueue } from "./job-queue.ts";
import { jobOf } from "./rows.ts";
import type { Tables } from "./schema.ts";
import type { ServerChannel } from "./server-channel.ts";

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

const unfinished = ["waiting", "running"];

/**
 * Returns the stored data of a run, as columns. A cancelled job stays cancelled, even if its run ends with a result.
 */
const columnsOf = ({
  state,
  progress,
  programme,
}: Partial<Pick<StoredJob, "state" | "progress" | "programme">>) => ({
  ...(state === undefined
    ? {}
    : { state: sql<string>`case when state = 'cancelled' then state else ${state} end` }),
  ...(progress === undefined ? {} : { progress: progress && JSON.stringify(progress) }),
  ...(programme === undefined ? {} : { programme }),
});

/** With `alone`, no other process uses this database, so jobs that were running when it was opened no longer run. */
export const jobQueries = (
  db: Kysely<Tables>,
  channel: ServerChannel,
  queue: JobQueue,
  alone: boolean,
): Jobs => ({
  ...jobLists(db),
  ...jobRuns(db, channel),
  async addJob({ visit, at, seed, progress, ...rest }) {
    await queue.ready();
    return db.transaction().execute(async (transaction) => {
      const queueId = randomUUID();
      await transaction
        .insertInto("jobs")
        .values({
          ...rest,
          visit_id: visit,
          at: at.toString(),
          seed: String(seed),
          progress: progress && JSON.stringify(progress),
          queue_id: queueId,
        })
        .onConflict((conflict) => conflict.columns(["visit_id", "key"]).doNothing())
        .execute();
      const row = await transaction
        .selectFrom("jobs")
        .selectAll()
        .where("visit_id", "=", visit)
        .where("key", "=", rest.key)
        .executeTakeFirstOrThrow();
      if (row.id === rest.id) {
        await queue.send(transaction, queueId, { id: row.id, visit }, false);
        await channel.publish(transaction, { kind: "job", visit, job: row.id });
      }
      return jobOf(row);
    });
  },
  async handBackJob(id, run, change) {
    await queue.ready();
    await db.transaction().execute(async (transaction) => {
      const queueId = randomUUID();
      const row = await transaction
        .updateTable("jobs")
        .set({ ...columnsOf(change), state: "waiting", run: null, queue_id: queueId })
        .where("id", "=", id)
        .where("run", "=", run)
        .where("state", "=", "running")
        .returning("visit_id")
        .executeTakeFirst();
      if (!row) return;
      await queue.send(transaction, queueId, { id, visit: row.visit_id }, true);
      await channel.publish(transaction, { kind: "job", visit: row.visit_id, job: id });
    });
  },
  async cancelJob(visit, id) {
    await queue.ready();
    return db.transaction().execute(async (transaction) => {
      const row = await transaction
        .updateTable("jobs")
        .set({ state: "cancelled" })
        .where("visit_id", "=", visit)
        .where("id", "=", id)
        .where("state", "in", unfinished)
        .returningAll()
        .executeTakeFirst();
      if (!row) return undefined;
      if (row.queue_id !== null) await queue.cancel(transaction, row.queue_id);
      await channel.publish(transaction, { kind: "job", visit, job: id });
      return jobOf(row);
    });
  },
  async workJobs(parallel, worker) {
    await queue.ready();
    await resume(db, queue, alone);
    await queue.work(parallel, worker);
  },
  stopJobs: () => queue.close(),
});

/** The writes of a run: it claims the job, reports progress, or gives up the job. */
const jobRuns = (
  db: Kysely<Tables>,
  channel: ServerChannel,
): Pick<Jobs, "claimJob" | "updateJob" | "loseJob"> => {
  /** Changes a job that is not over, and returns it. */
  const change = (
    id: string,
    columns: { readonly state: "running" | "failed"; readonly run: string | null },
  ) =>
    db.transaction().execute(async (transaction) => {
      const row = await transaction
        .updateTable("jobs")
        .set(columns)
        .where("id", "=", id)
        .where("state", "in", unfinished)
        .returningAll()
        .executeTakeFirst();
      if (row) await channel.publish(transaction, { kind: "job", visit: row.visit_id, job: id });
      return row && jobOf(row);
    });
  return {
    claimJob: (id, run) => change(id, { state: "running", run }),
    loseJob: (id) => change(id, { state: "failed", run: null }),
    updateJob: (id, run, changed) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable("jobs")
          .set(columnsOf(changed))
          .where("id", "=", id)
          .where("run", "=", run)
          .returning(["visit_id"])
          .executeTakeFirst();
        if (row) await channel.publish(transaction, { kind: "job", visit: row.visit_id, job: id });
        return row !== undefined;
      }),
  };
};

const jobLists = (db: Kysely<Tables>): Pick<Jobs, "job" | "jobs" | "unfinishedJobs"> => ({
  async job(visit, id) {
    const row = await db
      .selectFrom("jobs")
      .selectAll()
      .where("visit_id", "=", visit)
      .where("id", "=", id)
      .executeTakeFirst();
    return row && jobOf(row);
  },
  async jobs(visit, limit, offset) {
    const rows = await db
      .selectFrom("jobs")
      .selectAll()
      .where("visit_id", "=", visit)
      .orderBy("number", "desc")
      .limit(limit)
      .offset(offset)
      .execute();
    return rows.map(jobOf);
  },
  async unfinishedJobs() {
    const rows = await db
      .selectFrom("jobs")
      .selectAll()
      .where("state", "in", unfinished)
      .orderBy("number", "desc")
      .execute();
    return rows.map(jobOf);
  },
});

/**
 * Queues jobs that are older than this queue, and runs those again that an embedded database was running when its process
 * ended.
 */
async function resume(db: Kysely<Tables>, queue: JobQueue, alone: boolean): Promise<void> {
  const rows = await db
    .selectFrom("jobs")
    .select(["id", "visit_id", "queue_id"])
    .where("state", "in", unfinished)
    .orderBy("number")
    .execute();
  for (const { id, visit_id, queue_id } of rows) {
    const state = queue_id === null ? "over" : await queue.stateOf(queue_id);
    if (state === "active" && queue_id !== null && alone) await queue.release(queue_id);
    if (state !== "over") continue;
    await db.transaction().execute(async (transaction) => {
      const next = randomUUID();
      const moved = await transaction
        .updateTable("jobs")
        .set({ queue_id: next })
        .where("id", "=", id)
        .where("state", "in", unfinished)
        .where("queue_id", queue_id === null ? "is" : "=", queue_id)
        .returning("id")
        .executeTakeFirst();
      if (moved) await queue.send(transaction, next, { id, visit: visit_id }, false);
    });
  }
}
