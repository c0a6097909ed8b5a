// Bad input: for every faulty file, one clear message, exit code 1, and nothing written.
import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { smallVisitYaml } from "../fixtures/small-visit.ts";
import { entente, inFolder } from "../support/entente.ts";

type Make = (path: string) => Promise<unknown>;
const holding =
  (content: string | Uint8Array): Make =>
  (path) =>
    writeFile(path, content);

const aliasBomb = [
  "a: &a [x, x, x, x, x, x, x, x, x, x]",
  ..."bcdefghij".split("").map((name, i) => {
    const before = "abcdefghij"[i];
    return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(", ")}]`;
  }),
].join("\n");

const files: readonly (readonly [string, Make, string])[] = [
  ["that is not there", async () => {}, "there is no such file"],
  ["that is a folder", (path) => mkdir(path), "is a folder"],
  ["that is a link to nothing", (path) => symlink("/nowhere/visit.yaml", path), "there is no such file"],
  ["that is a device", (path) => symlink("/dev/zero", path), "cannot be read"],
  ["that is empty", holding(""), "visit.yaml"],
  ["of 10 MB", holding("# nothing\n".repeat(1_000_000)), "visit.yaml"],
  ["of 50 MB", holding(new Uint8Array(50_000_000)), "50 MB"],
  [
    "that is a picture",
    holding(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)),
    "visit.yaml",
  ],
  ["in UTF-16", holding(Buffer.from(smallVisitYaml, "utf16le")), "visit.yaml"],
  ["with aliases that explode", holding(`${smallVisitYaml}\n${aliasBomb}\n`), "visit.yaml"],
  ["that is a list", holding("- one\n- two\n"), "visit.yaml:1:1"],
  [
    "with a party that nobody knows",
    holding(smallVisitYaml.replace("party: hangzhou,", "party: hangzou,")),
    "hangzhou",
  ],
];

describe("a visit file", () => {
  test.each(files)("%s", async (_, make, expected) => {
    await inFolder(async (folder) => {
      const visit = join(folder, "visit.yaml");
      await make(visit);
      const before = await readdir(folder);
      const { code, out, err } = await entente([
        "plan",
        visit,
        "--out",
        join(folder, "out"),
        "--iterations",
        "5",
      ]);
      expect(err).toContain(expected);
      expect(err).toContain("visit.yaml");
      expect(err).not.toMatch(/^\s+at /m);
      expect(err).not.toContain("in Entente itself");
      expect(out).toBe("");
      expect(code).toBe(1);
      expect(await readdir(folder)).toEqual(before);
    });
  });

  test("with unknown rule settings is refused at their line", async () => {
    await inFolder(async (folder) => {
      const visit = join(folder, "visit.yaml");
      const rules = "rules:\n  - { rule: lunch, parameters: { minuts: 45 } }\npacks: [nowhere]\n";
      await writeFile(visit, smallVisitYaml + rules);
      const { code, err } = await entente(["check", visit]);
      const line = smallVisitYaml.split("\n").length + 1;
      expect(code).toBe(1);
      expect(err).toContain(`visit.yaml:${line}:`);
      expect(err).toContain(`visit.yaml:${line + 1}:9  packs[0]`);
    });
  });

  test("with Windows line ends is accepted", async () => {
    await inFolder(async (folder) => {
      const visit = join(folder, "visit.yaml");
      await writeFile(visit, smallVisitYaml.replaceAll("\n", "\r\n"));
      expect((await entente(["check", visit])).code).toBe(0);
    });
  });

  test("is refused in the reader's language, or as JSON for an editor", async () => {
    await inFolder(async (folder) => {
      const visit = join(folder, "visit.yaml");
      await writeFile(visit, smallVisitYaml.replace("party: hangzhou,", "party: hangzou,"));
      const chinese = await entente(["check", visit, "--lang", "zh-Hans"]);
      expect(chinese.err).toMatch(/\p{Script=Han}/u);
      const json = await entente(["check", visit, "--json"]);
      expect(json.code).toBe(1);
      expect(JSON.parse(json.out)).toMatchObject({
        problems: [{ code: "unknown-reference", line: expect.any(Number), column: expect.any(Number) }],
        findings: [],
      });
    });
  });
});

describe("a programme", () => {
  test.each([
    ["that is not there", undefined, "there is no such file"],
    ["that is no JSON", "placements: []", "is not JSON"],
    ["that is something else", '{"name": "entente"}', "this is not a programme"],
    ["that is a list of nothing", "[]", "this is not a programme"],
  ])("%s", async (_, content, expected) => {
    await inFolder(async (folder) => {
      const visit = join(folder, "visit.yaml");
      const programme = join(folder, "programme.json");
      await writeFile(visit, smallVisitYaml);
      if (content !== undefined) await writeFile(programme, content);
      const out = join(folder, "calendars");
      const before = await readdir(folder);
      for (const args of [
        ["check", visit, "--programme", programme],
        ["explain", visit, "lunch", "--programme", programme],
        ["export", visit, "--programme", programme, "--format", "ics", "--out", out],
      ]) {
        const { code, err } = await entente(args);
        expect(err).toContain(expected);
        expect(err).not.toMatch(/^\s+at /m);
        expect(code).toBe(1);
      }
      expect(await readdir(folder)).toEqual(before);
    });
  });
});

test("only a language that Entente does not support is reported", async () => {
  await inFolder(async (folder) => {
    const visit = join(folder, "visit.yaml");
    await writeFile(
      visit,
      smallVisitYaml.replace("languages: [en, zh-Hans, sl]", "languages: [en, ja, sl, ar]"),
    );
    const { code, err, out } = await entente(["check", visit]);
    expect(code).toBe(0);
    expect(`${err}${out}`).toContain("Entente does not support Japanese (ja), Arabic (ar).");
    await writeFile(visit, smallVisitYaml);
    const spoken = await entente(["check", visit]);
    expect(`${spoken.err}${spoken.out}`).not.toContain("does not support");
  });
});
