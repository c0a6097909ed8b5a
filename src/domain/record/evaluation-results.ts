// The results of a questionnaire: for each question the counts of all answers, by name and anonymous.
import type { Text } from "../visit/text.ts";
import { type EvaluationAnswer, type Question, type Reply, scaleSteps } from "./evaluation.ts";
import { scaleCounts } from "./evaluation-count.ts";
import type { VisitRecord } from "./record.ts";

export interface WrittenReply {
  readonly text: Text;
  /** The signed answer from which it comes; undefined if it is anonymous. */
  readonly answer: EvaluationAnswer | undefined;
}

export interface QuestionResult {
  readonly id: string;
  readonly text: Text;
  /** The question; undefined if it is no longer asked. */
  readonly asked: Question | undefined;
  /** The numbers of replies for 1, 2, 3, 4 and 5. */
  readonly scale: readonly number[];
  readonly yes: number;
  readonly no: number;
  readonly texts: readonly WrittenReply[];
}

export interface EvaluationResult {
  readonly questionnaire: string;
  readonly activity: string | undefined;
  readonly named: readonly EvaluationAnswer[];
  /** The number of anonymous answers that are counted. */
  readonly anonymous: number;
  readonly questions: readonly QuestionResult[];
}

type Evaluated = Pick<VisitRecord, "questionnaires" | "answers" | "counts">;

/** Returns the results of all questionnaires with answers, by questionnaire and item, in the order of the record. */
export function evaluationResults(record: Evaluated): readonly EvaluationResult[] {
  const entries = [...record.answers, ...record.counts];
  const order = new Map(record.questionnaires.map(({ id }, i) => [String(id), i]));
  const keys = new Map(
    entries.map(({ questionnaire, activity }) => [
      `${questionnaire} ${activity ?? ""}`,
      { questionnaire, activity },
    ]),
  );
  return [...keys.values()]
    .map(({ questionnaire, activity }) => resultOf(record, questionnaire, activity))
    .sort((a, b) => (order.get(a.questionnaire) ?? order.size) - (order.get(b.questionnaire) ?? order.size));
}

/** Returns the result of one questionnaire about an item, or about the visit. */
export function resultOf(
  record: Evaluated,
  questionnaire: string,
  activity: string | undefined,
): EvaluationResult {
  const isOf = (one: { readonly questionnaire: string; readonly activity?: string | undefined }) =>
    one.questionnaire === questionnaire && one.activity === activity;
  const named = record.answers.filter(isOf);
  const counts = record.counts.filter(isOf);
  const questions = record.questionnaires.find(({ id }) => id === questionnaire)?.questions ?? [];
  const replied = [...named.flatMap(({ replies }) => replies), ...counts.flatMap((one) => one.questions)];
  const asked = new Set<string>(questions.map(({ id }) => id));
  const former = new Map(
    replied.flatMap((one) => (asked.has(one.question) ? [] : [[String(one.question), one.asked] as const])),
  );
  const ofQuestion = (id: string, text: Text, question: Question | undefined): QuestionResult => {
    const replies = named.flatMap((answer) =>
      answer.replies.filter((one) => one.question === id).map((reply) => ({ answer, reply })),
    );
    const counted = counts.flatMap((one) => one.questions.filter((of) => of.question === id));
    const sum = (
      of: (reply: Reply) => boolean,
      count: (one: (typeof counted)[number]) => number | undefined,
    ) =>
      replies.filter(({ reply }) => of(reply)).length +
      counted.reduce((all, one) => all + (count(one) ?? 0), 0);
    const chosen = scaleCounts(replies.flatMap(({ reply }) => reply.scale ?? []));
    return {
      id,
      text,
      asked: question,
      scale: scaleSteps.map((_, i) =>
        counted.reduce((all, one) => all + (one.scale?.[i] ?? 0), chosen[i] ?? 0),
      ),
      yes: sum(
        ({ yes }) => yes === true,
        (one) => one.yes,
      ),
      no: sum(
        ({ yes }) => yes === false,
        (one) => one.no,
      ),
      texts: [
        ...replies.flatMap(({ answer, reply }) => (reply.text ? [{ text: reply.text, answer }] : [])),
        ...counted.flatMap((one) => (one.texts ?? []).map((text) => ({ text, answer: undefined }))),
      ],
    };
  };
  return {
    questionnaire,
    activity,
    named,
    anonymous: counts.reduce((all, one) => all + one.people, 0),
    questions: [
      ...questions.map((one) => ofQuestion(one.id, one.text, one)),
      ...[...former].map(([id, text]) => ofQuestion(id, text, undefined)),
    ],
  };
}

/** Returns the mean of a scale; undefined if nobody answered. */
export function meanOf(scale: readonly number[]): number | undefined {
  const people = scale.reduce((all, one) => all + one, 0);
  return people === 0 ? undefined : scale.reduce((sum, one, i) => sum + one * (i + 1), 0) / people;
}
