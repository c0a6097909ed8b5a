// The lock of a data folder: held by the operating system, so that it ends with the process in any case.
import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { err, ok, type Result } from "#base/result.ts";

/** The process that holds a folder, as it recorded itself. For people to read; no decision depends on it. */
export interface Holder {
  readonly process: number;
  readonly host: string;
  readonly since: string;
}

export interface FolderLock {
  release(): Promise<void>;
}

const holder = z.object({ process: z.int(), host: z.string(), since: z.string() });

/** Error codes of SQLite: another process has the lock, and the file is not an SQLite file. */
const busy = 5;
const notADatabase = 26;

/**
 * Takes the lock of a folder. Returns the holder if another process has the lock (undefined: not known yet).
 * SQLite locks its file with the means of each system (fcntl, LockFileEx). The kernel knows who holds it. Process
 * numbers do not matter, so containers on one folder exclude each other, and a dead process leaves no lock.
 */
export async function lockFolder(folder: string): Promise<Result<FolderLock, Holder | undefined>> {
  const file = join(folder, "entente.lock.db");
  const named = join(folder, "entente.holder.json");
  let db = take(file);
  if (db === "damaged") {
    // Nobody can hold a lock file that SQLite cannot open.
    await truncate(file);
    db = take(file);
  }
  if (db === "busy" || db === "damaged") return err(await holderIn(named));
  const held = db;
  const me: Holder = {
    process: process.pid,
    host: hostname(),
    since: Temporal.Now.instant().toString({ smallestUnit: "second" }),
  };
  try {
    await writeFile(named, `${JSON.stringify(me)}\n`);
    // The file name of the lock in earlier releases.
    await rm(join(folder, "entente.lock"), { force: true });
  } catch (error) {
    held.close();
    throw error;
  }
  return ok({
    async release() {
      await rm(named, { force: true });
      held.close();
    },
  });
}

/**
 * The file stays empty: only its lock is needed. Nothing else may open it, because closing it would release the lock.
 */
function take(file: string): DatabaseSync | "busy" | "damaged" {
  const db = new DatabaseSync(file, { timeout: 0 });
  try {
    db.exec("pragma journal_mode = memory; begin exclusive");
    return db;
  } catch (error) {
    db.close();
    const code = error instanceof Error && "errcode" in error ? error.errcode : undefined;
    if (code === busy) return "busy";
    if (code === notADatabase) return "damaged";
    throw error;
  }
}

async function holderIn(file: string): Promise<Holder | undefined> {
  try {
    const read = holder.safeParse(JSON.parse(await readFile(file, "utf8")));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
