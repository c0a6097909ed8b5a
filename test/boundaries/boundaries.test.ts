// The walls between the folders hold, and the tool that checks them works.
import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}

async function cruise(folder: string): Promise<Report["summary"]> {
  const tool = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [tool, "--config", ".dependency-cruiser.mjs", "--output-type", "json", "src"];
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  const { summary } = JSON.parse(stdout) as Report;
  return summary;
}

test("every import respects the walls, and a planted forbidden import is caught", async () => {
  const copy = await mkdtemp(join(tmpdir(), "entente-walls-"));
  try {
    for (const part of [
      "src",
      "test",
      "bench",
      "scripts",
      "package.json",
      "tsconfig.json",
      ".dependency-cruiser.mjs",
    ]) {
      await cp(join(root, part), join(copy, part), { recursive: true });
    }
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    await writeFile(
      join(copy, "src/planner/planted.ts"),
      [
        'import { readFileSync } from "node:fs";',
        'import { clock } from "#text";',
        'import { visit } from "../domain/visit/visit.ts";',
        'import { parse } from "yaml";',
        "export const planted = [readFileSync, clock, visit, parse];",
        "",
      ].join("\n"),
    );
    const { totalCruised, violations } = await cruise(copy);
    expect(totalCruised).toBeGreaterThan(50);
    const isPlanted = ({ from }: { readonly from: string }) => from.endsWith("planted.ts");
    const others = violations.filter((violation) => !isPlanted(violation));
    expect(others.map((violation) => `${violation.rule.name}: ${violation.from}`)).toEqual([]);
    const rules = violations.filter(isPlanted).map((violation) => violation.rule.name);
    expect([...new Set(rules)].sort()).toEqual([
      "few-packages-in-the-core",
      "planner-walls",
      "pure-core",
      "through-the-index",
    ]);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});
