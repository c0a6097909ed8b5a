// Results as charts: a bar for each step of a scale and for yes and no, and the written answers.
import { type EvaluationResult, meanOf, type QuestionResult } from "#domain";
import { dateInProse, sayEvaluation } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { bodyText } from "./mentions.ts";
import "../design/bar-track.css";
import "./evaluation.css";

export function ResultView({ result }: { readonly result: EvaluationResult }) {
  const say = useSay(sayEvaluation);
  const { named, anonymous, questions } = result;
  return (
    <div className="stack">
      <p className="soft small">
        {say("answers", { count: named.length + anonymous })}
        {" · "}
        {say("split", { named: named.length, anonymous })}
      </p>
      <div className="results">
        {questions.map((one) => (
          <QuestionChart key={one.id} result={one} />
        ))}
      </div>
    </div>
  );
}

function QuestionChart({ result }: { readonly result: QuestionResult }) {
  const say = useSay(sayEvaluation);
  const read = useRead();
  const { language } = useReader();
  const { text, asked, scale, yes, no, texts } = result;
  const mean = meanOf(scale);
  if (!asked && mean === undefined && yes + no + texts.length === 0) return null;
  const steps = scale.map((count, i) => {
    const end = i === 0 ? say("low") : i === scale.length - 1 ? say("high") : "";
    return { key: i, label: end === "" ? `${i + 1}` : `${i + 1} · ${end}`, count };
  });
  return (
    <figure className="result">
      <figcaption>
        {read(text)} {!asked && <span className="mark">{say("formerQuestion")}</span>}
      </figcaption>
      {mean !== undefined && (
        <>
          <p className="result-mean">
            {say("mean", { mean: mean.toLocaleString(language, { maximumFractionDigits: 1 }) })}
          </p>
          <Bars bars={steps.toReversed()} />
        </>
      )}
      {yes + no > 0 && (
        <Bars
          bars={[
            { key: 1, label: say("yes"), count: yes },
            { key: 0, label: say("no"), count: no },
          ]}
        />
      )}
      {texts.length > 0 && <Written texts={texts} />}
      {mean === undefined && yes + no + texts.length === 0 && (
        <p className="soft small">{say("noAnswers")}</p>
      )}
    </figure>
  );
}

interface Counted {
  readonly key: number;
  readonly label: string;
  readonly count: number;
}

/** Bars as a table: read by a screen reader as labels with numbers. */
function Bars({ bars }: { readonly bars: readonly Counted[] }) {
  const say = useSay(sayEvaluation);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table className="bars">
      <tbody>
        {bars.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              <span className="bar-track" aria-hidden="true">
                <span style={{ inlineSize: `${(count / most) * 100}%` }} />
              </span>
            </td>
            <td className="numbers">{say("people", { count })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Written({ texts }: Pick<QuestionResult, "texts">) {
  const say = useSay(sayEvaluation);
  const read = useRead();
  const { language } = useReader();
  const { visit } = useSnapshot();
  return (
    <ul className="written">
      {texts.map(({ text, answer }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered, and its texts may be equal
        <li key={i}>
          <q>{read(text)}</q>{" "}
          <span className="soft small">
            {answer
              ? say("byName", {
                  name: bodyText(visit, answer.by ?? answer.organisation ?? "", read),
                  date: dateInProse(answer.date, language),
                })
              : say("anonymous")}
          </span>
        </li>
      ))}
    </ul>
  );
}
