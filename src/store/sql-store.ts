// The store over SQL.
import type { Kysely } from "kysely";
import type { Store, StoredVisit } from "#app";
import type { Tables } from "./schema.ts";

const instant = (value: Date | string): Temporal.Instant =>
  typeof value === "string" ? Temporal.Instant.from(value) : value.toTemporalInstant();

/** The store over a migrated database, which it owns and closes. */
export function sqlStore(db: Kysely<Tables>): Store {
  const visitOf = (row: {
    id: string;
    source: string;
    created_at: Date | string;
    updated_at: Date | string;
  }): StoredVisit => ({
    id: row.id,
    source: row.source,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
  });
  return {
    async listVisits() {
      const rows = await db.selectFrom("visits").selectAll().orderBy("number").execute();
      return rows.map(visitOf);
    },
    async findVisit(id) {
      const row = await db.selectFrom("visits").selectAll().where("id", "=", id).executeTakeFirst();
      return row && visitOf(row);
    },
    async saveVisit(id, source, now) {
      const at = now.toString();
      await db
        .insertInto("visits")
        .values({ id, source, created_at: at, updated_at: at })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ source, updated_at: at }))
        .execute();
    },
    async latestProgramme(visit) {
      const row = await db
        .selectFrom("programmes")
        .selectAll()
        .where("visit_id", "=", visit)
        .orderBy("version", "desc")
        .limit(1)
        .executeTakeFirst();
      return (
        row && {
          visit: row.visit_id,
          version: row.version,
          json: row.json,
          createdAt: instant(row.created_at),
        }
      );
    },
    addProgramme: (visit, json, now) =>
      db.transaction().execute(async (transaction) => {
        // The visit's row is the lock under which versions are counted.
        await transaction
          .selectFrom("visits")
          .select("id")
          .where("id", "=", visit)
          .forUpdate()
          .executeTakeFirstOrThrow();
        const last = await transaction
          .selectFrom("programmes")
          .select((eb) => eb.fn.max("version").as("version"))
          .where("visit_id", "=", visit)
          .executeTakeFirst();
        const version = (last?.version ?? 0) + 1;
        await transaction
          .insertInto("programmes")
          .values({ visit_id: visit, version, json, created_at: now.toString() })
          .execute();
        return version;
      }),
    close: () => db.destroy(),
  };
}
