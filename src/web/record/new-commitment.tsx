// A new commitment that does not come from the minutes.
import { useState } from "react";
import { sayCooperation } from "#text";
import { useSnapshot } from "../data/live.ts";
import { MomentParts } from "../widgets/moment-parts.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { newRecordId } from "./entry-edits.ts";
import { Choice } from "./entry-fields.tsx";
import { NewEntryForm } from "./new-entry-form.tsx";
import { ownerOptions, personOptions } from "./owner-options.ts";
import { useRecordSave } from "./use-record-save.ts";

/** `onClose` receives the id of the new entry. */
export function NewCommitment({ onClose }: { onClose(id?: string): void }) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const [owner, setOwner] = useState("");
  const [person, setPerson] = useState("");
  const [text, setText] = useState("");
  const [due, setDue] = useState("");
  const [kind = "", chosen = ""] = owner.split(":");
  const isReady = owner !== "" && text.trim() !== "";
  const add = () => {
    const id = newRecordId("commitment");
    const item = {
      id,
      [kind]: chosen,
      ...(person === "" ? {} : { person }),
      text: { [language]: text.trim() },
      ...(due === "" ? {} : { due }),
    };
    if (save([{ kind: "add", path: ["record", "commitments"], item, before: null }])) onClose(id);
  };
  return (
    <NewEntryForm title={say("newCommitment")} isReady={isReady} onAdd={add} onCancel={() => onClose()}>
      <div className="entry-fields">
        <Choice
          label={say("who")}
          value={owner}
          options={ownerOptions(visit, read)}
          none={say("who.choose")}
          onChoose={(value) => {
            setOwner(value);
            setPerson("");
          }}
        />
        <Choice
          label={say("person")}
          value={person}
          options={kind === "party" ? personOptions(visit, read, chosen) : []}
          none={say("person.none")}
          onChoose={setPerson}
        />
        <div className="field">
          <label htmlFor="new-what">{say("what")}</label>
          <input
            id="new-what"
            value={text}
            lang={language}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <MomentParts kind="date" label={say("due")} value={due} onChange={setDue} />
      </div>
    </NewEntryForm>
  );
}
