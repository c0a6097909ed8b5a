// The soak test of planning jobs: two servers and two workers on one PostgreSQL are killed or stopped at random.
import type { ChildProcess } from "node:child_process";
import pg from "pg";
import { type Random, seededRandom } from "#base/random.ts";
import { ended, freePort, type ServerProcess, startServer, startWorker } from "./server-process.ts";

export interface JobSoakOptions {
  readonly databaseUrl: string;
  readonly visitYaml: string;
  readonly jobs: number;
  readonly seed: number;
}

export interface JobSoakOutcome {
  readonly started: number;
  readonly kills: number;
  readonly ends: number;
  /** Plans by their final state. */
  readonly states: Readonly<Record<string, number>>;
  /** Plans that were acknowledged but do not exist, or are done without a programme. */
  readonly lost: readonly string[];
  /** The number of times that two plans of one visit ran at once. */
  readonly together: number;
}

const visits = ["soak-one", "soak-two", "soak-three"];
/** The maximum number of plans that wait or run, so that a soak test ends soon after its last kill. */
const mostOpen = 6;

/** Two servers and two workers on one database, which are killed and replaced while requests go to any that answers. */
async function startFleet(databaseUrl: string, random: Random) {
  const database = ["--database-url", databaseUrl];
  const first = await startServer(database, await freePort());
  const servers: ServerProcess[] = [first, await startServer(database, await freePort())];
  const workers: ChildProcess[] = [await startWorker(databaseUrl), await startWorker(databaseUrl)];
  const call = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    for (let attempt = 0; ; attempt++) {
      const { url } = servers[attempt % servers.length] ?? first;
      try {
        const answer = await fetch(url + path, {
          method,
          headers: { authorization: `Bearer ${first.token}`, "content-type": "application/json" },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        if (answer.status < 500) return (await answer.json()) as Record<string, unknown>;
      } catch {
        // The server was killed: the same request goes to the other one.
      }
      // No event says when a killed server answers again.
      if (attempt > 200) throw new Error(`no answer: ${method} ${path}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  const replace = async (signal: "SIGKILL" | "SIGTERM") => {
    const which = random.below(2);
    if (random.below(2) === 0) {
      const worker = workers[which];
      worker?.kill(signal);
      if (worker) await ended(worker);
      workers[which] = await startWorker(databaseUrl);
    } else {
      const server = servers[which];
      server?.child.kill(signal);
      if (server) await ended(server.child);
      servers[which] = await startServer(database, Number(new URL(server?.url ?? "").port));
    }
  };
  const stop = async () => {
    const all = [...servers.map(({ child }) => child), ...workers];
    for (const child of all) child.kill("SIGTERM");
    await Promise.all(all.map(ended));
  };
  return { call, replace, stop };
}

/** Starts plans on any server that answers, while processes are killed. Then waits until all plans are over. */
export async function soakJobs(options: JobSoakOptions): Promise<JobSoakOutcome> {
  const { databaseUrl, visitYaml, jobs, seed } = options;
  const random = seededRandom(seed);
  const { call, replace, stop } = await startFleet(databaseUrl, random);
  for (const id of visits) {
    const source = visitYaml.replace(/^id: .*$/m, `id: ${id}`);
    await call("POST", "/api/visits", { source, name: "visit.yaml", key: `import-${id}` });
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  // Asks the database, because the servers are killed meanwhile, so that their events cannot be awaited.
  const open = async () =>
    Number(
      (await client.query("select count(*) from jobs where state in ('waiting', 'running')")).rows[0].count,
    );
  const acknowledged: { id: string; visit: string }[] = [];
  const signals = { SIGKILL: 0, SIGTERM: 0 };
  let together = 0;
  const watching = setInterval(async () => {
    const { rows } = await client.query(
      "select from pgboss.job where name = 'plan' and state = 'active' group by singleton_key having count(*) > 1",
    );
    together += rows.length;
  }, 250);
  while (acknowledged.length < jobs) {
    const visit = visits[random.below(visits.length)] ?? "";
    const key = `soak-plan-${acknowledged.length}`;
    const made = await call("POST", `/api/visits/${visit}/jobs`, { seed: 1, seconds: 1, key });
    acknowledged.push({ id: String(made.id), visit });
    if (random.below(3) === 0) {
      const signal = random.below(2) === 0 ? "SIGKILL" : "SIGTERM";
      signals[signal]++;
      await replace(signal);
    }
    while ((await open()) >= mostOpen) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const latest = Date.now() + 180_000;
  while ((await open()) > 0 && Date.now() < latest) await new Promise((resolve) => setTimeout(resolve, 500));
  clearInterval(watching);
  const states: Record<string, number> = {};
  const lost: string[] = [];
  for (const { id, visit } of acknowledged) {
    const job = await call("GET", `/api/visits/${visit}/jobs/${id}`);
    const state = String(job.state);
    states[state] = (states[state] ?? 0) + 1;
    if (state !== "done" || job.programme === null) lost.push(`${id} ${state}`);
  }
  await client.end();
  await stop();
  return {
    started: acknowledged.length,
    kills: signals.SIGKILL,
    ends: signals.SIGTERM,
    states,
    lost,
    together,
  };
}
