// Reads and plans the visit file of a test. Fails if the file cannot be read.
import type { Programme, Visit } from "#domain";
import { readVisit } from "#formats";
import { plan } from "#planner";

export interface Planned {
  readonly visit: Visit;
  readonly programme: Programme;
}

export function planned(source: string, iterations: number): Planned {
  const read = readVisit(source, "visit.yaml");
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { visit } = read.value;
  return { visit, programme: programmeOf(visit, iterations) };
}

/** Plans a visit to the end. */
export function programmeOf(visit: Visit, iterations: number): Programme {
  const run = plan(visit, { seed: 1, iterations });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}
