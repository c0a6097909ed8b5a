// Releases, planning jobs and requests of hosts, over SQL.
import type { Kysely } from "kysely";
import type { Store } from "#app";
import { jobOf, releaseCardOf, releaseOf, requestOf } from "./rows.ts";
import type { Tables } from "./schema.ts";

type Releases = Pick<Store, "addRelease" | "releases" | "release" | "newestRelease">;

export const releaseQueries = (db: Kysely<Tables>): Releases => ({
  addRelease: ({ visit, at, overrides, ...rest }) =>
    db.transaction().execute(async (transaction) => {
      // The visit's row is the lock under which releases are counted.
      await transaction
        .selectFrom("visits")
        .select("id")
        .where("id", "=", visit)
        .forUpdate()
        .executeTakeFirstOrThrow();
      const earlier = await transaction
        .selectFrom("releases")
        .selectAll()
        .where("visit_id", "=", visit)
        .where("key", "=", rest.key)
        .executeTakeFirst();
      if (earlier) return releaseOf(earlier);
      const last = await transaction
        .selectFrom("releases")
        .select((eb) => eb.fn.max("number").as("number"))
        .where("visit_id", "=", visit)
        .executeTakeFirst();
      const row = await transaction
        .insertInto("releases")
        .values({
          ...rest,
          visit_id: visit,
          number: (last?.number ?? 0) + 1,
          at: at.toString(),
          overrides: JSON.stringify(overrides),
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return releaseOf(row);
    }),
  async releases(visit) {
    const rows = await db
      .selectFrom("releases")
      .select(["visit_id", "number", "version", "who", "at", "key", "note", "overrides"])
      .where("visit_id", "=", visit)
      .orderBy("number", "desc")
      .execute();
    return rows.map(releaseCardOf);
  },
  async release(visit, number) {
    let query = db.selectFrom("releases").selectAll().where("visit_id", "=", visit);
    if (number !== "newest") query = query.where("number", "=", number);
    const row = await query.orderBy("number", "desc").limit(1).executeTakeFirst();
    return row && releaseOf(row);
  },
  async newestRelease(visit) {
    const row = await db
      .selectFrom("releases")
      .select((eb) => eb.fn.max("number").as("number"))
      .where("visit_id", "=", visit)
      .executeTakeFirst();
    return row?.number ?? undefined;
  },
});

type Work = Pick<
  Store,
  "addJob" | "updateJob" | "job" | "jobs" | "failUnfinishedJobs" | "addRequest" | "requests" | "answerRequest"
>;

export const workQueries = (db: Kysely<Tables>): Work => ({
  async addJob({ visit, at, seed, progress, ...rest }) {
    await db
      .insertInto("jobs")
      .values({
        ...rest,
        visit_id: visit,
        at: at.toString(),
        seed: String(seed),
        progress: progress && JSON.stringify(progress),
      })
      .onConflict((conflict) => conflict.columns(["visit_id", "key"]).doNothing())
      .execute();
    const row = await db
      .selectFrom("jobs")
      .selectAll()
      .where("visit_id", "=", visit)
      .where("key", "=", rest.key)
      .executeTakeFirstOrThrow();
    return jobOf(row);
  },
  async updateJob(id, { state, progress, programme }) {
    await db
      .updateTable("jobs")
      .set({
        ...(state === undefined ? {} : { state }),
        ...(progress === undefined ? {} : { progress: progress && JSON.stringify(progress) }),
        ...(programme === undefined ? {} : { programme }),
      })
      .where("id", "=", id)
      .execute();
  },
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
  async failUnfinishedJobs() {
    await db
      .updateTable("jobs")
      .set({ state: "failed" })
      .where("state", "in", ["waiting", "running"])
      .execute();
  },
  async addRequest({ visit, link, at, ...rest }) {
    await db
      .insertInto("requests")
      .values({ ...rest, visit_id: visit, link_id: link, at: at.toString() })
      .onConflict((conflict) => conflict.columns(["link_id", "key"]).doNothing())
      .execute();
    const row = await db
      .selectFrom("requests")
      .selectAll()
      .where("link_id", "=", link)
      .where("key", "=", rest.key)
      .executeTakeFirstOrThrow();
    return requestOf(row);
  },
  async requests(visit) {
    const rows = await db
      .selectFrom("requests")
      .selectAll()
      .where("visit_id", "=", visit)
      .orderBy("number", "desc")
      .execute();
    return rows.map(requestOf);
  },
  async answerRequest(visit, id, state) {
    const row = await db
      .updateTable("requests")
      .set({ state })
      .where("visit_id", "=", visit)
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirst();
    return row && requestOf(row);
  },
});
