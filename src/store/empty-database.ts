// A database without tables, made in advance: PostgreSQL's initdb takes seconds and twice the memory of a server.
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { unpackTar } from "modern-tar/fs";
import { z } from "zod";

const pglite = dirname(createRequire(import.meta.url).resolve("@electric-sql/pglite"));
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(pglite, "../package.json"), "utf8")));

/** The place of the archive, which works only with the version of PGlite that made it. */
export const emptyDatabaseFile = join(import.meta.dirname, "../../dist", `empty-database-${version}.tar.gz`);

/** Returns what PGlite needs to start from the archive; nothing if there is none, so that PGlite runs initdb. */
export async function emptyDatabase(): Promise<{ readonly loadDataDir?: Blob }> {
  const archive = await readFile(emptyDatabaseFile).catch(() => undefined);
  return archive ? { loadDataDir: new Blob([new Uint8Array(archive)], { type: "application/x-gzip" }) } : {};
}

/**
 * Unpacks the archive into a new folder, without PostgreSQL, which would take a second and 100 MB to load.
 * Returns false if there is no archive.
 */
export async function unpackEmptyDatabase(folder: string): Promise<boolean> {
  if (!existsSync(emptyDatabaseFile)) return false;
  await pipeline(createReadStream(emptyDatabaseFile), createGunzip(), unpackTar(folder));
  return true;
}
