// The package as npm would publish it: packed, installed into an empty folder, used as a library and as a command.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const minutes = 60_000;

/** Returns the code blocks of a page in one language. */
const blocks = (page: string, language: string): string =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))]
    .map((match) => match[1] ?? "")
    .join("\n");
const page = (name: string): Promise<string> => readFile(join(root, "docs", name), "utf8");

let folder: string;
let packed: readonly string[];
const nodes = new Map<string, string>();

/**
 * Packs a copy of the checkout, so that the build does not overwrite files of running tests. The files of the browser
 * application keep their times, so that it is built again only if its sources are newer.
 */
async function pack(): Promise<string> {
  const copy = join(folder, "checkout");
  const parts = [
    "bin",
    "examples",
    "schemas",
    "scripts",
    "src",
    "package.json",
    "README.md",
    "LICENSE",
    "NOTICE",
  ];
  for (const part of [...parts, "GLOSSARY.md", "tsconfig.json", "tsconfig.package.json", "vite.config.ts"])
    await cp(join(root, part), join(copy, part), { recursive: true, preserveTimestamps: true });
  const web = join(root, "dist/web");
  if (existsSync(web)) await cp(web, join(copy, "dist/web"), { recursive: true, preserveTimestamps: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  const { stdout } = await run("npm", ["pack", "--json", "--silent", "--pack-destination", folder], {
    cwd: copy,
    maxBuffer: 2 ** 24,
  });
  const [made] = z
    .array(z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }))
    .parse(JSON.parse(stdout.slice(stdout.indexOf("[\n"))));
  packed = made?.files.map(({ path }) => path) ?? [];
  return join(folder, made?.filename ?? "");
}

/** Makes an empty project with packages installed. Returns its folder. */
async function project(name: string, ...packages: string[]): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  await writeFile(
    join(path, "package.json"),
    JSON.stringify({ name, private: true, type: "module", allowScripts: { node: true } }),
  );
  await run("npm", ["install", "--no-audit", "--no-fund", ...packages], {
    cwd: path,
  });
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-package-"));
  const node = async (major: string) => {
    const path = await project(`node${major}`, `node@${major}`);
    nodes.set(major, join(path, "node_modules/node/bin/node"));
  };
  // The installations run at once, because they spend most of their time waiting for downloads.
  await Promise.all([pack().then((archive) => project("user", archive)), node("22"), node("24")]);
  const user = join(folder, "user");
  await writeFile(join(user, "my-visit.yaml"), blocks(await page("tutorial.md"), "yaml"));
  await writeFile(join(user, "plan.js"), blocks(await page("library.md"), "js"));
}, 10 * minutes);

afterAll(() => rm(folder, { recursive: true, force: true }));

test("the package holds the built program and no sources, tests or tools", () => {
  expect(packed).toContain("dist/index.js");
  expect(packed).toContain("dist/types/index.d.ts");
  expect(packed).toContain("dist/web/index.html");
  const strangers = packed.filter(
    (path) => /^(src|test|bench|scripts)\//.test(path) || (/\.tsx?$/.test(path) && !path.endsWith(".d.ts")),
  );
  expect(strangers).toEqual([]);
});

test.each(["22", "24"])(
  "the program of docs/library.md plans the tutorial's visit on Node %s",
  async (major) => {
    const { stdout } = await run(nodes.get(major) ?? "", ["plan.js"], { cwd: join(folder, "user") });
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines).toContain("2027-05-12T08:00:00.000Z welcome city-hall");
  },
);

test.each(["22", "24"])("the command plans and prints on Node %s", async (major) => {
  const cwd = join(folder, "user");
  const command = join(cwd, "node_modules/entente/bin/entente.js");
  const { stdout } = await run(
    nodes.get(major) ?? "",
    [command, "plan", "my-visit.yaml", "--iterations", "200", "--out", `out${major}`],
    { cwd },
  );
  expect(stdout).toContain("4 of 4 activities placed");
  const written = await readdir(join(cwd, `out${major}`));
  expect(written).toEqual(expect.arrayContaining(["programme.pdf", "programme.json", "report.html"]));
  const pdf = await readFile(join(cwd, `out${major}`, "programme.pdf"));
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const example = join(cwd, "node_modules/entente/examples/brussels-ljubljana-2023/visit.yaml");
  const asWord = ["--format", "docx", "--out", `report${major}`];
  await run(nodes.get(major) ?? "", [command, "report", example, ...asWord], { cwd });
  const word = await readFile(join(cwd, `report${major}`, "news.en.docx"));
  expect(word.subarray(0, 2).toString()).toBe("PK");
});

test("npx runs the command, and an installation without development packages stays below 250 MB", async () => {
  const cwd = join(folder, "user");
  const path = `${join(folder, "node24/node_modules/node/bin")}:${process.env.PATH}`;
  const { stdout } = await run("npx", ["entente", "check", "my-visit.yaml"], {
    cwd,
    env: { ...process.env, PATH: path },
  });
  expect(stdout).toContain("The visit file is valid");
  const { stdout: size } = await run("du", ["-sm", "node_modules"], { cwd });
  expect(Number.parseInt(size, 10)).toBeLessThan(250);
});
