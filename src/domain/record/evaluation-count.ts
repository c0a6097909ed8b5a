// Counts anonymous answers question by question, so that the answers of one person no longer belong together.
import { type Text, textIn } from "../visit/text.ts";
import type { QuestionCount, Reply } from "./evaluation.ts";

/** The replies of one anonymous person. */
export type Paper = readonly Reply[];

/** Returns the counts of each question, in the order in which the questions first occur in sorted papers. */
export function countPapers(papers: readonly Paper[]): readonly QuestionCount[] {
  const replies = papers.flat();
  const ids = [...new Set(replies.map(({ question }) => question))].sort();
  return ids.map((id) => countOf(replies.filter(({ question }) => question === id)));
}

function countOf(replies: readonly Reply[]): QuestionCount {
  const [first] = replies;
  if (!first) throw new Error("Invariant broken: a question without a reply is counted");
  const scales = replies.flatMap(({ scale }) => scale ?? []);
  const decided = replies.flatMap(({ yes }) => yes ?? []);
  const texts = replies.flatMap(({ text }): Text[] => (text ? [text] : []));
  const yes = decided.filter((one) => one).length;
  return {
    question: first.question,
    asked: first.asked,
    ...(scales.length > 0 ? { scale: scaleCounts(scales) } : {}),
    ...(decided.length > 0 ? { yes, no: decided.length - yes } : {}),
    ...(texts.length > 0
      ? { texts: texts.toSorted((a, b) => (textIn(a, "und") < textIn(b, "und") ? -1 : 1)) }
      : {}),
  };
}

/** Returns the number of replies for each step of the scale. */
export const scaleCounts = (chosen: readonly number[]): number[] =>
  [1, 2, 3, 4, 5].map((step) => chosen.filter((one) => one === step).length);

/** Returns the ballot of a questionnaire: the name under which the anonymous answers to it are collected. */
export const ballotOf = ({
  questionnaire,
  activity,
}: {
  readonly questionnaire: string;
  readonly activity: string | undefined;
}): string => (activity === undefined ? questionnaire : `${questionnaire}/${activity}`);
