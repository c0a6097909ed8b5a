// The line between servers on one PostgreSQL: what a transaction wrote is told with NOTIFY in it, and heard with LISTEN.
import { randomInt } from "node:crypto";
import { type Kysely, sql } from "kysely";
import pg from "pg";
import type { News } from "#app";
import type { Tables } from "./schema.ts";

/** How a store tells the other servers on its database what it writes, and hears them. */
export interface ServerChannel {
  /** Tells the others once the transaction of `db` is kept. */
  publish(db: Kysely<Tables>, news: News): Promise<void>;
  subscribe(listener: (news: News) => void): void;
  close(): Promise<void>;
}

const channel = "entente";
const retryMilliseconds = { first: 100, most: 5000 };

/** The server channel of a database with a single process: sends nothing and receives nothing. */
export const noServerChannel = (): ServerChannel => ({
  publish: async () => {},
  subscribe: () => {},
  close: async () => {},
});

/**
 * Opens a connection of its own that listens for as long as the server runs. A broken one is made again; the listener
 * then hears "missed", because what was told meanwhile is gone. Throws when the first connection fails.
 */
export async function openServerChannel(url: string): Promise<ServerChannel> {
  /** The number of this process among those on the database: it does not hear itself. */
  const server = randomInt(1, 2 ** 31);
  let listener: (news: News) => void = () => {};
  let client: pg.Client;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 10_000 });
    next.on("error", () => {});
    next.on("notification", ({ payload = "" }) => {
      const { from, news } = JSON.parse(payload) as { from: number; news: News };
      if (from !== server) listener(news);
    });
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch (error) {
      await next.end().catch(() => {});
      throw error;
    }
    next.on("end", () => again(retryMilliseconds.first));
    client = next;
  }

  function again(milliseconds: number): void {
    if (isClosed) return;
    timer = setTimeout(async () => {
      try {
        await connect();
        if (isClosed) await client.end();
        else listener({ kind: "missed" });
      } catch {
        again(Math.min(retryMilliseconds.most, milliseconds * 2));
      }
    }, milliseconds);
    timer.unref();
  }

  await connect();
  return {
    async publish(db, news) {
      await sql`select pg_notify(${channel}, ${JSON.stringify({ from: server, news })})`.execute(db);
    },
    subscribe(next) {
      listener = next;
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await client.end();
    },
  };
}
