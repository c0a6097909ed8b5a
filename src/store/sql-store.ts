// The store over SQL: the same queries on PGlite and on PostgreSQL.
import type { Kysely } from "kysely";
import type { Store } from "#app";
import { linkQueries } from "./links.ts";
import { releaseQueries, workQueries } from "./releases.ts";
import type { Tables } from "./schema.ts";
import { visitQueries } from "./visits.ts";

/** The store over a migrated database, which it owns and closes. */
export const sqlStore = (db: Kysely<Tables>): Store => ({
  ...visitQueries(db),
  ...releaseQueries(db),
  ...workQueries(db),
  ...linkQueries(db),
  close: () => db.destroy(),
});
