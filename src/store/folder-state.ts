// The state of a data folder: empty, a complete database, or a damaged one. Only reads.
import { constants } from "node:fs";
import { access, readdir, readFile, stat, statfs } from "node:fs/promises";
import { join } from "node:path";

/** Entries without which PostgreSQL does not start, or would start with incomplete data. */
const needed = ["PG_VERSION", "global/pg_control", "base", "pg_wal", "pg_xact"];
const controlBytes = 8192;
/** Free space that a start may use before the database answers. */
const leastFree = 8 * 1024 * 1024;

/** Returns "new" if nothing is there yet; otherwise what is missing from the database, if anything. */
export async function stateOfDatabase(
  folder: string,
): Promise<"new" | "whole" | { readonly damaged: string }> {
  const entries = await readdir(folder).catch((error) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  if (entries.length === 0) return "new";
  for (const name of needed) {
    if (!(await isThere(join(folder, name)))) return { damaged: name };
  }
  const control = await readFile(join(folder, "global/pg_control"));
  if (control.length !== controlBytes || control.every((byte) => byte === 0)) {
    return { damaged: "global/pg_control" };
  }
  if (!/^\d+\s*$/.test(await readFile(join(folder, "PG_VERSION"), "utf8"))) return { damaged: "PG_VERSION" };
  await access(folder, constants.W_OK);
  return "whole";
}

/** Returns whether the disk of a folder is too full for a start. */
export async function isDiskFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < leastFree;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
