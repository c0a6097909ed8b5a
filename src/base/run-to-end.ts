// Runs a generator without a pause.

/** Runs a generator to its end. Returns its result; what it yields on the way is dropped. */
export function runToEnd<Result>(run: Generator<unknown, Result>): Result {
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}
