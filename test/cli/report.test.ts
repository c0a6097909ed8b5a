// `entente report`: makes the news item and the report from the record beside the visit.
import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { entente, inFolder } from "../support/entente.ts";

const sample = join(import.meta.dirname, "../../examples/brussels-ljubljana-2023");

test("the sample's record makes a news item in English and Chinese and an internal report", async () => {
  await inFolder(async (folder) => {
    const out = join(folder, "report");
    const { code } = await entente(["report", join(sample, "visit.yaml"), "--out", out]);
    expect(code).toBe(0);
    const files = await readdir(out);
    for (const name of ["news.en.pdf", "news.en.docx", "report.en.pdf", "report.zh-Hans.docx"])
      expect(files).toContain(name);
    for (const name of ["news.en.html", "news.zh-Hans.html", "news.en.md", "news.atom", "report.html"])
      expect(files).toContain(name);
    expect(await readFile(join(out, "news.en.md"), "utf8")).toContain("News from China");
  });
});

test("a feed reader finds the news item once in each language", async () => {
  await inFolder(async (folder) => {
    const out = join(folder, "report");
    await entente(["report", join(sample, "visit.yaml"), "--out", out, "--format", "atom"]);
    expect((await readdir(out)).filter((name) => /\.(html|md|pdf|docx)$/.test(name))).toEqual([]);
    const feed = parseAtomFeed(await readFile(join(out, "news.atom"), "utf8"));
    expect(feed.id).toBeTruthy();
    expect(feed.updated).toMatch(/^20\d\d-/);
    expect(feed.authors?.[0]?.name).toBeTruthy();
    const [english, chinese, ...others] = feed.entries ?? [];
    expect(others).toEqual([]);
    expect(english?.id).not.toBe(chinese?.id);
    expect(english?.links?.find((link) => link.rel === "alternate")?.hreflang).toBe("en");
    expect(english?.content?.value).toContain("Ljubljana");
    expect(chinese?.links?.find((link) => link.rel === "alternate")?.hreflang).toBe("zh-Hans");
    expect(chinese?.content?.value).toContain("卢布尔雅那");
    for (const entry of [english, chinese]) {
      expect(entry?.title?.value).toBeTruthy();
      expect(entry?.summary?.value).toBeTruthy();
    }
  });
});

test("without a record, the message names the file that it should be in", async () => {
  await inFolder(async (folder) => {
    await copyFile(join(sample, "visit.yaml"), join(folder, "visit.yaml"));
    const { code, err } = await entente(["report", "visit.yaml", "--out", "report"], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toContain("record.yaml");
    expect(err).toContain("--record");
    expect(await readdir(folder)).toEqual(["visit.yaml"]);
  });
});

test("a mistake in the record is reported at its line, and nothing is written", async () => {
  await inFolder(async (folder) => {
    const record = join(folder, "what-happened.yaml");
    const text = await readFile(join(sample, "record.yaml"), "utf8");
    await writeFile(record, text.replace("ledBy: party-ndrc", "ledBy: party-ndcr"));
    const args = ["report", join(sample, "visit.yaml"), "--record", record, "--out", join(folder, "report")];
    const { code, err } = await entente(args);
    const line = text.split("\n").findIndex((candidate) => candidate.includes("ledBy: party-ndrc")) + 1;
    expect(code).toBe(1);
    expect(err).toContain(`what-happened.yaml:${line}:`);
    expect(err).toContain("party-ndrc");
    expect(await readdir(folder)).toEqual(["what-happened.yaml"]);
  });
});

test("no command replaces the output of another one", async () => {
  await inFolder(async (folder) => {
    const out = join(folder, "out");
    await entente(["report", join(sample, "visit.yaml"), "--format", "html", "--out", out]);
    const { code, err } = await entente(["plan", join(sample, "visit.yaml"), "--out", out]);
    expect(code).toBe(1);
    expect(err).toContain("the output of another Entente command");
    expect(await readdir(out)).toContain("news.en.html");
  });
});
