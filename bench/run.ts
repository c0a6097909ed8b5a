// `npm run bench -- FAMILY --data DIR`: prints one line per instance. Without arguments, it measures the examples.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { benchAblation } from "./ablation.ts";
import { benchAblationOnVisits } from "./ablation-visits.ts";
import { benchAll } from "./all.ts";
import { type Curve, curveElsewhere, heading, lineOf } from "./anytime.ts";
import { benchCommand } from "./command.ts";
import { benchCompare, type Line } from "./compare/compare.ts";
import { type Data, findData, foldersIn } from "./data.ts";
import { exampleNames, publishedNames } from "./example-visits.ts";
import { benchExamples } from "./examples.ts";
import { benchExplain, benchRecommend, crowded } from "./explain.ts";
import { families } from "./families.ts";
import type { Case, Family, Result } from "./family.ts";
import { type Measured, measure, unmeasured } from "./measure.ts";
import { meetings } from "./meetings/family.ts";
import { readInstance } from "./meetings/instance.ts";
import { proveSet } from "./meetings/prove.ts";
import { optw } from "./optw/family.ts";
import { benchPairing } from "./pairing/run.ts";
import { benchRepair } from "./repair.ts";
import { benchStartup } from "./startup.ts";

const usage = `npm run bench -- [FAMILY] [--data DIR] [--only PATTERN] [--seconds N] [--seed N] [--threads N] [--m N] [--json]

FAMILY   examples (when absent), repair (random disruptions of the examples),
         explain, recommend (how long answers take),
         pairing (drawn calls of 500 cities with their proofs, and published problems with
         known answers; with --data also the assignments of OR-Library in DIR),
         partnerships (a partner's page over 10 years and 200 visits, and search over
         10,000 minutes, on PGlite and on PostgreSQL),
         startup (processor time and memory of commands and of the server),
         command (generated events as files through the whole of entente plan),
         ablation (what each part of the search brings: with --data on optw, else on the
         examples and a generated event),
         prove (the least medium of the meeting sets, with a judge of the proof),
         anytime (how good a programme is after so much processor time, for the examples
         and some instances of every family; with --only for those alone),
         compare (beside exact models for MiniZinc with Gecode and for HiGHS), ${families.map((family) => family.name).join(", ")},
         or all: examples, the families that DIR holds, repair, explain, recommend
--data   folder of the families, of one family, or of bare instance files
--only   instances whose name contains PATTERN, or fits it where it has a *
--seconds  wall clock for each instance; when absent what its table was measured with
         (examples: 3, command: 20, compare: 10; anytime: 20 of processor time)
--threads  of a family: 1 or 2; when absent 2 where there are cores for them
--seed   1 (ablation: number of seeds)
--iterations  ablation without data: 2000
--m      optw: number of groups; 1 to 4 when absent
--json   one JSON line per instance`;

const { values, positionals, tokens } = parseArgs({
  allowPositionals: true,
  tokens: true,
  options: {
    data: { type: "string" },
    only: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string", default: "1" },
    threads: { type: "string" },
    m: { type: "string" },
    iterations: { type: "string", default: "2000" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
/** By default, curves are drawn for this many instances of a family, spread evenly over all. */
const drawnOfFamily = 6;
const [name = "examples"] = positionals;
const seed = Number(values.seed);

if (values.help) console.log(usage);
else if (name === "examples")
  benchExamples({ seconds: Number(values.seconds ?? 3), seed, json: values.json, wants });
else if (name === "startup") await benchStartup();
else if (name === "ablation") ablation();
else if (name === "command")
  await benchCommand({ seconds: Number(values.seconds ?? 20), seed, wants }, (line) =>
    console.log(JSON.stringify(line)),
  );
else if (name === "compare") process.exitCode = await compare();
else if (name === "anytime") process.exitCode = anytime();
else if (name === "prove") process.exitCode = prove();
else if (name === "repair") benchRepair({ seed, json: values.json, wants });
else if (name === "explain") benchExplain({ seed, json: values.json, wants });
else if (name === "pairing")
  process.exitCode = benchPairing({ seed, json: values.json, wants, data: values.data });
else if (name === "partnerships") {
  // Loaded only here, because the package that starts PostgreSQL sets the exit code of every process to 0.
  const { benchPartnerships } = await import("./partnerships.ts");
  await benchPartnerships({ json: values.json }, (line) => console.log(line));
} else if (name === "recommend") benchRecommend({ seed, json: values.json, wants });
else process.exitCode = name === "all" ? all() : benchFamily(name);

function ablation(): void {
  if (values.data === undefined) {
    const options = { iterations: Number(values.iterations), seeds: seed, wants };
    benchAblationOnVisits(options, (line) => console.log(JSON.stringify(line)));
    return;
  }
  const data = dataOf(optw, false);
  if (data) benchAblation(data, { seconds: Number(values.seconds ?? 1), seeds: seed });
  else process.exitCode = refuse(`There are no instances of optw in ${values.data}.\n\n${usage}`);
}

function prove(): number {
  const data = dataOf(meetings, false);
  const instances = (data?.instances ?? []).filter(({ name }) => wants(name));
  if (instances.length === 0) return refuse(`No meeting set in ${values.data ?? "(no --data)"}.\n\n${usage}`);
  let failures = 0;
  for (const { name, file } of instances) {
    const line = proveSet(name, readInstance(file), (bound, seconds) =>
      console.error(`${name}: at least ${bound} after ${seconds} s of processor time`),
    );
    console.log(JSON.stringify(line));
    if (line.missing > 0 || line.by_prices === null || line.bound > line.found) failures++;
  }
  return failures > 0 ? 1 : 0;
}

function anytime(): number {
  const seconds = values.seconds ?? "20";
  const cases: string[][] = exampleNames.filter(wants).map((example) => ["examples", example, "{}"]);
  for (const family of families) {
    const data = dataOf(family, true);
    const all = data ? casesOf(family, data) : [];
    const count = values.only === undefined ? Math.min(drawnOfFamily, all.length) : all.length;
    for (let i = 0; i < count; i++) {
      const one = all[Math.floor((i * all.length) / count)] as Case;
      cases.push([family.name, one.instance, JSON.stringify(one.facts)]);
    }
  }
  if (cases.length === 0) return refuse(`Nothing is called ${values.only}.\n\n${usage}`);
  if (!values.json) console.log(heading);
  for (const one of cases) {
    const more = values.data === undefined ? [] : [values.data];
    const curve: Curve = curveElsewhere([...one, seconds, values.seed, ...more]);
    console.log(values.json ? JSON.stringify(curve) : lineOf(curve));
  }
  return 0;
}

async function compare(): Promise<number> {
  const lines: Line[] = [];
  const dataOfFamily = (family: Family) => dataOf(family, true);
  const problems = await benchCompare(
    { dataOf: dataOfFamily, wants, seconds: Number(values.seconds ?? 10), seed },
    (line) => {
      if (values.json) console.log(JSON.stringify(line));
      else lines.push(line);
    },
  );
  for (const problem of problems) console.error(problem);
  if (!values.json) printTable("compare", lines);
  return problems.length > 0 ? 1 : 0;
}

/** Runs every family that has a wanted instance, and before and after them the benches that need no instances. */
function all(): number {
  const isKnown = (folder: string) => families.some((family) => family.name === folder);
  for (const folder of values.data === undefined ? [] : foldersIn(values.data))
    if (!isKnown(folder)) console.error(`${folder}: no family of this name, left out.`);
  const withCases = families.filter((family) => {
    const data = dataOf(family, true);
    return data && casesOf(family, data).length > 0;
  });
  if (withCases.length === 0 && ![...exampleNames, ...publishedNames, crowded].some(wants))
    return refuse(`Nothing is called ${values.only}.\n\n${usage}`);
  const options = tokens.flatMap((token) =>
    token.kind === "option" ? [`--${token.name}`, ...(token.value === undefined ? [] : [token.value])] : [],
  );
  return benchAll(
    withCases.map((family) => family.name),
    options,
  );
}

function casesOf(family: Family, data: Data): Case[] {
  return family
    .cases(data)
    .filter(
      ({ instance, facts }) =>
        wants(instance) && (values.m === undefined || facts.m === undefined || facts.m === Number(values.m)),
    );
}

function benchFamily(wanted: string): number {
  const family = families.find((one) => one.name === wanted);
  if (!family) return refuse(`There is no family "${wanted}".\n\n${usage}`);
  const data = dataOf(family, false);
  const cases = data ? casesOf(family, data) : [];
  if (cases.length === 0)
    return refuse(`No instance of ${wanted} in ${values.data ?? "(no --data)"}.\n\n${usage}`);
  const results: Result[] = [];
  let failures = 0;
  for (const one of cases) {
    const { result, problems } = measured(family, one);
    for (const problem of problems) console.error(`${family.name} ${one.instance}: ${problem}`);
    if (problems.length > 0) failures++;
    results.push(result);
    if (values.json) console.log(JSON.stringify(result));
  }
  if (!values.json) printTable(family.name, results);
  for (const line of family.summary?.(results) ?? []) console.error(line);
  return failures > 0 ? 1 : 0;
}

/** The line of a case that cannot be run gives the reason; the other cases still run. */
function measured(family: Family, one: Case): Measured {
  try {
    const seconds = Number(values.seconds ?? family.seconds);
    const threads = values.threads === undefined ? undefined : Number(values.threads);
    return measure(family.name, one, { seconds, seed, threads });
  } catch (error) {
    return unmeasured(family.name, one, seed, error);
  }
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

/** Accepts a family only from a folder with its name, because files elsewhere could belong to another family. */
function dataOf({ name, ending }: Family, named: boolean): Data | undefined {
  if (ending === undefined) return { instances: [], table: () => [] };
  if (values.data === undefined) return undefined;
  return findData(values.data, name, ending, named);
}

function wants(instance: string): boolean {
  const { only } = values;
  if (only === undefined) return true;
  if (!only.includes("*")) return instance.includes(only);
  const parts = only.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(instance);
}

function printTable(family: string, results: readonly Result[]): void {
  const [first] = results;
  if (!first) return;
  console.log(`${family}: Node ${process.version}, ${availableParallelism()} cores, seed ${seed}\n`);
  const columns = Object.keys(first).filter((column) => column !== "family" && column !== "seed");
  const rows = [columns, ...results.map((result) => columns.map((column) => String(result[column] ?? "-")))];
  const widths = columns.map((_, c) => Math.max(...rows.map((row) => (row[c] as string).length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, c) => cell.padEnd(widths[c] as number))
        .join("  ")
        .trimEnd(),
    );
  const seconds = results.map((result) => result.seconds).sort((a, b) => a - b);
  console.log(`\nmedian ${seconds[seconds.length >> 1]} s, longest ${seconds.at(-1)} s`);
  const counts = new Map<string, number>();
  for (const { status } of results) counts.set(status, (counts.get(status) ?? 0) + 1);
  console.log(`${[...counts].map(([status, count]) => `${status} ${count}`).join(", ")}\n`);
}
