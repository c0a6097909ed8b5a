// Comments on the minutes of an item, each with its subject and author.
import { useState } from "react";
import {
  type Comment,
  minutesIds,
  paragraphsOf,
  type Text,
  toInstant,
  type Visit,
  type VisitRecord,
} from "#domain";
import { instantInProse, sayCooperation, sayFollowUp } from "#text";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { fieldEdit, newRecordId } from "./entry-edits.ts";
import { bodyText } from "./mentions.ts";
import { useRecordSave } from "./use-record-save.ts";

interface Props {
  readonly item: string;
  readonly visit: Visit;
  readonly record: VisitRecord;
}

export function Comments({ item, visit, record }: Props) {
  const say = useSay(sayFollowUp);
  const minutes = record.minutes.filter(({ activity }) => activity === item);
  const texts = new Map<string, Text>(
    minutes.flatMap((one) => [
      [one.id, one.item] as const,
      ...paragraphsOf(one).map(({ id, text }) => [id, text] as const),
    ]),
  );
  const all = minutesIds(record.minutes);
  // A comment stays visible when the text that it concerns has been removed.
  const shown = record.comments.filter(({ on }) => texts.has(on) || !all.has(on));
  if (texts.size === 0) return null;
  return (
    <section className="card stack">
      <h2>{say("comments", { count: shown.length })}</h2>
      <ul className="stack small">
        {shown.map((one) => (
          <CommentLine key={one.id} of={one} about={texts.get(one.on)} visit={visit} />
        ))}
      </ul>
      <NewComment texts={texts} />
    </section>
  );
}

interface LineProps {
  readonly of: Comment;
  readonly about: Text | undefined;
  readonly visit: Visit;
}

function CommentLine({ of, about, visit }: LineProps) {
  const say = useSay(sayFollowUp);
  const sayRecord = useSay(sayCooperation);
  const read = useRead();
  const save = useRecordSave();
  const { language } = useReader();
  const who = of.by ?? of.organisation;
  const name = who ? bodyText(visit, who, read) : say("organisers");
  const date = instantInProse(toInstant(of.at), language);
  return (
    <li className="stack comment" data-resolved={of.resolved || undefined}>
      <span className="soft comment-about">{about ? read(about) : say("lost")}</span>
      <span>{read(of.text)}</span>
      <span className="soft">{say("at", { name, date })}</span>
      <span className="row">
        {of.resolved ? (
          <span className="mark good">{say("resolved")}</span>
        ) : (
          <button
            type="button"
            className="button quiet"
            onClick={() => save([fieldEdit("comments", of.id, "resolved", true)])}
          >
            {say("resolve")}
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          onClick={() => save([{ kind: "remove", path: ["record", "comments", of.id] }])}
        >
          {sayRecord("remove")}
        </button>
      </span>
    </li>
  );
}

function NewComment({ texts }: { readonly texts: ReadonlyMap<string, Text> }) {
  const say = useSay(sayFollowUp);
  const sayRecord = useSay(sayCooperation);
  const read = useRead();
  const save = useRecordSave();
  const { language } = useReader();
  const [on, setOn] = useState("");
  const [text, setText] = useState("");
  const chosen = texts.has(on) ? on : ([...texts.keys()][0] ?? "");
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const at = Temporal.Now.instant().toString({ smallestUnit: "minute" });
        const item = { id: newRecordId("comment"), on: chosen, at, text: { [language]: text.trim() } };
        if (save([{ kind: "add", path: ["record", "comments"], item, before: null }])) setText("");
      }}
    >
      <select
        aria-label={sayRecord("agendaItem")}
        value={chosen}
        onChange={({ currentTarget }) => setOn(currentTarget.value)}
      >
        {[...texts].map(([id, about]) => (
          <option key={id} value={id}>
            {read(about).slice(0, 60)}
          </option>
        ))}
      </select>
      <textarea
        rows={2}
        maxLength={2000}
        aria-label={say("commentLabel")}
        placeholder={say("commentLabel")}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" className="button" disabled={text.trim() === ""}>
        {say("comment")}
      </button>
    </form>
  );
}
