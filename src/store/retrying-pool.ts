// Connections to PostgreSQL that end instead of waiting without end, and never end the process.
import { Socket } from "node:net";
import pg from "pg";

/** A connection, a query and an open transaction may take so long; a question of Entente takes milliseconds. */
export const limits = {
  connectionTimeoutMillis: 10_000,
  query_timeout: 10_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
  keepAlive: true,
} as const;

/** A connection on which nothing comes for longer than any question may take is dead. */
const silentMilliseconds = 15_000;

/** Opens a pool of connections. */
export function retryingPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    ...limits,
    stream: () => {
      const socket = new Socket();
      return socket.setTimeout(silentMilliseconds, () =>
        socket.destroy(new Error("the database is not answering")),
      );
    },
  });
  // A connection that breaks, in use or not, is replaced when the next one is asked for.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
