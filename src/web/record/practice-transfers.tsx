// The outcome of a practice: who adapted, adopted or dropped it, and when.
import { useState } from "react";
import type { Practice } from "#domain";
import { dateInProse, labelled, sayCooperation } from "#text";
import { useSnapshot } from "../data/live.ts";
import { MomentParts } from "../widgets/moment-parts.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { newRecordId } from "./entry-edits.ts";
import { Choice } from "./entry-fields.tsx";
import { mentionText } from "./mentions.ts";
import { partyOptions } from "./owner-options.ts";
import { useRecordSave } from "./use-record-save.ts";

const outcomes = ["adapted", "adopted", "dropped"] as const;
type Outcome = (typeof outcomes)[number];

export function PracticeTransfers({ practice }: { readonly practice: Practice }) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const [party, setParty] = useState("");
  const [state, setState] = useState<Outcome>("adapted");
  const [date, setDate] = useState(() => Temporal.Now.plainDateISO().toString());
  const path = ["record", "practices", practice.id, "transfers"];
  const { transfers = [] } = practice;
  const add = () => {
    const item = { id: newRecordId("transfer"), party, state, ...(date === "" ? {} : { date }) };
    if (save([{ kind: "add", path, item, before: null }])) setParty("");
  };
  return (
    <section className="stack">
      <h3>{say("decide")}</h3>
      <ul className="entry-history">
        {transfers.map((one) => {
          const values = {
            party: mentionText(visit, { kind: "party", id: one.party }, read),
            state: say(`practice.${one.state}`),
          };
          return (
            <li key={one.id} className="row">
              <span>
                {one.date
                  ? say("transferredOn", { ...values, date: dateInProse(one.date, language) })
                  : say("transferred", values)}
              </span>
              <button
                type="button"
                className="button quiet"
                aria-label={labelled(language, say("remove"), values.party)}
                onClick={() => save([{ kind: "remove", path: [...path, one.id] }])}
              >
                {say("remove")}
              </button>
            </li>
          );
        })}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (party !== "") add();
        }}
      >
        <Choice
          label={say("forParty")}
          value={party}
          options={partyOptions(visit, read)}
          none={say("who.choose")}
          onChoose={setParty}
        />
        <Choice
          label={say("filter")}
          value={state}
          options={outcomes.map((value) => ({ value, text: say(`decide.${value}`) }))}
          onChoose={(value) => setState(outcomes.find((one) => one === value) ?? state)}
        />
        <MomentParts kind="date" label={say("date")} value={date} onChange={setDate} />
        <button type="submit" className="button" disabled={party === ""}>
          {say("add")}
        </button>
      </form>
    </section>
  );
}
