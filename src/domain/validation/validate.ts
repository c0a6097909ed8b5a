// Validation: turns a visit as it was written into a visit, or reports everything wrong with it in one pass.
import { err, ok, type Result } from "#base/result.ts";
import { type Visit, visit } from "../visit/visit.ts";
import { problem, type VisitProblem } from "./problem.ts";
import { shown, spot } from "./raw.ts";
import { emptyParties, unreachablePlaces } from "./unused-parts.ts";
import { attendanceProblems } from "./validate-attendance.ts";
import { characterProblems } from "./validate-characters.ts";
import { orderProblems } from "./validate-order.ts";
import { particularsProblems } from "./validate-particulars.ts";
import { collectNames, referenceProblems } from "./validate-references.ts";
import { nearestName, schemaProblems } from "./validate-schema.ts";
import { timeProblems } from "./validate-times.ts";

export interface ValidationOptions {
  /** Names of the rule catalogue. Without it, rule names are not checked. */
  readonly knownRules?: readonly string[];
  /** Names of the rule packs. Without them, pack names are not checked. */
  readonly knownPacks?: readonly string[];
}

/** A visit, and notes about it. */
export interface ValidVisit {
  readonly visit: Visit;
  readonly warnings: readonly VisitProblem[];
}

/**
 * Reads raw data (plain values, as they come out of YAML or JSON) as a visit. References, times and order are
 * checked on the raw data, so that they are reported even where another part has the wrong shape.
 */
export function validateVisit(
  raw: unknown,
  options: ValidationOptions = {},
): Result<ValidVisit, readonly VisitProblem[]> {
  const characters = characterProblems(raw);
  // Data that is nested too deeply is not examined further.
  if (characters.some(({ code }) => code === "too-deep")) return err(characters);
  const parsed = visit.safeParse(raw);
  const problems = [...characters, ...faultsOf(raw, parsed, options)];
  if (!parsed.success || problems.length > 0) return err(problems);
  return ok({
    visit: parsed.data,
    warnings: [...emptyParties(raw), ...unreachablePlaces(raw), ...particularsProblems(parsed.data)],
  });
}

/** Returns everything that prevents raw data from being a visit, except characters that no text may hold. */
export function faultsOf(
  raw: unknown,
  parsed = visit.safeParse(raw),
  options: ValidationOptions = {},
): VisitProblem[] {
  const { names, problems: duplicates } = collectNames(raw);
  return [
    ...schemaProblems(visit, raw, parsed.success ? [] : parsed.error.issues),
    ...duplicates,
    ...referenceProblems(raw, names),
    ...ruleProblems(raw, options),
    ...timeProblems(raw),
    ...orderProblems(raw),
    ...attendanceProblems(raw),
    ...travelProblems(raw),
  ];
}

function ruleProblems(raw: unknown, { knownRules, knownPacks }: ValidationOptions): VisitProblem[] {
  const top = spot(raw);
  const rules = top
    .at("rules")
    .items()
    .map((setting) => setting.at("rule"));
  return [
    ...(knownRules ? unknown("unknown-rule", rules, knownRules) : []),
    ...(knownPacks ? unknown("unknown-pack", top.at("packs").items(), knownPacks) : []),
  ];
}

const unknown = (
  code: "unknown-rule" | "unknown-pack",
  found: readonly ReturnType<typeof spot>[],
  known: readonly string[],
): VisitProblem[] =>
  found.flatMap(({ text, path }) =>
    text === undefined || known.includes(text)
      ? []
      : [
          problem(code, path, {
            got: shown(text),
            nearest: nearestName(text, known),
            values: { known: known.join(", ") },
          }),
        ],
  );

function travelProblems(raw: unknown): VisitProblem[] {
  return spot(raw)
    .at("travel")
    .at("times")
    .items()
    .flatMap((time) => {
      const { text, path } = time.at("to");
      return text !== undefined && text === time.at("from").text
        ? [problem("travel-to-itself", path, { got: shown(text) })]
        : [];
    });
}
