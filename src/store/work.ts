// Planning jobs and requests of hosts, over SQL.
import { type Kysely, sql } from "kysely";
import type { Store, StoredJob } from "#app";
import { jobOf, requestOf } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { type Line, serverLocks } from "./server-channel.ts";

type Work = Pick<
  Store,
  | "addJob"
  | "updateJob"
  | "job"
  | "jobs"
  | "takeUpJobs"
  | "askToCancel"
  | "addRequest"
  | "requests"
  | "answerRequest"
>;

export const workQueries = (db: Kysely<Tables>, line: Line): Work => ({
  addJob: ({ visit, at, seed, progress, ...rest }) =>
    db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto("jobs")
        .values({
          ...rest,
          visit_id: visit,
          at: at.toString(),
          seed: String(seed),
          progress: progress && JSON.stringify(progress),
          server: line.server,
        })
        .onConflict((conflict) => conflict.columns(["visit_id", "key"]).doNothing())
        .execute();
      const row = await transaction
        .selectFrom("jobs")
        .selectAll()
        .where("visit_id", "=", visit)
        .where("key", "=", rest.key)
        .executeTakeFirstOrThrow();
      if (row.id === rest.id) await line.tell(transaction, { kind: "job", visit, job: row.id });
      return jobOf(row);
    }),
  updateJob: (id, { state, progress, programme }) =>
    db.transaction().execute(async (transaction) => {
      const row = await transaction
        .updateTable("jobs")
        .set({
          ...(state === undefined ? {} : { state }),
          ...(progress === undefined ? {} : { progress: progress && JSON.stringify(progress) }),
          ...(programme === undefined ? {} : { programme }),
        })
        .where("id", "=", id)
        .where("server", "=", line.server)
        .returning("visit_id")
        .executeTakeFirst();
      if (row) await line.tell(transaction, { kind: "job", visit: row.visit_id, job: id });
    }),
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
  takeUpJobs: () =>
    db.transaction().execute(async (transaction) => {
      // A server that runs holds a lock under its number; a job from before servers had numbers is nobody's.
      const running = sql<number>`select objid::bigint from pg_locks where locktype = 'advisory'
        and classid::bigint = ${serverLocks}
        and database = (select oid from pg_database where datname = current_database())`;
      // Two servers that find them at once share them: what one has locked the other leaves out.
      const left = await transaction
        .selectFrom("jobs")
        .select(["id", "visit_id", "taken_up"])
        .where("state", "in", ["waiting", "running"])
        .where(sql<boolean>`(server is null or (server <> ${line.server} and server not in (${running})))`)
        .orderBy("number")
        .forUpdate()
        .skipLocked()
        .execute();
      const jobs: StoredJob[] = [];
      for (const { id, visit_id, taken_up } of left) {
        const change = taken_up
          ? { state: "failed" }
          : { state: "waiting", server: line.server, taken_up: true };
        const row = await transaction
          .updateTable("jobs")
          .set(change)
          .where("id", "=", id)
          .returningAll()
          .executeTakeFirstOrThrow();
        if (!taken_up) jobs.push(jobOf(row));
        await line.tell(transaction, { kind: "job", visit: visit_id, job: id });
      }
      return jobs;
    }),
  askToCancel: (visit, job) => line.tell(db, { kind: "cancel", visit, job }),
  addRequest: ({ visit, link, at, ...rest }) =>
    db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto("requests")
        .values({ ...rest, visit_id: visit, link_id: link, at: at.toString() })
        .onConflict((conflict) => conflict.columns(["link_id", "key"]).doNothing())
        .execute();
      const row = await transaction
        .selectFrom("requests")
        .selectAll()
        .where("link_id", "=", link)
        .where("key", "=", rest.key)
        .executeTakeFirstOrThrow();
      if (row.id === rest.id) await line.tell(transaction, { kind: "request", visit, request: row.id });
      return requestOf(row);
    }),
  async requests(visit) {
    const rows = await db
      .selectFrom("requests")
      .selectAll()
      .where("visit_id", "=", visit)
      .orderBy("number", "desc")
      .execute();
    return rows.map(requestOf);
  },
  answerRequest: (visit, id, state) =>
    db.transaction().execute(async (transaction) => {
      const row = await transaction
        .updateTable("requests")
        .set({ state })
        .where("visit_id", "=", visit)
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirst();
      if (row) await line.tell(transaction, { kind: "request", visit, request: id });
      return row && requestOf(row);
    }),
});
