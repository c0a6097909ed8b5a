// The channel between servers on one PostgreSQL: sends news of each transaction with NOTIFY, and receives with LISTEN.
import { randomInt } from "node:crypto";
import { type Kysely, sql } from "kysely";
import pg from "pg";
import type { News } from "#app";
import type { Tables } from "./schema.ts";

/** The connection by which a store informs other servers on its database of its writes, and receives their news. */
export interface ServerChannel {
  /** Informs the others once the transaction of `db` is committed. */
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
 * Opens a separate connection that listens as long as the server runs. A broken one is replaced; the listener then
 * receives "missed", because news sent meanwhile is lost. Throws if the first connection fails.
 */
export async function openServerChannel(url: string): Promise<ServerChannel> {
  /** The number of this process on the database, by which it ignores its own news. */
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
