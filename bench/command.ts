// `npm run bench -- command`: plans generated events with `entente plan`, from file to file, in a separate process.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeProgramme, visitToYaml } from "#formats";
import { check } from "#planner";
import { eventSeed } from "./scaling/family.ts";
import { generate, type Size, sizes } from "./scaling/generate.ts";
import { weightAtStake, weightUnmet } from "./scaling/judge.ts";

/** The command as people start it; Node keeps its compiled code between runs. */
const entente = join(import.meta.dirname, "../bin/entente.js");

/** One line of the bench. */
export interface CommandFigures {
  readonly family: "command";
  readonly instance: string;
  readonly megabytes: number;
  readonly activities: number;
  readonly wishes: number;
  readonly exit_code: number;
  /** The limit given to `--seconds`. */
  readonly limit: number;
  /** Seconds from the start of the process to its end, with the programme written. */
  readonly seconds: number;
  /** CPU seconds of the process with its threads; null on systems other than Linux, which do not report them. */
  readonly peak_mib: number | null;
  readonly iterations: number;
  readonly placed: number;
  /** The share of the weight of all wishes. */
  readonly percent_met: number;
  readonly blocking: number;
  readonly seed: number;
}

/** Plans every event that was asked for. Events with 2,500 and 10,000 participants take minutes. */
export async function benchCommand(
  options: { readonly seconds: number; readonly seed: number; wants(instance: string): boolean },
  tell: (line: CommandFigures) => void,
): Promise<void> {
  for (const size of sizes) if (options.wants(String(size.participants))) tell(await measure(size, options));
}

async function measure(
  size: Size,
  { seconds: limit, seed }: { readonly seconds: number; readonly seed: number },
): Promise<CommandFigures> {
  const visit = generate(size, eventSeed);
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  const file = join(folder, "visit.yaml");
  writeFileSync(file, visitToYaml(visit));
  const megabytes = Math.round(statSync(file).size / 100_000) / 10;
  const printed = join(folder, "programme.json");
  const { code, seconds, peakMib } = await run(file, printed, limit, seed);
  const read = decodeProgramme(readFileSync(printed, "utf8"));
  rmSync(folder, { recursive: true, force: true });
  if (!read.ok) throw new Error(`The command ended with ${code} and printed no programme.`);
  const programme = read.value;
  const stake = weightAtStake(visit);
  return {
    family: "command",
    instance: String(size.participants),
    megabytes,
    activities: visit.activities.length,
    wishes: visit.wishes.length,
    exit_code: code,
    limit,
    seconds: Math.round(seconds * 10) / 10,
    peak_mib: peakMib,
    iterations: programme.iterations,
    placed: programme.placements.length,
    percent_met: Math.round(((stake - weightUnmet(visit, programme)) / stake) * 10_000) / 100,
    blocking: check(visit, programme).filter((finding) => finding.level === "block").length,
    seed,
  };
}

/** Runs `entente plan --json` into a file, and watches its memory. */
async function run(file: string, into: string, limit: number, seed: number) {
  const begun = performance.now();
  const line = '"$0" "$1" plan "$2" --json --lang en --seconds "$3" --seed "$4" > "$5"';
  const values = [process.execPath, entente, file, String(limit), String(seed), into];
  const child = spawn("sh", ["-c", `exec ${line}`, ...values], { stdio: ["ignore", "inherit", "inherit"] });
  let peakMib: number | null = null;
  const watch = setInterval(() => {
    peakMib = peakOf(child.pid) ?? peakMib;
  }, 100);
  const [code] = await once(child, "exit");
  clearInterval(watch);
  return { code: Number(code), seconds: (performance.now() - begun) / 1000, peakMib };
}

/** Returns the peak memory of a process so far, in MiB; undefined without /proc. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kib = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kib === undefined ? undefined : Math.round(Number(kib) / 1024);
  } catch {
    return undefined;
  }
}
