// npm run bench:server: measures a programme with 300 activities that is read 300 times a second from PostgreSQL, and
// the start of the server.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../test/support/postgres.ts";
import { largeVisit } from "./large-visit.ts";

const port = 4797;
const perSecond = Number(process.argv[2] ?? 300);
const seconds = Number(process.argv[3] ?? 20);
/** The command as people start it; Node keeps its compiled code between runs. */
const main = join(import.meta.dirname, "../bin/entente.js");
const starts = 5;

interface Running {
  readonly token: string | undefined;
  readonly milliseconds: number;
  /** Returns the CPU seconds that a process has used so far; 0 on systems other than Linux. */
  cpu(): number;
  stop(): Promise<number>;
}

/** Starts the real server. Measures the time until it answers, and the CPU seconds that it has used at the end. */
async function start(database: readonly string[]): Promise<Running> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [main, "serve", ...database, "--port", String(port), "--lang", "en"],
    {
      // The readers of a visit come from many addresses; here they share one, and one link.
      env: { ...process.env, ENTENTE_REQUESTS_PER_SECOND: "0" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  while (true) {
    const ready = await fetch(`http://127.0.0.1:${port}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const milliseconds = performance.now() - begun;
  for (let i = 0; i < 100 && !said.includes("Entente is at"); i++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    token: /\/l\/([\w-]{43})/.exec(said)?.[1],
    milliseconds,
    cpu: () => cpuSeconds(child.pid ?? 0),
    stop: () =>
      new Promise((resolve) => {
        child.on("exit", (code) => resolve(code ?? 1));
        child.kill("SIGTERM");
      }),
  };
}

function cpuSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Sends requests at a fixed pace, whether or not earlier ones are answered. Returns the milliseconds from the due time
 * of each request to its answer.
 */
async function load(
  path: string,
  token: string,
): Promise<{ times: number[]; failed: number; bytes: number }> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const times: number[] = [];
  let failed = 0;
  let bytes = 0;
  const begun = performance.now();
  const one = (due: number) =>
    new Promise<void>((resolve) => {
      const request = http.get(
        {
          host: "127.0.0.1",
          port,
          path,
          agent,
          headers: { authorization: `Bearer ${token}`, "accept-encoding": "gzip" },
        },
        (answer) => {
          answer.on("data", (part: Buffer) => {
            bytes += part.length;
          });
          answer.on("end", () => {
            if (answer.statusCode === 200) times.push(performance.now() - begun - due);
            else failed++;
            resolve();
          });
        },
      );
      request.on("error", () => {
        failed++;
        resolve();
      });
    });
  const waiting: Promise<void>[] = [];
  for (let i = 0; i < perSecond * seconds; i++) {
    const due = (i / perSecond) * 1000;
    const wait = begun + due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    waiting.push(one(due));
  }
  await Promise.all(waiting);
  agent.destroy();
  return { times: times.sort((a, b) => a - b), failed, bytes };
}

const postgres = await startPostgres();
const folder = await mkdtemp(join(tmpdir(), "entente-bench-"));
try {
  const database = ["--database-url", postgres.url];
  const first = await start(database);
  const token = first.token ?? "";
  const call = async (path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: body ? "POST" : "GET",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const json = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok) throw new Error(JSON.stringify(json).slice(0, 600));
    return json;
  };
  const made = await call("/api/visits", { visit: largeVisit(300, 200), key: "bench-import" });
  const path = `/api/visits/${made.id}`;
  const job = await call(`${path}/jobs`, { seconds: 20, key: "bench-job" });
  let state: unknown;
  do {
    await new Promise((resolve) => setTimeout(resolve, 500));
    state = (await call(`${path}/jobs/${job.id}`)).state;
  } while (state === "waiting" || state === "running");
  await call(`${path}/jobs/${job.id}/accept`, { base: 1, key: "bench-accept" });
  const open = (await call(path)) as { document: { programme: { placements: unknown[] } } };
  const { length } = open.document.programme.placements;
  console.log(
    `programme: ${length} of 300 activities placed, ${(JSON.stringify(open).length / 1000).toFixed(0)} kB as JSON`,
  );
  const before = first.cpu();
  const { times, failed, bytes } = await load(path, token);
  const cpu = first.cpu() - before;
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  const kB = (bytes / times.length / 1000).toFixed(0);
  console.log(
    `${perSecond} requests/s for ${seconds} s: ${times.length} answered, ${failed} failed, ${kB} kB each`,
  );
  console.log(`p50 ${at(0.5)} ms · p90 ${at(0.9)} ms · p99 ${at(0.99)} ms · most ${at(1)} ms`);
  console.log(`the server used ${((cpu / times.length) * 1000).toFixed(2)} ms of CPU per request`);
  await first.stop();
  const again = await start(database);
  console.log(
    `start on the existing PostgreSQL: ${(again.milliseconds / 1000).toFixed(2)} s, ${again.cpu().toFixed(2)} s of CPU`,
  );
  await again.stop();
  const data = ["--data", join(folder, "data")];
  const fresh = await start(data);
  // Meanwhile the server plans and releases the sample.
  await new Promise((resolve) => setTimeout(resolve, 8000));
  await fresh.stop();
  const existing = { seconds: [] as number[], cpu: [] as number[] };
  for (let i = 0; i < starts; i++) {
    const server = await start(data);
    existing.seconds.push(server.milliseconds / 1000);
    existing.cpu.push(server.cpu());
    await server.stop();
  }
  const spread = (values: readonly number[]) =>
    `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}) s`;
  console.log(
    `${starts} starts on an existing data folder (PGlite), median: ${spread(existing.seconds)}, CPU ${spread(existing.cpu)}`,
  );
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
