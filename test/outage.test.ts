// PostgreSQL that goes away or hangs under load: the server reports it, continues, and loses nothing.
import { readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallVisitYaml } from "./fixtures/small-visit.ts";
import { type Postgres, startPostgres } from "./support/postgres.ts";
import { ended, freePort, type ServerProcess, startServer } from "./support/server-process.ts";

let postgres: Postgres;
let server: ServerProcess;

beforeAll(async () => {
  postgres = await startPostgres();
  server = await startServer(["--database-url", postgres.url], await freePort());
  await call("POST", "/api/visits", { source: smallVisitYaml, name: "visit.yaml", key: "import-it" });
});
afterAll(async () => {
  server.child.kill("SIGTERM");
  await ended(server.child);
  await postgres.stop();
});

async function call(method: string, path: string, body?: unknown) {
  const answer = await fetch(server.url + path, {
    method,
    headers: { authorization: `Bearer ${server.token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  return { status: answer.status, json: (await answer.json()) as any };
}

const mine = "/api/visits/small-visit";
const health = async () => (await fetch(`${server.url}/api/health`)).status;
const edit = (key: string) =>
  call("POST", `${mine}/edits`, {
    base: 1,
    key,
    edits: [{ kind: "set", path: ["visit", "people", "mayor", "role"], value: key }],
  });
const patience = { timeout: 90_000, interval: 200 };

test("while PostgreSQL is stopped, errors are readable, and the server and its plan survive", async () => {
  const job = await call("POST", `${mine}/jobs`, { seed: 1, seconds: 4, key: "through-it-all" });
  await expect
    .poll(async () => (await call("GET", `${mine}/jobs/${job.json.id}`)).json.state, patience)
    .toBe("running");
  const load = Promise.all(Array.from({ length: 20 }, (_, i) => edit(`under-load-${i}`)));
  await postgres.halt();
  for (const { status } of await load) expect([200, 409, 503]).toContain(status);
  expect(await edit("while-away")).toMatchObject({ status: 503, json: { code: "no-database" } });
  expect(await health()).toBe(503);
  await postgres.resume();
  await expect.poll(health, patience).toBe(200);
  expect((await edit("back-again")).status).toBeLessThan(500);
  await expect
    .poll(async () => (await call("GET", `${mine}/jobs/${job.json.id}`)).json.state, patience)
    .toBe("done");
  expect(server.child.exitCode).toBeNull();
}, 240_000);

test.runIf(process.platform === "linux")(
  "while PostgreSQL hangs, requests end with a message, and work again afterwards",
  async () => {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      "select pid from pg_stat_activity where pid <> pg_backend_pid()",
    );
    await client.end();
    const master = Number((await readFile(`${postgres.folder}/postmaster.pid`, "utf8")).split("\n")[0]);
    const pids = [master, ...rows.map(({ pid }) => pid)];
    const signal = (name: NodeJS.Signals) => {
      for (const pid of pids) {
        try {
          process.kill(pid, name);
        } catch {
          // The process has already ended.
        }
      }
    };
    signal("SIGSTOP");
    try {
      expect(await health()).toBe(503);
      expect(await edit("while-hanging")).toMatchObject({ status: 503, json: { code: "no-database" } });
    } finally {
      signal("SIGCONT");
    }
    await expect.poll(health, patience).toBe(200);
    await expect.poll(async () => (await edit("after-hanging")).status, patience).toBeLessThan(500);
    expect(server.child.exitCode).toBeNull();
  },
  240_000,
);
