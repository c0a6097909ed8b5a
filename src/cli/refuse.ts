// Refusing: every problem as one line on the error stream, and the exit code of bad input.
import { type Language, sayCli } from "#text/one-language";
import { badInput } from "./exit-codes.ts";
import type { OutputProblem } from "./output-folder.ts";
import type { Refusal } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";

/** Prints problems. Returns the exit code of bad input. */
export function refuse(terminal: Terminal, refusals: readonly Refusal[]): number {
  for (const { message } of refusals) terminal.error(terminal.errorColours.red(message));
  return badInput;
}

/** Prints why a folder was not written. Returns the exit code of bad input. */
export const refuseFolder = (
  terminal: Terminal,
  language: Language,
  path: string,
  problem: OutputProblem,
): number => refuse(terminal, [{ file: path, message: sayCli(language, `out.${problem}`, { path }) }]);
