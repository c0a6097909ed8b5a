// During the visit: marks how an item went and who was present, and adds a note, a decision or a promise in two taps.
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import {
  type ActivityKind,
  attendanceOf,
  type Edit,
  idFor,
  isMovement,
  itemStateOf,
  lateEdits,
  markEdits,
  mentionablesOf,
  type PersonId,
  type Placement,
  type Presence,
  presenceEdits,
  presences,
} from "#domain";
import { labelled, sayCooperation, sayOnDay } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { Gifts } from "./gifts.tsx";
import { GrowingText } from "./growing-text.tsx";
import { mentionText } from "./mentions.ts";
import { addedParagraphs, type Writing } from "./minutes-edits.ts";
import { PromiseHint } from "./paragraph.tsx";
import { Photos } from "./photos.tsx";
import { useRecordSave } from "./use-record-save.ts";
import { WalkIns } from "./walk-ins.tsx";

const marks = ["held", "cutShort", "cancelled"] as const;
const quickKinds = ["note", "decision", "promise"] as const;
type QuickKind = (typeof quickKinds)[number];

interface Props {
  readonly placement: Placement;
  readonly title: string;
  readonly kind: ActivityKind;
  readonly day: string;
}

export function ItemMarks({ placement, title, kind, day }: Props) {
  const say = useSay(sayCooperation);
  const { language } = useReader();
  const sayDay = useSay(sayOnDay);
  const save = useRecordSave();
  const live = useLive();
  const { record } = useRecordSnapshot();
  const { programme } = useSnapshot();
  const order = (programme?.placements ?? []).map((one) => one.activity);
  const { activity } = placement;
  const held = record.held.find((one) => one.activity === activity);
  const state = itemStateOf(held);
  const [quick, setQuick] = useState<QuickKind>();
  return (
    <div className="item-marks">
      <fieldset className="row" aria-label={labelled(language, say("mark"), title)}>
        {marks.map((mark) => (
          <button
            key={mark}
            type="button"
            className="button"
            aria-pressed={state === mark}
            onClick={() =>
              save(markEdits(record.held, { activity, day, order }, state === mark ? "planned" : mark))
            }
          >
            {say(`mark.${mark}`)}
          </button>
        ))}
        {held && state !== "cancelled" && (
          <label className="late">
            <span className="late-label">{say("lateBy")}</span> <span aria-hidden="true">+</span>
            <input
              key={held.late ?? 0}
              type="number"
              inputMode="numeric"
              min={0}
              max={1440}
              step={5}
              defaultValue={held.late ?? 0}
              onBlur={({ currentTarget }) => {
                const minutes = Math.round(currentTarget.valueAsNumber);
                const isNew = minutes !== (held.late ?? 0);
                if (isNew && minutes >= 0 && minutes <= 1440) save(lateEdits(held, minutes));
                else currentTarget.value = String(held.late ?? 0);
              }}
            />
          </label>
        )}
        {held && (state !== "held" || held.late) && (
          <Link
            to="/visits/$visit/disruptions"
            params={{ visit: live.id }}
            search={
              state === "cancelled"
                ? { event: "withdrawn", activity }
                : state === "cutShort"
                  ? { event: "ended", activity }
                  : { event: "late", activity, minutes: held.late ?? 0 }
            }
          >
            {sayDay("toRepair")}
          </Link>
        )}
      </fieldset>
      {!isMovement(kind) && (
        <fieldset className="row" aria-label={labelled(language, say("quick"), title)}>
          {quickKinds.map((one) => (
            <button
              key={one}
              type="button"
              className="button quiet"
              aria-pressed={quick === one}
              onClick={() => setQuick(quick === one ? undefined : one)}
            >
              {say(`quick.${one}`)}
            </button>
          ))}
          <Link
            className="button quiet"
            to="/visits/$visit/minutes"
            params={{ visit: live.id }}
            search={{ item: activity }}
          >
            {say("toMinutes")}
          </Link>
        </fieldset>
      )}
      {quick && (
        <QuickNote key={quick} kind={quick} activity={activity} onClose={() => setQuick(undefined)} />
      )}
      {(placement.attendees.length > 0 || !isMovement(kind)) && (
        <AttendanceList activity={activity} people={placement.attendees} />
      )}
      {!isMovement(kind) && <Photos activity={activity} />}
      {!isMovement(kind) && <Gifts activity={activity} />}
    </div>
  );
}

interface QuickProps {
  readonly kind: QuickKind;
  readonly activity: string;
  onClose(): void;
}

/** A line for the minutes of the item. A promise with a name and a date becomes a commitment. */
function QuickNote({ kind, activity, onClose }: QuickProps) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const notify = useNotify();
  const save = useRecordSave();
  const { language } = useReader();
  const { visit } = useSnapshot();
  const { record } = useRecordSnapshot();
  const mentionables = useMemo(() => mentionablesOf(visit), [visit]);
  const writing: Writing = { visit, record, mentionables, language };
  const add = (typed: string) => {
    if (typed === "") return;
    const id = idFor("notes", activity);
    const isThere = record.minutes.some((one) => one.id === id);
    const item = { id, activity, item: { [language]: say("quick.heading") } };
    const begun: Edit[] = isThere ? [] : [{ kind: "add", path: ["record", "minutes"], item, before: null }];
    const written = addedParagraphs(writing, id, [typed], {
      kind: kind === "decision" ? "decision" : "said",
    });
    if (!save([...begun, ...written])) return;
    notify(say("saved"));
    onClose();
  };
  return (
    <form
      className="row quick-note"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.querySelector("textarea");
        add(field?.value.trim() ?? "");
      }}
    >
      <GrowingText
        isFirst
        label={say(`quick.${kind}`)}
        value=""
        placeholder={kind === "promise" ? say("quick.promiseHint") : undefined}
        language={language}
        mentionables={mentionables}
        nameOf={(one) => mentionText(visit, one, read)}
        onDone={() => {}}
        onEnter={add}
        hint={(typed) => <PromiseHint typed={typed} writing={writing} />}
      />
      <button type="submit" className="button main">
        {say("saveIt")}
      </button>
    </form>
  );
}

interface ListProps {
  readonly activity: string;
  readonly people: readonly PersonId[];
}

function AttendanceList({ activity, people }: ListProps) {
  const say = useSay(sayCooperation);
  const { language } = useReader();
  const read = useRead();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { record } = useRecordSnapshot();
  const entry = record.attendance.find((one) => one.activity === activity);
  const known = attendanceOf(visit, record).get(activity);
  const present = people.filter((id) => known?.get(id) === "present").length;
  const set = (who: readonly PersonId[], presence: Presence) =>
    save(presenceEdits(entry, activity, who, presence));
  return (
    <details className="attendance">
      <summary>
        {say("attendance")}{" "}
        <span className="soft small">
          {known ? say("present", { count: present, of: people.length }) : say("attendanceOpen")}
        </span>
      </summary>
      <button type="button" className="button" onClick={() => set(people, "present")}>
        {say("allPresent")}
      </button>
      <ul>
        {people.map((id) => {
          const name = mentionText(visit, { kind: "person", id }, read);
          return (
            <li key={id} className="row">
              <span className="spread">{name}</span>
              {presences.map((presence) => (
                <button
                  key={presence}
                  type="button"
                  className="button quiet"
                  aria-pressed={known?.get(id) === presence}
                  aria-label={labelled(language, name, say(`presence.${presence}`))}
                  onClick={() => set([id], presence)}
                >
                  {say(`presence.${presence}`)}
                </button>
              ))}
            </li>
          );
        })}
      </ul>
      <WalkIns activity={activity} entry={entry} />
    </details>
  );
}
