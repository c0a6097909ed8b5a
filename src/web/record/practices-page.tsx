// Practices: what was seen and might be used at home, its assessment, and its outcome.
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ChevronDown, ChevronUp, Plus } from "lucide-react";
import { useState } from "react";
import { type Practice, practiceState } from "#domain";
import { labelled, listed, sayCooperation, sayShell } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { EntryHistory } from "./entry-history.tsx";
import { mentionText } from "./mentions.ts";
import { NewPractice } from "./new-practice.tsx";
import { PracticeAssessments } from "./practice-assessments.tsx";
import { PracticeFields } from "./practice-fields.tsx";
import { PracticeTransfers } from "./practice-transfers.tsx";
import { PracticesMap } from "./practices-map.tsx";
import { useRecordSave } from "./use-record-save.ts";

export function PracticesPage() {
  const say = useSay(sayCooperation);
  const sayFrame = useSay(sayShell);
  const live = useLive();
  const navigate = useNavigate();
  const { record } = useRecordSnapshot();
  const { open } = useSearch({ strict: false });
  const [isAdding, setAdding] = useState(false);
  const show = (id: string | undefined) =>
    void navigate({
      to: "/visits/$visit/practices",
      params: { visit: live.id },
      search: id === undefined ? {} : { open: id },
    });
  return (
    <div className="page stack record-page">
      <div className="row">
        <h1>{sayFrame("page.practices")}</h1>
        <span className="spread" />
        <button type="button" className="button main" onClick={() => setAdding(true)}>
          <Plus size={16} aria-hidden="true" /> {say("newPractice")}
        </button>
      </div>
      {isAdding && (
        <NewPractice
          onClose={(id) => {
            setAdding(false);
            if (id !== undefined) show(id);
          }}
        />
      )}
      {record.practices.length === 0 && !isAdding && <p className="soft">{say("noPractices")}</p>}
      <PracticesMap practices={record.practices} onOpen={show} />
      <ul className="stack">
        {record.practices.map((practice) => (
          <PracticeCard
            key={practice.id}
            practice={practice}
            isOpen={open === practice.id}
            onOpen={(isOpen) => show(isOpen ? practice.id : undefined)}
          />
        ))}
      </ul>
    </div>
  );
}

const marks = { seen: "", assessed: "warn", adapted: "good", adopted: "good", dropped: "" } as const;

interface Props {
  readonly practice: Practice;
  readonly isOpen: boolean;
  onOpen(isOpen: boolean): void;
}

function PracticeCard({ practice, isOpen, onOpen }: Props) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { language } = useReader();
  const { id, title, owner, topic, activity, interested } = practice;
  const state = practiceState(practice);
  const topicTitle = visit.topics.find((one) => one.id === topic)?.title;
  const seenAt = visit.activities.find((one) => one.id === activity)?.title;
  const parties = interested.map((one) => mentionText(visit, { kind: "party", id: one }, read));
  return (
    <li className="card commitment">
      <div className="row">
        <span className={`mark ${marks[state]}`}>{say(`practice.${state}`)}</span>
        <span className="small soft">{read(topicTitle)}</span>
        <span className="spread" />
        <button
          type="button"
          className="button quiet icon"
          aria-expanded={isOpen}
          aria-label={labelled(language, say("edit"), read(title))}
          title={say("edit")}
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? <ChevronUp size={16} aria-hidden="true" /> : <ChevronDown size={16} aria-hidden="true" />}
        </button>
      </div>
      <h2 className="commitment-text">{read(title)}</h2>
      <p className="small soft">
        {[
          mentionText(visit, { kind: "organisation", id: owner }, read),
          seenAt && labelled(language, say("seenAt"), read(seenAt)),
          parties.length > 0 && labelled(language, say("interested"), listed(parties, language)),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {isOpen && (
        <>
          <PracticeFields practice={practice} />
          <PracticeAssessments practice={practice} />
          <PracticeTransfers practice={practice} />
          <EntryHistory list="practices" entry={id} />
          <div className="row">
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                onOpen(false);
                save([{ kind: "remove", path: ["record", "practices", id] }]);
              }}
            >
              {say("remove")}
            </button>
          </div>
        </>
      )}
    </li>
  );
}
