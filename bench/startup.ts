// `npm run bench -- startup`: processor time and memory of commands beside a bare start of Node, and of `npm start`.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const root = join(import.meta.dirname, "..");
const entente = join(root, "bin/entente.js");
const sample = join(root, "examples/brussels-ljubljana-2023/visit.yaml");
const usageOf = z.object({ milliseconds: z.number(), megabytes: z.number() });
type Usage = z.infer<typeof usageOf>;

/** Each is measured so often; the least counts, since whatever else runs on a machine only adds. */
const runs = 5;

/** Prints what each command takes. */
export async function benchStartup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-startup-"));
  const out = join(folder, "out");
  const bare = await least(["-e", "0"], folder);
  print("node -e 0", bare, bare);
  print("entente --help", await least([entente, "--help"], folder), bare);
  print("entente check, sample", await least([entente, "check", sample], folder), bare);
  const planned = [entente, "plan", sample, "--iterations", "1"];
  const programme = await least(planned, folder, 2);
  print("entente plan, sample, 1 iteration", programme, bare);
  print("the same with documents", await least([...planned, "--out", out], folder, 2), bare);
  const server = [join(root, "scripts/start.ts"), "--data", join(folder, "data"), "--port", "0"];
  print("npm start, 20 s", await once(server, folder, 20_000), bare);
  rmSync(folder, { recursive: true });
}

function print(name: string, { milliseconds, megabytes }: Usage, bare: Usage): void {
  const times = (milliseconds / bare.milliseconds).toFixed(1);
  console.log(
    `${name.padEnd(36)} ${milliseconds.toFixed(0).padStart(6)} ms ${times.padStart(6)} x ${megabytes.toFixed(0).padStart(5)} MB`,
  );
}

async function least(args: readonly string[], folder: string, times = runs): Promise<Usage> {
  const all: Usage[] = [];
  // The first run compiles and keeps what it compiled.
  for (let i = 0; i <= times; i++) all.push(await once(args, folder));
  return all.slice(1).reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one));
}

/** Runs a command to its end, or for some time and then asks it to stop. */
function once(args: readonly string[], folder: string, stopAfter?: number): Promise<Usage> {
  const file = join(folder, "usage.json");
  const preload = join(import.meta.dirname, "usage-at-end.mjs");
  const child = spawn(process.execPath, ["--import", preload, ...args], {
    env: { ...process.env, ENTENTE_USAGE_FILE: file },
    stdio: "ignore",
  });
  if (stopAfter !== undefined) setTimeout(() => child.kill("SIGTERM"), stopAfter);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", () => resolve(usageOf.parse(JSON.parse(readFileSync(file, "utf8")))));
  });
}
