// `npm run bench -- partnerships`: measures a partner's page over 10 years and 200 visits, and the search over 10,000
// minutes, on PGlite in memory and on PostgreSQL.
import { application, doTask, type Store } from "#app";
import { seededRandom } from "#base/random.ts";
import { openMemoryStore, openPostgresStore } from "#store";
import { startPostgres } from "../test/support/postgres.ts";
import { minutesOf, partnershipVisit, questions } from "./partnership-visits.ts";

const visits = 200;
const minutesPerVisit = 50;
const pages = 50;
const noon = Temporal.Instant.from("2026-11-30T12:00:00Z");
const owner = { role: "owner", visit: null } as const;

interface Line {
  readonly database: string;
  readonly what: string;
  readonly asked: number;
  readonly median: number;
  readonly worst: number;
  /** Processor time of this process for each query. The work of PostgreSQL in its own process does not count. */
  readonly cpu: number;
  readonly found: number;
}

/** Measures on PGlite, then on PostgreSQL. */
export async function benchPartnerships(
  { json }: { readonly json: boolean },
  print: (line: string) => void,
): Promise<void> {
  const say = (line: Line) => print(json ? JSON.stringify(line) : spoken(line));
  const embedded = await openMemoryStore();
  await measured("PGlite", embedded, say);
  await embedded.close();
  const server = await startPostgres();
  try {
    const opened = await openPostgresStore(server.url);
    if (!opened.ok) throw new Error(opened.error.reason);
    await measured("PostgreSQL", opened.value, say);
    await opened.value.close();
  } finally {
    await server.stop();
  }
}

const spoken = ({ database, what, asked, median, worst, cpu, found }: Line): string =>
  `${database}  ${what}: ${asked} asked, ${median} ms median, ${worst} ms worst, ${cpu} ms CPU each, ${found} found`;

async function measured(database: string, store: Store, say: (line: Line) => void): Promise<void> {
  const app = application({
    store,
    planner: () => Promise.reject(new Error("nothing is planned")),
    heavy: doTask,
    clock: () => noon,
    tokens: { make: () => "unused", hash: (token) => token },
  });
  await fill(store);
  const timed = async (what: string, asked: readonly (() => Promise<number>)[]) => {
    const times: number[] = [];
    const before = process.cpuUsage();
    let found = 0;
    for (const ask of asked) {
      const start = performance.now();
      found += await ask();
      times.push(performance.now() - start);
    }
    const { user, system } = process.cpuUsage(before);
    const cpu = tenth((user + system) / 1000 / asked.length);
    times.sort((a, b) => a - b);
    const [median = 0, worst = 0] = [times[Math.floor(times.length / 2)], times.at(-1)];
    say({ database, what, asked: asked.length, median: tenth(median), worst: tenth(worst), cpu, found });
  };
  const page = async () => {
    const pair = [`visit-0.city-0`, `visit-0.host`] as const;
    const found = await app.directory.partnership(owner, pair);
    if (!found) throw new Error("The partnership of the bench is not there");
    return JSON.stringify(found.partnership).length > 0 ? found.partnership.visits.length : 0;
  };
  await timed("digests and first page", [page]);
  await timed(
    "partner's page",
    Array.from({ length: pages }, () => page),
  );
  await timed("all partnerships", [async () => (await app.directory.partnerships(owner)).length]);
  // The visit has changed, so its digest must be recomputed before the page is shown.
  let version = 1;
  const change = async () => {
    const edit = { kind: "set", path: ["record", "updated"], value: `2026-11-${10 + version}` } as const;
    const request = { visit: "visit-7", base: version, key: `bench-${version}`, who: "bench", label: "" };
    const made = await app.records.edit({ ...request, edits: [edit] });
    if (!made.ok) throw new Error(made.error.code);
    version += 1;
  };
  for (let i = 0; i < 5; i++) {
    await change();
    await timed("partner's page after a change", [page]);
  }
  for (const [language, words] of Object.entries(questions)) {
    await timed(
      `search, ${language}`,
      words.map((word) => async () => (await app.directory.search(owner, word, 30))?.length ?? 0),
    );
  }
}

const tenth = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

async function fill(store: Store): Promise<void> {
  const random = seededRandom(20_231_022);
  for (let n = 0; n < visits; n++) {
    const { id, visit, record } = partnershipVisit(n, visits);
    const minutes = minutesOf(n, minutesPerVisit, () => random.next());
    const by = { version: 1, kind: "import", who: "bench", at: noon, key: `bench-${n}`, label: "" } as const;
    const change = { ...by, edits: [], inverse: [], target: null, undoTop: null, redoTop: null };
    await store.createVisit(id, JSON.stringify({ visit, programme: null }), change);
    await store.createVisit(`${id}/record`, JSON.stringify({ record: { ...record, minutes } }), change);
  }
}
