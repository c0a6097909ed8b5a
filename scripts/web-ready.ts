// Builds the browser application if it is missing or older than its sources: for `npm start` and for tests.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, statSync } from "node:fs";
import { setPriority } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const sources = ["src", "vite.config.ts", "package-lock.json"];

/** Returns when the newest file of a folder was changed, in milliseconds; 0 if there is none. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const builder = join(root, "node_modules/vite/bin/vite.js");

/**
 * Builds the application if a source has changed since the last build. Returns whether a build exists. An
 * installation without development packages keeps its last build.
 */
export async function buildWebWhereStale(): Promise<boolean> {
  const built = newest(join(root, "dist/web/index.html"));
  if (!existsSync(builder)) return built > 0;
  if (built > 0 && sources.every((path) => newest(join(root, path)) <= built)) return true;
  const vite = spawn(process.execPath, [builder, "build", "--logLevel", "error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  // A low priority, so that the server and its first plan come first.
  if (vite.pid !== undefined) setPriority(vite.pid, 15);
  const [code] = await once(vite, "exit");
  return code === 0;
}

if (process.argv[1] === import.meta.filename && !(await buildWebWhereStale())) process.exitCode = 1;
