// Problems of a visit file as lines for officers: the place, the mistake, and the remedy.
import {
  type ClockProblem,
  type Exclusion,
  expectationOf,
  type Path,
  type Problem,
  type ProblemCode,
  type VisitProblem,
} from "#domain";
import { weekdayInFull } from "./dates.ts";
import type { ProblemKey } from "./en/problems.ts";
import { catalogueOf, type Language, type Values, voice } from "./say.ts";

const say = voice("problems");

const sayExpectation = voice("expectations");

/** Returns what a schema expected: in the language if it is an expectation of ours, otherwise as the schema says it. */
export const sayExpected = (language: Language, expected: string): string => {
  const code = expectationOf(expected);
  return code ? sayExpectation(language, code) : expected;
};

/** Returns a path in the usual notation for a file: `people[3].party`, lists counted from 0. */
export const sayPath = (path: Path): string =>
  path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");

/**
 * Returns a problem with its position, on one line: `visit.yaml:12:7  people[3].party: there is no party 'zhengzou'.
 * ...`
 */
export function sayProblem(language: Language, problem: Problem): string {
  const { file, line, column } = problem;
  const sentence = sayProblemSentence(language, problem);
  const values = { file, line: String(line), column: String(column), sentence, path: sayPath(problem.path) };
  return say(language, problem.path.length > 0 ? "at-path" : "at", values);
}

/** Returns what is wrong and what to do, without the position. */
export function sayProblemSentence(language: Language, problem: Problem | VisitProblem): string {
  const { expected, got = "", nearest } = problem;
  const first = problem.first && "line" in problem.first ? problem.first : undefined;
  const values: Values = {
    ...problem.values,
    got,
    expected: expected ? sayExpectation(language, expected) : "",
    type: word(language, "type", problem.values.type),
    found: word(language, "found", problem.values.gotKind, got),
    ruledOut: word(language, "ruled-out", problem.values.ruledOut),
    thing: word(language, "a", problem.values.firstWhat ?? problem.values.is),
    isDay: weekday(language, problem.values.on),
    writtenDay: weekday(language, problem.values.written),
    demanded: sayExpected(language, String(problem.values.demanded ?? "")),
    firstLine: String(first?.line ?? ""),
    firstColumn: String(first?.column ?? ""),
  };
  const sentences = [say(language, keyOf(problem), values)];
  const { is, known, count } = problem.values;
  if (is !== undefined && is !== "nothing") sentences.push(say(language, "is-something-else", values));
  if (nearest !== undefined) sentences.push(say(language, "did-you-mean", { nearest }));
  else if (problem.code === "unknown-key" && known !== "")
    sentences.push(say(language, "unknown-key-fields", values));
  else if (known !== undefined && count !== 0 && namesKnown.has(problem.code)) {
    sentences.push(say(language, "known-names", { known }));
  }
  return sentences.join(language === "zh-Hans" ? "" : " ");
}

/** Returns the name of a weekday; Monday is 1. */
function weekday(language: Language, day: string | number | undefined): string {
  if (typeof day !== "number") return "";
  return weekdayInFull(Temporal.PlainDate.from("2024-01-01").add({ days: day - 1 }), language);
}

/** Why a local time names no single moment, and what to write instead. */
export const sayClockProblem = (language: Language, { code, values }: ClockProblem, got: string): string =>
  say(language, code, { ...values, got });

/** Why two cities of a call for pairing cannot be paired, in a few words without a full stop. */
export const sayExclusion = (language: Language, reason: Exclusion): string =>
  say(language, `ruled-out.${reason}`);

/** Problems whose message lists the known names if no near one is found. */
const namesKnown: ReadonlySet<string> = new Set<ProblemCode>([
  "unknown-reference",
  "unknown-rule",
  "unknown-pack",
]);

function keyOf({ code, values, first }: Problem | VisitProblem): ProblemKey {
  // A visit that comes from no file has no lines to point at.
  if (code === "duplicate-id" && !(first && "line" in first)) return "duplicate-id-here";
  if (code === "unknown-reference") return known(`no.${values.to}`);
  const needsQuotes = values.type === "text" || values.type === "text-or-map";
  const isBareWord = values.gotKind === "number" || values.gotKind === "boolean" || values.gotKind === "null";
  return code === "wrong-type" && needsQuotes && isBareWord ? "wrong-type-quote" : code;
}

/** Returns a word of the catalogue for use within a sentence; empty if the problem names none. */
function word(
  language: Language,
  group: "type" | "found" | "a" | "ruled-out",
  name: string | number | undefined,
  got = "",
): string {
  const key = `${group}.${name}`;
  return isKey(key) ? say(language, key, { got }) : "";
}

const isKey = (key: string): key is ProblemKey => Object.hasOwn(catalogueOf("en").problems, key);
const known = (key: string): ProblemKey => (isKey(key) ? key : "not-valid");
