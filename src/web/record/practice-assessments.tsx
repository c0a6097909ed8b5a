// Whether a practice can be transferred to a party: six questions, each answered yes, partly or no.
import { useState } from "react";
import { criterionAnswers, type Edit, type Practice, transferCriteria } from "#domain";
import { sayCooperation } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { newRecordId } from "./entry-edits.ts";
import { Choice } from "./entry-fields.tsx";
import { mentionText } from "./mentions.ts";
import { partyOptions } from "./owner-options.ts";
import { useRecordSave } from "./use-record-save.ts";

export function PracticeAssessments({ practice }: { readonly practice: Practice }) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const [party, setParty] = useState("");
  const path = ["record", "practices", practice.id, "assessments"];
  const { assessments = [] } = practice;
  const answer = (id: string, field: string, value: string): Edit =>
    value === ""
      ? { kind: "unset", path: [...path, id, field] }
      : { kind: "set", path: [...path, id, field], value };
  const begin = () => {
    const item = { id: newRecordId("assessment"), party, date: Temporal.Now.plainDateISO().toString() };
    if (save([{ kind: "add", path, item, before: null }])) setParty("");
  };
  const assessed = new Set(assessments.map((one) => String(one.party)));
  return (
    <section className="stack">
      <h3>{say("assessed")}</h3>
      {assessments.map((one) => (
        <div key={one.id} className="entry-fields">
          <p className="commitment-text">{mentionText(visit, { kind: "party", id: one.party }, read)}</p>
          {transferCriteria.map((criterion) => (
            <Choice
              key={criterion}
              label={say(`criterion.${criterion}`)}
              value={one[criterion] ?? ""}
              options={criterionAnswers.map((value) => ({ value, text: say(`answer.${value}`) }))}
              none={say("answer.open")}
              onChoose={(value) => save([answer(one.id, criterion, value)])}
            />
          ))}
        </div>
      ))}
      <div className="row">
        <Choice
          label={say("assess")}
          value={party}
          options={partyOptions(visit, read).filter(({ value }) => !assessed.has(value))}
          none={say("who.choose")}
          onChoose={setParty}
        />
        <button type="button" className="button" disabled={party === ""} onClick={begin}>
          {say("add")}
        </button>
      </div>
    </section>
  );
}
