// The command line in the reader's language: chooses the language, and words help and option errors.
import { type Command, type CommanderError, InvalidArgumentError, type Option } from "commander";
import { nearest } from "#base/nearest.ts";
import { type Language, languageFor, languages, sayUsage } from "#text/command-line";

/** Returns the language given by --lang anywhere in the arguments, otherwise that of the environment. */
export function languageOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
) {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = at < 0 ? undefined : args[at]?.includes("=") ? args[at].slice(7) : args[at + 1];
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  return languages.find((language) => language === asked) ?? languageFor(locale?.split(/[_.]/)[0]);
}

/** Sets the language of a command's help headings, and leaves errors to `complaint`. */
export const speak = (command: Command, language: Language): Command =>
  command
    .helpOption("-h, --help", sayUsage(language, "option.help"))
    .configureHelp({
      styleTitle: (title) => headings(language).get(title) ?? title,
      optionDescription: describe,
    })
    .configureOutput({ outputError: () => {} })
    .exitOverride();

/** Commander identifies its headings by their English words. */
const headings = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    (["usage", "arguments", "options", "commands"] as const).map((name) => [
      `${name[0]?.toUpperCase()}${name.slice(1)}:`,
      sayUsage(language, `heading.${name}`),
    ]),
  );

function describe(option: Option): string {
  const choices = option.argChoices ? `: ${option.argChoices.join(" | ")}` : "";
  const value = option.defaultValue === undefined ? "" : ` [${option.defaultValue}]`;
  return option.description + choices + value;
}

/** Reads a whole number from 0 up. */
export const wholeNumber =
  (language: Language, option: string) =>
  (got: string): number => {
    const value = /^\d+$/.test(got) ? Number(got) : Number.NaN;
    if (Number.isSafeInteger(value)) return value;
    throw new InvalidArgumentError(sayUsage(language, "error.whole-number", { option, got }));
  };

/** Reads a port. */
export const port =
  (language: Language, option: string) =>
  (got: string): number => {
    const value = /^\d+$/.test(got) ? Number(got) : Number.NaN;
    if (value <= 65_535) return value;
    throw new InvalidArgumentError(sayUsage(language, "error.port", { option, got }));
  };

/** Reads the public address of a server: only scheme, host and port. */
export const origin =
  (language: Language, option: string) =>
  (got: string): string => {
    const url = URL.parse(got);
    const isOrigin =
      url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash;
    if (isOrigin && url.username === "" && url.password === "") return url.origin;
    throw new InvalidArgumentError(sayUsage(language, "error.origin", { option, got }));
  };

/** Reads seconds, including fractions. */
export const seconds =
  (language: Language, option: string) =>
  (got: string): number => {
    const value = /^\d*\.?\d+$/.test(got) ? Number(got) : Number.NaN;
    if (Number.isFinite(value)) return value;
    throw new InvalidArgumentError(sayUsage(language, "error.seconds", { option, got }));
  };

/** Reads one of several words. */
export const oneOf =
  <Word extends string>(language: Language, option: string, known: readonly Word[]) =>
  (got: string): Word => {
    const found = known.find((word) => word === got);
    if (found !== undefined) return found;
    const wrong = sayUsage(language, "error.wrong-choice", { option, got, known: known.join(", ") });
    throw new InvalidArgumentError(withNearest(language, wrong, got, known));
  };

/** Reads an option that can be given more than once, as a list. */
export const repeated =
  <Value>(read: (got: string) => Value) =>
  (got: string, before: readonly Value[] = []): Value[] => [...before, read(got)];

const withNearest = (language: Language, sentence: string, got: string, known: readonly string[]): string => {
  const meant = nearest(got, known);
  return meant === undefined
    ? sentence
    : [sentence, sayUsage(language, "error.did-you-mean", { nearest: meant })].join(
        language === "zh-Hans" ? "" : " ",
      );
};

/** Returns what is wrong with the arguments, from Commander's error; undefined if it only showed help. */
export function complaint(
  error: CommanderError,
  language: Language,
  root: Command,
  args: readonly string[],
): string[] | undefined {
  if (error.exitCode === 0 || error.code === "commander.help") return undefined;
  const called = root.commands.find((command) => command.name() === args.find((arg) => !arg.startsWith("-")));
  const what = /'(.*?)'/s.exec(error.message)?.[1] ?? "";
  const options = [...root.options, ...(called?.options ?? [])].flatMap((option) => option.long ?? []);
  const known = root.commands.map((command) => command.name());
  const seeHelp = sayUsage(language, "error.see-help", {
    command: called ? `entente ${called.name()}` : "entente",
  });
  switch (error.code) {
    case "commander.unknownOption":
      return [
        withNearest(language, sayUsage(language, "error.unknown-option", { what }), what, options),
        seeHelp,
      ];
    case "commander.unknownCommand": {
      const sentence = sayUsage(language, "error.unknown-command", { what, known: known.join(", ") });
      return [withNearest(language, sentence, what, known), seeHelp];
    }
    case "commander.missingArgument":
      return [sayUsage(language, "error.missing-argument", { what }), seeHelp];
    case "commander.missingMandatoryOptionValue":
      return [sayUsage(language, "error.missing-option", { what }), seeHelp];
    case "commander.optionMissingArgument":
      return [sayUsage(language, "error.missing-value", { what }), seeHelp];
    case "commander.conflictingOption":
      return [sayUsage(language, "error.one-of", { options: "--seconds, --iterations" }), seeHelp];
    case "commander.excessArguments":
      return [sayUsage(language, "error.too-many"), seeHelp];
    default:
      // Our value readers give whole sentences, to which Commander adds an introduction of its own.
      return [error.message.replace(/^error: .*? is invalid\. /s, ""), seeHelp];
  }
}
