// An output folder: files that somebody changed stay; drafts of killed commands are removed.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { canWrite, writeFolder } from "./output-folder.ts";

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-out-"));
  out = join(folder, "out");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const files = (text: string) => [
  { path: "programme.md", content: text },
  { path: "people/one.md", content: "one" },
];

test("an earlier output is replaced, unless somebody changed one of its documents", async () => {
  expect(await writeFolder(out, "plan", files("first"))).toEqual({ ok: true, value: true });
  expect(await writeFolder(out, "plan", files("second"))).toEqual({ ok: true, value: true });
  await writeFile(join(out, "people/one.md"), "one, by hand");
  expect(await canWrite(out, "plan")).toEqual({ ok: false, error: "edited" });
  expect(await writeFolder(out, "plan", files("third"))).toEqual({ ok: false, error: "edited" });
  expect(await readFile(join(out, "people/one.md"), "utf8")).toBe("one, by hand");
  await rm(join(out, "people/one.md"));
  expect(await writeFolder(out, "plan", files("third"))).toEqual({ ok: true, value: true });
});

test("drafts of killed commands are removed, those of running commands stay", async () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  const names = [
    `.out-entente-${dead}-abcdef`,
    `.out-entente-${process.pid}-ghijkl`,
    ".out-of-somebody-else",
  ];
  for (const name of names) await mkdir(join(folder, name));
  expect(await writeFolder(out, "plan", files("first"))).toEqual({ ok: true, value: true });
  expect((await readdir(folder)).toSorted()).toEqual([...names.slice(1), "out"].toSorted());
});
