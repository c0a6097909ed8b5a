// The last line of a test run: `N passed, N failed`, from Vitest's own report.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const file = join(import.meta.dirname, "../test-results/vitest.json");

const report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Returns the line for the report. A run without a report failed before its first test. */
function summary(): string {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return "0 passed, 1 failed (the checks before the tests failed, so no test was run)";
  }
  const { success, numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(text));
  // A file that cannot be loaded fails without a failed test in it.
  const brokenFiles = testResults.filter(
    (result) =>
      result.status === "failed" &&
      !result.assertionResults.some((assertion) => assertion.status === "failed"),
  ).length;
  const failed = numFailedTests + brokenFiles;
  return `${numPassedTests} passed, ${success ? failed : Math.max(1, failed)} failed`;
}

if (process.argv.includes("--forget")) rmSync(file, { force: true });
else console.log(summary());
