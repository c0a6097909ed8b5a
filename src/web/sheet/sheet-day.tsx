// A day of the document: its title and its lines, one of which may be open, and an empty line at the end.
import { Plus } from "lucide-react";
import type { KeyboardEvent } from "react";
import { itemLine, readLine, textIn } from "#domain";
import { duration, longDate, saySheet } from "#text";
import type { DayColumn } from "../days/columns.ts";
import type { useTold } from "../days/told.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { completionsFor, type Word } from "./completions.ts";
import { highlightsOf } from "./highlights.ts";
import { LineEditor } from "./line-editor.tsx";
import { ItemLine, NoteLine, WayLine } from "./line-view.tsx";
import type { SheetLine } from "./lines.ts";
import { transferTo } from "./transfer-to.ts";
import type { Sheet } from "./use-sheet.ts";

interface Props {
  readonly column: DayColumn;
  readonly lines: readonly SheetLine[];
  readonly sheet: Sheet;
  readonly told: ReturnType<typeof useTold>;
  readonly reached: string | undefined;
  onReach(key: string): void;
  onPasteLines(text: string, date: string): void;
}

/** Moves the focus to the line above or below, across all days. */
function onArrow(event: KeyboardEvent<HTMLElement>, onReach: (key: string) => void): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-line]") : null;
  if (step === 0 || !here) return;
  const all = [...document.querySelectorAll<HTMLElement>(".sheet-paper [data-line]")];
  const next = all[all.indexOf(here) + step];
  if (!next) return;
  event.preventDefault();
  onReach(next.dataset.line ?? "");
  next.focus();
}

export function SheetDay({ column, lines, sheet, told, reached, onReach, onPasteLines }: Props) {
  const say = useSay(saySheet);
  const read = useRead();
  const { snapshot, open, language, begin } = sheet;
  const { visit } = snapshot;
  const date = column.date.toString();
  const title = longDate(column.date, language);
  const openHere = open?.date === date ? open : undefined;
  const editor = openHere && (
    <OpenEditor sheet={sheet} label={say("lineOf", { day: title })} onPasteLines={onPasteLines} />
  );
  const editorAt = (key: string) => (openHere?.key === key ? editor : undefined);
  const isShown = openHere && lines.some(({ key }) => key === openHere.key);
  const isAfter = (key: string) => openHere && openHere.key === key.replace(/^item /, "after ");
  return (
    <section className="sheet-day" aria-label={title}>
      <h2>
        {title} <span className="soft">{column.legs.map((leg) => read(leg.title)).join(" · ")}</span>
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the lines within */}
      <div onKeyDown={(event) => onArrow(event, onReach)}>
        {lines.map((line) => {
          if (line.kind === "way") return <WayLine key={line.key} line={line} visit={visit} />;
          const here = editorAt(line.key);
          if (here) return <div key={line.key}>{here}</div>;
          if (line.kind === "note")
            return (
              <NoteLine
                key={line.key}
                line={line}
                visit={visit}
                isReached={reached === line.key}
                onEdit={() => begin(line.key, date, textIn(line.note.text, language, visit.languages))}
                onPrint={() => void sheet.note(line.index, { isPrinted: true })}
                onRemove={() => void sheet.note(line.index, undefined)}
              />
            );
          const item = told(line.placement);
          if (!item) return null;
          return (
            <div key={line.key}>
              <ItemLine
                line={line}
                told={item}
                isReached={reached === line.key}
                onEdit={() => begin(line.key, date, itemLine(visit, line.placement, language))}
              />
              {isAfter(line.key) && editor}
            </div>
          );
        })}
        {openHere && !isShown && !lines.some(({ key }) => isAfter(key)) ? (
          editor
        ) : (
          <button
            type="button"
            className="sheet-line sheet-new"
            data-line={`new ${date}`}
            tabIndex={reached === `new ${date}` ? 0 : -1}
            aria-label={say("addTo", { day: title })}
            onClick={() => begin(`new ${date}`, date, "")}
          >
            <span className="sheet-time">
              <Plus size={16} aria-hidden="true" />
            </span>
            <span className="sheet-what">{say("placeholder")}</span>
          </button>
        )}
      </div>
    </section>
  );
}

interface EditorProps {
  readonly sheet: Sheet;
  readonly label: string;
  onPasteLines(text: string, date: string): void;
}

/** The editor of the open line. */
function OpenEditor({ sheet, label, onPasteLines }: EditorProps) {
  const say = useSay(saySheet);
  const { open, reading, snapshot, language } = sheet;
  if (!open) return null;
  const { visit, programme } = snapshot;
  const line = readLine(open.text);
  const completions = (word: Word) =>
    completionsFor(visit, word, language, {
      newPlace: say("newPlace", { name: word.typed.trim() }),
      interpreter: say("interpreter"),
      detailOf: (place) => {
        const found =
          line.start &&
          transferTo(visit, programme, place, {
            date: open.date,
            minute: line.start.value,
            who: [],
            not: open.key.startsWith("item ") ? open.key.slice(5) : undefined,
          });
        return found
          ? say("way", { minutes: duration(found.minutes, language), place: found.from(language) })
          : "";
      },
    });
  const leave = async (next: boolean) => {
    const { key, date } = open;
    const isSaved = await sheet.leave();
    if (!isSaved || !next) return;
    const activity = key.startsWith("item ") ? key.slice(5) : reading?.items[0]?.value.id;
    sheet.begin(activity === undefined ? `new ${date}` : `after ${activity}`, date, "");
  };
  return (
    <LineEditor
      key={open.key}
      label={label}
      text={open.text}
      highlights={reading ? highlightsOf(open.text, reading) : []}
      completionsFor={completions}
      onType={sheet.type}
      onLeave={(next) => void leave(next)}
      onCancel={sheet.close}
      onPasteLines={(text) => onPasteLines(text, open.date)}
    />
  );
}
