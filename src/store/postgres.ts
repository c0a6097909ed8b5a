// A PostgreSQL server as the database, for offices that outgrow one machine.
import { Kysely, PostgresDialect } from "kysely";
import type { Store } from "#app";
import { err, ok, type Result } from "#base/result.ts";
import { type JobQueue, jobQueue } from "./job-queue.ts";
import { migrate } from "./migrations.ts";
import { limits, retryingPool } from "./retrying-pool.ts";
import type { Tables } from "./schema.ts";
import { openServerChannel } from "./server-channel.ts";
import { sqlStore } from "./sql-store.ts";

export interface ConnectProblem {
  readonly code: "no-database";
  readonly reason: string;
}

const oldestVersion = 15;

/** The interval at which processes look for runs whose process has ended. */
const lookSeconds = 3;

/** Connects to PostgreSQL (15 or newer) by `postgres://…` and brings it to the newest schema. */
export async function openPostgresStore(url: string): Promise<Result<Store, ConnectProblem>> {
  const pool = retryingPool(url, 10);
  try {
    const { rows } = await pool.query<{ number: string }>(
      "select current_setting('server_version_num') as number",
    );
    const version = Math.floor(Number(rows[0]?.number) / 10_000);
    if (!(version >= oldestVersion)) {
      await pool.end();
      return err({ code: "no-database", reason: `PostgreSQL ${version} < ${oldestVersion}` });
    }
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    await migrate(db);
    return ok(sqlStore(db, await openServerChannel(url), { queue: postgresQueue(url), alone: false }));
  } catch (error) {
    await pool.end().catch(() => {});
    return err({ code: "no-database", reason: error instanceof Error ? error.message : String(error) });
  }
}

const postgresQueue = (connectionString: string): JobQueue =>
  jobQueue(
    ({ PgBoss }) =>
      new PgBoss({
        connectionString,
        max: 4,
        ...limits,
        schedule: false,
        useListenNotify: true,
        superviseIntervalSeconds: lookSeconds,
        monitorIntervalSeconds: lookSeconds,
      }),
  );
