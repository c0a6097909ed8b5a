// Interpreter teams: how many interpreters one activity needs, by mode and length.
import { z } from "zod";
import type { InterpretationMode } from "#domain";
import { figureRule } from "./rule.ts";

const table = z
  .array(z.tuple([z.int().min(1), z.int().min(1)]))
  .min(1)
  .describe("Rows [up to so many minutes, interpreters]; the last row holds for longer ones too");

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
});

export const interpreterTeam = figureRule({
  id: "interpreter-team",
  scope: "figure",
  level: "block",
  parameters,
  source:
    "AIIC Canada, minimum teams: 40 minutes 1, 4 hours 2, 6 hours 3, 8 hours 4; consecutive six-hour day at least 2",
  date: "2016",
});

/** Interpreters needed for one language pair of an activity of so many minutes. */
export function teamSize(
  mode: InterpretationMode,
  minutes: number,
  figures: z.output<typeof parameters>,
): number {
  const rows = figures[mode];
  return (rows.find(([upTo]) => minutes <= upTo) ?? rows.at(-1))?.[1] ?? 1;
}
