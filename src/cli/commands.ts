// The commands, their arguments and options. Each loads its own code when it is called, so that --help is quick.
import { Command, Option } from "commander";
import { type Language, languages, sayUsage } from "#text/command-line";
import packageJson from "../../package.json" with { type: "json" };
import { exportFormats } from "./formats.ts";
import type { Terminal } from "./terminal.ts";
import { oneOf, origin, port, seconds, speak, wholeNumber } from "./usage.ts";

const call = "examples/pairing-europe-china.yaml";
const sample = "examples/brussels-ljubljana-2023/visit.yaml";

/** Returns the whole command line. `done` receives the exit code of the command. */
export function commandLine(terminal: Terminal, language: Language, done: (code: number) => void): Command {
  const root = speak(new Command("entente"), language)
    .description(sayUsage(language, "command.entente"))
    .version(packageJson.version, "-V, --version", sayUsage(language, "option.version"))
    .helpCommand("help [command]", sayUsage(language, "command.help"))
    .addHelpText(
      "after",
      helpEnd(language, [
        `entente plan ${sample} --out out`,
        "entente check visit.yaml --programme out/programme.json",
        "entente explain visit.yaml ekwb-discussion --programme out/programme.json",
        "entente serve",
      ]),
    );

  const command = (name: keyof typeof commandHelp, args: readonly (readonly [string, string])[] = []) => {
    const added = speak(root.command(name), language)
      .description(sayUsage(language, `command.${name}`))
      .allowExcessArguments(false)
      .addHelpText("after", helpEnd(language, commandHelp[name]));
    for (const [argument, description] of args) added.argument(argument, description);
    return added.addOption(
      new Option("--lang <language>", sayUsage(language, "option.lang"))
        .choices([...languages])
        .argParser(oneOf(language, "--lang", languages))
        .default(language),
    );
  };
  const option = (flags: string, key: Parameters<typeof sayUsage>[1]) =>
    new Option(flags, sayUsage(language, key));
  const visit = ["<VISIT.yaml>", sayUsage(language, "argument.visit")] as const;

  command("plan", [visit])
    .addOption(option("--out <folder>", "option.plan-out"))
    .addOption(
      option("--seconds <n>", "option.plan-seconds")
        .argParser(seconds(language, "--seconds"))
        .conflicts("iterations"),
    )
    .addOption(
      option("--iterations <n>", "option.iterations").argParser(wholeNumber(language, "--iterations")),
    )
    .addOption(option("--seed <n>", "option.seed").argParser(wholeNumber(language, "--seed")).default(1))
    .addOption(option("--json", "option.plan-json"))
    .action(async (file: string, options) => {
      const { planCommand } = await import("./plan-command.ts");
      done(await planCommand(terminal, file, options));
    });

  command("check", [visit])
    .addOption(option("--programme <file>", "option.check-programme"))
    .addOption(option("--json", "option.check-json"))
    .action(async (file: string, options) => {
      await import("./read-once.ts");
      const { checkCommand } = await import("./check-command.ts");
      done(await checkCommand(terminal, file, options));
    });

  command("bound", [visit])
    .addOption(option("--programme <file>", "option.bound-programme"))
    .addOption(
      option("--seconds <n>", "option.bound-seconds").argParser(seconds(language, "--seconds")).default(10),
    )
    .addOption(option("--json", "option.bound-json"))
    .action(async (file: string, options) => {
      const { boundCommand } = await import("./bound-command.ts");
      done(await boundCommand(terminal, file, options));
    });

  command("explain", [visit, ["<ACTIVITY>", sayUsage(language, "argument.activity")]])
    .addOption(option("--programme <file>", "option.explain-programme"))
    .addOption(option("--seed <n>", "option.seed").argParser(wholeNumber(language, "--seed")).default(1))
    .addOption(option("--json", "option.explain-json"))
    .action(async (file: string, activity: string, options) => {
      const { explainCommand } = await import("./explain-command.ts");
      done(await explainCommand(terminal, file, activity, options));
    });

  command("repair", [visit])
    .addOption(option("--from <file>", "option.repair-from").makeOptionMandatory())
    .addOption(
      option("--event <event>", "option.event").argParser((event: string, before: string[] | undefined) => [
        ...(before ?? []),
        event,
      ]),
    )
    .addOption(option("--events <file>", "option.events"))
    .addOption(option("--now <time>", "option.now"))
    .addOption(
      option("--choose <n>", "option.choose").argParser(wholeNumber(language, "--choose")).default(1),
    )
    .addOption(option("--out <folder>", "option.repair-out"))
    .addOption(option("--seconds <n>", "option.seconds").argParser(seconds(language, "--seconds")))
    .addOption(option("--work <n>", "option.work").argParser(wholeNumber(language, "--work")))
    .addOption(option("--seed <n>", "option.seed").argParser(wholeNumber(language, "--seed")).default(1))
    .addOption(option("--json", "option.repair-json"))
    .action(async (file: string, options) => {
      const { repairCommand } = await import("./repair-command.ts");
      done(await repairCommand(terminal, file, options));
    });

  command("export", [visit])
    .addOption(option("--programme <file>", "option.export-programme").makeOptionMandatory())
    .addOption(
      option("--format <format>", "option.format")
        .choices([...exportFormats])
        .argParser(oneOf(language, "--format", exportFormats))
        .makeOptionMandatory(),
    )
    .addOption(option("--out <folder>", "option.out").makeOptionMandatory())
    .action(async (file: string, options) => {
      const { exportCommand } = await import("./export-command.ts");
      done(await exportCommand(terminal, file, options));
    });

  command("news", [visit])
    .addOption(option("--check <file>", "option.news-check").makeOptionMandatory())
    .addOption(option("--record <file>", "option.record"))
    .addOption(option("--before <file>", "option.news-before"))
    .addOption(
      option("--in <language>", "option.news-in")
        .choices([...languages])
        .argParser(oneOf(language, "--in", languages)),
    )
    .action(async (file: string, options) => {
      const { newsCommand } = await import("./news-command.ts");
      done(await newsCommand(terminal, file, options));
    });

  command("report", [visit])
    .addOption(option("--record <file>", "option.record"))
    .addOption(option("--programme <file>", "option.report-programme"))
    .addOption(option("--out <folder>", "option.out").makeOptionMandatory())
    .action(async (file: string, options) => {
      const { reportCommand } = await import("./report-command.ts");
      done(await reportCommand(terminal, file, options));
    });

  command("pair", [["<CALL.yaml>", sayUsage(language, "argument.call")]])
    .addOption(
      option("--why <cities>", "option.why").argParser((cities: string, before: string[] | undefined) => [
        ...(before ?? []),
        cities,
      ]),
    )
    .addOption(option("--out <folder>", "option.pair-out"))
    .addOption(option("--json", "option.pair-json"))
    .action(async (file: string, options) => {
      const { pairCommand } = await import("./pair-command.ts");
      done(await pairCommand(terminal, file, options));
    });

  command("serve")
    .addOption(option("--data <folder>", "option.data").default("data"))
    .addOption(option("--database-url <url>", "option.database-url"))
    .addOption(option("--owner-link", "option.owner-link"))
    .addOption(option("--port <n>", "option.port").argParser(port(language, "--port")))
    .addOption(option("--host <name>", "option.host").default("127.0.0.1"))
    .addOption(option("--plans <n>", "option.plans").argParser(wholeNumber(language, "--plans")).default(1))
    .addOption(
      option("--public-url <url>", "option.public-url")
        .env("ENTENTE_PUBLIC_URL")
        .argParser(origin(language, "--public-url")),
    )
    .action(async (options) => {
      const { serveCommand } = await import("./serve-command.ts");
      done(await serveCommand(terminal, options));
    });

  command("worker")
    .addOption(option("--database-url <url>", "option.worker-database").makeOptionMandatory())
    .addOption(
      option("--plans <n>", "option.worker-plans").argParser(wholeNumber(language, "--plans")).default(1),
    )
    .action(async (options) => {
      const { workerCommand } = await import("./worker-command.ts");
      done(await workerCommand(terminal, options));
    });

  return root;
}

const commandHelp = {
  plan: [
    `entente plan ${sample} --out out`,
    "entente plan visit.yaml --out out --seconds 20",
    "entente plan visit.yaml --iterations 2000 --seed 7 --json > programme.json",
  ],
  check: ["entente check visit.yaml", "entente check visit.yaml --programme out/programme.json --json"],
  bound: ["entente bound visit.yaml", "entente bound visit.yaml --programme out/programme.json --json"],
  explain: [
    "entente explain visit.yaml rog-workshop",
    "entente explain visit.yaml rog-workshop --programme out/programme.json",
  ],
  repair: [
    'entente repair visit.yaml --from out/programme.json --event "late flight-to-ljubljana 120"',
    'entente repair visit.yaml --from out/programme.json --now 2023-10-25T14:20 --event "over dg-regio-meeting 30"',
    'entente repair visit.yaml --from out/programme.json --event "closed red-hall 2023-10-26T08:00/2023-10-26T13:00" --choose 2 --out out',
  ],
  export: ["entente export visit.yaml --programme out/programme.json --format ics --out calendars"],
  news: [
    "entente news visit.yaml --check news.en.md",
    "entente news visit.yaml --check news.sl.md --before record-of-monday.yaml",
  ],
  report: [
    "entente report visit.yaml --out report",
    "entente report visit.yaml --record what-happened.yaml --programme out/programme.json --out report",
  ],
  pair: [
    `entente pair ${call}`,
    `entente pair ${call} --why ljubljana,chengdu --why ljubljana`,
    `entente pair ${call} --out out`,
  ],
  serve: [
    "entente serve",
    "entente serve --data /srv/entente --port 8080 --public-url https://entente.example",
    "entente serve --database-url postgres://entente@localhost/entente",
  ],
  worker: [
    "entente worker --database-url postgres://entente@localhost/entente",
    "entente worker --database-url postgres://entente@localhost/entente --plans 4",
  ],
} as const;

const helpEnd = (language: Language, examples: readonly string[]): string =>
  [
    "",
    sayUsage(language, "heading.examples"),
    ...examples.map((example) => `  ${example}`),
    "",
    sayUsage(language, "exit-codes"),
  ].join("\n");
