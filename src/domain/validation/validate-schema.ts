// The shape of a visit: reports what the schema finds in raw data, as problems with a position and the
// nearest valid name.
import { z } from "zod";
import { nearest } from "#base/nearest.ts";
import { expectationOf } from "./expectations.ts";
import { type Path, problem, type VisitProblem } from "./problem.ts";
import { isMapping, kindOf, shown, valueAt } from "./raw.ts";
import { keysAt, schemasAt } from "./schema-walk.ts";

type Issue = z.core.$ZodIssue;

/** Returns what a schema found wrong with `raw`, in the order of the schema. */
export const schemaProblems = (schema: z.ZodType, raw: unknown, issues: readonly Issue[]): VisitProblem[] =>
  issues.flatMap((issue) => fromIssue({ schema, raw }, issue, pathOf(issue.path)));

interface Context {
  readonly schema: z.ZodType;
  readonly raw: unknown;
}

const pathOf = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === "number" ? step : String(step)));

function fromIssue(context: Context, issue: Issue, path: Path): VisitProblem[] {
  const value = valueAt(context.raw, path);
  const got = shown(value);
  switch (issue.code) {
    case "invalid_type":
      return [ofWrongType(context, path, wordFor(context, issue.expected, path))];
    case "unrecognized_keys": {
      const known = keysAt(context.schema, path);
      const present = isMapping(value) ? value : {};
      const free = known.filter((key) => !Object.hasOwn(present, key));
      const cut = cutTexts(present, known, path);
      return [
        ...cut.problems,
        ...issue.keys
          .filter((key) => !cut.keys.has(key))
          .map((key) =>
            problem("unknown-key", [...path, key], {
              onKey: true,
              got: shown(key),
              nearest: nearestName(key, free),
              values: { known: known.join(", ") },
            }),
          ),
      ];
    }
    case "invalid_value": {
      if (value === undefined || value === null) {
        return [ofWrongType(context, path, typeof issue.values[0] === "number" ? "number" : "text")];
      }
      if (path.length === 1 && path[0] === "entente") return [problem("wrong-version", path, { got })];
      const known = issue.values.map(String);
      return [
        problem("wrong-choice", path, {
          got,
          nearest: typeof value === "string" ? nearestName(value, known) : undefined,
          values: { known: known.join(", ") },
        }),
      ];
    }
    case "too_small":
      return [ofLimit(issue.origin, "too_small", issue.message, { path, got, limit: Number(issue.minimum) })];
    case "too_big":
      return [ofLimit(issue.origin, "too_big", issue.message, { path, got, limit: Number(issue.maximum) })];
    case "invalid_format":
    case "custom":
      return [ofWrongFormat(issue, path, value)];
    case "invalid_key":
      return [problem("wrong-format", path, { onKey: true, got: shown(path.at(-1)), expected: "language" })];
    case "invalid_union":
      return fromUnion(context, issue.errors, path);
    default:
      return [problem("not-valid", path, { got })];
  }
}

/**
 * Finds texts that a comma ended too early: `{ title: Talks, lunch, minutes: 30 }` has a key `lunch` without a
 * value. Returns one problem per text, and the keys that are parts of it.
 */
function cutTexts(
  present: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: Path,
): { readonly problems: readonly VisitProblem[]; readonly keys: ReadonlySet<string> } {
  const keys = new Set<string>();
  const problems: VisitProblem[] = [];
  let text: { readonly key: string; readonly parts: readonly string[] } | undefined;
  const close = () => {
    if (text && text.parts.length > 1) {
      const whole = shown(text.parts.join(", "));
      const values = { key: text.key, whole };
      problems.push(problem("comma-in-text", [...path, text.key], { got: shown(text.parts[0]), values }));
    }
    text = undefined;
  };
  for (const [key, value] of Object.entries(present)) {
    if (text && value === null && !known.includes(key)) {
      keys.add(key);
      text = { key: text.key, parts: [...text.parts, key] };
    } else {
      close();
      text = typeof value === "string" ? { key, parts: [value] } : undefined;
    }
  }
  close();
  return { problems, keys };
}

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  int: "int",
  boolean: "boolean",
  array: "list",
  tuple: "list",
  object: "mapping",
  record: "mapping",
};

function wordFor({ schema }: Context, expected: string, path: Path): string {
  const word = typeWords[expected] ?? "text";
  const isWhole = schemasAt(schema, path).some((found) => found instanceof z.ZodNumber && found.isInt);
  return word === "number" && isWhole ? "int" : word;
}

function ofWrongType(context: Context, path: Path, type: string): VisitProblem {
  const value = valueAt(context.raw, path);
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  if (value === undefined && typeof key === "string" && path.length > 0) {
    return problem("missing-key", parent, { values: { key, type } });
  }
  if (value === null) return problem("empty-value", path, { values: { type } });
  return problem("wrong-type", path, { got: shown(value), values: { type, gotKind: kindOf(value) } });
}

interface Limit {
  readonly path: Path;
  readonly got: string;
  readonly limit: number;
}

function ofLimit(
  origin: string,
  side: "too_small" | "too_big",
  message: string,
  { path, got, limit }: Limit,
): VisitProblem {
  const expected = expectationOf(message);
  if (expected) return problem("wrong-format", path, { expected, got });
  const values = { limit };
  if (origin === "array")
    return problem(side === "too_small" ? "list-too-short" : "list-too-long", path, { values });
  if (origin === "string") {
    if (side === "too_big") return problem("text-too-long", path, { got, values });
    return limit > 1
      ? problem("text-too-short", path, { got, values })
      : problem("wrong-format", path, { expected: "text", got });
  }
  return problem(side === "too_small" ? "number-too-small" : "number-too-large", path, { got, values });
}

function ofWrongFormat(issue: Issue, path: Path, value: unknown): VisitProblem {
  const expected = expectationOf(issue.message);
  const got = shown(value);
  if (issue.code === "custom" && typeof issue.params?.part === "string") {
    const at = Number(issue.params.at) + 1;
    return problem("wrong-hours", path, { expected, got, values: { part: shown(issue.params.part), at } });
  }
  if (!expected) return problem("not-valid", path, { got });
  const zones = expected === "time-zone" ? Intl.supportedValuesOf("timeZone") : [];
  return problem("wrong-format", path, { expected, got, nearest: nearestName(got, zones) });
}

/**
 * If a value may have several forms, chooses the one that was probably meant; otherwise reports the choice itself.
 */
function fromUnion(context: Context, branches: readonly (readonly Issue[])[], path: Path): VisitProblem[] {
  const value = valueAt(context.raw, path);
  const meant = branches.filter(
    (issues) => !issues.some((i) => i.code === "invalid_type" && i.path.length === 0),
  );
  if (meant.length === 0) return [ofWrongType(context, path, "text-or-map")];
  const isMissing = (issue: Issue) =>
    issue.code === "invalid_type" && valueAt(value, pathOf(issue.path)) === undefined;
  const fitting = meant.find(
    (issues) => !issues.some((issue) => issue.code === "unrecognized_keys" || isMissing(issue)),
  );
  const chosen = fitting ?? (meant.length === 1 ? meant[0] : undefined);
  if (chosen) return chosen.flatMap((issue) => fromIssue(context, issue, [...path, ...pathOf(issue.path)]));
  const known = keysAt(context.schema, path);
  const keys = isMapping(value) ? Object.keys(value) : [];
  const unknown = keys.find((key) => !known.includes(key));
  return [
    problem("wrong-key-choice", path, {
      got: shown(keys.join(", ")),
      nearest: unknown === undefined ? undefined : nearestName(unknown, known),
      values: { known: known.join(", "), count: keys.length },
    }),
  ];
}

const longestName = 80;

/** Returns the nearest of the known names. Names longer than any name may be are not compared. */
export const nearestName = (name: string, known: Iterable<string>): string | undefined =>
  name.length > longestName ? undefined : nearest(name, known);
