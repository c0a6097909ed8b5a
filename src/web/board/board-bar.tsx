// The bar of the timeline: lanes, the other views of the programme, zoom, nights, search.
import { Minus, Moon, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { sayBoard, sayShell } from "#text";
import { useLive } from "../data/live.ts";
import { PageTabs } from "../shell/page-tabs.tsx";
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
  const sayFrame = useSay(sayShell);
  const live = useLive();
  return (
    <div className="board-bar no-print" role="toolbar" aria-label={say("bar")}>
      <h1>{sayFrame("page.timeline")}</h1>
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
      <PageTabs visit={live.id} entry="views" look="segments" />
      <div className="row zoom">
        <button
          type="button"
          className="button quiet icon"
          aria-label={say("zoomOut")}
          title={say("zoomOut")}
          onClick={() => onZoom(-1)}
        >
          <Minus size={16} aria-hidden="true" />
        </button>
        <button type="button" className="button quiet" onClick={() => onView({ scale: "visit" })}>
          {say("wholeVisit")}
        </button>
        <button
          type="button"
          className="button quiet icon"
          aria-label={say("zoomIn")}
          title={say("zoomIn")}
          onClick={() => onZoom(1)}
        >
          <Plus size={16} aria-hidden="true" />
        </button>
      </div>
      <button
        type="button"
        className="button quiet icon"
        aria-label={say("nights")}
        title={say("nights")}
        aria-pressed={!view.foldNights}
        onClick={() => onView({ foldNights: !view.foldNights })}
      >
        <Moon size={16} aria-hidden="true" />
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
