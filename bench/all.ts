// `npm run bench -- all`: every table that needs no more than this package and a folder of instances, one after the
// other.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Benches on visits of the repository and visits made here, before the families and after them. */
const first = ["examples"];
const last = ["repair", "explain", "recommend"];

/**
 * Runs each bench with the same options in a process of its own, so that none is faster because another warmed up
 * and none pays for another's memory. Gives 1 where one of them fails.
 */
export function benchAll(families: readonly string[], options: readonly string[]): number {
  let code = 0;
  for (const name of [...first, ...families, ...last]) {
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, "run.ts"), name, ...options], {
      stdio: "inherit",
    });
    if (status !== 0) code = 1;
  }
  return code;
}
