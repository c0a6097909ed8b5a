// The board page: the bar, the board, the card of a move and the side panel.
import { useEffect, useMemo, useRef, useState } from "react";
import { sayBoard } from "#text";
import { useCommands } from "../shell/commands.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { Board, reveal } from "./board.tsx";
import { BoardBar } from "./board-bar.tsx";
import { boardCommands } from "./board-commands.ts";
import { useBoardField } from "./board-field.ts";
import { CandidateBoard } from "./candidate-board.tsx";
import { EmptyBoard } from "./empty-board.tsx";
import { ItemPanels, PlanButtons, SplitDialog } from "./item-panels.tsx";
import { LaneList } from "./lane-list.tsx";
import { PlanStrip } from "./plan-strip.tsx";
import { PrintedDays } from "./printed-days.tsx";
import { matchesOf } from "./search.ts";
import { useDrag } from "./use-drag.ts";
import { useItemEditing, useShownProgramme } from "./use-item-editing.ts";
import { useZoom } from "./use-zoom.ts";

export function BoardPage() {
  const { language } = useReader();
  const say = useSay(sayBoard);
  const scroller = useRef<HTMLDivElement>(null);
  const page = useShownProgramme(scroller);
  const { live, snapshot, visit, programme, planning, shown, setShown, beside, setBeside, candidate } = page;
  const { attention, plan } = page;
  const { view, head, scale, drawn, change, zoom } = useZoom(scroller, visit, programme);
  const [search, setSearch] = useState("");
  const matching = useMemo(
    () => (search.trim() === "" ? undefined : matchesOf(visit, programme, search, language)),
    [visit, programme, search, language],
  );
  const byPlace = view.lanes === "place";
  const editing = useItemEditing(page, byPlace);
  const { mover, onItemKey } = editing;
  const commands = boardCommands(say, {
    ...editing.actions,
    zoomIn: () => zoom(1),
    zoomOut: () => zoom(-1),
    fit: () => change({ scale: "visit" }),
    nights: () => change({ foldNights: !view.foldNights }),
    lanes: (lanes) => change({ lanes }),
    search: () => document.getElementById("board-search")?.focus(),
  });
  useCommands("board", commands, editing.takesCommands);
  const field = useBoardField(scroller, drawn, head, byPlace);
  const onPointerDown = useDrag({ ...editing.dragging, scroller, field });
  // A move by keyboard stays in view.
  const { move } = mover;
  useEffect(() => {
    if (move?.by !== "keyboard") return;
    const x = drawn.axis.x(move.start);
    const box = drawn.layout.blocks.find((block) => block.placement.activity === move.activity);
    reveal(
      scroller.current,
      { x, y: box?.y ?? scroller.current?.scrollTop ?? 0, width: move.length * scale, height: 40 },
      head,
    );
  }, [move, drawn, head, scale]);
  return (
    <div className="board-page">
      <BoardBar view={view} search={search} onView={change} onZoom={zoom} onSearch={setSearch}>
        <PlanButtons page={page} />
      </BoardBar>
      <PlanStrip
        planning={planning}
        now={snapshot.programme}
        shown={shown}
        beside={beside}
        onShow={setShown}
        onBeside={(next) => {
          // Two boards need the space of the side panel.
          if (next) attention.setSide("activity");
          setBeside(next);
        }}
        onAnother={plan}
        onAccept={editing.accept}
      />
      <PrintedDays visit={visit} programme={programme} />
      <div className="board-body no-print" data-beside={(beside && candidate !== undefined) || undefined}>
        <Board
          visit={visit}
          programme={programme}
          drawn={drawn}
          head={head}
          scroller={scroller}
          selected={attention.selection.selected}
          focused={attention.focused}
          matching={matching}
          mover={mover}
          onFocus={attention.setFocused}
          onKey={(event, activity) => onItemKey(event, activity, "across")}
          onPointerDown={onPointerDown}
        />
        <LaneList
          visit={visit}
          programme={programme}
          kind={view.lanes}
          lanes={drawn.lanes}
          onOpen={(activity) => {
            attention.open(activity);
            attention.focusOn(activity);
          }}
        />
        {!programme && !planning.isRunning && (
          <EmptyBoard visit={live.id} activities={visit.activities.length} onPlan={plan} />
        )}
        {beside && candidate && (
          <CandidateBoard
            visit={visit}
            programme={candidate}
            lanes={view.lanes}
            scale={scale}
            foldNights={view.foldNights}
            head={head}
            label={say("plan.candidate", { number: typeof shown === "number" ? shown + 1 : 1 })}
            beside={scroller}
          />
        )}
        <ItemPanels page={page} editing={editing} />
      </div>
      <SplitDialog page={page} editing={editing} />
    </div>
  );
}
