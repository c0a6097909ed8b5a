// How a command is declared: its arguments, options and examples, in the reader's language.
import { type Command, Option } from "commander";
import { type Language, languages, sayUsage } from "#text/command-line";
import type { Terminal } from "./terminal.ts";
import { oneOf, speak } from "./usage.ts";

type UsageKey = Parameters<typeof sayUsage>[1];
type CommandName = Extract<UsageKey, `command.${string}`> extends `command.${infer Name}` ? Name : never;
/** An argument as shown in the help, with the key of its description. */
type Argument = readonly [name: string, description: UsageKey];

type ReadOption = (language: Language, option: string) => (got: string) => unknown;

export interface Declaring {
  readonly terminal: Terminal;
  readonly language: Language;
  command(
    name: CommandName,
    about: { readonly args?: readonly Argument[]; readonly examples: readonly string[] },
  ): Command;
  /** `read` reads the value; it receives the name of the option for its messages. */
  option(flags: string, description: UsageKey, read?: ReadOption): Option;
  /** An option whose value is one of several words. */
  choice(flags: string, description: UsageKey, known: readonly string[]): Option;
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
): Declaring => {
  const option: Declaring["option"] = (flags, description, read) => {
    const added = new Option(flags, sayUsage(language, description));
    return read ? added.argParser(read(language, nameIn(flags))) : added;
  };
  const choice: Declaring["choice"] = (flags, description, known) =>
    option(flags, description)
      .choices([...known])
      .argParser(oneOf(language, nameIn(flags), known));
  const command: Declaring["command"] = (name, { args = [], examples }) => {
    const added = speak(root.command(name), language)
      .description(sayUsage(language, `command.${name}`))
      .allowExcessArguments(false)
      .addHelpText("after", helpEnd(language, examples));
    for (const [argument, description] of args) added.argument(argument, sayUsage(language, description));
    return added.addOption(choice("--lang <language>", "option.lang", languages).default(language));
  };
  return { terminal, language, done, option, choice, command };
};

/** Returns `--out` of `--out <folder>`. */
const nameIn = (flags: string): string => flags.replace(/ .*/, "");

/** The end of a help page: examples, and the meaning of the exit codes. */
export const helpEnd = (language: Language, examples: readonly string[]): string =>
  [
    "",
    sayUsage(language, "heading.examples"),
    ...examples.map((example) => `  ${example}`),
    "",
    sayUsage(language, "exit-codes"),
  ].join("\n");
