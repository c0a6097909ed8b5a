// The settings of an embedded PostgreSQL.
import { PGlite } from "@electric-sql/pglite";

/**
 * All shared memory is filled with zeros at the start: the usual 128 MB for buffers take a third of the opening time.
 */
export const databaseSettings = {
  startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"],
};
