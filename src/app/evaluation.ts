// Evaluation for organisers: the number of anonymous answers, and counting them into the record.
import { z } from "zod";
import { err, type Result } from "#base/result.ts";
import { ballotOf, countPapers, evaluationReply, fewestAnonymous, questionCount } from "#domain";
import type { ChangeAnswer } from "./change-tools.ts";
import { entryId } from "./entry-id.ts";
import type { EvaluationProblem, EvaluationTools } from "./evaluation-guests.ts";

/** A ballot: how many have answered anonymously, and how many of these answers are not counted yet. */
export interface BallotState {
  readonly questionnaire: string;
  readonly activity: string | undefined;
  readonly answered: number;
  readonly waiting: number;
}

export interface EvaluationCases {
  ballots(visit: string): Promise<readonly BallotState[]>;
  /** Counts the waiting answers of a ballot, all together. Refused if there are too few. */
  count(request: {
    readonly visit: string;
    readonly questionnaire: string;
    readonly activity: string | undefined;
    readonly who: string;
  }): Promise<Result<ChangeAnswer, EvaluationProblem>>;
}

export const evaluationCases = ({
  records,
  store,
  tokens,
}: Omit<EvaluationTools, "clock">): EvaluationCases => ({
  async ballots(visit) {
    return (await store.ballots(visit)).map(({ ballot, voters, waiting }) => {
      const [questionnaire = "", activity] = ballot.split("/");
      return { questionnaire, activity, answered: voters.length, waiting };
    });
  },
  async count({ visit, questionnaire, activity, who }) {
    const record = await records.open(visit);
    if (!record) return err({ code: "not-found" });
    const at = { visit, ballot: ballotOf({ questionnaire, activity }) };
    const count = await store.beginCount(at, fewestAnonymous, `count-${entryId(tokens)}`);
    if (!count) return err({ code: "too-few-answers" });
    const papers = count.papers.map((paper) => z.array(evaluationReply).parse(JSON.parse(paper)));
    const questions = countPapers(papers).map((one) => z.encode(questionCount, one));
    const item = {
      id: count.id,
      questionnaire,
      ...(activity ? { activity } : {}),
      people: papers.length,
      questions,
    };
    const made = await records.edit({
      visit,
      base: record.version,
      // An interrupted count is continued under its key, so that its answers are never counted twice.
      key: count.id,
      who,
      edits: [{ kind: "add", path: ["record", "counts"], item, before: null }],
      label: "",
    });
    if (made.ok) await store.dropCounted(at);
    return made;
  },
});
