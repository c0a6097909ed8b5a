#!/usr/bin/env node
// The command `entente`: runs the sources on the Node that comes with the package, whatever Node called it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const packaged = [join(root, "node_modules/.bin/node"), join(root, "../.bin/node")].find(existsSync);
const major = Number(process.versions.node.split(".")[0]);
const child = spawn(
  major >= 26 || !packaged ? process.execPath : packaged,
  [join(root, "src/cli/main.ts"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
// The child gets Ctrl-C from the terminal itself; the parent only waits for it.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
});
