// The soak test: a server is killed at random moments during writes. Every acknowledged write must be stored.
import { seededRandom } from "#base/random.ts";
import { jobEnd } from "./job-end.ts";
import { ended, freePort, startServer } from "./server-process.ts";

export interface SoakOptions {
  /** Arguments of `entente serve` that select the database. */
  readonly database: readonly string[];
  readonly visitYaml: string;
  readonly writes: number;
  /** The average number of acknowledged writes between kills. */
  readonly betweenKills: number;
  readonly seed: number;
}

export interface SoakOutcome {
  readonly acknowledged: number;
  readonly kills: number;
  readonly releases: number;
  /** Acknowledged writes that are not in the history, and releases without their whole document. */
  readonly lost: readonly string[];
  readonly halfReleases: readonly number[];
}

/** Writes edits in sequence (a release now and then) while the server is killed. Then checks what is stored. */
export async function soak(options: SoakOptions): Promise<SoakOutcome> {
  const random = seededRandom(options.seed);
  const port = await freePort();
  let server = await startServer(options.database, port);
  const token = server.token ?? "";
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(server.url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  };
  // Waits for the first plan, which would otherwise begin again at every start. Only writes should be interrupted.
  const itemsOf = async (path: string) =>
    (await call("GET", `/api/visits${path}`)).json.items as readonly { readonly id: string }[];
  for (const visit of await itemsOf(""))
    for (const job of await itemsOf(`/${visit.id}/jobs`))
      await jobEnd({ url: server.url, token }, `/api/visits/${visit.id}`, job.id);
  const { visitYaml } = options;
  const made = await call("POST", "/api/visits", {
    source: visitYaml,
    name: "visit.yaml",
    key: "soak-import",
  });
  const id = String(made.json.id);
  const path = `/api/visits/${id}`;
  const job = await call("POST", `${path}/jobs`, { iterations: 30, key: "soak-job-1" });
  await jobEnd({ url: server.url, token }, path, String(job.json.id));
  const accepted = await call("POST", `${path}/jobs/${job.json.id}/accept`, { base: 1, key: "soak-accept" });
  let base = Number(accepted.json.version);
  const acknowledged: string[] = [];
  let kills = 0;
  while (acknowledged.length < options.writes) {
    const key = `soak-write-${acknowledged.length}`;
    const isRelease = acknowledged.length % 50 === 49;
    const role = ["visit", "people", "mayor", "role"];
    const body = isRelease
      ? { base, key }
      : { base, key, label: key, edits: [{ kind: "set", path: role, value: key }] };
    if (random.below(options.betweenKills) === 0) {
      kills++;
      // A random delay, so that the kill comes at any moment of the write.
      setTimeout(() => server.child.kill("SIGKILL"), random.below(12));
    }
    try {
      const answer = await call("POST", `${path}/${isRelease ? "releases" : "edits"}`, body);
      if (answer.status >= 300) throw new Error(`refused: ${JSON.stringify(answer.json)}`);
      if (!isRelease) base = Number(answer.json.version);
      acknowledged.push(key);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith("refused")) throw error;
      // The server is gone, so the same key is sent to the next one.
      server.child.kill("SIGKILL");
      await ended(server.child);
      server = await startServer(options.database, port);
    }
  }
  server.child.kill("SIGKILL");
  await ended(server.child);
  server = await startServer(options.database, port);
  const labels = new Set<string>();
  let cursor: string | null = "";
  while (cursor !== null) {
    const page = await call("GET", `${path}/changes?limit=200${cursor ? `&cursor=${cursor}` : ""}`);
    for (const change of page.json.items as { label: string }[]) labels.add(change.label);
    cursor = page.json.next as string | null;
  }
  const { items } = (await call("GET", `${path}/releases`)).json as { items: { number: number }[] };
  const halfReleases: number[] = [];
  for (const { number } of items) {
    const whole = await call("GET", `${path}/releases/${number}`);
    const document = whole.json.document as { programme: { placements: unknown[] } } | undefined;
    if (!document || document.programme.placements.length === 0) halfReleases.push(number);
  }
  const writes = acknowledged.filter((_, i) => i % 50 !== 49);
  const lost = writes.filter((key) => !labels.has(key));
  const wantedReleases = acknowledged.length - writes.length;
  if (items.length !== wantedReleases) lost.push(`${wantedReleases - items.length} releases`);
  server.child.kill("SIGTERM");
  await ended(server.child);
  return { acknowledged: acknowledged.length, kills, releases: items.length, lost, halfReleases };
}
