// Personal links, over SQL.
import type { Kysely } from "kysely";
import type { Store } from "#app";
import { linkOf } from "./rows.ts";
import type { Tables } from "./schema.ts";
import type { ServerChannel } from "./server-channel.ts";

type Links = Pick<
  Store,
  "addLink" | "links" | "linkOf" | "revokeLink" | "expireLink" | "linkUsed" | "markSeen"
>;

export const linkQueries = (db: Kysely<Tables>, channel: ServerChannel): Links => ({
  async addLink({ visit, at, usedAt, revokedAt, expiresAt, ...rest }, hash) {
    await db
      .insertInto("links")
      .values({
        ...rest,
        hash,
        visit_id: visit,
        at: at.toString(),
        used_at: usedAt?.toString() ?? null,
        revoked_at: revokedAt?.toString() ?? null,
        expires_at: expiresAt.toString(),
      })
      .execute();
  },
  async links(visit) {
    const all = db.selectFrom("links").selectAll().orderBy("number");
    const rows = await (visit === null
      ? all.where("visit_id", "is", null)
      : all.where("visit_id", "=", visit)
    ).execute();
    return rows.map(linkOf);
  },
  async linkOf(hash) {
    const row = await db.selectFrom("links").selectAll().where("hash", "=", hash).executeTakeFirst();
    return row && linkOf(row);
  },
  revokeLink: (visit, id, at) =>
    db.transaction().execute(async (transaction) => {
      const row = await transaction
        .updateTable("links")
        .set({ revoked_at: at.toString() })
        .where("visit_id", visit === null ? "is" : "=", visit)
        .where("id", "=", id)
        .returning("id")
        .executeTakeFirst();
      if (row) await channel.publish(transaction, { kind: "revoked", visit: visit ?? "", link: id });
      return row !== undefined;
    }),
  async expireLink(visit, id, at) {
    const row = await db
      .updateTable("links")
      .set({ expires_at: at.toString() })
      .where("visit_id", visit === null ? "is" : "=", visit)
      .where("id", "=", id)
      .where("revoked_at", "is", null)
      .returningAll()
      .executeTakeFirst();
    return row && linkOf(row);
  },
  async linkUsed(id, at) {
    await db.updateTable("links").set({ used_at: at.toString() }).where("id", "=", id).execute();
  },
  async markSeen(link, release) {
    await db.updateTable("links").set({ seen: release }).where("id", "=", link).execute();
  },
});
