// A data folder that is locked, damaged, full or read-only is reported as such and left unchanged.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { StoredChange } from "#app";
import { lockFolder } from "./folder-lock.ts";
import { openEmbeddedStore } from "./index.ts";

const at = Temporal.Instant.from("2023-10-22T12:00:00Z");
const change = (version: number): StoredChange => ({
  version,
  kind: version === 1 ? "import" : "edit",
  who: "An organiser",
  at,
  key: `key-${version}`,
  label: "",
  edits: [],
  inverse: [],
  target: null,
  undoTop: version,
  redoTop: null,
});

/** Makes a folder with a visit in three versions, a release and a link. */
let kept: string;
let folder: string;
/** Files of tables, relative to the folder. */
const files = new Map<string, string>();

beforeAll(async () => {
  kept = await mkdtemp(join(tmpdir(), "entente-kept-"));
  const opened = await openEmbeddedStore(kept);
  if (!opened.ok) throw new Error(opened.error.code);
  const store = opened.value;
  await store.createVisit("v", "one", change(1));
  for (const version of [2, 3]) await store.appendChange("v", change(version), `${version}`, false);
  const release = {
    visit: "v",
    version: 3,
    who: "x",
    at,
    key: "release",
    note: "",
    overrides: [],
    document: "{}",
  };
  await store.addRelease(release);
  const link = {
    visit: null,
    role: "owner",
    subject: null,
    label: "",
    at,
    usedAt: null,
    revokedAt: null,
    expiresAt: Temporal.Now.instant().add({ hours: 1 }),
    seen: null,
  } as const;
  await store.addLink({ id: "link", ...link }, "hash");
  await store.close();
  const pg = await PGlite.create(join(kept, "pg"));
  for (const name of ["visits", "changes", "snapshots", "releases", "links"]) {
    const { rows } = await pg.query<{ path: string }>("select pg_relation_filepath($1::regclass) as path", [
      name,
    ]);
    files.set(name, join("pg", rows[0]?.path ?? ""));
  }
  await pg.close();
});
afterAll(() => rm(kept, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-folder-"));
  await cp(kept, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Returns the content of a folder as one text. */
async function contentOf(path: string): Promise<string> {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  const lines = found
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const name = join(entry.parentPath, entry.name);
      return `${name} ${createHash("sha256")
        .update(await readFile(name))
        .digest("hex")}`;
    });
  return (await Promise.all(lines)).toSorted().join("\n");
}

const zeros = async (name: string) => {
  const file = join(folder, name);
  await writeFile(file, Buffer.alloc((await readFile(file)).length));
};

describe("a damaged folder prevents the start and stays unchanged", () => {
  const damages: readonly (readonly [string, () => Promise<unknown>, string])[] = [
    ["without PG_VERSION", () => rm(join(folder, "pg/PG_VERSION")), "PG_VERSION"],
    ["with an empty PG_VERSION", () => truncate(join(folder, "pg/PG_VERSION")), "PG_VERSION"],
    ["without its log", () => rm(join(folder, "pg/pg_wal"), { recursive: true }), "pg_wal"],
    ["without its control file", () => rm(join(folder, "pg/global/pg_control")), "global/pg_control"],
    ["with a control file of zeros", () => zeros("pg/global/pg_control"), "global/pg_control"],
    [
      "with half a control file",
      () => truncate(join(folder, "pg/global/pg_control"), 100),
      "global/pg_control",
    ],
  ];
  test.each(damages)("%s", async (_, damage, part) => {
    await damage();
    const before = await contentOf(join(folder, "pg"));
    expect(await openEmbeddedStore(folder)).toEqual({ ok: false, error: { code: "damaged", part } });
    expect(await contentOf(join(folder, "pg"))).toBe(before);
    expect((await lockFolder(folder)).ok).toBe(true);
  });

  test("with a log of zeros", async () => {
    for (const name of await readdir(join(folder, "pg/pg_wal"))) {
      if (/^[0-9A-F]{24}$/.test(name)) await zeros(join("pg/pg_wal", name));
    }
    expect(await openEmbeddedStore(folder)).toMatchObject({ ok: false, error: { code: "damaged" } });
  });

  test.each(["visits", "changes", "snapshots", "releases", "links"])(
    "with a table of zeros: %s",
    async (table) => {
      await zeros(files.get(table) ?? "");
      expect(await openEmbeddedStore(folder)).toEqual({ ok: false, error: { code: "damaged", part: table } });
    },
  );
});

test("a missing change is reported at the start and when the history is read", async () => {
  const opened = await openEmbeddedStore(folder);
  if (!opened.ok) throw new Error(opened.error.code);
  await opened.value.close();
  const pg = await PGlite.create(join(folder, "pg"));
  await pg.query("delete from changes where version = 2");
  await pg.close();
  expect(await openEmbeddedStore(folder)).toEqual({ ok: false, error: { code: "damaged", part: "changes" } });
});

test("an interrupted first start is repeated", async () => {
  const empty = await mkdtemp(join(tmpdir(), "entente-first-"));
  await cp(join(folder, "pg"), join(empty, "pg-new"), { recursive: true });
  await rm(join(empty, "pg-new/PG_VERSION"));
  const opened = await openEmbeddedStore(empty);
  expect(opened.ok && (await opened.value.listVisits())).toEqual([]);
  if (opened.ok) await opened.value.close();
  await rm(empty, { recursive: true, force: true });
});

describe("a folder belongs to one process", () => {
  const holding = (where: string) => `
    import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, "folder-lock.ts"))};
    const taken = await lockFolder(${JSON.stringify(where)});
    console.log(taken.ok ? "held" : JSON.stringify(taken.error));
    setInterval(() => {}, 1000);`;
  const start = async (command: string, args: readonly string[]) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
    const [said] = await once(child.stdout, "data");
    return { child, said: String(said).trim() };
  };
  const inProcess = () => start(process.execPath, ["--input-type=module-typescript", "-e", holding(folder)]);

  test("a second process learns which process has the folder; after a kill it is free, even if its number is used again", async () => {
    const first = await inProcess();
    expect(first.said).toBe("held");
    const refused = await openEmbeddedStore(folder);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: "in-use", holder: { process: first.child.pid } },
    });
    first.child.kill("SIGKILL");
    await once(first.child, "exit");
    // A running process that does not use the folder.
    await writeFile(
      join(folder, "entente.holder.json"),
      JSON.stringify({ process: process.ppid, host: "x", since: "x" }),
    );
    await writeFile(join(folder, "entente.lock"), String(process.ppid));
    const free = await lockFolder(folder);
    expect(free.ok).toBe(true);
    // The lock also works within one process.
    expect((await lockFolder(folder)).ok).toBe(false);
    if (free.ok) await free.value.release();
  });

  test("a lock file with other content does not prevent the start", async () => {
    await writeFile(join(folder, "entente.lock.db"), "12345\n".repeat(200));
    const taken = await lockFolder(folder);
    expect(taken.ok).toBe(true);
    if (taken.ok) await taken.value.release();
  });

  test.runIf(process.platform === "linux" && process.getuid?.() === 0)(
    "of two containers, each with its own process 1, only one opens the folder",
    async () => {
      const args = [
        "--pid",
        "--fork",
        "--kill-child",
        "--mount-proc",
        process.execPath,
        "--input-type=module-typescript",
        "-e",
        holding(folder),
      ];
      const one = await start("unshare", args);
      const other = await start("unshare", args);
      expect(one.said).toBe("held");
      expect(JSON.parse(other.said)).toMatchObject({ process: 1 });
      one.child.kill("SIGKILL");
      other.child.kill("SIGKILL");
    },
  );

  test.runIf(process.platform === "linux" && process.getuid?.() === 0)(
    "a full disk and a read-only disk are reported as such",
    async () => {
      const mount = (options: string) =>
        `mount -t tmpfs -o ${options} none ${folder} && exec ${process.execPath} --input-type=module-typescript -e '
          import { openEmbeddedStore } from "${join(import.meta.dirname, "embedded.ts")}";
          console.log(JSON.stringify(await openEmbeddedStore("${folder}")));'`;
      const said = async (options: string) =>
        JSON.parse((await start("unshare", ["--mount", "sh", "-c", mount(options)])).said);
      expect(await said("size=4m")).toEqual({ ok: false, error: { code: "disk-full" } });
      expect(await said("size=64m,ro")).toMatchObject({ ok: false, error: { code: "not-writable" } });
    },
  );
});
