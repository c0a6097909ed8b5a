// npm run soak:attack [NAME]: sends requests that once blocked the server. Measures how long its main thread
// works without a pause, and how long others wait for an answer. With NAME, runs only attacks whose name contains it.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { smallVisitYaml } from "../test/fixtures/small-visit.ts";
import { attacks, type Target } from "../test/support/attacks.ts";
import { ended, freePort, startServer } from "../test/support/server-process.ts";

/**
 * The longest that the main thread may work in one turn of its event loop. Processor time is measured, because elapsed
 * time depends on what else runs on the machine.
 */
const mostMilliseconds = 100;

const folder = await mkdtemp(join(tmpdir(), "entente-attack-"));
process.env.ENTENTE_REQUESTS_PER_SECOND = "0";
const turns = join(folder, "turns");
process.env.ENTENTE_TURNS = turns;
const watch = pathToFileURL(join(import.meta.dirname, "../test/support/turn-watch.mjs")).href;
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --import=${watch}`;
const server = await startServer(["--data", join(folder, "data")], await freePort());

/** Returns the longest turn since a moment, in milliseconds. */
async function longestTurn(since: number): Promise<number> {
  const lines = (await readFile(turns, "utf8").catch(() => ""))
    .split("\n")
    .map((line) => line.split(" ").map(Number));
  return Math.max(0, ...lines.map(([at = 0, milliseconds = 0]) => (at >= since ? milliseconds : 0)));
}

const target: Target = { url: server.url, token: server.token ?? "", visitYaml: smallVisitYaml };

/** Returns the milliseconds for which the main thread has worked; undefined if the system does not report it. */
async function worked(): Promise<number | undefined> {
  const { pid } = server.child;
  const text = await readFile(`/proc/${pid}/task/${pid}/schedstat`, "utf8").catch(() => undefined);
  return text === undefined ? undefined : Number(text.split(" ")[0]) / 1e6;
}

interface Wait {
  readonly said: string;
  readonly milliseconds: number;
  /** The most work of the main thread during one wait, in any number of turns. */
  readonly work: number;
  /** The work of the main thread in the longest turn. */
  readonly turn: number;
  readonly asked: number;
}

/** Repeatedly asks for the health of the server during an action. Returns the longest wait. */
async function longestWait(action: () => Promise<string>): Promise<Wait> {
  const since = Date.now();
  let isOver = false;
  let milliseconds = 0;
  let work = 0;
  let asked = 0;
  const probe = async () => {
    do {
      const before = await worked();
      const started = performance.now();
      await (await fetch(`${server.url}/api/health`)).text();
      const wait = performance.now() - started;
      const after = await worked();
      milliseconds = Math.max(milliseconds, wait);
      work = Math.max(work, before === undefined || after === undefined ? wait : after - before);
      asked++;
      await new Promise((resolve) => setTimeout(resolve, 2));
    } while (!isOver);
  };
  const probing = probe();
  const said = await action();
  isOver = true;
  await probing;
  const turn = Math.round(await longestTurn(since));
  return { said, milliseconds: Math.round(milliseconds), work: Math.round(work), turn, asked };
}

/** Waits until the sample is planned. */
async function quiet(): Promise<void> {
  const headers = { authorization: `Bearer ${target.token}` };
  const ask = async (path: string) => (await fetch(server.url + path, { headers })).json();
  const { items } = (await ask("/api/visits")) as { items: { id: string }[] };
  for (;;) {
    const jobs = (await Promise.all(items.map(({ id }) => ask(`/api/visits/${id}/jobs`)))) as {
      items: { state: string }[];
    }[];
    if (jobs.every(({ items: all }) => all.every(({ state }) => state !== "waiting" && state !== "running")))
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

try {
  await quiet();
  const nothing = () =>
    new Promise<string>((resolve) => setTimeout(() => resolve("nothing was asked"), 3000));
  const all = [["idle", nothing] as const, ...Object.entries(attacks)];
  for (const [name, attack] of all.filter(([name]) => name.includes(process.argv[2] ?? ""))) {
    const { said, milliseconds, work, turn, asked } = await longestWait(() => attack(target));
    const verdict = turn > mostMilliseconds ? "TOO LONG" : "fine";
    console.log(
      `${name}: ${said}; longest turn ${turn} ms; longest of ${asked} waits ${milliseconds} ms, with ${work} ms of work: ${verdict}`,
    );
    if (turn > mostMilliseconds) process.exitCode = 1;
  }
} finally {
  server.child.kill("SIGKILL");
  await ended(server.child);
  await rm(folder, { recursive: true, force: true });
}
