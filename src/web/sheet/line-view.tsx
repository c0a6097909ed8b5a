// A line of the document as it is printed. A click, or Enter, opens it for typing.
import { MoveRight } from "lucide-react";
import type { CSSProperties } from "react";
import { indexVisit, textIn, type Visit } from "#domain";
import { duration, nameOf, noteText, sayDays, saySheet } from "#text";
import type { ItemTold } from "../days/told.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import type { SheetLine } from "./lines.ts";

interface ItemProps {
  readonly line: Extract<SheetLine, { kind: "item" }>;
  readonly told: ItemTold;
  readonly isReached: boolean;
  onEdit(): void;
}

export function ItemLine({ line, told, isReached, onEdit }: ItemProps) {
  const say = useSay(saySheet);
  const sayOf = useSay(sayDays);
  const { activity, chips, trouble, title, clock, where, isInterpreted, label } = told;
  const who = [...chips.map((chip) => chip.title), ...(isInterpreted ? [sayOf("interpreted")] : [])];
  return (
    <button
      type="button"
      className="sheet-line"
      data-line={line.key}
      data-activity={activity.id}
      style={{ "--edge": `var(--kind-${activity.kind}-edge)` } as CSSProperties}
      data-kind={activity.kind}
      data-trouble={trouble}
      tabIndex={isReached ? 0 : -1}
      aria-label={say("edit", { line: label })}
      onClick={onEdit}
    >
      <span className="sheet-time numbers">{clock}</span>
      <span className="sheet-what">
        <b>{title}</b>
        {trouble && (
          <span className={`mark ${trouble === "block" ? "bad" : "warn"}`}>
            {sayOf(`trouble.${trouble}`)}
          </span>
        )}
        {where && <span className="soft">{where}</span>}
        {who.length > 0 && <span className="soft">{who.join(" · ")}</span>}
      </span>
    </button>
  );
}

interface NoteProps {
  readonly line: Extract<SheetLine, { kind: "note" }>;
  readonly visit: Visit;
  readonly isReached: boolean;
  onEdit(): void;
  onPrint(): void;
  onRemove(): void;
}

/** A note of the day, or text that is not understood: marked, and kept until somebody prints or removes it. */
export function NoteLine({ line, visit, isReached, onEdit, onPrint, onRemove }: NoteProps) {
  const say = useSay(saySheet);
  const { language } = useReader();
  const text = noteText(line.note, (value) => textIn(value, language, visit.languages), language);
  const isUnread = line.note.unread === true;
  return (
    <div className="sheet-note" data-unread={isUnread || undefined}>
      <button
        type="button"
        className="sheet-line"
        data-line={line.key}
        tabIndex={isReached ? 0 : -1}
        aria-label={say("edit", { line: isUnread ? `${text} (${say("mark")})` : text })}
        onClick={onEdit}
      >
        <span className="sheet-time" />
        <span className="sheet-what">
          <span>{text}</span>
          {isUnread && <span className="mark warn">{say("mark")}</span>}
        </span>
      </button>
      {isUnread && (
        <span className="row sheet-acts">
          <button
            type="button"
            className="button small-button quiet"
            aria-label={say("printThis", { text })}
            onClick={onPrint}
          >
            {say("print")}
          </button>
          <button
            type="button"
            className="button small-button quiet"
            aria-label={say("removeThis", { text })}
            onClick={onRemove}
          >
            {say("remove")}
          </button>
        </span>
      )}
    </div>
  );
}

/** The transfers between two items: their lengths and destinations. */
export function WayLine({
  line: { transfers },
  visit,
}: {
  readonly line: Extract<SheetLine, { kind: "way" }>;
  readonly visit: Visit;
}) {
  const sayOf = useSay(sayDays);
  const { language } = useReader();
  const { sites } = indexVisit(visit);
  return (
    <ul className="sheet-way">
      {transfers.map(({ id, start, end, to }) => (
        <li key={id}>
          <MoveRight size={12} aria-hidden="true" />{" "}
          {sayOf("wayTo", {
            minutes: duration(end - start, language),
            place: nameOf(visit, { kind: "place", id: sites.get(to)?.place.id ?? to }, language),
          })}
        </li>
      ))}
    </ul>
  );
}
