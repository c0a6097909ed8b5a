// The complete command line: its description, and its commands in the order of the help.
import { Command } from "commander";
import { type Language, sayUsage } from "#text/command-line";
import packageJson from "../../package.json" with { type: "json" };
import { type Declaration, declaringUnder, helpEnd, sample } from "./declaration.ts";
import { exportDocuments, news, report } from "./document-commands.ts";
import { bound, check, explain, pair, plan, repair } from "./planning-commands.ts";
import { serve, worker } from "./serving-commands.ts";
import type { Terminal } from "./terminal.ts";
import { speak } from "./usage.ts";

const commands: readonly Declaration[] = [
  plan,
  check,
  bound,
  explain,
  repair,
  exportDocuments,
  news,
  report,
  pair,
  serve,
  worker,
];

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
  const declaring = declaringUnder(root, terminal, language, done);
  for (const declare of commands) declare(declaring);
  return root;
}
