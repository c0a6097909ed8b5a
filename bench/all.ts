// `npm run bench -- all`: prints, one after the other, every table that needs only this package and a folder of
// instances.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Benches on examples and generated visits: those that run before the families, and those that run after them. */
const first = ["examples"];
const last = ["repair", "explain", "recommend"];

/**
 * Runs each bench with the same options in a separate process, so that no bench gains from warm code or loses from
 * the memory of another. Returns 1 if any bench fails.
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
