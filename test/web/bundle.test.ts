// What a browser loads before it can show anything stays small, and the planner waits in a worker.
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const most = 250_000;
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

test("the first script with all that it imports is under 250 kB compressed", async () => {
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
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) add(key);
  expect(first.size).toBeGreaterThan(0);
  let bytes = 0;
  for (const file of first) bytes += gzipSync(await readFile(join(out, file))).length;
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(most);
});
