// Two real server processes on one real PostgreSQL: each receives the changes of the other.
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallVisitYaml } from "./fixtures/small-visit.ts";
import { writeWithIfMatch } from "./support/if-match.ts";
import { type Postgres, startPostgres } from "./support/postgres.ts";
import { ended, freePort, type ServerProcess, startServer } from "./support/server-process.ts";

interface Told {
  readonly event: string;
  readonly id: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events of every kind
  readonly data: any;
}

let postgres: Postgres;
let a: ServerProcess;
let b: ServerProcess;
let token = "";

beforeAll(async () => {
  postgres = await startPostgres();
  const database = ["--database-url", postgres.url];
  a = await startServer(database, await freePort());
  token = a.token ?? "";
  b = await startServer(database, await freePort());
  const made = await call(a, "POST", "/api/visits", {
    source: smallVisitYaml,
    name: "visit.yaml",
    key: "import-it",
  });
  expect(made.id).toBe("small-visit");
});

afterAll(async () => {
  for (const { child } of [a, b]) {
    child.kill("SIGTERM");
    await ended(child);
  }
  await postgres.stop();
});

async function call(
  server: ServerProcess,
  method: string,
  path: string,
  body?: unknown,
  as = token,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
): Promise<any> {
  const answer = await fetch(server.url + path, {
    method,
    headers: { authorization: `Bearer ${as}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${text.slice(0, 400)}`);
  return text === "" ? undefined : JSON.parse(text);
}

const mine = "/api/visits/small-visit";
let base = 1;

/** Changes the mayor's role. Returns the new state's number. */
async function edit(server: ServerProcess, role: string): Promise<number> {
  const edits = [{ kind: "set", path: ["visit", "people", "mayor", "role"], value: role }];
  ({ version: base } = await call(server, "POST", `${mine}/edits`, {
    base,
    key: `edit ${role}`,
    label: role,
    edits,
  }));
  return base;
}

/** Watches a visit. Returns a list that grows with the events received, and whether the stream has ended. */
async function watch(
  server: ServerProcess,
  path: string,
  { after, as = token }: { after?: number; as?: string } = {},
) {
  const stop = new AbortController();
  const answer = await fetch(`${server.url}${path}/events`, {
    headers: {
      authorization: `Bearer ${as}`,
      ...(after === undefined ? {} : { "last-event-id": String(after) }),
    },
    signal: stop.signal,
  });
  if (!answer.body) throw new Error("no stream");
  const told: Told[] = [];
  const state = { told, ended: false, stop: () => stop.abort(), changes: () => versions(told) };
  const read = async (body: ReadableStream<Uint8Array>) => {
    let text = "";
    const decoder = new TextDecoder();
    for await (const part of body) {
      text += decoder.decode(part, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
        const event = field("event");
        if (event) told.push({ event, id: field("id"), data: JSON.parse(field("data") ?? "null") });
      }
    }
  };
  const reading = read(answer.body)
    .catch(() => {})
    .finally(() => {
      state.ended = true;
    });
  // After the answer to this request, events arrive live.
  await call(server, "GET", mine);
  return { ...state, isEnded: () => state.ended, reading };
}

const versions = (told: readonly Told[]): number[] =>
  told.filter(({ event }) => event === "change").map(({ id }) => Number(id));

const soon = { timeout: 10_000, interval: 20 };

test("an edit on one server appears in the stream and in the document of the other", async () => {
  expect((await call(b, "GET", mine)).version).toBe(1);
  const stream = await watch(b, mine);
  const version = await edit(a, "Mayor of the host city");
  await expect.poll(() => stream.changes(), soon).toEqual([version]);
  expect(stream.told[0]?.data).toMatchObject({ version, label: "Mayor of the host city" });
  const open = await call(b, "GET", mine);
  expect(open.version).toBe(version);
  expect(JSON.stringify(open.document)).toContain("Mayor of the host city");
  stream.stop();
});

test("each of twenty editors with If-Match on two servers writes on the state that it has seen", async () => {
  const source = smallVisitYaml.replace("id: small-visit", "id: matched-visit");
  await call(a, "POST", "/api/visits", { source, name: "visit.yaml", key: "import-matched" });
  const written = await writeWithIfMatch(
    async (editor, path, body, headers) => {
      const answer = await fetch((editor % 2 === 0 ? a : b).url + path, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
      return { status: answer.status, json: (await answer.json()) as { version: number } };
    },
    "/api/visits/matched-visit",
    20,
    1,
  );
  expect(written.map(({ made }) => made).sort((x, y) => x - y)).toEqual(written.map((_, i) => i + 2));
  for (const { on, made } of written) expect(made).toBe(on + 1);
});

test("a stream that breaks off on one server continues on the other after the last event", async () => {
  const first = await watch(a, mine);
  const seen = await edit(b, "Seen");
  await expect.poll(() => first.changes(), soon).toEqual([seen]);
  first.stop();
  await first.reading;
  const missed = [await edit(a, "Missed once"), await edit(b, "Missed twice")];
  const second = await watch(b, mine, { after: seen });
  await expect.poll(() => second.changes(), soon).toEqual(missed);
  const live = await edit(a, "Live again");
  await expect.poll(() => second.changes(), soon).toEqual([...missed, live]);
  second.stop();
});

test("simultaneous edits on both servers reach both streams, each once and in order", async () => {
  const streams = [await watch(a, mine), await watch(b, mine)];
  const before = base;
  const people = ["zhengzhou-head", "zhengzhou-expert", "hangzhou-head", "hangzhou-expert", "adviser"];
  await Promise.all(
    people.map((id, i) =>
      call(i % 2 === 0 ? a : b, "POST", `${mine}/edits`, {
        base: before,
        key: `both-at-once-${i}`,
        label: `both ${i}`,
        edits: [{ kind: "set", path: ["visit", "people", id, "role"], value: `Role ${i}` }],
      }),
    ),
  );
  base = (await call(a, "GET", mine)).version;
  const all = people.map((_, i) => before + 1 + i);
  for (const stream of streams) {
    await expect.poll(() => stream.changes(), soon).toEqual(all);
    stream.stop();
  }
});

test("a plan that runs on one server can be watched, found and stopped on the other", async () => {
  const [sample] = (await call(a, "GET", "/api/visits")).items as { id: string }[];
  const path = `/api/visits/${sample?.id}`;
  const stream = await watch(b, path);
  const job = await call(a, "POST", `${path}/jobs`, { seed: 1, seconds: 50, key: "a-long-plan" });
  const states = () =>
    stream.told.filter(({ event, data }) => event === "job" && data.id === job.id).map(({ data }) => data);
  await expect
    .poll(() => states().map(({ state }) => state), { ...soon, timeout: 30_000 })
    .toContain("running");
  await expect
    .poll(() => states().at(-1)?.progress?.placed, { ...soon, timeout: 30_000 })
    .toBeGreaterThan(10);
  await expect
    .poll(async () => (await call(b, "GET", `${path}/jobs/${job.id}`)).programme, soon)
    .not.toBeNull();
  await call(b, "POST", `${path}/jobs/${job.id}/cancel`);
  await expect.poll(() => states().at(-1)?.state, soon).toBe("cancelled");
  const { version } = await call(b, "GET", path);
  const accepted = await call(b, "POST", `${path}/jobs/${job.id}/accept`, {
    base: version,
    key: "accept-it",
  });
  expect(accepted.version).toBeGreaterThanOrEqual(version);
  stream.stop();
});

test("a link revoked on one server ends the streams that it opened on the other, and no others", async () => {
  const made = await call(a, "POST", `${mine}/links`, { role: "organiser", subject: null, label: "Leaves" });
  const theirs = await watch(b, mine, { as: made.path.slice(3) });
  const ours = await watch(b, mine);
  await call(a, "DELETE", `${mine}/links/${made.id}`);
  await expect.poll(theirs.isEnded, soon).toBe(true);
  expect(ours.isEnded()).toBe(false);
  await expect(call(b, "GET", mine, undefined, made.path.slice(3))).rejects.toThrow("401");
  ours.stop();
});

test("when the database drops the listening connections, streams end, and lose nothing after they reconnect", async () => {
  const stream = await watch(b, mine);
  const before = base;
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const dropped = await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen entente'",
  );
  await client.end();
  expect(dropped.rowCount).toBe(2);
  const missed = await edit(a, "While nobody listened");
  await expect.poll(stream.isEnded, soon).toBe(true);
  const again = await watch(b, mine, { after: before });
  await expect.poll(() => again.changes(), soon).toEqual([missed]);
  const live = await edit(a, "Heard again");
  await expect.poll(() => again.changes(), soon).toEqual([missed, live]);
  again.stop();
});

test("the other server resumes a plan of a server that was killed", async () => {
  const [sample] = (await call(a, "GET", "/api/visits")).items as { id: string }[];
  const path = `/api/visits/${sample?.id}`;
  const job = await call(a, "POST", `${path}/jobs`, { seed: 1, seconds: 50, key: "lost-plan" });
  expect((await call(b, "GET", `${path}/jobs/${job.id}`)).state).toMatch(/waiting|running/);
  a.child.kill("SIGKILL");
  await ended(a.child);
  const stream = await watch(b, path);
  const found = () => call(b, "GET", `${path}/jobs/${job.id}`);
  // Its progress shows that it runs here; a dead server would report none.
  const counts = () =>
    stream.told.flatMap(({ data }) =>
      data.id === job.id && data.progress ? [data.progress.iterations] : [],
    );
  await expect.poll(() => new Set(counts()).size, { ...soon, timeout: 60_000 }).toBeGreaterThan(1);
  await expect.poll(async () => (await found()).programme, { ...soon, timeout: 30_000 }).not.toBeNull();
  expect(await call(b, "POST", `${path}/jobs/${job.id}/cancel`)).toMatchObject({ state: "cancelled" });
  stream.stop();
});
