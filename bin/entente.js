#!/usr/bin/env node
// The command `entente`: runs the sources on the Node that comes with the package, whatever Node called it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const main = join(root, "src/cli/main.ts");
const major = Number(process.versions.node.split(".")[0]);
const packaged = join(root, "node_modules/node/bin/node");

// What has been compiled once is not compiled again at the next start; threads read where from the environment.
process.env.NODE_COMPILE_CACHE ??= join(root, "node_modules/.cache/node");

if (major >= 26) {
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
  await import("../src/cli/main.ts");
} else if (existsSync(packaged)) runOn(packaged);
else {
  console.error(
    `Entente needs Node 26 (this is ${process.versions.node}) and brings its own: run npm ci in ${root} first.`,
  );
  process.exitCode = 1;
}

function runOn(node) {
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: "inherit" });
  // A terminal sends Ctrl-C to both processes, a script to this one only. The command counts what comes at once as one.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
  });
}
