// Validation of a working document: the visit by its own reader, the programme by its schema and its
// references.
import { err, ok, type Result } from "#base/result.ts";
import { type Programme, programme } from "../programme/programme.ts";
import { problem, type VisitProblem } from "../validation/problem.ts";
import { shown } from "../validation/raw.ts";
import { type ValidationOptions, validateVisit } from "../validation/validate.ts";
import { characterProblems } from "../validation/validate-characters.ts";
import { nearestName, schemaProblems } from "../validation/validate-schema.ts";
import { startOfDay, toInstant } from "../visit/time.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import { fieldPath } from "./collections.ts";
import type { EditPath, WorkingDocument } from "./edit.ts";

/** A problem of a visit or its programme, and the field beside which it is shown. */
export interface DocumentProblem {
  readonly problem: VisitProblem;
  readonly field: EditPath;
}

/** A working document as values. */
export interface ReadDocument {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
}

/** Reads a working document, or reports everything that is wrong with it. */
export function validateDocument(
  document: WorkingDocument,
  options: ValidationOptions = {},
): Result<ReadDocument, readonly DocumentProblem[]> {
  const visit = validateVisit(document.visit, options);
  if (!visit.ok) return err(visit.error.map((found) => located(document, "visit", found)));
  if (document.programme === null) return ok({ visit: visit.value.visit, programme: undefined });
  const refused = (problems: readonly VisitProblem[]) =>
    err(problems.map((found) => located(document, "programme", found)));
  const characters = characterProblems(document.programme);
  if (characters.length > 0) return refused(characters);
  const parsed = programme.safeParse(document.programme);
  const problems = parsed.success
    ? [...strangers(visit.value.visit, parsed.data), ...outsideVisit(visit.value.visit, parsed.data)]
    : schemaProblems(programme, document.programme, parsed.error.issues);
  if (!parsed.success || problems.length > 0) return refused(problems);
  return ok({ visit: visit.value.visit, programme: parsed.data });
}

function located(
  document: WorkingDocument,
  part: "visit" | "programme",
  found: VisitProblem,
): DocumentProblem {
  // A missing field is reported at the place where it belongs.
  const path = found.code === "missing-key" ? [...found.path, String(found.values.key)] : found.path;
  return { problem: found, field: fieldPath(document, [part, ...path]) };
}

const dayMinutes = 1440;
/**
 * Time zones differ from UTC by up to 14 hours, and an item that starts on the last evening may end days later.
 */
const slackDays = 2;
const mostDaysOfOne = 22;

/** Reports placements far from the visit or extremely long, because each of their days would be processed. */
function outsideVisit({ from, to }: Visit, { placements }: Programme): VisitProblem[] {
  const first = startOfDay(from, "UTC") - slackDays * dayMinutes;
  const last = startOfDay(to, "UTC") + (slackDays + 1) * dayMinutes;
  return placements.flatMap(({ start, end }, i): VisitProblem[] => {
    const got = (minute: number) => toInstant(minute).toString();
    const at = (field: string) => ["placements", i, field];
    const values = { from: from.toString(), to: to.toString() };
    if (start < first || start > last)
      return [problem("time-outside-visit", at("start"), { got: got(start), values })];
    if (end < start) {
      return [problem("end-before-start", at("end"), { got: got(end), values: { start: got(start) } })];
    }
    const isEndless = end > start + mostDaysOfOne * dayMinutes;
    return isEndless ? [problem("time-outside-visit", at("end"), { got: got(end), values })] : [];
  });
}

/** Reports names in the decided part of a programme that do not occur in the visit. */
function strangers(visit: Visit, value: Programme): VisitProblem[] {
  const index = indexVisit(visit);
  const known = {
    activity: index.activities,
    place: index.sites,
    person: index.people,
    interpreter: index.interpreters,
  } as const;
  const problems: VisitProblem[] = [];
  const look = (to: keyof typeof known, id: string, path: readonly (string | number)[]) => {
    if (known[to].has(id)) return;
    const values = { to, is: "nothing", known: "", count: 0 };
    const near = nearestName(id, known[to].keys());
    problems.push(problem("unknown-reference", path, { got: shown(id), nearest: near, values }));
  };
  value.placements.forEach((placement, i) => {
    const at = ["placements", i] as const;
    look("activity", placement.activity, [...at, "activity"]);
    if (placement.place !== null) look("place", placement.place, [...at, "place"]);
    placement.attendees.forEach((id, n) => {
      look("person", id, [...at, "attendees", n]);
    });
    placement.interpreters.forEach((entry, n) => {
      look("interpreter", entry.interpreter, [...at, "interpreters", n, "interpreter"]);
    });
  });
  return problems;
}
