// The board page: the bar, the board, the card of a move and the side panel.
import { type KeyboardEvent, lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { type ActivityId, indexVisit } from "#domain";
import { sayBoard, sayShell } from "#text";
import { useLive, usePlanner, useSnapshot } from "../data/live.ts";
import { useCommands } from "../shell/commands.tsx";
import { useDecide } from "../visit/use-decide.ts";
import { withoutTime } from "../visit/without-time.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { useSteps } from "../widgets/use-steps.ts";
import { Board, reveal } from "./board.tsx";
import { BoardBar } from "./board-bar.tsx";
import { boardCommands } from "./board-commands.ts";
import { useBoardField } from "./board-field.ts";
import { BoardSide } from "./board-side.tsx";
import { CandidateBoard } from "./candidate-board.tsx";
import { EmptyBoard } from "./empty-board.tsx";
import { verdictOf } from "./move.ts";
import { MoveCard } from "./move-card.tsx";
import { movingKey } from "./moving-keys.ts";
import { PlanStrip } from "./plan-strip.tsx";
import { PrintedDays } from "./printed-days.tsx";
import { matchesOf } from "./search.ts";
import { unmetWishes } from "./unmet-wishes.tsx";
import { useAttention } from "./use-attention.ts";
import { useCandidates } from "./use-candidates.ts";
import { useDrag } from "./use-drag.ts";
import { useDrop } from "./use-drop.ts";
import { forgetMarks, useMove } from "./use-move.ts";
import { useZoom } from "./use-zoom.ts";

const GroupsDialog = lazy(() =>
  import("./groups-dialog.tsx").then((module) => ({ default: module.GroupsDialog })),
);

export function BoardPage() {
  const live = useLive();
  const snapshot = useSnapshot();
  const { visit } = snapshot;
  const { language } = useReader();
  const say = useSay(sayBoard);
  const notify = useNotify();
  const notifyFault = useNotifyFault();
  const planner = usePlanner();
  const steps = useSteps(live);
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
  };
  const { planning, shown, setShown, beside, setBeside, candidate, programme, looking } = useCandidates(
    live,
    snapshot,
    () => notify(say("plan.failed"), true),
  );
  const scroller = useRef<HTMLDivElement>(null);
  const attention = useAttention(scroller);
  const { selection, chosen } = attention;
  const { view, head, scale, drawn, change, zoom } = useZoom(scroller, visit, programme);
  const [search, setSearch] = useState("");
  const matching = useMemo(
    () => (search.trim() === "" ? undefined : matchesOf(visit, programme, search, language)),
    [visit, programme, search, language],
  );
  const byPlace = view.lanes === "place";
  const mover = useMove({ visit, programme, planner, byPlace });
  const decide = useDecide(live, snapshot, planner);
  const { drop, isSaving } = useDrop({ mover, planner, decide, attempt, onDropped: attention.focusOn });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another programme makes other marks
  useEffect(() => forgetMarks(planner), [planner, programme]);

  const withOne = (use: (activity: ActivityId) => void) => () => {
    const [one] = chosen();
    if (one) use(one);
  };
  const commands = boardCommands(say, {
    move: withOne((one) => mover.begin(one, "keyboard")),
    resize: withOne((one) => mover.resize(one, "keyboard")),
    groups: withOne(attention.setParting),
    pin: () => attempt(() => decide.pin(chosen())),
    takeOut: () => attempt(() => decide.takeOut(chosen())),
    open: withOne(attention.open),
    all: () => selection.all((programme?.placements ?? []).map((item) => item.activity)),
    zoomIn: () => zoom(1),
    zoomOut: () => zoom(-1),
    fit: () => change({ scale: "visit" }),
    nights: () => change({ foldNights: !view.foldNights }),
    lanes: (lanes) => change({ lanes }),
    search: () => document.getElementById("board-search")?.focus(),
    undo: steps.undo,
    redo: steps.redo,
  });
  // While a drop is being saved, keys wait behind it; they must not fall into the void.
  useCommands("board", commands, (mover.move === undefined || isSaving) && !looking);

  const onKey = (event: KeyboardEvent, activity: string) => {
    if (mover.move) {
      if (!movingKey(event, mover, visit.grid, () => void drop(), mover.end)) return;
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === " ") {
      event.preventDefault();
      if (!looking) mover.begin(activity as ActivityId, "keyboard");
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (event.shiftKey) selection.toggle(activity);
      else attention.open(activity);
    } else if (event.key === "Escape") attention.leave();
  };
  const onPointerDown = useDrag({
    fixed: looking,
    scroller,
    field: useBoardField(scroller, drawn, head, byPlace),
    placements: programme?.placements ?? [],
    grid: visit.grid,
    mover,
    onPress: (activity, isAdded) => {
      attention.setFocused(activity);
      if (isAdded) selection.toggle(activity);
      else selection.only(activity);
    },
    onOpen: attention.open,
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
  const left = useMemo(() => withoutTime(visit, programme).length, [visit, programme]);
  const unmet = useMemo(() => unmetWishes(visit, programme).length, [visit, programme]);
  const activityToSplit =
    attention.parting === undefined ? undefined : indexVisit(visit).activities.get(attention.parting);
  const plan = () => planning.start(snapshot);
  return (
    <div className="board-page">
      <h1 className="unseen">{sayShell(language, "page.timeline")}</h1>
      <BoardBar view={view} search={search} onView={change} onZoom={zoom} onSearch={setSearch}>
        {left + unmet > 0 && (
          <button
            type="button"
            className="button"
            aria-pressed={attention.side === "unplaced"}
            onClick={() => attention.setSide(attention.side === "unplaced" ? "activity" : "unplaced")}
          >
            {left > 0 ? say("unplaced.count", { count: left }) : say("wishes.count", { count: unmet })}
          </button>
        )}
        <button type="button" className="button main" disabled={planning.isRunning} onClick={plan}>
          {say("plan.start")}
        </button>
      </BoardBar>
      <PlanStrip
        planning={planning}
        now={snapshot.programme}
        shown={shown}
        beside={beside}
        onShow={setShown}
        onBeside={(next) => {
          // Two boards need the space.
          if (next) attention.setSide("activity");
          setBeside(next);
        }}
        onAnother={plan}
        onAccept={async (accepted) => {
          // A programme that was refused is still there to be accepted again.
          await attempt(async () => {
            await decide.accept(accepted);
            planning.discard();
          });
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
          selected={selection.selected}
          focused={attention.focused}
          matching={matching}
          mover={mover}
          onFocus={attention.setFocused}
          onKey={onKey}
          onPointerDown={onPointerDown}
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
              attention.focusOn(move.activity);
            }}
          />
        )}
        {!move && !looking && (
          <BoardSide
            visit={visit}
            programme={programme}
            planner={planner}
            decide={decide}
            mover={mover}
            attention={attention}
            attempt={attempt}
          />
        )}
      </div>
      {activityToSplit && (
        <Suspense fallback={null}>
          <GroupsDialog
            key={activityToSplit.id}
            snapshot={snapshot}
            activity={activityToSplit}
            onPart={(edits, decisions) => {
              attention.setParting(undefined);
              void attempt(() => decide.change(edits, decisions));
            }}
            onClose={() => attention.setParting(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}
