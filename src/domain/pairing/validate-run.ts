// Validation of a call while it is run: unfinished calls are valid, contradictions are reported with the proposal.
import { err, ok, type Result } from "#base/result.ts";
import { problem, type VisitProblem } from "../validation/problem.ts";
import { characterProblems } from "../validation/validate-characters.ts";
import { schemaProblems } from "../validation/validate-schema.ts";
import { quotaProblems } from "./contradictions.ts";
import { type RunningCall, runningCall } from "./running-call.ts";
import { referenceProblems } from "./validate-call.ts";

/** Reads raw data as a call that is run: its shape, its references, numbers of partners, and answers. */
export function validateRun(raw: unknown): Result<RunningCall, readonly VisitProblem[]> {
  const characters = characterProblems(raw);
  if (characters.some(({ code }) => code === "too-deep")) return err(characters);
  const parsed = runningCall.safeParse(raw);
  const problems = [
    ...characters,
    ...schemaProblems(runningCall, raw, parsed.success ? [] : parsed.error.issues),
    ...referenceProblems(raw, runningCall),
    ...(parsed.success ? [...quotaProblems(parsed.data), ...answerProblems(parsed.data)] : []),
  ];
  return parsed.success && problems.length === 0 ? ok(parsed.data) : err(problems);
}

/** An answer has the id of its two cities, so that one city answers a partner once. */
function answerProblems({ answers }: RunningCall): VisitProblem[] {
  return answers.flatMap(({ id, city, partner }, i) =>
    id === `${city}.${partner}` ? [] : [problem("not-valid", ["answers", i, "id"], { got: id })],
  );
}
