// Two servers and two workers on one PostgreSQL: when any of them is killed or stopped during planning, no plan is
// lost.
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallVisitYaml } from "./fixtures/small-visit.ts";
import { type Postgres, startPostgres } from "./support/postgres.ts";
import { ended, freePort, type ServerProcess, startServer, startWorker } from "./support/server-process.ts";

let postgres: Postgres;
let servers: ServerProcess[];
let workers: Awaited<ReturnType<typeof startWorker>>[];
let token = "";

beforeAll(async () => {
  postgres = await startPostgres();
  // Both servers leave planning to the workers.
  const database = ["--database-url", postgres.url, "--plans", "0"];
  const first = await startServer(database, await freePort());
  token = first.token ?? "";
  servers = [first, await startServer(database, await freePort())];
  workers = [await startWorker(postgres.url), await startWorker(postgres.url)];
  for (const id of ["one", "two"]) {
    const source = smallVisitYaml.replace("id: small-visit", `id: ${id}`);
    await call("POST", "/api/visits", { source, name: "visit.yaml", key: `import-${id}` });
  }
}, 400_000);

afterAll(async () => {
  const all = [...servers.map(({ child }) => child), ...workers];
  for (const child of all) child.kill("SIGTERM");
  await Promise.all(all.map(ended));
  await postgres.stop();
}, 60_000);

async function call(
  method: string,
  path: string,
  body?: unknown,
  server = servers[0],
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
): Promise<any> {
  const answer = await fetch(`${server?.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${text.slice(0, 400)}`);
  return text === "" ? undefined : JSON.parse(text);
}

const start = async (visit: string, key: string, seconds: number): Promise<string> =>
  (await call("POST", `/api/visits/${visit}/jobs`, { seed: 1, seconds, key: `job-of-${key}` })).id;
const jobOf = (visit: string, id: string) => call("GET", `/api/visits/${visit}/jobs/${id}`);
const stateOf = async (visit: string, id: string): Promise<string> => (await jobOf(visit, id)).state;
const patience = { timeout: 60_000, interval: 100 };

test("workers plan for servers without planning, one plan per visit at a time", async () => {
  const [a, b, c] = [await start("one", "a", 3), await start("one", "b", 1), await start("two", "c", 3)];
  await expect.poll(() => stateOf("two", c), patience).toBe("running");
  await expect.poll(() => stateOf("one", a), patience).toBe("running");
  expect(await stateOf("one", b)).toBe("waiting");
  for (const [visit, id] of [
    ["one", a],
    ["one", b],
    ["two", c],
  ] as const) {
    await expect.poll(() => stateOf(visit, id), patience).toBe("done");
    expect((await jobOf(visit, id)).programme).not.toBeNull();
  }
}, 120_000);

test("a server stops a plan that a worker runs, and the best programme so far is kept", async () => {
  const id = await start("one", "stopped", 50);
  await expect.poll(async () => (await jobOf("one", id)).programme !== null, patience).toBe(true);
  expect((await call("POST", `/api/visits/one/jobs/${id}/cancel`, undefined, servers[1])).state).toBe(
    "cancelled",
  );
  // The worker is free again, although the plan had most of its time left.
  const next = await start("one", "after-stopped", 1);
  await expect.poll(() => stateOf("one", next), patience).toBe("done");
  expect((await jobOf("one", id)).programme).not.toBeNull();
  expect(await stateOf("one", id)).toBe("cancelled");
}, 120_000);

test.each(["SIGKILL", "SIGTERM"] as const)(
  "after %s of every worker and server, every plan is completed",
  async (signal) => {
    const ids = [await start("one", `first-${signal}`, 3), await start("two", `second-${signal}`, 3)];
    await expect.poll(() => stateOf("one", ids[0] ?? ""), patience).toBe("running");
    for (const worker of workers) worker.kill(signal);
    await Promise.all(workers.map(ended));
    // A worker that was stopped has handed back its plan.
    if (signal === "SIGTERM") expect(await stateOf("one", ids[0] ?? "")).toBe("waiting");
    workers = [await startWorker(postgres.url), await startWorker(postgres.url)];
    for (const [i, { child, url }] of servers.entries()) {
      child.kill(signal);
      await ended(child);
      servers[i] = await startServer(
        ["--database-url", postgres.url, "--plans", "0"],
        Number(new URL(url).port),
      );
    }
    await expect.poll(() => stateOf("one", ids[0] ?? ""), patience).toBe("done");
    await expect.poll(() => stateOf("two", ids[1] ?? ""), patience).toBe("done");
  },
  240_000,
);
