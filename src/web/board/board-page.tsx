// The board's page: bar, board, the card of a move and the panel of what is selected.
import {
  type KeyboardEvent,
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type ActivityId, indexVisit } from "#domain";
import { sayBoard } from "#text";
import { useDesk, useLive, useSnapshot } from "../data/live.ts";
import { useCommands } from "../shell/commands.tsx";
import { useTell } from "../shell/notices.tsx";
import { useReader, useSay } from "../shell/reader.tsx";
import { fittingScale } from "./axis.ts";
import { Board, reveal } from "./board.tsx";
import { BoardBar } from "./board-bar.tsx";
import { boardCommands } from "./board-commands.ts";
import { CandidateBoard } from "./candidate-board.tsx";
import { useDrawn } from "./drawn.ts";
import { verdictOf } from "./move.ts";
import { MoveCard } from "./move-card.tsx";
import { movingKey } from "./moving-keys.ts";
import { Panel } from "./panel.tsx";
import { PlanStrip, type Shown } from "./plan-strip.tsx";
import { PrintedDays } from "./printed-days.tsx";
import { matchesOf } from "./search.ts";
import { SelectionPanel } from "./selection-panel.tsx";
import { unmetWishes } from "./unmet-wishes.tsx";
import { UnplacedPanel, withoutTime } from "./unplaced.tsx";
import { useDecide } from "./use-decide.ts";
import { useDrag } from "./use-drag.ts";
import { forgetMarks, useMove } from "./use-move.ts";
import { usePlanning } from "./use-planning.ts";
import { type BoardView, greatestScale, startView, useSelection, zoomStep } from "./view.ts";
import { useWindow } from "./window.ts";

const GroupsDialog = lazy(() =>
  import("./groups-dialog.tsx").then((module) => ({ default: module.GroupsDialog })),
);

export function BoardPage() {
  const live = useLive();
  const snapshot = useSnapshot();
  const { visit } = snapshot;
  const { language } = useReader();
  const say = useSay(sayBoard);
  const tell = useTell();
  const desk = useDesk();
  const planning = usePlanning(live, () => tell(say("failed"), true));
  const [shown, setShown] = useState<Shown>("now");
  const [beside, setBeside] = useState(false);
  const candidate = planning.best ?? (typeof shown === "number" ? planning.candidates[shown] : undefined);
  // While candidates are looked at, the board shows them and changes nothing.
  const programme = beside && !planning.glance ? snapshot.programme : (candidate ?? snapshot.programme);
  const looking = planning.glance !== undefined || (candidate !== undefined && programme === candidate);
  useEffect(() => {
    setShown(planning.candidates.length > 0 ? planning.candidates.length - 1 : "now");
    if (planning.candidates.length === 0) setBeside(false);
  }, [planning.candidates]);
  const [view, setView] = useState<BoardView>(startView);
  const [search, setSearch] = useState("");
  const [focused, setFocused] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const [parting, setParting] = useState<ActivityId>();
  const [side, setSide] = useState<"activity" | "unplaced">("activity");
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
  const mover = useMove({ visit, programme, desk, byPlace: view.lanes === "place" });
  const decide = useDecide(live, snapshot, desk);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another programme makes other marks
  useEffect(() => forgetMarks(desk), [desk, programme]);

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch {
      tell(say("failed"), true);
    }
  };
  const [isSaving, setSaving] = useState(false);
  /** Puts the moving activity where it is, unless something forbids it; `anyway` puts it there all the same. */
  const drop = async (anyway = false) => {
    const { move } = mover;
    if (!move) return;
    const { activity, start, place, minutes, from } = move;
    const isSame =
      from && start === from.start && place === from.place && move.length === from.end - from.start;
    if (isSame) return mover.end();
    const fit = await desk.ask({ ask: "at", activity, start, place, minutes });
    if (!anyway && fit?.objective === undefined) return mover.hold();
    setSaving(true);
    await attempt(() =>
      minutes === undefined ? decide.place(activity, { start, place }) : decide.resize(activity, minutes),
    );
    setSaving(false);
    mover.end();
    focusOn(move.activity);
  };
  const focusOn = (activity: string) => {
    setFocused(activity);
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`button[data-activity="${CSS.escape(activity)}"]`)
        ?.focus(),
    );
  };
  const open = (activity: string) => {
    setOpened(activity);
    setSide("activity");
    selection.only(activity);
    setFocused(activity);
  };

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
    kept.current = drawn.axis.minuteAt((element?.scrollLeft ?? 0) + ((element?.clientWidth ?? 0) - head) / 2);
    const next = Math.min(greatestScale, Math.max(0.05, scale * zoomStep ** direction));
    setView((before) => ({ ...before, scale: next }));
  };
  const chosen = (): ActivityId[] => {
    const ids = selection.selected.size > 0 ? [...selection.selected] : focused ? [focused] : [];
    return ids as ActivityId[];
  };
  const commands = boardCommands(say, {
    move: () => {
      const [one] = chosen();
      if (one) mover.begin(one, "keyboard");
    },
    resize: () => {
      const [one] = chosen();
      if (one) mover.resize(one, "keyboard");
    },
    groups: () => setParting(chosen()[0]),
    pin: () => attempt(() => decide.pin(chosen())),
    takeOut: () => attempt(() => decide.takeOut(chosen())),
    open: () => {
      const [one] = chosen();
      if (one) open(one);
    },
    all: () => selection.all((programme?.placements ?? []).map((item) => item.activity)),
    zoomIn: () => zoom(1),
    zoomOut: () => zoom(-1),
    fit: () => setView((before) => ({ ...before, scale: undefined })),
    nights: () => setView((before) => ({ ...before, foldNights: !before.foldNights })),
    lanes: (lanes) => setView((before) => ({ ...before, lanes })),
    search: () => document.getElementById("board-search")?.focus(),
    undo: () => attempt(live.undo),
    redo: () => attempt(live.redo),
  });
  // While a drop is being saved, keys wait behind it; they must not fall into the void.
  useCommands("board", commands, (mover.move === undefined || isSaving) && !looking);

  const onKey = (event: KeyboardEvent, activity: string) => {
    const { move } = mover;
    if (!move) {
      if (event.key === " ") {
        event.preventDefault();
        if (!looking) mover.begin(activity as ActivityId, "keyboard");
      } else if (event.key === "Enter") {
        event.preventDefault();
        if (event.shiftKey) selection.toggle(activity);
        else open(activity);
      } else if (event.key === "Escape") {
        setOpened(undefined);
        selection.only(undefined);
      }
      return;
    }
    if (!movingKey(event, mover, visit.grid, () => void drop(), mover.end)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = useDrag({
    fixed: looking,
    scroller,
    drawn,
    head,
    grid: visit.grid,
    byPlace: view.lanes === "place",
    mover,
    onTap: (activity, event) => {
      setFocused(activity);
      if (event.shiftKey || event.ctrlKey || event.metaKey) selection.toggle(activity);
      else {
        selection.only(activity);
        setOpened(activity);
        setSide("activity");
      }
    },
    onDrop: () => void drop(),
  });
  // A move by keys stays in view.
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
  const left = withoutTime(visit, snapshot.programme).length;
  const unmet = unmetWishes(visit, snapshot.programme).length;
  const panelOf = opened === undefined ? undefined : indexVisit(visit).activities.get(opened);
  const several = selection.selected.size > 1;
  const parted = parting === undefined ? undefined : indexVisit(visit).activities.get(parting);
  return (
    <div className="board-page">
      <h1 className="unseen">{say("title")}</h1>
      <BoardBar
        view={view}
        search={search}
        onView={(change) => setView((before) => ({ ...before, ...change }))}
        onZoom={zoom}
        onSearch={setSearch}
      >
        {left + unmet > 0 && (
          <button
            type="button"
            className="button"
            aria-pressed={side === "unplaced"}
            onClick={() => setSide(side === "unplaced" ? "activity" : "unplaced")}
          >
            {left > 0 ? say("unplaced.count", { count: left }) : say("wishes.count", { count: unmet })}
          </button>
        )}
        <button
          type="button"
          className="button main"
          disabled={planning.glance !== undefined}
          onClick={() => planning.start(snapshot)}
        >
          {say("plan.start")}
        </button>
      </BoardBar>
      <PlanStrip
        planning={planning}
        now={snapshot.programme}
        shown={shown}
        beside={beside}
        onShow={setShown}
        onBeside={setBeside}
        onAnother={() => planning.start(snapshot)}
        onAccept={async (accepted) => {
          await attempt(() => decide.accept(accepted));
          planning.discard();
        }}
      />
      <PrintedDays visit={visit} programme={programme} />
      <div className="board-body no-print" data-beside={(beside && candidate !== undefined) || undefined}>
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
          mover={mover}
          onFocus={setFocused}
          onKey={onKey}
          onPointerDown={onPointerDown}
        />
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
        {move && (
          <MoveCard
            visit={visit}
            programme={programme}
            mover={mover}
            verdict={verdictOf(move, mover.advice)}
            onDrop={() => void drop()}
            onAnyway={() => void drop(true)}
            onCancel={() => {
              mover.end();
              focusOn(move.activity);
            }}
          />
        )}
        {side === "unplaced" && !several && !move && !looking && (
          <UnplacedPanel
            visit={visit}
            programme={programme}
            desk={desk}
            onPlace={(activity, start, place) => attempt(() => decide.place(activity, { start, place }))}
            onRelax={(way) => attempt(() => decide.relax(way))}
            onClose={() => setSide("activity")}
          />
        )}
        {several && !move && !looking && (
          <SelectionPanel
            visit={visit}
            selected={selection.selected}
            onShift={(minutes) => attempt(() => decide.shift(chosen(), minutes))}
            onPin={() => attempt(() => decide.pin(chosen()))}
            onTakeOut={() => attempt(() => decide.takeOut(chosen()))}
            onClear={() => selection.only(undefined)}
          />
        )}
        {side === "activity" && panelOf && !several && !move && !looking && (
          <Panel
            visit={visit}
            programme={programme}
            activity={panelOf}
            desk={desk}
            onMove={() => {
              mover.begin(panelOf.id, "keyboard");
              focusOn(panelOf.id);
            }}
            onResize={() => {
              mover.resize(panelOf.id, "keyboard");
              focusOn(panelOf.id);
            }}
            onGroups={() => setParting(panelOf.id)}
            onPin={() => attempt(() => decide.pin([panelOf.id]))}
            onTakeOut={() => attempt(() => decide.takeOut([panelOf.id]))}
            onPlace={(start, place) => attempt(() => decide.place(panelOf.id, { start, place }))}
            onClose={() => {
              setOpened(undefined);
              focusOn(panelOf.id);
            }}
          />
        )}
      </div>
      {parted && (
        <Suspense fallback={null}>
          <GroupsDialog
            key={parted.id}
            snapshot={snapshot}
            activity={parted}
            onPart={(edits, decisions) => {
              setParting(undefined);
              void attempt(() => decide.change(edits, decisions));
            }}
            onClose={() => setParting(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}
