// The questions of a questionnaire and its days, changed by organisers.
import { ArrowUp, Trash2 } from "lucide-react";
import { useState } from "react";
import { isSubstantive, type Question, type Questionnaire, questionKinds } from "#domain";
import { sayEvaluation } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { newRecordId } from "./entry-edits.ts";
import { Choice, EntryChecks, EntryDate, EntryText } from "./entry-fields.tsx";
import { EntryHistory } from "./entry-history.tsx";
import { opensText } from "./evaluation-state.ts";
import { useRecordSave } from "./use-record-save.ts";

const list = "questionnaires";

export function QuestionnaireFields({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const say = useSay(sayEvaluation);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { id, moment, activities = [], opens, closes, questions } = questionnaire;
  const usual = opensText({ ...questionnaire, opens: undefined }, visit, language);
  const items = visit.activities.filter((one) => isSubstantive(one) || activities.includes(one.id));
  return (
    <details>
      <summary>{say("change")}</summary>
      <div className="stack">
        <ol className="questions">
          {questions.map((one, i) => (
            <QuestionRow key={one.id} of={id} question={one} before={questions[i - 1]?.id} />
          ))}
        </ol>
        <NewQuestion of={id} />
        <div className="entry-fields">
          <div>
            <EntryDate list={list} id={id} field="opens" label={say("from")} value={opens} />
            <p className="soft small">{say("fromMore", { date: usual })}</p>
          </div>
          <EntryDate list={list} id={id} field="closes" label={say("until")} value={closes} />
        </div>
        {moment === "item" && (
          <div>
            <EntryChecks
              list={list}
              id={id}
              field="activities"
              label={say("items")}
              value={activities}
              options={items.map((one) => ({ value: one.id, text: read(one.title) }))}
            />
            <p className="soft small">{say("itemsMore")}</p>
          </div>
        )}
        <EntryHistory list={list} entry={id} />
        <div className="row">
          <button
            type="button"
            className="button quiet"
            onClick={() => save([{ kind: "remove", path: ["record", list, id] }])}
          >
            {say("remove")}
          </button>
        </div>
      </div>
    </details>
  );
}

interface RowProps {
  /** The questionnaire. */
  readonly of: string;
  readonly question: Question;
  /** The question above it. */
  readonly before: string | undefined;
}

function QuestionRow({ of, question, before }: RowProps) {
  const say = useSay(sayEvaluation);
  const save = useRecordSave();
  const { id, kind, text } = question;
  const path = ["record", list, of, "questions", id];
  return (
    <li>
      <EntryText
        list={list}
        id={of}
        inside={["questions", id]}
        field="text"
        label={say("question")}
        value={text}
      />
      <Choice
        label={say("kind")}
        value={kind}
        options={questionKinds.map((value) => ({ value, text: say(`kind.${value}`) }))}
        onChoose={(value) => save([{ kind: "set", path: [...path, "kind"], value }])}
      />
      <span className="row">
        <button
          type="button"
          className="button quiet icon"
          aria-label={say("moveUp")}
          title={say("moveUp")}
          disabled={before === undefined}
          onClick={() => before !== undefined && save([{ kind: "move", path, before }])}
        >
          <ArrowUp size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="button quiet icon"
          aria-label={say("removeQuestion")}
          title={say("removeQuestion")}
          onClick={() => save([{ kind: "remove", path }])}
        >
          <Trash2 size={16} aria-hidden="true" />
        </button>
      </span>
    </li>
  );
}

function NewQuestion({ of }: { readonly of: string }) {
  const say = useSay(sayEvaluation);
  const { language } = useReader();
  const save = useRecordSave();
  const [typed, setTyped] = useState("");
  const add = () => {
    const item = { id: newRecordId("question"), kind: "scale", text: { [language]: typed.trim() } };
    if (save([{ kind: "add", path: ["record", list, of, "questions"], item, before: null }])) setTyped("");
  };
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") add();
      }}
    >
      <label className="field spread">
        <span className="label">{say("newQuestion")}</span>
        <input
          value={typed}
          lang={language}
          maxLength={500}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" className="button" disabled={typed.trim() === ""}>
        {say("add")}
      </button>
    </form>
  );
}
