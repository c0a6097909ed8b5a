// The contract of every store on both real databases: PGlite in a folder, and a PostgreSQL server.
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { News } from "#app";
import { type Postgres, startPostgres } from "../../test/support/postgres.ts";
import { change, job, release, storeContract } from "../../test/support/store-contract.ts";
import { openEmbeddedStore, openPostgresStore } from "./index.ts";

let server: Postgres;
/** A data folder after the first start. Making one takes seconds; copying it takes almost no time. */
let fresh: string;
let folder: string;

beforeAll(async () => {
  server = await startPostgres();
  fresh = await mkdtemp(join(tmpdir(), "entente-fresh-"));
  const first = await openEmbeddedStore(fresh);
  if (!first.ok) throw new Error(first.error.code);
  await first.value.close();
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await rm(fresh, { recursive: true, force: true });
});

const databases = {
  PGlite: async () => {
    const opened = await openEmbeddedStore(folder);
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value;
  },
  PostgreSQL: async () => {
    const opened = await openPostgresStore(server.url);
    if (!opened.ok) throw new Error(opened.error.reason);
    return opened.value;
  },
};

describe.each(Object.entries(databases))("the contract", (database, open) => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "entente-store-"));
    await cp(fresh, folder, { recursive: true });
    await server.empty();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  storeContract(`on ${database}`, open);
});

test("several servers on one PostgreSQL receive committed writes of the others, and not their own", async () => {
  await server.empty();
  const [one, other] = [await databases.PostgreSQL(), await databases.PostgreSQL()];
  const heard: News[] = [];
  const own: News[] = [];
  other.subscribe((news) => heard.push(news));
  one.subscribe((news) => own.push(news));
  await one.createVisit("v", "one", change(1));
  expect(await one.appendChange("v", change(2), "two", false)).toEqual({ code: "done" });
  expect(await one.appendChange("v", change(2, "late"), "late", false)).toEqual({ code: "stale" });
  await one.addRelease(release("v", "key"));
  await one.addRelease(release("v", "key"));
  await one.addJob(job);
  await one.addJob({ ...job, id: "j2" });
  await one.cancelJob("v", "j1");
  await expect.poll(() => heard).toHaveLength(4);
  expect(heard).toEqual([
    { kind: "change", visit: "v", version: 2 },
    { kind: "release", visit: "v", number: 1 },
    { kind: "job", visit: "v", job: "j1" },
    { kind: "job", visit: "v", job: "j1" },
  ]);
  expect(own).toEqual([]);
  await one.close();
  await other.close();
});

test("an unreachable server is returned as a value", async () => {
  const opened = await openPostgresStore("postgres://nobody@127.0.0.1:1/nothing");
  expect(opened).toMatchObject({ ok: false, error: { code: "no-database" } });
});
