// Agreements: letters of intent and memoranda, their parties, their state, and their period of validity.
import { Plus } from "lucide-react";
import { useState } from "react";
import { type Agreement, agreementKinds, agreementStates, visibilityOf } from "#domain";
import { dateInProse, sayCooperation, sayShell } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { Check } from "../widgets/check.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { newRecordId, visibilityEdits } from "./entry-edits.ts";
import { EntryChecks, EntryChoice, EntryDate, EntryText } from "./entry-fields.tsx";
import { EntryHistory } from "./entry-history.tsx";
import { mentionText } from "./mentions.ts";
import { NewEntryForm } from "./new-entry-form.tsx";
import { organisationOptions } from "./owner-options.ts";
import { VisibilityChoice } from "./paragraph.tsx";
import { useRecordSave } from "./use-record-save.ts";

export function AgreementsPage() {
  const say = useSay(sayCooperation);
  const sayFrame = useSay(sayShell);
  const { record } = useRecordSnapshot();
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="page stack record-page">
      <div className="row">
        <h1>{sayFrame("page.agreements")}</h1>
        <span className="spread" />
        <button type="button" className="button main" onClick={() => setAdding(true)}>
          <Plus size={16} aria-hidden="true" /> {say("newAgreement")}
        </button>
      </div>
      {isAdding && <NewAgreement onClose={() => setAdding(false)} />}
      {record.agreements.length === 0 && !isAdding && <p className="soft">{say("noAgreements")}</p>}
      <ul className="stack">
        {record.agreements.map((agreement) => (
          <AgreementCard key={agreement.id} agreement={agreement} />
        ))}
      </ul>
    </div>
  );
}

function AgreementCard({ agreement }: { readonly agreement: Agreement }) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { id, kind, between, title, date, ends, covers = [], text, state } = agreement;
  const entry = { list: "agreements", id };
  const names = between.map((one) => mentionText(visit, { kind: "organisation", id: one }, read));
  return (
    <li className="card commitment">
      <div className="row">
        <span className={`mark ${state === "signed" ? "good" : state === "ended" ? "" : "warn"}`}>
          {say(`agreement.${state}`)}
        </span>
        <span className="small soft">{say(`agreement.${kind}`)}</span>
        {ends && <span className="small soft">{say("endsSoon", { date: dateInProse(ends, language) })}</span>}
      </div>
      <h2 className="commitment-text">{title ? read(title) : names.join(" – ")}</h2>
      {title && <p className="small soft">{names.join(" – ")}</p>}
      <details>
        <summary>{say("edit")}</summary>
        <div className="stack">
          <div className="entry-fields">
            <EntryText {...entry} field="title" label={say("title")} value={title} />
            <EntryChoice
              {...entry}
              field="kind"
              label={say("agreementKind")}
              value={kind}
              options={agreementKinds.map((value) => ({ value, text: say(`agreement.${value}`) }))}
            />
            <EntryChoice
              {...entry}
              field="state"
              label={say("filter")}
              value={state}
              options={agreementStates.map((value) => ({ value, text: say(`agreement.${value}`) }))}
            />
            <EntryDate {...entry} field="date" label={say("signedOn")} value={date} />
            <EntryDate {...entry} field="ends" label={say("endsOn")} value={ends} />
            <EntryText {...entry} field="text" label={say("agreedText")} value={text} />
            <EntryChecks
              {...entry}
              field="covers"
              label={say("covers")}
              value={covers}
              options={visit.topics.map((one) => ({ value: one.id, text: read(one.title) }))}
            />
            <div className="field">
              <span className="label">{say("visibilityOfEntry")}</span>
              <VisibilityChoice
                value={visibilityOf(agreement)}
                label={say("visibilityOfEntry")}
                onChange={(value) => save(visibilityEdits("agreements", id, value))}
              />
            </div>
          </div>
          <EntryHistory list="agreements" entry={id} />
          <div className="row">
            <button
              type="button"
              className="button quiet"
              onClick={() => save([{ kind: "remove", path: ["record", "agreements", id] }])}
            >
              {say("remove")}
            </button>
          </div>
        </div>
      </details>
    </li>
  );
}

function NewAgreement({ onClose }: { onClose(): void }) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const [kind, setKind] = useState<string>("letter-of-intent");
  const [between, setBetween] = useState<readonly string[]>([]);
  const add = () => {
    const item = { id: newRecordId("agreement"), kind, between };
    if (save([{ kind: "add", path: ["record", "agreements"], item, before: null }])) onClose();
  };
  return (
    <NewEntryForm title={say("newAgreement")} isReady={between.length > 1} onAdd={add} onCancel={onClose}>
      <fieldset className="field">
        <legend className="label">{say("agreementKind")}</legend>
        <div className="row checks">
          {agreementKinds.map((one) => (
            <label key={one} className="check">
              <input
                type="radio"
                name="agreement-kind"
                checked={kind === one}
                onChange={() => setKind(one)}
              />{" "}
              {say(`agreement.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="field">
        <legend className="label">{say("between")}</legend>
        <div className="row checks">
          {organisationOptions(visit, read).map(({ value, text }) => (
            <Check
              key={value}
              label={text}
              isOn={between.includes(value)}
              onChange={(isOn) =>
                setBetween(isOn ? [...between, value] : between.filter((one) => one !== value))
              }
            />
          ))}
        </div>
      </fieldset>
      {between.length < 2 && <p className="soft small">{say("twoParties")}</p>}
    </NewEntryForm>
  );
}
