// The command line: calls the command that the arguments name and turns its result into an exit code.
import { CommanderError } from "commander";
import { loadCommandLine, sayCli } from "#text/command-line";
import { commandLine } from "./commands.ts";
import { badInput, fine } from "./exit-codes.ts";
import { processTerminal } from "./terminal.ts";
import { complaint, languageOf } from "./usage.ts";

const terminal = processTerminal();
const args = process.argv.slice(2);
const language = languageOf(args, process.env);
await loadCommandLine(language);

// A pipe that is closed early (`| head`) is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(fine);
});

let code: number = fine;
const root = commandLine(terminal, language, (outcome) => {
  code = outcome;
});
try {
  await root.parseAsync(args, { from: "user" });
} catch (error) {
  if (error instanceof CommanderError) {
    for (const line of complaint(error, language, root, args) ?? []) terminal.error(line);
    code = error.exitCode === 0 ? fine : badInput;
  } else {
    // A bug of ours: prints one line, and the details on request.
    terminal.error(
      sayCli(language, "bug", { message: error instanceof Error ? error.message : String(error) }),
    );
    if (process.env.ENTENTE_DEBUG) console.error(error);
    code = badInput;
  }
}
process.exitCode = code;
// A failure, for example of a database, may leave something running.
if (code !== fine) setTimeout(() => process.exit(code), 1000).unref();
