// `npm run bench -- startup`: measures the processor time and memory of commands and of the server, beside a bare start
// of Node. Measures the sources and, if `npm run build:package` has built it, the package.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const root = join(import.meta.dirname, "..");
const sources = join(root, "bin/entente.js");
const built = join(root, "dist/entente.js");
const sample = join(root, "examples/brussels-ljubljana-2023/visit.yaml");
const tutorial = join(root, "docs/tutorial.md");
const usageOf = z.object({ milliseconds: z.number(), megabytes: z.number() });
type Usage = z.infer<typeof usageOf>;
const packageScripts = z.object({ scripts: z.object({ start: z.string().startsWith("node ") }) });

/** The number of runs. The lowest figure counts, because other load on the machine only adds to it. */
const runs = 3;

/** Prints the time and memory that each command takes. */
export async function benchStartup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-startup-"));
  const visit = join(folder, "my-visit.yaml");
  writeFileSync(visit, tutorialVisit());
  const bare = await least(["-e", "0"], folder);
  print("node -e 0", bare, bare);
  const programs = { sources, package: built };
  for (const [name, entente] of Object.entries(programs)) {
    if (!existsSync(entente)) {
      console.log(`${name}: not built, run npm run build:package first`);
      continue;
    }
    const measure = async (title: string, args: readonly string[], times?: number) =>
      print(`${name}: ${title}`, await least([entente, ...args], folder, times), bare);
    await measure("--help", ["--help"]);
    await measure("check, tutorial", ["check", visit]);
    await measure("check, sample", ["check", sample]);
    await measure("plan, tutorial, 100 iterations", ["plan", visit, "--iterations", "100"], 2);
    const planned = ["plan", sample, "--iterations", "1"];
    await measure("plan, sample, 1 iteration", planned, 2);
    await measure("the same with documents", [...planned, "--out", join(folder, "out")], 2);
  }
  const servers = [
    { title: "npm start", args: [...startScript(), "--data", join(folder, "data")] },
    ...(existsSync(built)
      ? [{ title: "package: serve", args: [built, "serve", "--data", join(folder, "packaged")] }]
      : []),
  ];
  for (const { title, args } of servers)
    for (const state of ["new data", "again"])
      print(`${title}, ${state}, 20 s`, await once([...args, "--port", "0"], folder, 20_000), bare);
  rmSync(folder, { recursive: true });
}

/** Returns the arguments of Node in the script `start` of package.json, with the full path of its file. */
const startScript = (): string[] =>
  packageScripts
    .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")))
    .scripts.start.split(" ")
    .slice(1)
    .map((part) => (part.startsWith("-") ? part : join(root, part)));

/** Returns the visit file that the tutorial builds block by block. */
const tutorialVisit = (): string =>
  [...readFileSync(tutorial, "utf8").matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map((match) => match[1] ?? "")
    .join("\n");

function print(name: string, { milliseconds, megabytes }: Usage, bare: Usage): void {
  const times = (milliseconds / bare.milliseconds).toFixed(1);
  console.log(
    `${name.padEnd(42)} ${milliseconds.toFixed(0).padStart(6)} ms ${times.padStart(6)} x ${megabytes.toFixed(0).padStart(5)} MB`,
  );
}

async function least(args: readonly string[], folder: string, times = runs): Promise<Usage> {
  const all: Usage[] = [];
  // The first run compiles the code, and Node keeps it for the next runs.
  for (let i = 0; i <= times; i++) all.push(await once(args, folder));
  return all.slice(1).reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one));
}

/** Runs a command to its end, or stops it after some time. */
function once(args: readonly string[], folder: string, stopAfter?: number): Promise<Usage> {
  const file = join(folder, "usage.json");
  const preload = join(import.meta.dirname, "usage-at-end.mjs");
  const child = spawn(process.execPath, ["--import", preload, ...args], {
    env: { NODE_COMPILE_CACHE: join(folder, "compiled"), ...process.env, ENTENTE_USAGE_FILE: file },
    stdio: "ignore",
  });
  if (stopAfter !== undefined) setTimeout(() => child.kill("SIGTERM"), stopAfter);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", () => resolve(usageOf.parse(JSON.parse(readFileSync(file, "utf8")))));
  });
}
