// Turns the raw data of a visit file into a visit, or reports its problems.
import { err, ok } from "#base/result.ts";
import {
  expandVisit,
  type Path,
  type ValidationOptions,
  type Visit,
  type VisitProblem,
  validateVisit,
  visit as visitSchema,
  withWrittenTimes,
} from "#domain";
import type { Validate } from "./values.ts";

/** Validates the short form as well as the full one; problems name the place that was written. */
export const validVisit =
  (options: ValidationOptions): Validate<Visit> =>
  (raw, sourceAt) => {
    const short = expandVisit(raw);
    const times = withWrittenTimes(visitSchema, short.value, sourceAt);
    const validated = validateVisit(times.value, options);
    const atOrigin = (found: VisitProblem): VisitProblem => {
      const origin = short.originOf(found.path);
      return origin ? { ...found, ...origin, onKey: false } : found;
    };
    // Without this check, a programme in another form would be ignored.
    const isRead = short.warnings.every(({ code }) => code !== "wrong-type");
    if (validated.ok && times.problems.length === 0 && isRead) {
      return ok({
        value: validated.value.visit,
        warnings: [...short.warnings, ...times.warnings, ...validated.value.warnings].map(atOrigin),
      });
    }
    const told = new Set(times.problems.map(({ path }) => sayPathKey(path)));
    const found = validated.ok ? [] : validated.error.filter(({ path }) => !told.has(sayPathKey(path)));
    return err([...short.warnings, ...times.problems, ...found].map(atOrigin));
  };

const sayPathKey = (path: Path): string => JSON.stringify(path);
