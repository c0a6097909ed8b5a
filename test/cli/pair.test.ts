// `entente pair` as a process: the proposal, questions, files and refusals.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { entente, inFolder } from "../support/entente.ts";

const call = join(import.meta.dirname, "../../examples/pairing-europe-china.yaml");

test("prints the pairs, the proof and fairness, answers questions, and writes the files", async () => {
  await inFolder(async (folder) => {
    const out = join(folder, "out");
    const asked = ["--why", "ljubljana,hangzhou", "--why", "ljubljana", "--out", out];
    const run = await entente(["pair", call, ...asked]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toContain("No other pairing has more points.");
    expect(run.out).toContain("Ljubljana Urban Region – Chongqing: 168 points");
    expect(run.out).toMatch(/They are not paired\. With this pair the total would lose \d+ points\./);
    expect(run.out).toContain("Ljubljana Urban Region: the other possible partners, best first");
    const json = JSON.parse(await readFile(join(out, "proposal.json"), "utf8"));
    expect(json.pairs.length).toBeGreaterThan(5);
    expect(json.evidence.proof.prices).toHaveLength(12);
    expect(await readFile(join(out, "pairs.csv"), "utf8")).toContain(
      "ljubljana,Ljubljana Urban Region,chongqing",
    );
    // A second run replaces the output of the first, but not files that somebody has changed.
    expect((await entente(["pair", call, "--out", out])).code).toBe(0);
    await writeFile(join(out, "pairs.csv"), "mine");
    expect((await entente(["pair", call, "--out", out])).err).toContain(
      "were changed after Entente wrote them",
    );
  });
});

test("prints only JSON on request, and text in any language", async () => {
  const { out } = await entente(["pair", call, "--json"]);
  expect(JSON.parse(out).evidence.kind).toBe("total");
  expect((await entente(["pair", call, "--lang", "zh-Hans"])).out).toContain("没有其他结对方案得分更高");
});

test("ends with code 2 if minimums are not met, and with 1 if the file or the question is wrong", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "call.yaml");
    const text = await readFile(call, "utf8");
    await writeFile(file, text.replace("atLeast: 1, atMost: 2", "atLeast: 9, atMost: 9"));
    const short = await entente(["pair", file]);
    expect(short.code).toBe(2);
    expect(short.err).toContain("'chongqing' needs at least 9 partners");
    expect(short.out).toContain("No pairing comes closer to the minimums");
    await writeFile(file, text.replace("ranking: [chongqing,", "ranking: [ljubljana,"));
    const itself = await entente(["pair", file]);
    expect(itself).toMatchObject({ code: 1, out: "" });
    expect(itself.err).toMatch(/call\.yaml:\d+:15 .*'ljubljana' cannot be paired with itself/);
    const unknown = await entente(["pair", call, "--why", "lubljana", "--why", "bari,bari"]);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain("Did you mean “ljubljana”?");
    expect(unknown.err).toContain("“bari,bari” is neither one city nor two different ones");
  });
});
