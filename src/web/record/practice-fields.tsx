// The fields of a practice.
import { type Practice, visibilityOf } from "#domain";
import { sayCooperation } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { visibilityEdits } from "./entry-edits.ts";
import { EntryChecks, EntryChoice, EntryText } from "./entry-fields.tsx";
import { organisationOptions, partyOptions } from "./owner-options.ts";
import { VisibilityChoice } from "./paragraph.tsx";
import { useRecordSave } from "./use-record-save.ts";

export function PracticeFields({ practice }: { readonly practice: Practice }) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { id, title, owner, topic, activity, place, evidence, cost, interested } = practice;
  const entry = { list: "practices", id };
  const options = (things: readonly { readonly id: string; readonly title: Practice["title"] }[]) =>
    things.map((one) => ({ value: one.id, text: read(one.title) }));
  return (
    <div className="entry-fields">
      <EntryText {...entry} field="title" label={say("title")} value={title} />
      <EntryChoice
        {...entry}
        field="owner"
        label={say("owner")}
        value={owner}
        options={organisationOptions(visit, read)}
      />
      <EntryChoice
        {...entry}
        field="topic"
        label={say("topic")}
        value={topic}
        options={options(visit.topics)}
      />
      <EntryChoice
        {...entry}
        field="activity"
        label={say("seenAt")}
        value={activity}
        options={options(visit.activities)}
      />
      <EntryChoice
        {...entry}
        field="place"
        label={say("place")}
        value={place ?? ""}
        options={visit.places.map((one) => ({ value: one.id, text: read(one.name) }))}
        none={say("place.none")}
      />
      <EntryText {...entry} field="evidence" label={say("practiceEvidence")} value={evidence} />
      <EntryText {...entry} field="cost" label={say("cost")} value={cost} />
      <EntryChecks
        {...entry}
        field="interested"
        label={say("interested")}
        value={interested}
        options={partyOptions(visit, read)}
      />
      <div className="field">
        <span className="label">{say("visibilityOfEntry")}</span>
        <VisibilityChoice
          value={visibilityOf(practice)}
          label={say("visibilityOfEntry")}
          onChange={(value) => save(visibilityEdits("practices", id, value))}
        />
      </div>
    </div>
  );
}
