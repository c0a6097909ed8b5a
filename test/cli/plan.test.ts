// Planning on the command line: the output folder, repeatability, exit codes, interruption.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { smallVisitYaml } from "../fixtures/small-visit.ts";
import { entente, inFolder } from "../support/entente.ts";

const inVisitFolder = (use: (folder: string, visit: string) => Promise<void>, yaml = smallVisitYaml) =>
  inFolder(async (folder) => {
    const visit = join(folder, "visit.yaml");
    await writeFile(visit, yaml);
    await use(folder, visit);
  });

/** The small visit with a second fixed item for everybody at the time of the first, neither of them confirmed. */
const overlapping = smallVisitYaml
  .replace(
    "\nwishes:",
    `  - id: interview
    kind: press
    title: Interview
    minutes: 30
    importance: required
    status: provisional
    fixed: 2023-10-25T18:00
    places: [hotel]
    attend: { required: [china] }

wishes:`,
  )
  .replace("kind: briefing\n", "kind: briefing\n    importance: required\n    status: provisional\n");

describe("the output folder", () => {
  test("holds every document, and no temporary folder remains", async () => {
    await inVisitFolder(async (folder, visit) => {
      const out = join(folder, "new/out");
      const { code, out: printed } = await entente(["plan", visit, "--out", out, "--iterations", "50"]);
      expect(code).toBe(0);
      expect(printed).toContain("Wednesday, 25 October 2023");
      expect(printed).toContain("Welcome at City Hall, Red Hall");
      expect(await readdir(join(folder, "new"))).toEqual(["out"]);
      const files = await readdir(out, { recursive: true });
      for (const name of [
        "programme.json",
        "programme.pdf",
        "office.pdf",
        "programme.md",
        "report.html",
        "people/zhengzhou-head.pdf",
        "people/zhengzhou-head.ics",
        "parties/zhengzhou.ics",
      ])
        expect(files).toContain(name);
      expect((await readFile(join(out, "programme.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
    });
  });

  test("is replaced if it is an earlier output", async () => {
    await inVisitFolder(async (folder, visit) => {
      const out = join(folder, "out");
      await entente(["plan", visit, "--out", out, "--iterations", "0"]);
      await writeFile(visit, smallVisitYaml.replace("id: small-visit", "id: another-visit"));
      expect((await entente(["plan", visit, "--out", out, "--iterations", "0"])).code).toBe(0);
      const programme = JSON.parse(await readFile(join(out, "programme.json"), "utf8"));
      expect(programme.visit).toBe("another-visit");
      expect((await readdir(folder)).sort()).toEqual(["out", "visit.yaml"]);
    });
  });

  test("is refused before planning if it holds anything else", async () => {
    await inVisitFolder(async (folder, visit) => {
      const holiday = join(folder, "holiday");
      await mkdir(holiday);
      await writeFile(join(holiday, "beach.txt"), "sun");
      const ours = join(folder, "ours");
      await entente(["plan", visit, "--out", ours, "--iterations", "0"]);
      await writeFile(join(ours, "people/notes.txt"), "call the mayor's office");
      await writeFile(join(folder, "file"), "");
      for (const out of [holiday, ours, join(folder, "file")]) {
        const { code, err, out: printed } = await entente(["plan", visit, "--out", out, "--seconds", "600"]);
        expect(code).toBe(1);
        expect(err).toContain("it was left unchanged");
        expect(printed).toBe("");
      }
      expect(await readFile(join(holiday, "beach.txt"), "utf8")).toBe("sun");
      expect(await readFile(join(ours, "people/notes.txt"), "utf8")).toBe("call the mayor's office");
    });
  });

  test("cannot be the current folder", async () => {
    await inVisitFolder(async (folder, visit) => {
      const inside = join(folder, "inside");
      await mkdir(inside);
      const { code, err } = await entente(["plan", visit, "--out", "."], { cwd: inside });
      expect(code).toBe(1);
      expect(err).toContain("is the current folder");
    });
  });
});

test("the same seed and iterations give the same programme, byte for byte", async () => {
  await inVisitFolder(async (folder, visit) => {
    const once = ["plan", visit, "--iterations", "300", "--seed", "7"];
    await entente([...once, "--out", join(folder, "a")]);
    await entente([...once, "--out", join(folder, "b")]);
    const first = await readFile(join(folder, "a/programme.json"));
    expect(first.equals(await readFile(join(folder, "b/programme.json")))).toBe(true);
    const { out } = await entente([...once, "--json"]);
    expect(out).toBe(first.toString());
  });
});

test("lines of a day without a time are printed where the agenda has them", async () => {
  const visit = join(import.meta.dirname, "../fixtures/published/fr1-saint-denis.yaml");
  const { out } = await entente(["plan", visit, "--iterations", "10", "--lang", "fr"]);
  const lines = out.split("\n").map((line) => line.trim());
  const meeting = lines.findIndex((line) => line.includes("Réunion de toutes les familles d'accueil"));
  expect(lines.slice(meeting + 1, meeting + 3)).toEqual([
    "Arrivée des Italiens, répartition dans les familles d'accueil, pot de bienvenue",
    "Repas et soirée dans les familles d'accueil",
  ]);
});

test("only plain text goes into a pipe", async () => {
  await inVisitFolder(async (_, visit) => {
    const { out, err } = await entente(["plan", visit, "--seconds", "0.5"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters
    expect(out + err).not.toMatch(/[\u001b\r]/);
  });
});

test("two required items at one time are named and end with code 2, and the rest of the programme is written", async () => {
  await inVisitFolder(async (folder, visit) => {
    const { code, out, err } = await entente([
      "plan",
      visit,
      "--out",
      join(folder, "out"),
      "--iterations",
      "50",
    ]);
    expect(code).toBe(2);
    expect(err).toContain("“Evening briefing” and “Interview” are both fixed and overlap");
    expect(err).toMatch(/required activit(y|ies) ha(s|ve) no time/);
    expect(out).toMatch(/“(Evening briefing|Interview)”/);
    const programme = JSON.parse(await readFile(join(folder, "out/programme.json"), "utf8"));
    expect(programme.unplaced).toHaveLength(1);
  }, overlapping);
});

describe("Ctrl-C", () => {
  test("writes the best programme so far", async () => {
    await inVisitFolder(async (folder, visit) => {
      const out = join(folder, "out");
      let sent = false;
      const {
        code,
        err,
        out: printed,
      } = await entente(["plan", visit, "--out", out, "--seconds", "600"], {
        // The overlap is reported just before the search begins.
        onError: (text, kill) => {
          if (!sent && text.includes("overlap")) kill("SIGINT");
          sent ||= text.includes("overlap");
        },
      });
      expect(err).toContain("Stopping with the best programme so far");
      expect(printed).toContain("Welcome at City Hall");
      expect(code).toBe(2);
      expect(await readdir(out)).toContain("programme.json");
    }, overlapping);
  });
});
