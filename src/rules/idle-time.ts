// Idle time: the cost of free minutes between two items of a day, the level of the objective below wishes and
// fairness.
import { z } from "zod";
import { figureRule } from "./rule.ts";

export const idleTime = figureRule({
  id: "idle-time",
  scope: "figure",
  level: "warn",
  parameters: z.strictObject({
    perMinute: z.int().min(0).max(1000).default(1).describe("Cost of each free minute of a person"),
    perBreak: z.int().min(0).max(1000).default(30).describe("Cost of each break of a person, however long"),
    breath: z.int().min(0).max(240).default(15).describe("Free minutes that nobody calls idle"),
    of: z
      .enum(["visiting", "everybody"])
      .default("visiting")
      .describe("Whose idle time counts: those who travel, or the people of the hosts too"),
  }),
  date: "2022",
});
