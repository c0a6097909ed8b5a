#!/usr/bin/env node
// The command `entente`: the built program where it was installed as a package, the sources in a checkout.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const main = join(root, "src/cli/main.ts");
const built = join(root, "dist/entente.js");
const major = Number(process.versions.node.split(".")[0]);
const packaged = join(root, "node_modules/node/bin/node");
const hasSources = existsSync(main);

if (hasSources && major < 26 && existsSync(packaged)) runOn(packaged);
else if (hasSources && major >= 26) await start(main);
else if (existsSync(built) && major >= 22) await start(built);
else {
  console.error(
    hasSources
      ? `Entente runs from its sources on Node 26 (this is ${process.versions.node}) and brings its own: run npm ci in ${root} first.`
      : `Entente needs Node 22 or newer; this is ${process.versions.node}.`,
  );
  process.exitCode = 1;
}

/** What has been compiled once is not compiled again at the next start; threads read where from the environment. */
function start(file) {
  if (hasSources) process.env.NODE_COMPILE_CACHE ??= join(root, "node_modules/.cache/node");
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
  return import(file);
}

function runOn(node) {
  const env = { NODE_COMPILE_CACHE: join(root, "node_modules/.cache/node"), ...process.env };
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: "inherit", env });
  // A terminal sends Ctrl-C to both processes, a script to this one only. The command counts what comes at once as one.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
  });
}
