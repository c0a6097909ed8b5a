// Help, and messages about mistyped arguments.
import { describe, expect, test } from "vitest";
import { entente } from "../support/entente.ts";

describe("help", () => {
  test.each(["plan", "check", "explain", "repair", "export", "report", "pair", "serve"])(
    "of %s shows examples and exit codes",
    async (command) => {
      const { code, out, err } = await entente([command, "--help"]);
      expect(code).toBe(0);
      expect(err).toBe("");
      expect(out).toMatch(new RegExp(`^Usage: entente ${command} `));
      expect(out).toMatch(new RegExp(`Examples:\\n  entente ${command}`));
      expect(out).toContain("Exit codes: 0 fine; 1 bad input or usage; 2 no programme");
    },
  );

  test("without a command names every command", async () => {
    const { code, out } = await entente(["--help"]);
    expect(code).toBe(0);
    for (const command of ["plan", "check", "explain", "repair", "export", "report", "pair", "serve"])
      expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
  });

  test("is in the language of the environment, or in another one on request", async () => {
    const chinese = await entente(["plan", "--help"], { environment: { LANG: "zh_CN.UTF-8" } });
    expect(chinese.out).toContain("用法： entente plan");
    expect(chinese.out).not.toContain("Options:");
    const slovenian = await entente(["plan", "--help", "--lang", "sl"], {
      environment: { LANG: "zh_CN.UTF-8" },
    });
    expect(slovenian.out).toContain("Raba: entente plan");
  });

  test("shows the version", async () => {
    const { code, out } = await entente(["--version"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("a mistake in the arguments ends with code 1 and a message that says what to do", () => {
  test.each([
    [["plna", "visit.yaml"], "There is no command “plna”", "Did you mean plan?"],
    [["plan", "visit.yaml", "--secnds", "3"], "There is no option --secnds", "Did you mean --seconds?"],
    [["plan"], "VISIT.yaml is missing", "entente plan --help"],
    [["plan", "visit.yaml", "--seconds"], "--seconds <n> needs a value", "entente plan --help"],
    [["plan", "visit.yaml", "--seconds", "soon"], "“soon” is not a number of seconds", "such as 3"],
    [["plan", "visit.yaml", "--seed", "-4"], "“-4” is not a whole number", "--seed"],
    [["plan", "visit.yaml", "--iterations", "1.5"], "“1.5” is not a whole number", "--iterations"],
    [["plan", "visit.yaml", "--seconds", "1", "--iterations", "9"], "Only one of these", "--iterations"],
    [["plan", "visit.yaml", "--lang", "slo"], "“slo” is not one of en, zh-Hans, sl", "Did you mean sl?"],
    [["plan", "one.yaml", "two.yaml"], "There are more arguments", "entente plan --help"],
    [["explain", "visit.yaml"], "ACTIVITY is missing", "entente explain --help"],
    [["export", "visit.yaml", "--format", "ics"], "is required", "entente export --help"],
    [["serve", "--port", "99999"], "“99999” is not a port", "65535"],
  ])("%j", async (args, what, help) => {
    const { code, out, err } = await entente(args);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(what);
    expect(err).toContain(help);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test("without arguments, the help is shown", async () => {
    const { code, err } = await entente([]);
    expect(code).toBe(1);
    expect(err).toContain("Usage: entente");
  });
});
