// The bytes of photos, over SQL: stored in the database, so that a backup includes them.
import { type Kysely, sql } from "kysely";
import type { Store } from "#app";
import { instant } from "./rows.ts";
import type { Tables } from "./schema.ts";

type Photos = Pick<Store, "addPhoto" | "photo" | "photoFiles">;

export const photoQueries = (db: Kysely<Tables>): Photos => ({
  async addPhoto({ visit, id, width, height, bytes, at }) {
    await db
      .insertInto("photos")
      .values({ visit_id: visit, id, width, height, bytes, at: at.toString() })
      .onConflict((conflict) => conflict.columns(["visit_id", "id"]).doNothing())
      .execute();
  },
  async photo(visit, id) {
    const row = await db
      .selectFrom("photos")
      .selectAll()
      .where("visit_id", "=", visit)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!row) return undefined;
    const { width, height, bytes, at } = row;
    return { visit, id, width, height, bytes: Uint8Array.from(bytes), at: instant(at) };
  },
  photoFiles: (visit) =>
    db
      .selectFrom("photos")
      .select(["id", "width", "height", sql<number>`octet_length(bytes)`.as("fileSize")])
      .where("visit_id", "=", visit)
      .execute(),
});
