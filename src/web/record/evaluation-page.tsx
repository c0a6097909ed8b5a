// Evaluation: questionnaires with results as charts, anonymous answers to be counted, and the questions.
import { useState } from "react";
import {
  type EvaluationResult,
  evaluatedActivities,
  evaluationResults,
  type Questionnaire,
  resultOf,
  roundState,
} from "#domain";
import { dateInProse, sayEditor, sayEvaluation, sayShell } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { EvaluationBallots } from "./evaluation-ballots.tsx";
import { ResultView } from "./evaluation-charts.tsx";
import { type Ballot, evaluationOf, useEvaluation } from "./evaluation-query.ts";
import { opensText } from "./evaluation-state.ts";
import { QuestionnaireFields } from "./questionnaire-fields.tsx";
import { useRecordSave } from "./use-record-save.ts";

export function EvaluationPage() {
  const say = useSay(sayEvaluation);
  const sayFrame = useSay(sayShell);
  const live = useLive();
  const { record } = useRecordSnapshot();
  const state = useEvaluation(live.id);
  const ballots = state.data?.ballots ?? [];
  const known = new Set<string>(record.questionnaires.map(({ id }) => id));
  const former = evaluationResults(record).filter(({ questionnaire }) => !known.has(questionnaire));
  return (
    <div className="page stack record-page">
      <h1>{sayFrame("page.evaluation")}</h1>
      <p className="soft">{say("lead")}</p>
      {record.questionnaires.length === 0 && <Begin />}
      {record.questionnaires.map((one) => (
        <QuestionnaireCard
          key={one.id}
          questionnaire={one}
          ballots={ballots.filter(({ questionnaire }) => questionnaire === one.id)}
        />
      ))}
      {former.map((result) => (
        <section className="card stack" key={`${result.questionnaire} ${result.activity}`}>
          <h2>{say("former")}</h2>
          <ResultView result={result} />
        </section>
      ))}
    </div>
  );
}

/** Offers the usual questionnaires. They become entries of the record. */
function Begin() {
  const say = useSay(sayEvaluation);
  const sayFault = useSay(sayEditor);
  const live = useLive();
  const save = useRecordSave();
  const notifyFault = useNotifyFault();
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    try {
      const { usual } = await evaluationOf(live.id);
      save(usual.map((item) => ({ kind: "add", path: ["record", "questionnaires"], item, before: null })));
    } catch (fault) {
      notifyFault(fault, sayFault("failed"));
    }
    setBusy(false);
  };
  return (
    <section className="card stack">
      <p>{say("none")}</p>
      <p className="soft">{say("beginMore")}</p>
      <div className="row">
        <button type="button" className="button main" disabled={isBusy} onClick={() => void begin()}>
          {say("begin")}
        </button>
      </div>
    </section>
  );
}

interface CardProps {
  readonly questionnaire: Questionnaire;
  readonly ballots: readonly Ballot[];
}

function QuestionnaireCard({ questionnaire, ballots }: CardProps) {
  const say = useSay(sayEvaluation);
  const { language } = useReader();
  const { visit } = useSnapshot();
  const { record } = useRecordSnapshot();
  const { id, moment, closes } = questionnaire;
  const state = roundState(questionnaire, visit, Temporal.Now.plainDateISO());
  const results = evaluationResults(record).filter((one) => one.questionnaire === id);
  const date =
    state === "closed" && closes ? dateInProse(closes, language) : opensText(questionnaire, visit, language);
  return (
    <section className="card stack" aria-labelledby={`heading-${id}`}>
      <div className="row">
        <h2 id={`heading-${id}`}>{say(`moment.${moment}`)}</h2>
        <span className={`mark ${state === "open" ? "good" : ""}`}>{say(`state.${state}`, { date })}</span>
      </div>
      <EvaluationBallots ballots={ballots} />
      {results.length === 0 && <p className="soft">{say("noAnswers")}</p>}
      {moment === "item" ? (
        <ItemResults questionnaire={questionnaire} results={results} />
      ) : (
        results.length > 0 && <ResultView result={resultOf(record, id, undefined)} />
      )}
      <QuestionnaireFields questionnaire={questionnaire} />
    </section>
  );
}

/** The results item by item, in the order of the visit. Items that are no longer evaluated come last. */
function ItemResults({
  questionnaire,
  results,
}: {
  readonly questionnaire: Questionnaire;
  readonly results: readonly EvaluationResult[];
}) {
  const say = useSay(sayEvaluation);
  const read = useRead();
  const { visit } = useSnapshot();
  const { record } = useRecordSnapshot();
  const order = evaluatedActivities(questionnaire, visit, record).map(String);
  const rank = ({ activity = "" }: EvaluationResult) => {
    const at = order.indexOf(activity);
    return at < 0 ? order.length : at;
  };
  return results
    .toSorted((a, b) => rank(a) - rank(b))
    .map((result) => {
      const title = visit.activities.find((one) => one.id === result.activity)?.title;
      return (
        <details key={result.activity ?? ""} className="evaluated-item">
          <summary>
            {title ? read(title) : result.activity}
            <span className="soft small">
              {" · "}
              {say("answers", { count: result.named.length + result.anonymous })}
            </span>
          </summary>
          <ResultView result={result} />
        </details>
      );
    });
}
