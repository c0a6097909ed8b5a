// Requests of hosts, over SQL.
import type { Kysely } from "kysely";
import type { Store } from "#app";
import { requestOf } from "./rows.ts";
import type { Tables } from "./schema.ts";
import type { ServerChannel } from "./server-channel.ts";

type Requests = Pick<Store, "addRequest" | "requests" | "answerRequest">;

export const requestQueries = (db: Kysely<Tables>, channel: ServerChannel): Requests => ({
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
      if (row.id === rest.id) await channel.publish(transaction, { kind: "request", visit, request: row.id });
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
      if (row) await channel.publish(transaction, { kind: "request", visit, request: id });
      return row && requestOf(row);
    }),
});
