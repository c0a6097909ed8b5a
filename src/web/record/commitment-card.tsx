// One commitment: its content, its date and its state; when opened, all its fields and its history.
import { ChevronDown, ChevronUp } from "lucide-react";
import { type Commitment, type CommitmentState, type Edit, paragraphsOf } from "#domain";
import { dateInProse, type Language, labelled, listed, sayCooperation, sayFollowUp, shortDate } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { CommitmentFields } from "./commitment-fields.tsx";
import { fieldEdit } from "./entry-edits.ts";
import { EntryHistory } from "./entry-history.tsx";
import { mentionText } from "./mentions.ts";
import { useRecordSave } from "./use-record-save.ts";

interface Props {
  readonly commitment: Commitment;
  readonly state: CommitmentState;
  readonly today: Temporal.PlainDate;
  readonly isOpen: boolean;
  onOpen(isOpen: boolean): void;
}

const marks = { open: "warn", late: "bad", done: "good", dropped: "" } as const;

export function CommitmentCard({ commitment, state, today, isOpen, onOpen }: Props) {
  const say = useSay(sayCooperation);
  const sayFollow = useSay(sayFollowUp);
  const read = useRead();
  const { language } = useReader();
  const { visit } = useSnapshot();
  const save = useRecordSave();
  const { id, person, due, closed, to = [], toOrganisations = [] } = commitment;
  const recipients = [
    ...to.map((one) =>
      mentionText(
        visit,
        {
          kind: visit.people.some((p) => String(p.id) === String(one)) ? "person" : "party",
          id: one,
        },
        read,
      ),
    ),
    ...toOrganisations.map((one) => mentionText(visit, { kind: "organisation", id: one }, read)),
  ];
  const become = (next: "open" | "done" | "dropped"): Edit[] => [
    fieldEdit("commitments", id, "state", next),
    fieldEdit("commitments", id, "closed", next === "open" ? undefined : today.toString()),
  ];
  const isOver = state === "done" || state === "dropped";
  const isThere = visit.people.some((one) => one.id === person);
  return (
    <li className="card commitment" data-state={state}>
      <div className="row">
        <span className={`mark ${marks[state]}`}>{say(`commitment.${state}`)}</span>
        <span className="small soft">
          {isOver && closed
            ? dateWithYear(closed, today, language)
            : due
              ? say("dueOn", { date: dateWithYear(due, today, language) })
              : say("noDate")}
        </span>
        <span className="spread" />
        <button
          type="button"
          className="button quiet icon"
          aria-expanded={isOpen}
          aria-label={labelled(language, say("edit"), read(commitment.text))}
          title={say("edit")}
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? <ChevronUp size={16} aria-hidden="true" /> : <ChevronDown size={16} aria-hidden="true" />}
        </button>
      </div>
      <p className="commitment-text">{read(commitment.text)}</p>
      <p className="small soft">
        {person && isThere ? (
          mentionText(visit, { kind: "person", id: person }, read)
        ) : (
          <span className={isOver ? undefined : "mark warn"}>
            {person ? labelled(language, person, say("gone")) : say("nobodyNamed")}
          </span>
        )}
        {recipients.length > 0 && ` → ${listed(recipients, language)}`}
      </p>
      {commitment.reason && <p className="small">{sayFollow("reason", { text: read(commitment.reason) })}</p>}
      {commitment.proposed && !isOver && (
        <div className="row small">
          <span className="mark warn">
            {sayFollow("proposedDate", { date: dateWithYear(commitment.proposed, today, language) })}
          </span>
          <button
            type="button"
            className="button"
            onClick={() =>
              save([
                fieldEdit("commitments", id, "due", commitment.proposed?.toString()),
                fieldEdit("commitments", id, "proposed", undefined),
              ])
            }
          >
            {sayFollow("agreeDate")}
          </button>
        </div>
      )}
      {isOpen && <Details commitment={commitment} />}
      <div className="row">
        {isOver ? (
          <button type="button" className="button" onClick={() => save(become("open"))}>
            {say("reopen")}
          </button>
        ) : (
          <>
            <button type="button" className="button" onClick={() => save(become("done"))}>
              {say("markDone")}
            </button>
            <button type="button" className="button quiet" onClick={() => save(become("dropped"))}>
              {say("drop")}
            </button>
          </>
        )}
        {isOpen && (
          <>
            <span className="spread" />
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                onOpen(false);
                save([{ kind: "remove", path: ["record", "commitments", id] }]);
              }}
            >
              {say("remove")}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

/** Returns a date of this year without the year, any other with it. */
const dateWithYear = (date: Temporal.PlainDate, today: Temporal.PlainDate, language: Language): string =>
  date.year === today.year ? shortDate(date, language) : dateInProse(date, language);

function Details({ commitment }: { readonly commitment: Commitment }) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const { visit } = useSnapshot();
  const { record } = useRecordSnapshot();
  const item = record.minutes.find(
    (one) => one.id === commitment.from || paragraphsOf(one).some(({ id }) => id === commitment.from),
  );
  const activity = visit.activities.find(({ id }) => id === item?.activity);
  return (
    <div className="stack">
      <CommitmentFields commitment={commitment} />
      {activity && <p className="small soft">{say("from", { item: read(activity.title) })}</p>}
      <EntryHistory list="commitments" entry={commitment.id} />
    </div>
  );
}
