// Turns the raw data of a visit file into a visit, or reports its problems.
import { err, ok } from "#base/result.ts";
import {
  expandVisit,
  notesBeside,
  type Path,
  type ValidationOptions,
  type Visit,
  type VisitProblem,
  validateVisit,
  visit as visitSchema,
  withWrittenTimes,
} from "#domain";
import type { Validate } from "./values.ts";

/** How a visit file is read. */
export interface ReadOptions extends ValidationOptions {
  /** Further checks by the caller: errors, and notes that do not prevent reading. */
  readonly further?: (visit: Visit) => {
    readonly errors: readonly VisitProblem[];
    readonly warnings: readonly VisitProblem[];
  };
}

/**
 * Validates the short form as well as the full one; problems name the place that was written. Notes on the rest of a
 * faulty file are reported with its faults.
 */
export const validVisit =
  ({ further, ...options }: ReadOptions): Validate<Visit> =>
  (raw, sourceAt) => {
    const short = expandVisit(raw);
    const times = withWrittenTimes(visitSchema, short.value, sourceAt);
    const validated = validateVisit(times.value, options);
    const atOrigin = (found: VisitProblem): VisitProblem => {
      const origin = short.originOf(found.path);
      const first = found.first && short.originOf(found.first);
      const told = origin ? { ...found, ...origin, onKey: false } : found;
      return first ? { ...told, first: first.path, firstWithin: first.within } : told;
    };
    // Without this check, a programme in another form would be ignored.
    const isRead = short.warnings.every(({ code }) => code !== "wrong-type");
    const more = validated.ok ? further?.(validated.value.visit) : undefined;
    const notes = [...(validated.ok ? validated.value.warnings : []), ...(more?.warnings ?? [])];
    if (validated.ok && times.problems.length === 0 && isRead && !more?.errors.length) {
      const warnings = distinct([...short.warnings, ...times.warnings, ...notes].map(atOrigin));
      return ok({ value: validated.value.visit, warnings });
    }
    const told = new Set(times.problems.map(({ path }) => sayPathKey(path)));
    const found = validated.ok ? [] : validated.error.filter(({ path }) => !told.has(sayPathKey(path)));
    const faults = [...times.problems, ...found];
    const beside = validated.ok
      ? [...(more?.errors ?? []), ...notes]
      : notesBeside(times.value, faults, (visit) => {
          const { errors = [], warnings = [] } = further?.(visit) ?? {};
          return [...errors, ...warnings];
        });
    return err(distinct([...short.warnings, ...times.warnings, ...faults, ...beside].map(atOrigin)));
  };

/** Drops repetitions: one line of a text can become several entries of a visit. */
function distinct(found: readonly VisitProblem[]): VisitProblem[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = one.within ? JSON.stringify(one) : "";
    if (seen.has(key)) return false;
    if (key !== "") seen.add(key);
    return true;
  });
}

const sayPathKey = (path: Path): string => JSON.stringify(path);
