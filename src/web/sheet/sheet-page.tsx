// The programme as an editable document: day by day, as it is printed.
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ClipboardPaste } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { duration, saySheet } from "#text";
import { PrintedDays } from "../board/printed-days.tsx";
import { DaysBar } from "../days/days-bar.tsx";
import { useTold } from "../days/told.ts";
import { useColumns } from "../days/use-columns.ts";
import { whoOf } from "../days/who.ts";
import { useSay } from "../widgets/reader.tsx";
import { useOnce } from "../widgets/use-asked.ts";
import { Beside } from "./beside.tsx";
import { linesOf } from "./lines.ts";
import { Review } from "./review.tsx";
import { SheetDay } from "./sheet-day.tsx";
import { transferOf, withTimes } from "./transfer-to.ts";
import { useSheet } from "./use-sheet.ts";
import { useTrial } from "./use-trial.ts";
import "../days/days.css";
import "./sheet.css";

export function SheetPage() {
  const say = useSay(saySheet);
  const sheet = useSheet();
  const { snapshot, open, reading, language, planner } = sheet;
  const { visit, programme } = snapshot;
  const [whoId, setWho] = useState("");
  const who = useMemo(() => whoOf(visit, whoId), [visit, whoId]);
  const columns = useColumns(visit, programme, who);
  const told = useTold(visit, programme);
  const days = useMemo(
    () => columns.map((column) => ({ column, lines: linesOf(visit, column) })),
    [columns, visit],
  );
  const [reached, setReached] = useState<string>();
  const [pasted, setPasted] = useState<{ readonly text: string; readonly date: string }>();
  const paper = useRef<HTMLDivElement>(null);
  const trying =
    open && reading?.items.length === 1
      ? { text: open.text, date: open.date, placement: sheet.placementOf(open.key) }
      : undefined;
  const trial = useTrial(planner, open?.begun, trying, language);
  const way = useMemo(() => {
    if (!open || !reading) return undefined;
    const found = transferOf(open.begun.visit, programme, reading, open.date, open.key);
    if (!found) return undefined;
    const values = {
      minutes: duration(found.minutes, language),
      gap: duration(found.gap, language),
      place: found.from(language),
    };
    return say(found.gap < found.minutes ? "wayShort" : "way", values);
  }, [open, reading, programme, language, say]);
  const unread = days.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === "note" && line.note.unread ? [line.key] : [])),
  );
  const showUnread = () => {
    const next = unread[(unread.indexOf(reached ?? "") + 1) % unread.length];
    if (next === undefined) return;
    setReached(next);
    const line = paper.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(next)}"]`);
    line?.scrollIntoView({ block: "center" });
    line?.focus();
  };
  const first = days[0]?.column.date.toString() ?? visit.from.toString();
  const paste = () => setPasted({ text: "", date: open?.date ?? first });
  const asked = useSearch({ from: "/visits/$visit/document" });
  useOnce(asked.paste, paste, useNavigate({ from: "/visits/$visit/document" }));
  return (
    <div className="board-page sheet-page">
      <DaysBar visit={visit} who={whoId} onWho={setWho} page="document">
        <button type="button" className="button" onClick={paste}>
          <ClipboardPaste size={15} aria-hidden="true" /> {say("paste")}
        </button>
      </DaysBar>
      <PrintedDays visit={visit} programme={programme} />
      <div className="sheet-body no-print" data-typing={open !== undefined || undefined}>
        <div className="sheet-scroll" ref={paper}>
          <div className="sheet-paper">
            {days.map(({ column, lines }) => (
              <SheetDay
                key={column.date.toString()}
                column={column}
                lines={lines}
                sheet={sheet}
                told={told}
                reached={reached ?? days[0]?.lines.find(({ kind }) => kind !== "way")?.key}
                onReach={setReached}
                onPasteLines={(text, date) => setPasted({ text, date })}
              />
            ))}
          </div>
        </div>
        <Beside
          visit={visit}
          reading={reading}
          trial={trial}
          way={way}
          unread={unread.length}
          onShowUnread={showUnread}
          onUse={(start, end) => sheet.type(withTimes(open?.text ?? "", start, end, trial?.zone ?? "UTC"))}
        />
      </div>
      {pasted && (
        <Review
          pasted={pasted.text}
          date={pasted.date}
          onApply={sheet.add}
          onClose={() => setPasted(undefined)}
        />
      )}
    </div>
  );
}
