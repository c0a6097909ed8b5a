// Measures how fast, how completely and how well the visits under examples/ are planned. These are figures, not tests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { check, plan } from "#planner";
import { type ExampleVisit, exampleVisits, publishedVisits } from "./example-visits.ts";
import { type Figures, figuresOf } from "./figures.ts";

const entente = join(import.meta.dirname, "../bin/entente.js");

export interface ExampleOptions {
  readonly seconds: number;
  readonly seed: number;
  readonly json: boolean;
  /** Whether an example of this name was asked for. */
  wants(name: string): boolean;
}

/** Measures one example: the search in this process, and `plan --out` in a separate process. */
function measure({ name, file, visit }: ExampleVisit, { seconds, seed }: ExampleOptions): Figures {
  const started = performance.now();
  const before = process.cpuUsage();
  const elapsed = () => (performance.now() - started) / 1000;
  const run = plan(visit, { seed });
  let step = run.next();
  const first = elapsed();
  let firstRequiredComplete = !step.done && step.value.objective.requiredUnplaced === 0 ? first : undefined;
  let lastImproved = first;
  let iterations = 0;
  while (!step.done && elapsed() < seconds) {
    step = run.next();
    if (step.done) break;
    iterations = step.value.iterations;
    if (step.value.improved) lastImproved = elapsed();
    if (step.value.objective.requiredUnplaced === 0) firstRequiredComplete ??= elapsed();
  }
  const programme = step.done ? step.value : step.value.programme();
  const { user, system } = process.cpuUsage(before);

  return figuresOf(visit, programme, check(visit, programme), {
    example: name,
    firstSeconds: first,
    requiredCompleteSeconds: firstRequiredComplete,
    lastImprovedSeconds: lastImproved,
    iterationsPerSecond: iterations / elapsed(),
    processorSeconds: (user + system) / 1e6,
    wholeOutputSeconds: wholeOutput(file),
  });
}

/** Returns the seconds that the process `entente plan --out` takes with its default time limit. */
function wholeOutput(file: string): number {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [entente, "plan", file, "--out", join(folder, "out")],
    {
      encoding: "utf8",
    },
  );
  const took = (performance.now() - started) / 1000;
  rmSync(folder, { recursive: true, force: true });
  // Exit code 2 means that no programme satisfies every demand: some examples are like that on purpose.
  if (status !== 0 && status !== 2) throw new Error(`${file}: ${stderr}`);
  return took;
}

/** Plans every example that was asked for and prints its figures. */
export function benchExamples(options: ExampleOptions): void {
  const { seconds, seed } = options;
  const wanted = [...exampleVisits(options.wants), ...publishedVisits(options.wants)];
  const figures = wanted.map((example) => measure(example, options));
  const machine = { node: process.version, cores: availableParallelism(), seconds, seed };
  if (options.json) {
    for (const one of figures) console.log(JSON.stringify({ bench: "examples", ...machine, ...one }));
    return;
  }
  if (figures.length === 0) return;
  console.log(`Node ${machine.node}, ${machine.cores} cores, ${seconds} s of search, seed ${seed}\n`);
  for (const line of table(figures)) console.log(line);
  console.log("");
  for (const one of figures) {
    const { example, wishesByParty, blockingByRule, findingsByRule, ...rest } = one;
    console.log(example);
    for (const [name, value] of Object.entries(rest)) console.log(`  ${name.padEnd(28)}${show(value)}`);
    console.log(`  ${"blocking, by check".padEnd(28)}${list(blockingByRule) || "none"}`);
    console.log(`  ${"findings, by rule".padEnd(28)}${list(findingsByRule) || "none"}`);
    console.log(`  ${"wishes met, by party".padEnd(28)}${list(wishesByParty) || "no wishes"}\n`);
  }
}

/** Prints one line for each programme: dropped items, conflicts, findings and processor time. */
function table(figures: readonly Figures[]): string[] {
  const head = ["programme", "items", "dropped", "conflicts", "warned", "kept", "CPU s", "findings by rule"];
  const rows = figures.map((one) => [
    one.example,
    ...[one.items, one.dropped, one.withConflicts, one.withWarnings, one.keepingEveryRule].map(String),
    one.processorSeconds.toFixed(1),
    list(one.findingsByRule) || "none",
  ]);
  return [head, ...rows].map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(30) : i === 7 ? cell : cell.padStart(9))).join("  "),
  );
}

function show(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : value.toFixed(2);
  return value === undefined ? "not reached" : String(value);
}

function list(counts: Readonly<Record<string, string | number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}
