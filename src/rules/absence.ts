// Absence: the cost when wished people cannot attend.
import { z } from "zod";
import { figureRule } from "./rule.ts";

export const absence = figureRule({
  id: "absence",
  scope: "figure",
  level: "warn",
  parameters: z.strictObject({
    perMinute: z
      .int()
      .min(0)
      .max(1000)
      .default(0)
      .describe(
        "Cost of each minute in which a person is wanted in two activities at once; 0: anyone who is absent costs a share of the activity's weight instead",
      ),
  }),
  date: "2013",
});
