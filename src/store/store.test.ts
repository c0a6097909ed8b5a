// What every store promises, on a real database.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "#app";
import { openEmbeddedStore } from "./index.ts";

const noon = Temporal.Instant.from("2023-10-22T12:00:00Z");
let folder: string;
let store: Store;

async function open(): Promise<Store> {
  const opened = await openEmbeddedStore(folder);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-store-"));
  store = await open();
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe("a store", () => {
  test("keeps a visit and replaces its file", async () => {
    await store.saveVisit("a-visit", "first", noon);
    await store.saveVisit("a-visit", "second", noon.add({ hours: 1 }));
    const kept = await store.findVisit("a-visit");
    expect(kept).toMatchObject({ id: "a-visit", source: "second" });
    expect(kept?.createdAt.equals(noon)).toBe(true);
    expect(kept?.updatedAt.equals(noon.add({ hours: 1 }))).toBe(true);
    expect(await store.findVisit("another")).toBeUndefined();
  });

  test("lists visits in the order in which they came", async () => {
    for (const id of ["b", "a", "c"]) await store.saveVisit(id, id, noon);
    expect((await store.listVisits()).map((visit) => visit.id)).toEqual(["b", "a", "c"]);
  });

  test("counts the versions of a programme and gives the latest, also when two come at once", async () => {
    await store.saveVisit("a-visit", "x", noon);
    await Promise.all(["one", "two", "three"].map((json) => store.addProgramme("a-visit", json, noon)));
    expect((await store.latestProgramme("a-visit"))?.version).toBe(3);
    expect(await store.addProgramme("a-visit", "four", noon)).toBe(4);
    expect((await store.latestProgramme("a-visit"))?.json).toBe("four");
  });

  test("has everything again after it was closed", async () => {
    await store.saveVisit("a-visit", "x", noon);
    await store.addProgramme("a-visit", "one", noon);
    await store.close();
    store = await open();
    expect((await store.latestProgramme("a-visit"))?.json).toBe("one");
  });
});
