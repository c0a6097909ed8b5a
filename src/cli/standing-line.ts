// The summary of a programme in one line for the terminal.
import { type Programme, standingOf, type Visit } from "#domain";
import { type Language, sayStanding } from "#text/one-language";
import type { Terminal } from "./terminal.ts";

/** Returns what is kept, scheduled with a conflict or a warning, and dropped. Only what keeps every rule is green. */
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
