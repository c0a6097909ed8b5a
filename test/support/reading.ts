// Reading a visit file in tests: what the reader says, and the small visit with a mistake in it.
import { expect } from "vitest";
import { readVisit } from "#formats";
import { sayProblem } from "#text";
import { smallVisitYaml } from "../fixtures/small-visit.ts";

/** What the reader says, in English, one line per problem. */
export function said(source: string | Uint8Array): string[] {
  const read = readVisit(source, "visit.yaml");
  return read.ok ? [] : read.error.map((problem) => sayProblem("en", problem));
}

/** The small visit with some of its text replaced; every piece has to be there. */
export function changed(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, smallVisitYaml);
}

export const bytes = (text: string) => new TextEncoder().encode(text);
