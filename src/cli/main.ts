// The command line: names the commands and their options, and turns their outcome into an exit code.
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type Language, languageFor, languages, sayCli } from "#text";
import { checkCommand } from "./check-command.ts";
import { badInput } from "./exit-codes.ts";
import { explainCommand } from "./explain-command.ts";
import { exportCommand, exportFormats } from "./export-command.ts";
import { planCommand } from "./plan-command.ts";
import { serveCommand } from "./serve-command.ts";
import { processTerminal } from "./terminal.ts";

const terminal = processTerminal();

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new InvalidArgumentError("Give a whole number, 0 or more.");
  return value;
}

function positiveSeconds(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError("Give seconds, such as 3 or 0.5.");
  return value;
}

const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}\n`;

const exitCodes =
  "\nExit codes: 0 fine, 1 bad input or usage, 2 no programme satisfies the blocking rules.\n";

/** The whole command line. Every action gives its exit code. */
function program(done: (code: number) => void): Command {
  const root = new Command("entente")
    .description("Plans, runs and follows up official delegation visits.")
    .showHelpAfterError("(entente --help shows what can be said)")
    .exitOverride()
    .addHelpText(
      "after",
      examples(
        "entente plan examples/brussels-ljubljana-2023/visit.yaml --out out",
        "entente check visit.yaml --programme out/programme.json",
        "entente explain visit.yaml ekwb-discussion --programme out/programme.json",
        "entente serve",
      ) + exitCodes,
    );
  const language = () =>
    new Option("--lang <language>", "language of what is said here")
      .choices([...languages])
      .default(languageFor(process.env["LANG"]?.split(/[_.]/)[0]));
  const command = (name: string, description: string) =>
    root.command(name).description(description).addOption(language()).exitOverride();

  command("plan <visit>", "Plan a visit file and write all its documents.")
    .option("--out <folder>", "folder to write (made new, or an earlier output replaced)")
    .option("--seconds <n>", "time for the search", positiveSeconds)
    .option("--iterations <n>", "exact length of the search: the same programme every time", wholeNumber)
    .option("--seed <n>", "another seed, another search", wholeNumber, 1)
    .option("--json", "print the programme as JSON")
    .addHelpText(
      "after",
      examples(
        "entente plan visit.yaml --out out",
        "entente plan visit.yaml --out out --seconds 20",
        "entente plan visit.yaml --iterations 2000 --seed 7 --json > programme.json",
      ) + exitCodes,
    )
    .action(async (visit: string, options) => done(await planCommand(terminal, visit, options)));

  command("check <visit>", "Check a visit file and, when given, a programme of it.")
    .option("--programme <file>", "a programme.json")
    .option("--json", "print the findings as JSON")
    .addHelpText(
      "after",
      examples("entente check visit.yaml", "entente check visit.yaml --programme out/programme.json --json") +
        exitCodes,
    )
    .action(async (visit: string, options) => done(await checkCommand(terminal, visit, options)));

  command("explain <visit> <activity>", "Say why an activity stands where it stands, or why it has no time.")
    .option("--programme <file>", "a programme.json; without it the visit is planned first")
    .option("--seed <n>", "seed of that planning", wholeNumber, 1)
    .option("--json", "print the explanation as JSON")
    .addHelpText(
      "after",
      examples(
        "entente explain visit.yaml rog-workshop",
        "entente explain visit.yaml rog-workshop --programme out/programme.json",
      ),
    )
    .action(async (visit: string, activity: string, options) =>
      done(await explainCommand(terminal, visit, activity, options)),
    );

  command("export <visit>", "Write one kind of document from a programme.")
    .requiredOption("--programme <file>", "a programme.json")
    .addOption(
      new Option("--format <format>", "what to write").choices([...exportFormats]).makeOptionMandatory(),
    )
    .requiredOption("--out <folder>", "folder to write")
    .addHelpText(
      "after",
      examples("entente export visit.yaml --programme out/programme.json --format ics --out calendars"),
    )
    .action(async (visit: string, options) => done(await exportCommand(terminal, visit, options)));

  command("report <visit>", "Write the news item and the internal report from the record of what happened.")
    .option("--record <file>", "the record; record.yaml beside the visit when absent")
    .option("--programme <file>", "a programme.json, for indicators that need it")
    .requiredOption("--out <folder>", "folder to write")
    .addHelpText(
      "after",
      examples(
        "entente report visit.yaml --out report",
        "entente report visit.yaml --record record.yaml --programme out/programme.json --out report",
      ),
    )

  command("serve", "Serve the visits in the browser.")
    .option("--data <folder>", "folder of the database", "data")
    .option("--port <n>", "port; PORT in the environment, else 4747", wholeNumber)
    .option("--host <name>", "address to listen on", "127.0.0.1")
    .addHelpText("after", examples("entente serve", "entente serve --data /srv/entente --port 8080"))
    .action(async (options) => done(await serveCommand(terminal, options)));

  return root;
}

async function main(): Promise<void> {
  let code = 0;
  try {
    await program((outcome) => {
      code = outcome;
    }).parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? 0 : badInput;
  }
  process.exitCode = code;
}

// A pipe that is closed early (`| head`) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
});

main().catch((error: unknown) => {
  // A bug: say so in one line, keep the details for those who ask.
  const language: Language = "en";
  terminal.error(
    sayCli(language, "bug", { message: error instanceof Error ? error.message : String(error) }),
  );
  if (process.env["ENTENTE_DEBUG"]) console.error(error);
  process.exitCode = badInput;
});
