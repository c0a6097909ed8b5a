// Builds what npm publishes into dist: the command, the library with its types, and the browser application.
import { spawnSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { build, type Plugin } from "rolldown";
import { z } from "zod";
import { emptyDatabaseFile } from "../src/store/empty-database.ts";
import { makeEmptyDatabase } from "./empty-database.ts";
import { buildWebWhereStale } from "./web-ready.ts";

const root = join(import.meta.dirname, "..");
const source = join(root, "src");
const out = join(root, "dist");
const { imports } = z
  .object({ imports: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));

const entries: Readonly<Record<string, string>> = {
  index: "src/index.ts",
  entente: "src/cli/main.ts",
  ...Object.fromEntries(
    globSync("**/*-worker.ts", { cwd: source, exclude: ["web/**"] }).map((file) => [
      basename(file, ".ts"),
      join("src", file),
    ]),
  ),
};

/**
 * Every entry begins with the polyfill of Temporal, because Node before 26 has no Temporal. Elsewhere the polyfill
 * does nothing. The command starts with bin/entente.js, which loads the polyfill only if needed.
 */
const temporal: Plugin = {
  name: "temporal",
  transform: (code, id) =>
    id !== join(root, entries.entente ?? "") && Object.values(entries).includes(relative(root, id))
      ? `import "temporal-polyfill/global";\n${code}`
      : null,
};

/**
 * Modules are bundled into dist without subfolders. The files and workers that they open keep their paths below dist.
 */
const locations: Plugin = {
  name: "locations",
  transform: (code, id) => {
    if (!id.startsWith(source)) return null;
    const folder = JSON.stringify(`/${relative(source, dirname(id))}`);
    return code
      .replaceAll(
        /new URL\("\.\/([\w-]+-worker)\.ts", import\.meta\.url\)/g,
        'new URL("./$1.js", import.meta.url)',
      )
      .replaceAll("import.meta.dirname", `(import.meta.dirname + ${folder})`);
  },
};

/** Returns the specifier of a declaration file as a path that needs no import map. */
function plainSpecifier(file: string, specifier: string): string {
  const mapped = imports[specifier] ?? specifier.replace(/^#base\//, "./src/base/");
  const path = specifier.startsWith("#")
    ? relative(dirname(file), join(out, "types", relative("src", mapped)))
    : specifier;
  return (path.startsWith(".") ? path : `./${path}`).replace(/\.ts$/, ".js");
}

async function bundle(): Promise<void> {
  const { output } = await build({
    cwd: root,
    input: entries,
    platform: "node",
    // Bundles the packages that every start needs, and helpers that the compiler adds. Other packages stay outside.
    external: (id) =>
      !/^([#./]|@oxc-project\/|(zod|yaml|commander|intl-messageformat|docx|fflate|nanoid)$|@formatjs\/)/.test(
        id,
      ),
    plugins: [temporal, locations],
    output: { dir: out, format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
  });
  for (const file of globSync("{documents,server}/**/*.{typ,png,svg}", { cwd: source }))
    cpSync(join(source, file), join(out, file));
  writeFileSync(
    join(out, "licences.txt"),
    licencesOf(output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []))),
  );
}

/** Returns the licences of the packages whose code is part of the bundle. */
function licencesOf(modules: readonly string[]): string {
  const folders = new Set(
    modules.flatMap(
      (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll("\\", "/"))?.[0] ?? [],
    ),
  );
  return [...folders]
    .toSorted()
    .map((folder) => {
      const [licence] = globSync("LICEN[CS]E*", { cwd: folder });
      const { name } = z
        .object({ name: z.string() })
        .parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
      if (licence === undefined) throw new Error(`${name} has no licence file`);
      return `${name}\n\n${readFileSync(join(folder, licence), "utf8").trim()}\n`;
    })
    .join("\n\n");
}

function declareTypes(): boolean {
  const tsc = join(root, "node_modules/typescript-7/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.package.json"], {
    cwd: root,
    stdio: "inherit",
  });
  for (const file of globSync("types/**/*.d.ts", { cwd: out })) {
    const path = join(out, file);
    const text = readFileSync(path, "utf8").replaceAll(
      /((?:from|import)\s*\(?)"([#.][^"]+\.ts|#\w+)"/g,
      (_, before: string, specifier: string) => `${before}"${plainSpecifier(path, specifier)}"`,
    );
    writeFileSync(path, text);
  }
  return status === 0;
}

for (const stale of ["*.js", "licences.txt", "types", "documents", "server"])
  for (const file of globSync(stale, { cwd: out })) rmSync(join(out, file), { recursive: true });
for (const file of globSync("empty-database-*", { cwd: out }))
  if (join(out, file) !== emptyDatabaseFile) rmSync(join(out, file));
await Promise.all([bundle(), makeEmptyDatabase()]);
if (!declareTypes() || !(await buildWebWhereStale())) process.exitCode = 1;
