// The embedded database: PGlite in a folder, one process at a time.
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Kysely, PGliteDialect } from "kysely";
import type { Store } from "#app";
import { err, ok, type Result } from "#base/result.ts";
import { type EmbeddedDatabase, openDatabaseThread } from "./database-thread.ts";
import { emptyDatabase, unpackEmptyDatabase } from "./empty-database.ts";
import { type FolderLock, type Holder, lockFolder } from "./folder-lock.ts";
import { isDiskFull, stateOfDatabase } from "./folder-state.ts";
import { type JobQueue, jobQueue } from "./job-queue.ts";
import { migrate } from "./migrations.ts";
import type { Tables } from "./schema.ts";
import { noServerChannel } from "./server-channel.ts";
import { sqlStore } from "./sql-store.ts";
import { tableWithGaps, zeroedTable } from "./whole-history.ts";

/** Why an embedded database did not open. */
export type OpenProblem =
  | { readonly code: "in-use"; readonly holder: Holder | undefined }
  | { readonly code: "not-writable"; readonly reason: string }
  | { readonly code: "disk-full" }
  /** `part`: the file or table that is missing or cannot be read. */
  | { readonly code: "damaged"; readonly part: string };

/**
 * Opens (or creates) the database in a folder. Two processes on one folder would destroy it: the second gets "in-use".
 * Does not open a damaged database but leaves it unchanged, so that somebody can restore a backup or examine it.
 */
export async function openEmbeddedStore(folder: string): Promise<Result<Store, OpenProblem>> {
  let lock: FolderLock;
  try {
    await mkdir(folder, { recursive: true });
    const taken = await lockFolder(folder);
    if (!taken.ok) return err({ code: "in-use", holder: taken.error });
    lock = taken.value;
  } catch (error) {
    return err(await unwritable(folder, error));
  }
  const opened = await openDatabase(folder).catch(async (error) => err(await unwritable(folder, error)));
  if (!opened.ok) {
    await lock.release();
    return opened;
  }
  const { pglite, db } = opened.value;
  const store = storeOver(pglite, db);
  return ok({
    ...store,
    close: async () => {
      await store.close();
      await lock.release();
    },
  });
}

/** Opens a database in memory that ends with the process. It runs in the calling thread. */
export async function openMemoryStore(): Promise<Store> {
  const [{ PGlite }, { databaseSettings }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("./database-settings.ts"),
  ]);
  const pglite = await PGlite.create({ ...databaseSettings, ...(await emptyDatabase()) });
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  await migrate(db);
  return storeOver(pglite, db);
}

const storeOver = (pglite: EmbeddedDatabase, db: Kysely<Tables>): Store =>
  sqlStore(db, noServerChannel(), { queue: embeddedQueue(pglite), alone: true });

const embeddedQueue = (pglite: EmbeddedDatabase): JobQueue =>
  jobQueue(
    ({ PgBoss, fromPglite }) =>
      new PgBoss({
        db: fromPglite(pglite),
        backend: "pglite",
        schedule: false,
        useListenNotify: true,
        registerInstance: false,
        reindex: false,
        monitorVacuum: false,
      }),
  );

interface Opened {
  readonly pglite: EmbeddedDatabase;
  readonly db: Kysely<Tables>;
}

async function openDatabase(folder: string): Promise<Result<Opened, OpenProblem>> {
  const database = join(folder, "pg");
  const state = await stateOfDatabase(database);
  if (state !== "new" && state !== "whole") return err({ code: "damaged", part: state.damaged });
  if (await isDiskFull(folder)) return err({ code: "disk-full" });
  if (state === "new") await make(folder, database);
  let pglite: EmbeddedDatabase;
  try {
    pglite = await openDatabaseThread({ folder: database });
  } catch {
    // PGlite reports only that PostgreSQL gave up.
    return err((await isDiskFull(folder)) ? { code: "disk-full" } : { code: "damaged", part: "pg" });
  }
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  try {
    const before = await zeroedTable(db, database);
    if (before === undefined) await migrate(db);
    const part = before ?? (await tableWithGaps(db));
    if (part === undefined) return ok({ pglite, db });
    await db.destroy();
    return err({ code: "damaged", part });
  } catch {
    await db.destroy().catch(() => {});
    return err((await isDiskFull(folder)) ? { code: "disk-full" } : { code: "damaged", part: "pg" });
  }
}

/**
 * Creates a database beside its final place and moves it there when complete, so that an interrupted first start leaves
 * nothing.
 */
async function make(folder: string, database: string): Promise<void> {
  const draft = join(folder, "pg-new");
  await rm(draft, { recursive: true, force: true });
  if (!(await unpackEmptyDatabase(draft))) await (await openDatabaseThread({ folder: draft })).close();
  await rm(database, { recursive: true, force: true });
  await rename(draft, database);
}

async function unwritable(folder: string, error: unknown): Promise<OpenProblem> {
  const full = await isDiskFull(folder).catch(() => false);
  if (full) return { code: "disk-full" };
  return { code: "not-writable", reason: error instanceof Error ? error.message : String(error) };
}
