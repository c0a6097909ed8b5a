// How a command is declared: its arguments, options and examples, in the reader's language.
import { type Command, Option } from "commander";
import { type Language, languages, sayUsage } from "#text/command-line";
import type { Terminal } from "./terminal.ts";
import { oneOf, speak } from "./usage.ts";

type UsageKey = Parameters<typeof sayUsage>[1];
type CommandName = Extract<UsageKey, `command.${string}`> extends `command.${infer Name}` ? Name : never;
/** An argument as shown in the help, with the key of its description. */
type Argument = readonly [name: string, description: UsageKey];

export interface Declaring {
  readonly terminal: Terminal;
  readonly language: Language;
  command(
    name: CommandName,
    about: { readonly args?: readonly Argument[]; readonly examples: readonly string[] },
  ): Command;
  option(flags: string, description: UsageKey): Option;
  /** Receives the exit code. */
  done(code: number): void;
}

/** Adds one command. Its code is loaded only when it is called, so that --help is quick. */
export type Declaration = (declaring: Declaring) => Command;

export const visitFile: Argument = ["<VISIT.yaml>", "argument.visit"];
export const sample = "examples/brussels-ljubljana-2023/visit.yaml";

/** Declares commands under a root. */
export const declaringUnder = (
  root: Command,
  terminal: Terminal,
  language: Language,
  done: (code: number) => void,
): Declaring => ({
  terminal,
  language,
  done,
  option: (flags, description) => new Option(flags, sayUsage(language, description)),
  command(name, { args = [], examples }) {
    const added = speak(root.command(name), language)
      .description(sayUsage(language, `command.${name}`))
      .allowExcessArguments(false)
      .addHelpText("after", helpEnd(language, examples));
    for (const [argument, description] of args) added.argument(argument, sayUsage(language, description));
    return added.addOption(
      new Option("--lang <language>", sayUsage(language, "option.lang"))
        .choices([...languages])
        .argParser(oneOf(language, "--lang", languages))
        .default(language),
    );
  },
});

/** The end of a help page: examples, and the meaning of the exit codes. */
export const helpEnd = (language: Language, examples: readonly string[]): string =>
  [
    "",
    sayUsage(language, "heading.examples"),
    ...examples.map((example) => `  ${example}`),
    "",
    sayUsage(language, "exit-codes"),
  ].join("\n");
