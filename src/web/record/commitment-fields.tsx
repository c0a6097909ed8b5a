// The fields of a commitment.
import { type Commitment, visibilityOf } from "#domain";
import { sayCooperation } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { fieldEdit, visibilityEdits } from "./entry-edits.ts";
import { Choice, EntryChecks, EntryChoice, EntryDate, EntryText } from "./entry-fields.tsx";
import { ownerOptions, partyOptions, personOptions } from "./owner-options.ts";
import { VisibilityChoice } from "./paragraph.tsx";
import { useRecordSave } from "./use-record-save.ts";

export function CommitmentFields({ commitment }: { readonly commitment: Commitment }) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { id, party, organisation, person, due, evidence, text, to = [] } = commitment;
  const entry = { list: "commitments", id };
  const owner = party ? `party:${party}` : `organisation:${organisation}`;
  const own = ownerOptions(visit, read);
  // An organisation with a party is offered only while it is chosen.
  const known = own.some(({ value }) => value === owner);
  const options = known
    ? own
    : [
        ...own,
        ...visit.organisations
          .filter((one) => one.id === organisation)
          .map((one) => ({ value: owner, text: read(one.name) })),
      ];
  return (
    <div className="entry-fields">
      <EntryText {...entry} field="text" label={say("what")} value={text} />
      <Choice
        label={say("who")}
        value={owner}
        options={options}
        onChoose={(value) => {
          const [kind, chosen] = value.split(":");
          save([
            fieldEdit("commitments", id, "party", kind === "party" ? chosen : undefined),
            fieldEdit("commitments", id, "organisation", kind === "organisation" ? chosen : undefined),
            fieldEdit("commitments", id, "person", undefined),
          ]);
        }}
      />
      <EntryChoice
        {...entry}
        field="person"
        label={say("person")}
        value={person ?? ""}
        options={personOptions(visit, read, party)}
        none={say("person.none")}
      />
      <EntryDate {...entry} field="due" label={say("due")} value={due} />
      <EntryText {...entry} field="evidence" label={say("evidence")} value={evidence} />
      <EntryChecks {...entry} field="to" label={say("to")} value={to} options={partyOptions(visit, read)} />
      <div className="field">
        <span className="label">{say("visibilityOfEntry")}</span>
        <VisibilityChoice
          value={visibilityOf(commitment)}
          label={say("visibilityOfEntry")}
          onChange={(value) => save(visibilityEdits("commitments", id, value))}
        />
      </div>
    </div>
  );
}
