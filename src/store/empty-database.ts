// A database without tables, made ahead of time: PostgreSQL's initdb costs seconds and twice the memory of a server.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";

const pglite = dirname(createRequire(import.meta.url).resolve("@electric-sql/pglite"));
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(pglite, "../package.json"), "utf8")));

/** Where the archive is: it serves only the version of PGlite that made it. */
export const emptyDatabaseFile = join(import.meta.dirname, "../../dist", `empty-database-${version}.tar.gz`);

/** What PGlite needs to begin with the archive; nothing where it was not made, so that PGlite runs initdb. */
export async function emptyDatabase(): Promise<{ readonly loadDataDir?: Blob }> {
  const archive = await readFile(emptyDatabaseFile).catch(() => undefined);
  return archive ? { loadDataDir: new Blob([new Uint8Array(archive)], { type: "application/x-gzip" }) } : {};
}
