// Tests that every store must pass: what its methods return, even when they are called simultaneously or again.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store, StoredChange, StoredJob, StoredLink } from "#app";
import { gramsOf, searchable, searchWords, type Visibility } from "#domain";

const noon = Temporal.Instant.from("2023-10-22T12:00:00Z");

export const change = (version: number, key = `key-${version}`): StoredChange => ({
  version,
  kind: version === 1 ? "import" : "edit",
  who: "An organiser",
  at: noon.add({ minutes: version }),
  key,
  label: `change ${version}`,
  edits: [{ kind: "set", path: ["visit", "title"], value: `title ${version}` }],
  inverse: [{ kind: "unset", path: ["visit", "title"] }],
  target: null,
  undoTop: version,
  redoTop: null,
});
export const release = (visit: string, key: string) => ({
  visit,
  version: 1,
  who: "An organiser",
  at: noon,
  key,
  note: "",
  overrides: [{ rule: "lunch", reason: "agreed" }],
  document: "{}",
});
export const job: StoredJob = {
  id: "j1",
  visit: "v",
  key: "job-key",
  base: 1,
  seed: 4_294_967_295,
  seconds: 0.5,
  iterations: null,
  state: "waiting",
  progress: null,
  programme: null,
  who: "An organiser",
  at: noon,
};
const link = (id: string, visit: string | null): StoredLink => ({
  id,
  visit,
  role: visit === null ? "owner" : "organiser",
  subject: null,
  label: id,
  at: noon,
  usedAt: null,
  revokedAt: null,
  expiresAt: Temporal.Instant.from("2100-01-01T00:00Z"),
  seen: null,
});

let store: Store;

/** Tests a store. `open` opens the store, even after it was closed. The caller empties the store before each test. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`a store ${name}`, () => {
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    visitTests();
    publicTests();
    photoTests();
    minutesTests();
    sharingTests();
    jobTests();
    queueTests();
    test("keeps everything when it is closed and opened again", async () => {
      await store.createVisit("v", "one", change(1));
      await store.appendChange("v", change(2), "two", false);
      await store.close();
      store = await open();
      expect(await store.findVisit("v")).toMatchObject({ version: 2, document: "two" });
      expect((await store.listVisits()).map(({ id }) => id)).toEqual(["v"]);
    });
  });
}

/** Visits with their changes. */
function visitTests(): void {
  test("keeps every change of a visit, and finds any state by its snapshot", async () => {
    expect(await store.createVisit("v", "one", change(1))).toBe(true);
    expect(await store.createVisit("v", "again", change(1))).toBe(false);
    expect(await store.appendChange("v", change(2), "two", true)).toEqual({ code: "done" });
    expect(await store.appendChange("v", change(3), "three", false)).toEqual({ code: "done" });
    expect(await store.findVisit("v")).toMatchObject({ version: 3, document: "three" });
    expect(await store.versionOf("v")).toBe(3);
    expect(await store.changes("v", 2, 3)).toEqual([change(2), change(3)]);
    expect(await store.snapshot("v", 3)).toEqual({ version: 2, document: "two" });
    expect(await store.snapshot("v", 1)).toEqual({ version: 1, document: "one" });
    expect(await store.versionOf("w")).toBeUndefined();
  });

  test("writes once for each key, and reports a write on an old state", async () => {
    await store.createVisit("v", "one", change(1));
    await store.appendChange("v", change(2, "same-key"), "two", false);
    expect(await store.appendChange("v", change(3, "same-key"), "three", false)).toMatchObject({
      code: "repeated",
      change: { version: 2 },
    });
    expect(await store.appendChange("v", change(2, "late"), "late", false)).toEqual({ code: "stale" });
    expect(await store.findVisit("v")).toMatchObject({ version: 2, document: "two" });
    const outcomes = await Promise.all(
      ["a", "b", "c", "d"].map((key) => store.appendChange("v", change(3, key), key, true)),
    );
    expect(outcomes.map(({ code }) => code).toSorted()).toEqual(["done", "stale", "stale", "stale"]);
  });
}

/** Publications and anonymous answers. */
function publicTests(): void {
  test("lists published visits with the newest states of the documents behind their pages", async () => {
    for (const id of ["v", "w", "v/record", "v/publication"]) await store.createVisit(id, "one", change(1));
    await store.appendChange("v/record", change(2), "two", false);
    await store.addRelease(release("v", "key"));
    await store.addPhoto({
      visit: "v",
      id: "photo-1",
      width: 3,
      height: 2,
      bytes: new Uint8Array(9),
      at: noon,
    });
    expect(await store.publicationStates()).toEqual([
      { visit: "v", publication: 1, version: 1, record: 2, release: 1, photos: 1 },
    ]);
    expect(await store.documentsUnder("v/")).toEqual([{ id: "v/record" }, { id: "v/publication" }]);
  });

  test("takes one anonymous answer from each voter, and hands the answers over once to be counted", async () => {
    await store.createVisit("v", "one", change(1));
    const at = { visit: "v", ballot: "visit" };
    expect(await store.castBallot(at, "one", "good")).toBe(true);
    expect(await store.castBallot(at, "one", "bad")).toBe(false);
    expect(await store.beginCount(at, 2, "first")).toBeUndefined();
    await store.castBallot(at, "another", "fair");
    expect(await store.ballots("v")).toEqual([{ ballot: "visit", voters: ["another", "one"], waiting: 2 }]);
    const count = { id: "first", papers: ["fair", "good"] };
    expect(await store.beginCount(at, 2, "first")).toEqual(count);
    expect(await store.beginCount(at, 2, "second")).toEqual(count);
    await store.dropCounted(at);
    expect(await store.ballots("v")).toMatchObject([{ waiting: 0 }]);
  });
}

/** Photos of the record. */
function photoTests(): void {
  test("keeps the bytes of a photo with its visit, and the first photo of each id", async () => {
    for (const visit of ["v", "w"]) await store.createVisit(visit, "one", change(1));
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256);
    const photo = { visit: "v", id: "photo-1", width: 3, height: 2, bytes, at: noon };
    await store.addPhoto(photo);
    await store.addPhoto({ ...photo, width: 9, bytes: new Uint8Array(3) });
    expect(await store.photo("v", "photo-1")).toEqual(photo);
    expect(await store.photo("w", "photo-1")).toBeUndefined();
    const file = { id: "photo-1", width: 3, height: 2, fileSize: 70_000 };
    expect(await store.photoFiles("v")).toEqual([file]);
  });
}

/** Digests and the texts of minutes. */
function minutesTests(): void {
  test("reports which digests are old, and finds minutes by words and by who may see them", async () => {
    await store.createVisit("v", "one", change(1));
    await store.createVisit("w", "one", change(1));
    await store.createVisit("v/record", "record", change(1));
    const state = { visit: "v", version: 1, record: 1 };
    expect(await store.digestStates()).toEqual([
      { ...state, made: null },
      { visit: "w", version: 1, record: 0, made: null },
    ]);
    const said = (paragraph: string, text: string, visibility: Visibility) => {
      const plain = searchable(text);
      const more = { activity: "welcome", item: { en: "Item" }, date: null };
      return { paragraph, text: { und: text }, visibility, plain, grams: gramsOf(plain), ...more };
    };
    const digest = { ...state, format: 1, text: "{}" };
    await store.putDigest(digest, [said("old", "Circular economy", "public")]);
    await store.putDigest(digest, [
      said("open", "双方讨论循环经济", "public"),
      said("closed", "Krožno gospodarstvo, 循环经济", "private"),
    ]);
    await store.putDigest({ ...digest, visit: "w", record: 0 }, [said("other", "循环经济", "restricted")]);
    expect((await store.digestStates())[0]).toEqual({
      ...state,
      made: { version: 1, record: 1, format: 1 },
    });
    expect(await store.digests(["w"])).toEqual([{ visit: "w", text: "{}" }]);
    const found = async (
      question: string,
      ownVisit: string | null,
      seenOfOwn: readonly Visibility[],
      seenOfOthers: readonly Visibility[],
    ) => {
      const words = searchWords(question);
      if (!words) throw new Error(question);
      const query = { ...words, ownVisit, seenOfOwn, seenOfOthers, limit: 10 };
      return (await store.searchMinutes(query)).map(({ paragraph }) => paragraph);
    };
    const all = ["public", "restricted", "private"] as const;
    expect(await found("循环", null, [], all)).toEqual(["open", "closed", "other"]);
    expect(await found("循环", "v", all, [])).toEqual(["open", "closed"]);
    expect(await found("循环", "v", ["public"], all)).toEqual(["open", "other"]);
    expect(await found("循环", "w", [], ["public"])).toEqual(["open"]);
    expect(await found("gospod", null, [], all)).toEqual(["closed"]);
    expect(await found("circular", null, [], all)).toEqual([]);
  });
}

/** Releases and personal links. */
function sharingTests(): void {
  test("numbers releases without gaps, one for each key, even when they are made simultaneously", async () => {
    await store.createVisit("v", "one", change(1));
    const made = await Promise.all(["a", "b", "a"].map((key) => store.addRelease(release("v", key))));
    expect(new Set(made.map(({ number }) => number))).toEqual(new Set([1, 2]));
    expect(made[0]?.number).toBe(made[2]?.number);
    expect((await store.releases("v")).map(({ number }) => number)).toEqual([2, 1]);
    expect(await store.release("v", "newest")).toMatchObject({ number: 2, document: "{}" });
    expect(await store.newestRelease("v")).toBe(2);
    expect(await store.newestRelease("w")).toBeUndefined();
  });

  test("keeps links by their hash, and revokes only those of one visit", async () => {
    await store.createVisit("v", "one", change(1));
    await store.addLink(link("owner", null), "hash-1");
    await store.addLink(link("other", "v"), "hash-2");
    expect((await store.links(null)).map(({ id }) => id)).toEqual(["owner"]);
    expect(await store.linkOf("hash-2")).toEqual(link("other", "v"));
    expect(await store.revokeLink("w", "other", noon)).toBe(false);
    expect(await store.revokeLink("v", "other", noon)).toBe(true);
    await store.linkUsed("owner", noon);
    await store.markSeen("owner", 3);
    expect(await store.linkOf("hash-1")).toMatchObject({ usedAt: noon, seen: 3 });
    expect((await store.linkOf("hash-2"))?.revokedAt).toEqual(noon);
  });
}

/** Planning jobs as they are stored. */
function jobTests(): void {
  test("keeps a job with the result of its run, and ignores earlier and cancelled runs", async () => {
    await store.createVisit("v", "one", change(1));
    expect(await store.addJob(job)).toEqual(job);
    expect((await store.addJob({ ...job, id: "j2" })).id).toBe("j1");
    expect(await store.claimJob("j1", "first")).toMatchObject({ state: "running" });
    expect(await store.updateJob("j1", "first", { programme: "{}" })).toBe(true);
    expect(await store.claimJob("j1", "second")).toMatchObject({ programme: "{}" });
    expect(await store.updateJob("j1", "first", { state: "failed" })).toBe(false);
    expect(await store.unfinishedJobs()).toMatchObject([{ id: "j1", state: "running" }]);
    await store.handBackJob("j1", "second", { progress: null, programme: "{}" });
    expect(await store.job("v", "j1")).toMatchObject({ state: "waiting", programme: "{}" });
    expect(await store.cancelJob("w", "j1")).toBeUndefined();
    expect(await store.cancelJob("v", "j1")).toMatchObject({ state: "cancelled" });
    expect(await store.cancelJob("v", "j1")).toBeUndefined();
    expect(await store.claimJob("j1", "third")).toBeUndefined();
    expect(await store.unfinishedJobs()).toEqual([]);
    expect(await store.job("w", "j1")).toBeUndefined();
    expect(await store.jobs("v", 10, 0)).toHaveLength(1);
  });
}

/** Planning jobs as they are run. */
function queueTests(): void {
  test("runs jobs in the order of arrival, one per visit at a time, and again if a run throws", async () => {
    await store.createVisit("v", "one", change(1));
    await store.createVisit("w", "one", change(1));
    const seen: string[] = [];
    const atOnce = new Map<string, number>();
    let most = 0;
    await store.workJobs(3, {
      run: async ({ id, visit }) => {
        seen.push(id);
        atOnce.set(visit, (atOnce.get(visit) ?? 0) + 1);
        most = Math.max(most, atOnce.get(visit) ?? 0);
        // A real pause, in which a wrong second run of the same visit would have time to begin.
        await new Promise((resolve) => setTimeout(resolve, 50));
        atOnce.set(visit, (atOnce.get(visit) ?? 0) - 1);
        if (id === "v1" && seen.filter((one) => one === id).length === 1) throw new Error("once");
        await store.claimJob(id, id);
        await store.updateJob(id, id, { state: "done" });
      },
      lost: async () => {},
    });
    for (const id of ["v1", "v2", "v3", "w1"]) {
      const visit = id.slice(0, 1);
      await store.addJob({ ...job, id, visit, key: id });
    }
    const states = async () => [...(await store.jobs("v", 9, 0)), ...(await store.jobs("w", 9, 0))];
    await expect
      .poll(async () => (await states()).map(({ state }) => state), { timeout: 20_000 })
      .toEqual(["done", "done", "done", "done"]);
    expect(most).toBe(1);
    expect(seen.filter((id) => id === "v1")).toHaveLength(2);
  }, 30_000);

  test("stops the run of a cancelled job, and hands over jobs that have failed too often", async () => {
    await store.createVisit("v", "one", change(1));
    const lost = Promise.withResolvers<string>();
    const [begun, told] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await store.workJobs(1, {
      run: async ({ id }, signal) => {
        if (id === "fails") throw new Error("always");
        signal.addEventListener("abort", () => told.resolve(), { once: true });
        begun.resolve();
        await told.promise;
      },
      lost: async ({ id }) => lost.resolve(id),
    });
    await store.addJob({ ...job, id: "stops", key: "stops" });
    await begun.promise;
    await store.cancelJob("v", "stops");
    await told.promise;
    await store.addJob({ ...job, id: "fails", key: "fails" });
    expect(await lost.promise).toBe("fails");
    expect(await store.loseJob("fails")).toMatchObject({ state: "failed" });
  }, 60_000);
}
