// What a browser loads before it can show anything stays small, and only a worker loads the planner.
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activityId, type PersonId, toInstant, toMinute } from "#domain";
import { dayPage, dayStyle, guestStyle } from "#guest";
import { smallProgramme } from "../fixtures/small-programme.ts";
import { smallVisit } from "../fixtures/small-visit.ts";

const root = join(import.meta.dirname, "../..");
let out: string;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "entente-web-"));
  const vite = spawnSync(
    process.execPath,
    [join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "error", "--outDir", out],
    { cwd: root, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } },
  );
  expect(vite.status, vite.stderr).toBe(0);
});
afterAll(() => rm(out, { recursive: true, force: true }));

/** Returns what a page whose script is `source` loads before it can show anything, and all chunks. */
async function chunks(
  source: string,
): Promise<{ readonly first: ReadonlySet<string>; readonly all: readonly string[] }> {
  const manifest: Record<string, Chunk> = JSON.parse(
    await readFile(join(out, ".vite/manifest.json"), "utf8"),
  );
  const first = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || first.has(chunk.file)) return;
    first.add(chunk.file);
    for (const next of chunk.imports ?? []) add(next);
  };
  expect(manifest[source]?.isEntry).toBe(true);
  add(source);
  return { first, all: Object.values(manifest).map((chunk) => chunk.file) };
}

async function compressed(files: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(await readFile(join(out, file))).length;
  return bytes;
}

test("the first script and its imports are under 250 kB compressed", async () => {
  const { first } = await chunks("index.html");
  const bytes = await compressed(first);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(250_000);
});

test("only pages that show a map load it", async () => {
  const { first, all } = await chunks("index.html");
  const isMap = (file: string) => file.includes("map-view");
  expect(all.filter(isMap)).toHaveLength(1);
  expect([...first].filter(isMap)).toEqual([]);
  for (const file of first)
    expect(await readFile(join(out, file), "utf8"), file).not.toContain("maplibregl-canvas");
});

test("the scripts of a delegate's page are under 90 kB compressed, and need no other file", async () => {
  let bytes = 0;
  for (const name of ["page", "worker", "follow-up"]) {
    const { first } = await chunks(`../guest/client/${name}.ts`);
    expect([...first]).toEqual([`guest/${name}.js`]);
    bytes += await compressed(first);
  }
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThan(90_000);
});

test("a phone stores a day of 40 items with 44 people in less than 120 kB, uncompressed", async () => {
  const visit = smallVisit();
  const programme = smallProgramme();
  const [person] = visit.people;
  const [activity] = visit.activities;
  const [placement] = programme.placements;
  if (!person || !activity || !placement) throw new Error("the small visit is empty");
  const people = Array.from({ length: 44 }, (_, i) => ({ ...person, id: `${person.id}-${i}` as PersonId }));
  const ids = Array.from({ length: 40 }, (_, i) => activityId.parse(`${activity.id}-${i}`));
  const activities = ids.map((id) => ({ ...activity, id }));
  const attendees = people.map(({ id }) => id);
  const placements = ids.map((id, i) => {
    const at = toInstant(placement.start).add({ minutes: i * 15 });
    const end = toMinute(at.add({ minutes: 15 }));
    return { ...placement, activity: id, start: toMinute(at), end, attendees };
  });
  const item = {
    state: "held" as const,
    late: 5,
    presence: Object.fromEntries(attendees.map((id) => [id, "present" as const])),
    walkIns: [],
    photos: 1,
    gifts: 1,
  };
  const marked = {
    version: 1,
    state: { items: Object.fromEntries(ids.map((id) => [id, item])), differences: [] },
  };
  const look = {
    language: "zh-Hans" as const,
    taste: { theme: undefined, large: false },
  };
  const page = String(
    await dayPage({
      ...look,
      visit: { ...visit, people, activities },
      programme: { ...programme, placements, transfers: [] },
      marked,
    }),
  );
  expect(page.match(/<article /g)).toHaveLength(40);
  const scripts = await Promise.all(["day", "worker"].map((name) => readFile(join(out, `guest/${name}.js`))));
  const bytes = [page, guestStyle, dayStyle, ...scripts].reduce(
    (sum, part) => sum + Buffer.byteLength(part),
    0,
  );
  expect(bytes).toBeLessThan(120_000);
});
