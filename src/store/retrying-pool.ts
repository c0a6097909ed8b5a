// Connections to PostgreSQL with time limits. Their errors never end the process.
import { Socket } from "node:net";
import pg from "pg";

/** Time limits of a connection, a query and an open transaction. Entente's queries take milliseconds. */
export const limits = {
  connectionTimeoutMillis: 10_000,
  query_timeout: 10_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
  keepAlive: true,
} as const;

/** A connection without any data for longer than a query may take is dead. */
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
  // A connection that breaks, in use or not, is replaced at the next request for one.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
