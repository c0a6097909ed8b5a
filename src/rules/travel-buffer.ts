// Travel buffer: a reserve on every transfer, for boarding, counting heads and traffic.
import { z } from "zod";
import { figureRule } from "./rule.ts";

export const travelBuffer = figureRule({
  id: "travel-buffer",
  scope: "figure",
  level: "warn",
  parameters: z.strictObject({ minutes: z.int().min(0).max(240).default(5) }),
  date: "2018",
});
