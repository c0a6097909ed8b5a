// The files of the repository, for tests that read all of them.
import { globSync } from "node:fs";
import { join } from "node:path";

/** The folder of the repository. */
export const root = join(import.meta.dirname, "../..");

/** Returns the paths that match a pattern, below the root, with forward slashes on every system. */
export const filesOf = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root }).map((file) => file.replaceAll("\\", "/"));
