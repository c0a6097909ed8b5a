// Releases, over SQL.
import type { Kysely } from "kysely";
import type { Store } from "#app";
import { releaseCardOf, releaseOf } from "./rows.ts";
import type { Tables } from "./schema.ts";
import type { ServerChannel } from "./server-channel.ts";

type Releases = Pick<Store, "addRelease" | "releases" | "release" | "newestRelease">;

export const releaseQueries = (db: Kysely<Tables>, channel: ServerChannel): Releases => ({
  addRelease: ({ visit, at, overrides, ...rest }) =>
    db.transaction().execute(async (transaction) => {
      // The visit's row is the lock under which releases are numbered.
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
      await channel.publish(transaction, { kind: "release", visit, number: row.number });
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
