// The embedded database: PGlite in a folder, one process at a time.
import { mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import type { Store } from "#app";
import { err, ok, type Result } from "#base/result.ts";
import { migrate } from "./migrations.ts";
import type { Tables } from "./schema.ts";
import { noLine } from "./server-channel.ts";
import { sqlStore } from "./sql-store.ts";

/** Why an embedded database did not open. */
export type OpenProblem =
  | { readonly code: "in-use"; readonly process: number }
  | { readonly code: "not-writable"; readonly reason: string };

/** All shared memory is filled with zeros at the start: the usual 128 MB for buffers cost a third of the time to open. */
const settings = { startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"] };

/**
 * Opens (or makes) the database in a folder. Two processes on one folder would destroy it: the second gets
 * "in-use" with the first one's process number.
 */
export async function openEmbeddedStore(folder: string): Promise<Result<Store, OpenProblem>> {
  const lock = join(folder, "entente.lock");
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return err({ code: "not-writable", reason: error instanceof Error ? error.message : String(error) });
  }
  const holder = await takeLock(lock);
  if (holder !== undefined) return err({ code: "in-use", process: holder });
  const db = new Kysely<Tables>({
    dialect: new PGliteDialect({ pglite: () => PGlite.create(join(folder, "pg"), settings) }),
  });
  await migrate(db);
  const store = sqlStore(db, noLine());
  return ok({
    ...store,
    close: async () => {
      await store.close();
      await rm(lock, { force: true });
    },
  });
}

/** A database in memory, gone with the process. */
export async function openMemoryStore(): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: () => PGlite.create(settings) }) });
  await migrate(db);
  return sqlStore(db, noLine());
}

/** Takes the lock file; gives the process that holds it, if that one is alive. */
async function takeLock(lock: string): Promise<number | undefined> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(lock, "wx");
      await file.writeFile(String(process.pid));
      await file.close();
      return undefined;
    } catch {
      const holder = Number(await readFile(lock, "utf8").catch(() => ""));
      if (holder > 0 && holder !== process.pid && isAlive(holder)) return holder;
      // Left behind by a process that was killed.
      await rm(lock, { force: true });
    }
  }
  return 0;
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
