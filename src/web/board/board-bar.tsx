// The bar of the board: lanes, zoom, nights, search.
import type { ReactNode } from "react";
import { sayBoard } from "#text";
import { useSay } from "../widgets/reader.tsx";
import { laneKinds } from "./lanes.ts";
import type { BoardView } from "./view.ts";

interface Props {
  readonly view: BoardView;
  readonly search: string;
  readonly children: ReactNode;
  onView(change: Partial<BoardView>): void;
  onZoom(direction: 1 | -1): void;
  onSearch(text: string): void;
}

export function BoardBar({ view, search, children, onView, onZoom, onSearch }: Props) {
  const say = useSay(sayBoard);
  return (
    <div className="board-bar no-print" role="toolbar" aria-label={say("bar")}>
      <label className="row">
        <span className="unseen">{say("lanesBy")}</span>
        <select
          value={view.lanes}
          onChange={(event) => {
            const lanes = laneKinds.find((kind) => kind === event.target.value);
            if (lanes) onView({ lanes });
          }}
        >
          {laneKinds.map((kind) => (
            <option value={kind} key={kind}>
              {say(`lanes.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="row zoom">
        <button type="button" className="button quiet" aria-label={say("zoomOut")} onClick={() => onZoom(-1)}>
          −
        </button>
        <button type="button" className="button quiet" onClick={() => onView({ scale: "visit" })}>
          {say("wholeVisit")}
        </button>
        <button type="button" className="button quiet" aria-label={say("zoomIn")} onClick={() => onZoom(1)}>
          +
        </button>
      </div>
      <button
        type="button"
        className="button quiet"
        aria-pressed={!view.foldNights}
        onClick={() => onView({ foldNights: !view.foldNights })}
      >
        {say("nights")}
      </button>
      <input
        type="search"
        id="board-search"
        aria-label={say("search")}
        placeholder={say("search")}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <span className="spread" />
      {children}
    </div>
  );
}
