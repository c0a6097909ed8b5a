// Makes the archive of an empty database if it is missing: for the package and for tests.
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { databaseSettings } from "../src/store/database-settings.ts";
import { emptyDatabaseFile } from "../src/store/empty-database.ts";

/** Writes the archive to a temporary place and moves it when complete. */
export async function makeEmptyDatabase(): Promise<void> {
  if (existsSync(emptyDatabaseFile)) return;
  const pglite = await PGlite.create(databaseSettings);
  const archive = await pglite.dumpDataDir("gzip");
  await pglite.close();
  await mkdir(dirname(emptyDatabaseFile), { recursive: true });
  const draft = `${emptyDatabaseFile}.${process.pid}`;
  await writeFile(draft, new Uint8Array(await archive.arrayBuffer()));
  await rename(draft, emptyDatabaseFile);
}

if (process.argv[1] === import.meta.filename) await makeEmptyDatabase();
