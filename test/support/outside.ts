// Ports of the use cases for tests: a planner in this thread, and real tokens.
import { createHash, randomBytes } from "node:crypto";
import type { Planner, Tokens } from "#app";
import { outlookOf, plan } from "#planner";

/** Plans in this thread, with few iterations. */
export const planHere: Planner = async (visit, { seed }, onProgress, signal) => {
  const run = plan(visit, { seed, iterations: 60 });
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return step.value;
    const { iterations, objective, placed, activities, open } = step.value;
    const told = { iterations, objective, placed, activities, pursuit: open ?? null };
    onProgress({ ...told, spent: outlookOf(step.value).spent, milliseconds: 0 }, undefined);
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) return step.value.programme();
  }
};

export const tokens: Tokens = {
  make: () => randomBytes(32).toString("base64url"),
  hash: (token) => createHash("sha256").update(token).digest("base64url"),
};
