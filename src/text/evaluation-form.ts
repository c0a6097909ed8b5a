// Texts of the evaluation for guests, and the usual questionnaires in the languages of a visit.
import { type EvaluationMoment, evaluationMoments, type QuestionKind } from "#domain";
import type { English } from "./catalogue.ts";
import { spokenBy } from "./languages.ts";
import { voice } from "./say.ts";

export const sayEvaluationForm = voice("evaluationForm");

type Key = keyof English["evaluationForm"];

const usual: Readonly<Record<EvaluationMoment, readonly (readonly [Key, QuestionKind])[]>> = {
  item: [
    ["usual.item.useful", "scale"],
    ["usual.item.time", "yes-no"],
    ["usual.item.takeaway", "text"],
  ],
  end: [
    ["usual.end.expectations", "scale"],
    ["usual.end.organisation", "scale"],
    ["usual.end.interpretation", "scale"],
    ["usual.end.contact", "yes-no"],
    ["usual.end.use", "text"],
    ["usual.end.better", "text"],
  ],
  later: [
    ["usual.later.useful", "scale"],
    ["usual.later.used", "yes-no"],
    ["usual.later.contact", "yes-no"],
    ["usual.later.came", "text"],
    ["usual.later.missing", "text"],
  ],
};

/** Returns the usual questionnaires as entries of a record, in those languages of the visit that Entente has. */
export function usualQuestionnaires(tags: readonly string[]) {
  const spoken = tags.flatMap((tag) => {
    const language = spokenBy(tag);
    return language ? [{ tag, language }] : [];
  });
  const languages = spoken.length > 0 ? spoken : [{ tag: "en", language: "en" as const }];
  return evaluationMoments.map((moment) => ({
    id: `evaluation-${moment}`,
    moment,
    questions: usual[moment].map(([key, kind]) => ({
      id: key.replace("usual.", "question-").replaceAll(".", "-"),
      kind,
      text: Object.fromEntries(languages.map(({ tag, language }) => [tag, sayEvaluationForm(language, key)])),
    })),
  }));
}
