// Interpreter teams: how many interpreters one activity needs, by mode and length.
import { z } from "zod";
import type { InterpretationMode } from "#domain";
import { figureRule } from "./rule.ts";

const table = z
  .array(z.tuple([z.int().min(1), z.int().min(1)]))
  .min(1)
  .describe("Rows [up to this number of minutes, interpreters]; the last row holds for longer ones too");

const parameters = z.strictObject({
  simultaneous: table.default([
    [40, 1],
    [240, 2],
    [360, 3],
    [480, 4],
  ]),
  whispered: table.default([
    [40, 1],
    [240, 2],
    [360, 3],
    [480, 4],
  ]),
  consecutive: table.default([
    [240, 1],
    [480, 2],
  ]),
  threeLanguages: z
    .int()
    .min(0)
    .max(24)
    .default(0)
    .describe(
      "Least interpreters of all teams together in a booth where three or more languages meet; 0: no more",
    ),
  threeLanguagesConsecutive: z
    .int()
    .min(0)
    .max(24)
    .default(0)
    .describe(
      "Least interpreters of all teams together in consecutive work where three or more languages meet; 0: no more",
    ),
});

export const interpreterTeam = figureRule({
  id: "interpreter-team",
  scope: "figure",
  level: "warn",
  parameters,
  date: "2016",
});

/**
 * Returns the interpreters needed for each language pair of an activity with these minutes and this number of
 * pairs.
 */
export function teamSize(
  mode: InterpretationMode,
  minutes: number,
  figures: z.output<typeof parameters>,
  pairs = 1,
): number {
  const rows = figures[mode];
  const team = (rows.find(([upTo]) => minutes <= upTo) ?? rows.at(-1))?.[1] ?? 1;
  if (pairs < 2) return team;
  const least = mode === "consecutive" ? figures.threeLanguagesConsecutive : figures.threeLanguages;
  return Math.max(team, Math.ceil(least / pairs));
}
