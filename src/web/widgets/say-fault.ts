// Messages for the reader about a refused or failed call.
import { type Edit, fieldPath, type VisitProblem } from "#domain";
import { type Language, listedShort, namePart, sayProblemSentence, sayVisit } from "#text";
import { ApiFault, Refused, type Snapshot } from "../data/api.ts";
import { edited } from "../data/edit.ts";
import { useNotify } from "./notices.tsx";
import { useReader } from "./reader.tsx";

const mostSentences = 3;

/** Returns the messages of the fault itself; none if the server was not reached or failed. */
export function faultSentences(language: Language, fault: unknown): string[] {
  if (fault instanceof Refused) return problemSentences(language, fault.problems);
  const problem = fault instanceof ApiFault && fault.status < 500 ? fault.problem : undefined;
  if (!problem) return [];
  const details = [
    ...(problem.errors ?? []).map(({ message }) => message),
    ...(problem.findings ?? []).map(({ text }) => text),
  ];
  return sentences(language, details.length > 0 ? details : [problem.title]);
}

/** Returns the problems of a visit as sentences, each once. */
export const problemSentences = (language: Language, problems: readonly VisitProblem[]): string[] =>
  sentences(
    language,
    problems.map((problem) => sayProblemSentence(language, problem)),
  );

const sentences = (language: Language, said: readonly string[]): string[] =>
  [...new Set(said)]
    .slice(0, mostSentences)
    .map((sentence) => sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1));

/** Returns why something cannot be removed: what in the visit still refers to it, by name. */
export function whyItStays(
  language: Language,
  { raw, visit }: Snapshot,
  edits: readonly Edit[],
  problems: readonly VisitProblem[],
): string[] {
  const without = edited(raw, edits);
  const users = problems
    .filter((problem) => problem.code === "unknown-reference")
    .map(({ path }) => namePart(language, fieldPath(without, ["visit", ...path]), visit));
  if (users.length === 0) return problemSentences(language, problems);
  return [sayVisit(language, "inUse", { names: listedShort([...new Set(users)], language) })];
}

/** Returns a function that shows a notice with the reason of a failure, or `otherwise` if the fault has none. */
export function useNotifyFault(): (fault: unknown, otherwise: string) => void {
  const notify = useNotify();
  const { language } = useReader();
  return (fault, otherwise) => {
    const said = faultSentences(language, fault);
    notify(said.length > 0 ? said.join(" ") : otherwise, true);
  };
}
