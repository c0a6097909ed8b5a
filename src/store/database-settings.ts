// How PostgreSQL is started where it is embedded.
import { PGlite } from "@electric-sql/pglite";

/** All shared memory is filled with zeros at the start: the usual 128 MB for buffers cost a third of the time to open. */
export const databaseSettings = {
  startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"],
};
