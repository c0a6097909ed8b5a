// The minutes of one item of the programme: attendees, time and place; the items of the agenda; templates for a start.
import { Link } from "@tanstack/react-router";
import { ArrowLeft, Plus } from "lucide-react";
import { useState } from "react";
import { attendanceOf, type Edit, type VisitRecord } from "#domain";
import { longDate, sayCooperation, spokenLanguage } from "#text";
import { useLive } from "../data/live.ts";
import { clockOf } from "../visit/axis.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { AgendaItem } from "./agenda-item.tsx";
import { newRecordId } from "./entry-edits.ts";
import type { RecordedItem } from "./items.ts";
import type { Writing } from "./minutes-edits.ts";
import { templateFor, templateItems, templates } from "./templates.ts";
import { useRecordSave } from "./use-record-save.ts";

interface Props {
  readonly item: RecordedItem;
  readonly writing: Writing;
  readonly languages: readonly string[];
  onLanguage(language: string): void;
}

export function MinutesText({ item, writing, languages, onLanguage }: Props) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const { language: reader } = useReader();
  const live = useLive();
  const { record, language, visit } = writing;
  const agenda = record.minutes.filter((one) => one.activity === item.id);
  const attendance = [...(attendanceOf(visit, record).get(item.id)?.values() ?? [])];
  const present = attendance.filter((one) => one === "present").length;
  const when =
    item.start !== undefined && item.end !== undefined
      ? `${item.day ? longDate(item.day, reader) : ""} ${clockOf(item.start, item.zone)}–${clockOf(item.end, item.zone)}`
      : say("withoutTime");
  return (
    <article className="card minutes-text">
      <Link className="minutes-back" to="/visits/$visit/minutes" params={{ visit: live.id }}>
        <ArrowLeft size={15} aria-hidden="true" /> {say("items")}
      </Link>
      <p className="soft small">{when}</p>
      <h2>{item.activity ? read(item.activity.title) : item.id}</h2>
      <p className="soft small">
        {attendance.length > 0
          ? say("present", { count: present, of: attendance.length })
          : say("attendanceOpen")}
      </p>
      <fieldset className="row language-tabs" aria-label={say("writeIn")}>
        {languages.map((tag) => (
          <button
            type="button"
            key={tag}
            className="button"
            aria-pressed={tag === language}
            onClick={() => onLanguage(tag)}
          >
            {spokenLanguage(tag, reader)}
          </button>
        ))}
      </fieldset>
      {agenda.map((one, i) => (
        <AgendaItem key={one.id} item={one} number={i + 1} writing={writing} />
      ))}
      {item.activity && <Beginning item={item} agenda={agenda} writing={writing} />}
    </article>
  );
}

interface BeginningProps {
  readonly item: RecordedItem;
  readonly agenda: VisitRecord["minutes"];
  readonly writing: Writing;
}

/** The next item of the agenda; at the beginning also a template. */
function Beginning({ item, agenda, writing }: BeginningProps) {
  const say = useSay(sayCooperation);
  const save = useRecordSave();
  const [title, setTitle] = useState("");
  const [template, setTemplate] = useState(() => templateFor(item.activity?.kind));
  const edit = (text: Readonly<Record<string, string>>): Edit => ({
    kind: "add",
    path: ["record", "minutes"],
    item: { id: newRecordId("minutes"), activity: item.id, item: text },
    before: null,
  });
  const begin = async () => {
    save((await templateItems(template, writing.visit.languages)).map(edit));
  };
  return (
    <div className="stack beginning">
      {agenda.length === 0 && (
        <div className="row">
          <label htmlFor="template">{say("template")}</label>
          <select
            id="template"
            value={template}
            onChange={({ currentTarget }) =>
              setTemplate(templates.find((one) => one === currentTarget.value) ?? template)
            }
          >
            {templates.map((one) => (
              <option key={one} value={one}>
                {say(`template.${one}`)}
              </option>
            ))}
          </select>
          <button type="button" className="button main" onClick={() => void begin()}>
            {say("begin")}
          </button>
        </div>
      )}
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== "" && save([edit({ [writing.language]: title.trim() })])) setTitle("");
        }}
      >
        <input
          className="spread"
          aria-label={say("newItem")}
          placeholder={say("newItem")}
          value={title}
          lang={writing.language}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <button type="submit" className="button" disabled={title.trim() === ""}>
          <Plus size={15} aria-hidden="true" /> {say("add")}
        </button>
      </form>
    </div>
  );
}
