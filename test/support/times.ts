// Visits that test times: read from the fixtures or built from short parameters, planned, and shown in local time.
import { readFileSync } from "node:fs";
import { localTime, localTimeOf, type Programme, type Visit } from "#domain";
import { readVisit } from "#formats";
import { plan } from "#planner";

/** Returns a visit file of `test/fixtures/time`, with parts of its text replaced. */
export function timeVisit(name: string, replaced: readonly (readonly [string, string])[] = []): Visit {
  const url = new URL(`../fixtures/time/${name}.yaml`, import.meta.url);
  const text = replaced.reduce((all, [from, to]) => all.replaceAll(from, to), readFileSync(url, "utf8"));
  const read = readVisit(text, `${name}.yaml`);
  if (!read.ok) throw new Error(read.error.map((problem) => `${problem.code} ${problem.got}`).join("; "));
  return read.value.visit;
}

/** Returns the problems of a visit file's text, as codes. */
export function problemsIn(text: string): string[] {
  const read = readVisit(text, "visit.yaml");
  return read.ok ? [] : read.error.map(({ code }) => code);
}

/** Returns a programme of the visit, found within a limited number of iterations. */
export function programmeOf(visit: Visit): Programme {
  const run = plan(visit, { seed: 1, iterations: 100 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

/** Returns the start of each activity of a programme, in the local time of a zone. */
export const startsIn = (programme: Programme, zone: string): Record<string, string> =>
  Object.fromEntries(
    programme.placements.map(({ activity, start }) => [activity, localTime.encode(localTimeOf(start, zone))]),
  );
