// The summary of a programme on one line of the terminal.
import { type Programme, standingOf, type Visit } from "#domain";
import { type Language, sayStanding } from "#text/one-language";
import type { Terminal } from "./terminal.ts";

/**
 * Returns the counts of items that keep every rule, have a conflict, have a warning or are dropped. Only the first is
 * green.
 */
export const standingLine = (
  visit: Visit,
  programme: Programme,
  language: Language,
  colours: Terminal["colours"],
): string =>
  sayStanding(language, standingOf(visit, programme))
    .map(({ kind, isGood, text }) => {
      if (isGood) return colours.green(text);
      if (kind === "conflicting" || kind === "dropped") return colours.red(text);
      return kind === "reserve" ? text : colours.yellow(text);
    })
    .join(" · ");
