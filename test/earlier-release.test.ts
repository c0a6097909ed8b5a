// What people have of release 0.2.0, files and a database, is read unchanged and can be continued.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { application, doTask, type Store } from "#app";
import { decodeProgramme, readRecord, readVisit } from "#formats";
import { check } from "#planner";
import { openEmbeddedStore, openPostgresStore } from "#store";
import { planHere, tokens } from "./support/outside.ts";
import { startPostgres } from "./support/postgres.ts";

const fixture = (name: string) =>
  readFile(new URL(`fixtures/release-0.2.0/${name}`, import.meta.url), "utf8");

test("the visit, the record and the programme of 0.2.0 are read without a problem", async () => {
  const visit = readVisit(Buffer.from(await fixture("visit.yaml")), "visit.yaml");
  expect(visit).toMatchObject({ ok: true });
  if (!visit.ok) return;
  const record = readRecord(Buffer.from(await fixture("record.yaml")), "record.yaml", visit.value.visit);
  expect(record).toMatchObject({ ok: true });
  const programme = decodeProgramme(await fixture("programme.json"));
  expect(programme).toMatchObject({ ok: true });
  if (!programme.ok) return;
  expect(programme.value.placements).toHaveLength(43);
  expect(check(visit.value.visit, programme.value).filter(({ level }) => level === "block")).toEqual([]);
});

const rows = z
  .record(z.string(), z.array(z.record(z.string(), z.unknown())))
  .parse(JSON.parse(await fixture("rows.json")));
const links = z
  .record(z.enum(["delegate", "host", "organiser"]), z.string())
  .parse(JSON.parse(await fixture("tokens.json")));

/** Runs statements, or one statement with parameters. */
type Run = (statement: string, parameters?: unknown[]) => Promise<unknown>;

/** Fills an empty database as release 0.2.0 left it. */
async function fill(run: Run): Promise<void> {
  for (const statement of (await fixture("schema.sql")).split(/;\n/)) if (statement) await run(statement);
  for (const [table, all] of Object.entries(rows)) {
    const values = `select * from json_populate_recordset(null::${table}, $1)`;
    await run(`insert into ${table} overriding system value ${values}`, [JSON.stringify(all)]);
  }
}

const folder = await mkdtemp(join(tmpdir(), "entente-0.2.0-"));
const server = await startPostgres();
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const databases: Readonly<Record<string, () => Promise<Store>>> = {
  "a data folder": async () => {
    const database = await PGlite.create(join(folder, "pg"));
    await fill((statement, parameters) => database.query(statement, parameters));
    await database.close();
    const opened = await openEmbeddedStore(folder);
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value;
  },
  "a PostgreSQL": async () => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await fill((statement, parameters) => client.query(statement, parameters));
    await client.end();
    const opened = await openPostgresStore(server.url);
    if (!opened.ok) throw new Error(opened.error.reason);
    return opened.value;
  },
};

describe.each(Object.entries(databases))("%s of 0.2.0", (_, open) => {
  test("opens with its visits, history, release, links, answers and plan, and goes on", async () => {
    const store = await open();
    const app = application({
      store,
      planner: planHere,
      heavy: doTask,
      clock: () => Temporal.Now.instant(),
      tokens,
    });
    const id = "small-visit";
    try {
      expect(await app.unreadable()).toEqual([]);
      expect((await app.cards()).map(({ visit, version, release }) => [visit.id, version, release])).toEqual([
        [id, 5, 1],
        ["varberg-study-visit", 1, undefined],
      ]);
      for (const { id: visit, document } of rows.visits ?? []) {
        expect((await store.findVisit(String(visit)))?.document).toBe(document);
      }

      // Every version can still be made from its changes, and the last change is still the next to be undone.
      expect((await app.history(id, 100, 10)).map(({ kind, who }) => `${kind} ${who}`)).toEqual([
        "undo Ana",
        "edit Bo",
        "edit Ana",
        "plan Ana",
        "import Ana",
      ]);
      const welcomeAt = async (version: number) =>
        (await app.changes.at(id, version))?.read.visit.activities.find((one) => one.id === "welcome")
          ?.minutes;
      expect(await Promise.all([2, 3, 4, 5].map(welcomeAt))).toEqual([60, 75, 75, 60]);
      const redone = await app.changes.redo({ visit: id, base: 5, key: "redo", who: "Ana" });
      expect(redone).toMatchObject({ ok: true, value: { version: 6 } });
      expect(await welcomeAt(6)).toBe(75);

      const released = await app.releases.read(id, 1);
      expect(released?.read.programme?.placements).toHaveLength(6);
      expect((await app.jobs.list(id, 10, 0)).map(({ state }) => state)).toEqual(["done"]);

      const [delegate, host, organiser] = await Promise.all([
        app.links.viewer(links.delegate),
        app.links.viewer(links.host),
        app.links.viewer(links.organiser),
      ]);
      expect([delegate, host, organiser]).toMatchObject([
        { role: "delegate", subject: "zhengzhou-head", seen: 1 },
        { role: "host", subject: "ljubljana-city" },
        { role: "organiser", subject: null },
      ]);
      if (!delegate) throw new Error("the delegate's link does not open");
      expect(await app.guests.agenda(delegate)).toMatchObject({ release: 1 });
      expect((await app.guests.requests(id)).map(({ kind, state }) => [kind, state])).toEqual([
        ["propose", "open"],
        ["confirm", "open"],
      ]);
    } finally {
      await app.close();
    }
  });
});
