// Validation of a call while it is run: unfinished calls are valid, contradictions are reported with the proposal.
import type { Result } from "#base/result.ts";
import { problem, type VisitProblem } from "../validation/problem.ts";
import { quotaProblems } from "./contradictions.ts";
import { type RunningCall, runningCall } from "./running-call.ts";
import { validatedBy } from "./validate-call.ts";

/** Reads raw data as a call that is run: its shape, its references, numbers of partners, and answers. */
export const validateRun = (raw: unknown): Result<RunningCall, readonly VisitProblem[]> =>
  validatedBy(runningCall, raw, (run) => [...quotaProblems(run), ...answerProblems(run)]);

/** The id of an answer must consist of its two cities. A city can therefore answer each partner only once. */
function answerProblems({ answers }: RunningCall): VisitProblem[] {
  return answers.flatMap(({ id, city, partner }, i) =>
    id === `${city}.${partner}` ? [] : [problem("not-valid", ["answers", i, "id"], { got: id })],
  );
}
