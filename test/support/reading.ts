// Reads visit files in tests: the problems reported, and the small visit with a mistake.
import { expect } from "vitest";
import { readVisit } from "#formats";
import { sayProblem } from "#text";
import { smallVisitYaml } from "../fixtures/small-visit.ts";

/** Returns the problems reported, in English, one line each. */
export function said(source: string | Uint8Array): string[] {
  const read = readVisit(source, "visit.yaml");
  return read.ok ? [] : read.error.map((problem) => sayProblem("en", problem));
}

/** Returns the small visit with some of its text replaced. Every replaced piece has to occur. */
export function changed(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, smallVisitYaml);
}

export const bytes = (text: string) => new TextEncoder().encode(text);
