// The tutorial works as written: its blocks make a visit, and its mistakes lead to the messages that it shows.
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { entente, inFolder } from "../support/entente.ts";

const tutorial = readFileSync(join(import.meta.dirname, "../../docs/tutorial.md"), "utf8");
const blocks = (language: string): string[] =>
  [...tutorial.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(
    (match) => match[1] ?? "",
  );
const yaml = blocks("yaml").join("\n");

const withVisit = (text: string, use: (visit: string, folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    await writeFile(join(folder, "my-visit.yaml"), text);
    await use("my-visit.yaml", folder);
  });

test("its blocks make a visit in which every activity is placed", async () => {
  expect(blocks("yaml")).toHaveLength(4);
  await withVisit(yaml, async (visit, cwd) => {
    const { code, out } = await entente(["plan", visit, "--out", "out", "--iterations", "500"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("4 of 4 activities placed");
    expect(out).toContain("10:00–11:00  Meeting of the mayors, City Hall · 3 people");
    const explained = await entente(["explain", visit, "talk", "--programme", "out/programme.json"], { cwd });
    expect(explained.out).toContain("“Talk of the planners” is scheduled for");
  });
});

test("the mistyped party leads to the message shown", async () => {
  const lines = yaml.split("\n");
  const last = lines.findLastIndex((line) => line.includes("party: our-office"));
  lines[last] = (lines[last] ?? "").replace("our-office", "our-ofice");
  await withVisit(lines.join("\n"), async (visit, cwd) => {
    const { code, err } = await entente(["check", visit], { cwd });
    expect(code).toBe(1);
    expect(tutorial).toContain(err.trim());
  });
});

test("the tour of seven hours leads to the reason shown, and to code 2 if it is required", async () => {
  const long = yaml.replace("minutes: 90\n", "minutes: 420\n");
  const shown = blocks("text").find((block) => block.includes("cannot be placed")) ?? "";
  const untimed = (text: string) => text.replaceAll(/\d\d:\d\d/g, "..");
  await withVisit(long, async (visit, cwd) => {
    const { code, out } = await entente(["plan", visit, "--iterations", "500"], { cwd });
    expect(code).toBe(0);
    for (const line of untimed(shown).trim().split("\n")) expect(untimed(out)).toContain(line);
  });
  await withVisit(
    long.replace("minutes: 420\n", "minutes: 420\n    importance: required\n"),
    async (visit, cwd) => {
      expect((await entente(["plan", visit, "--iterations", "500"], { cwd })).code).toBe(2);
    },
  );
});
