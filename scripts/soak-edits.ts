// npm run soak:edits [runs] [seed]: simulates three editors on slow connections in many random orders. Prints every
// edit that is lost.
import fc from "fast-check";
import { editorsSteps, letEdit } from "../test/support/editors.ts";

const runs = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const seen = { orders: 0, deeds: 0, versions: 0, conflicts: 0 };
const outcome = fc.check(
  fc.property(editorsSteps, (steps) => {
    const { wrong, deeds, versions, conflicts } = letEdit(steps);
    seen.orders += 1;
    seen.deeds += deeds;
    seen.versions += versions;
    seen.conflicts += conflicts;
    if (wrong.length > 0) throw new Error(wrong.join("; "));
  }),
  { numRuns: runs, seed },
);
console.log(`seed ${seed}: ${JSON.stringify(seen)}`);
if (outcome.failed) console.error(fc.defaultReportMessage(outcome));
process.exitCode = outcome.failed ? 1 : 0;
