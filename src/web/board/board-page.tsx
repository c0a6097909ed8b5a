// The board's page: bar, board and the panel of what is selected.
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { useSnapshot } from "../data/live.ts";
import { useReader } from "../shell/reader.tsx";
import { fittingScale } from "./axis.ts";
import { Board } from "./board.tsx";
import { BoardBar } from "./board-bar.tsx";
import { useDrawn } from "./drawn.ts";
import { matchesOf } from "./search.ts";
import { type BoardView, greatestScale, startView, useSelection, zoomStep } from "./view.ts";
import { useWindow } from "./window.ts";

export function BoardPage() {
  const { visit, programme } = useSnapshot();
  const { language } = useReader();
  const [view, setView] = useState<BoardView>(startView);
  const [search, setSearch] = useState("");
  const [focused, setFocused] = useState<string>();
  const selection = useSelection();
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useWindow(scroller);
  const head = seen.width > 0 && seen.width < 600 ? 92 : 184;
  const scale = view.scale ?? fittingScale(visit, programme, Math.max(300, seen.width - head - 8));
  const drawn = useDrawn(visit, programme, view.lanes, scale, view.foldNights);
  const matching = useMemo(
    () => (search.trim() === "" ? undefined : matchesOf(visit, programme, search, language)),
    [visit, programme, search, language],
  );
  // What stood in the middle stays there while the scale changes.
  const kept = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || kept.current === undefined) return;
    element.scrollLeft = drawn.axis.x(kept.current) - (element.clientWidth - head) / 2;
    kept.current = undefined;
  }, [drawn.axis, head]);
  const zoom = (direction: 1 | -1) => {
    const element = scroller.current;
    const half = element ? (element.clientWidth - head) / 2 : 0;
    kept.current = drawn.axis.minuteAt((element?.scrollLeft ?? 0) + half);
    setView((before) => ({
      ...before,
      scale: Math.min(greatestScale, Math.max(0.05, scale * zoomStep ** direction)),
    }));
  };
  return (
    <div className="board-page">
      <BoardBar
        view={view}
        search={search}
        onView={(change) => setView((before) => ({ ...before, ...change }))}
        onZoom={zoom}
        onSearch={setSearch}
      >
        {null}
      </BoardBar>
      <div className="board-body">
        <Board
          visit={visit}
          programme={programme}
          drawn={drawn}
          head={head}
          scroller={scroller}
          seen={seen}
          selected={selection.selected}
          focused={focused}
          matching={matching}
          move={undefined}
          onFocus={setFocused}
          onKey={() => {}}
          onPointerDown={(_, activity) => selection.only(activity)}
        />
      </div>
    </div>
  );
}
