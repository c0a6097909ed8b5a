// A new practice: its title, its owner, its topic, and where it was seen.
import { useState } from "react";
import { sayCooperation } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { newRecordId } from "./entry-edits.ts";
import { Choice } from "./entry-fields.tsx";
import { NewEntryForm } from "./new-entry-form.tsx";
import { organisationOptions } from "./owner-options.ts";
import { useRecordSave } from "./use-record-save.ts";

/** `onClose` receives the id of the new entry. */
export function NewPractice({ onClose }: { onClose(id?: string): void }) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const [title, setTitle] = useState("");
  const [owner, setOwner] = useState("");
  const [topic, setTopic] = useState("");
  const [activity, setActivity] = useState("");
  const isReady = [title.trim(), owner, topic, activity].every((value) => value !== "");
  const add = () => {
    const id = newRecordId("practice");
    const item = { id, title: { [language]: title.trim() }, owner, topic, activity };
    if (save([{ kind: "add", path: ["record", "practices"], item, before: null }])) onClose(id);
  };
  return (
    <NewEntryForm title={say("newPractice")} isReady={isReady} onAdd={add} onCancel={() => onClose()}>
      <div className="entry-fields">
        <div className="field">
          <label htmlFor="practice-title">{say("title")}</label>
          <input
            id="practice-title"
            lang={language}
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </div>
        <Choice
          label={say("owner")}
          value={owner}
          options={organisationOptions(visit, read)}
          none={say("owner.choose")}
          onChoose={setOwner}
        />
        <Choice
          label={say("topic")}
          value={topic}
          options={visit.topics.map((one) => ({ value: one.id, text: read(one.title) }))}
          none={say("topic.choose")}
          onChoose={setTopic}
        />
        <Choice
          label={say("seenAt")}
          value={activity}
          options={visit.activities.map((one) => ({ value: one.id, text: read(one.title) }))}
          none={say("seenAt.choose")}
          onChoose={setActivity}
        />
      </div>
    </NewEntryForm>
  );
}
