// The store over SQL: the same queries on PGlite and on PostgreSQL.
import type { Kysely } from "kysely";
import type { Store } from "#app";
import { linkQueries } from "./links.ts";
import { releaseQueries } from "./releases.ts";
import type { Tables } from "./schema.ts";
import type { Line } from "./server-channel.ts";
import { visitQueries } from "./visits.ts";
import { workQueries } from "./work.ts";

/** The store over a migrated database and its line to other servers, both of which it owns and closes. */
export const sqlStore = (db: Kysely<Tables>, line: Line): Store => ({
  ...visitQueries(db, line),
  ...releaseQueries(db, line),
  ...workQueries(db, line),
  ...linkQueries(db, line),
  hear: line.hear,
  async close() {
    await line.close();
    await db.destroy();
  },
});
