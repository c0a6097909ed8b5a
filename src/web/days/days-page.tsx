// The days of the programme: the bar, the days as columns or a list, the card of a move and the side panel.
import { useSearch } from "@tanstack/react-router";
import { type KeyboardEvent, lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { type ActivityId, indexVisit } from "#domain";
import { sayBoard } from "#text";
import { BoardSide } from "../board/board-side.tsx";
import { EmptyBoard } from "../board/empty-board.tsx";
import { verdictOf } from "../board/move.ts";
import { MoveCard } from "../board/move-card.tsx";
import { movingKey } from "../board/moving-keys.ts";
import { PlanStrip } from "../board/plan-strip.tsx";
import { PrintedDays } from "../board/printed-days.tsx";
import { unmetWishes } from "../board/unmet-wishes.tsx";
import { useAttention } from "../board/use-attention.ts";
import { useCandidates } from "../board/use-candidates.ts";
import { useDrag } from "../board/use-drag.ts";
import { useDrop } from "../board/use-drop.ts";
import { forgetMarks, useMove } from "../board/use-move.ts";
import { useLive, usePlanner, useSnapshot } from "../data/live.ts";
import { useCommands } from "../shell/commands.tsx";
import { useDecide } from "../visit/use-decide.ts";
import { withoutTime } from "../visit/without-time.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { useNarrow } from "../widgets/use-narrow.ts";
import { useSteps } from "../widgets/use-steps.ts";
import { DayColumns } from "./day-columns.tsx";
import { DayList } from "./day-list.tsx";
import { DaysBar } from "./days-bar.tsx";
import { daysCommands } from "./days-commands.ts";
import { useDaysField } from "./days-field.ts";
import { firstDay } from "./first-day.ts";
import { neighbourOf } from "./neighbour.ts";
import { useTold } from "./told.ts";
import { useDays } from "./use-days.ts";
import { whoOf } from "./who.ts";
import "../board/board.css";
import "../board/moving.css";
import "../board/beside.css";
import "./days.css";

const GroupsDialog = lazy(() =>
  import("../board/groups-dialog.tsx").then((module) => ({ default: module.GroupsDialog })),
);

export function DaysPage() {
  const live = useLive();
  const snapshot = useSnapshot();
  const { visit } = snapshot;
  const say = useSay(sayBoard);
  const tell = useNotify();
  const notifyFault = useNotifyFault();
  const planner = usePlanner();
  const steps = useSteps(live);
  const isNarrow = useNarrow();
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
  };
  const { planning, shown, setShown, programme, looking } = useCandidates(live, snapshot, () =>
    tell(say("plan.failed"), true),
  );
  const scroller = useRef<HTMLDivElement>(null);
  const attention = useAttention(scroller);
  const { selection, chosen, focused } = attention;
  const asked = useSearch({ from: "/visits/$visit/days" });
  const [whoId, setWho] = useState("");
  const who = useMemo(() => whoOf(visit, whoId), [visit, whoId]);
  const [open, setOpen] = useState<string>();
  // Another page, or the palette, may lead to an item, a day or a person.
  const { open: openItem } = attention;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the address asks for it
  useEffect(() => {
    if (asked.open !== undefined) openItem(asked.open);
    if (asked.day !== undefined) setOpen(asked.day);
    if (asked.who !== undefined) setWho(asked.who);
  }, [asked]);
  const days = useDays(visit, programme, who, isNarrow ? undefined : open, scroller);
  const told = useTold(visit, programme);
  const mover = useMove({ visit, programme, planner, byPlace: false });
  const decide = useDecide(live, snapshot, planner);
  const { drop, isSaving } = useDrop({ mover, planner, decide, attempt, onDropped: attention.focusOn });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another programme makes other marks
  useEffect(() => forgetMarks(planner), [planner, programme]);

  const withOne = (use: (activity: ActivityId) => void) => () => {
    const [one] = chosen();
    if (one) use(one);
  };
  const commands = daysCommands(say, {
    move: withOne((one) => mover.begin(one, "keyboard")),
    resize: withOne((one) => mover.resize(one, "keyboard")),
    groups: withOne(attention.setParting),
    pin: () => attempt(() => decide.pin(chosen())),
    takeOut: () => attempt(() => decide.takeOut(chosen())),
    all: () => selection.all((programme?.placements ?? []).map((item) => item.activity)),
    undo: steps.undo,
    redo: steps.redo,
  });
  // While a drop is being saved, keys wait behind it; they must not fall into the void.
  useCommands("board", commands, (mover.move === undefined || isSaving) && !looking);

  const onKeyDown = (event: KeyboardEvent) => {
    const activity = event.target instanceof HTMLElement ? event.target.dataset.activity : undefined;
    if (!activity) return;
    if (mover.move) {
      if (!movingKey(event, mover, visit.grid, () => void drop(), mover.end, "down")) return;
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key.startsWith("Arrow") && !event.shiftKey && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      const next = neighbourOf(days.columns, activity, event.key);
      if (next) attention.focusOn(next);
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
    field: useDaysField(scroller, visit, days.scale),
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
  const first = days.columns.flatMap(({ pieces }) => pieces)[0]?.placement.activity;
  const isShown = (activity: string | undefined) =>
    days.columns.some(({ pieces }) => pieces.some(({ placement }) => placement.activity === activity));
  const reached = isShown(focused) ? focused : first;
  const moving = mover.move?.activity;
  const { selected } = selection;
  const stateOf = useMemo(
    () => (activity: string) => ({
      selected: selected.has(activity),
      focused: activity === reached,
      moving: activity === moving,
    }),
    [selected, reached, moving],
  );
  const left = useMemo(() => withoutTime(visit, programme).length, [visit, programme]);
  const unmet = useMemo(() => unmetWishes(visit, programme).length, [visit, programme]);
  const parted =
    attention.parting === undefined ? undefined : indexVisit(visit).activities.get(attention.parting);
  const plan = () => planning.start(snapshot);
  const { move } = mover;
  return (
    <div className="board-page">
      <DaysBar visit={visit} who={whoId} onWho={setWho}>
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
      </DaysBar>
      <PlanStrip
        planning={planning}
        now={snapshot.programme}
        shown={shown}
        beside={undefined}
        onShow={setShown}
        onAnother={plan}
        onAccept={(accepted) =>
          // A programme that was refused is still there to be accepted again.
          attempt(async () => {
            await decide.accept(accepted);
            planning.discard();
          })
        }
      />
      <PrintedDays visit={visit} programme={programme} />
      <div className="board-body no-print">
        {isNarrow ? (
          <div className="day-page" ref={scroller}>
            <DayList
              visit={visit}
              columns={days.all}
              day={open ?? firstDay(days.all)}
              told={told}
              focused={reached}
              onDay={setOpen}
              onOpen={attention.open}
            />
          </div>
        ) : (
          <DayColumns
            visit={visit}
            programme={programme}
            shown={days}
            scroller={scroller}
            mover={mover}
            told={told}
            stateOf={stateOf}
            onOpenDay={setOpen}
            onFocus={attention.setFocused}
            onKeyDown={onKeyDown}
            onPointerDown={onPointerDown}
          />
        )}
        {!programme && !planning.isRunning && (
          <EmptyBoard visit={live.id} activities={visit.activities.length} onPlan={plan} />
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
      {parted && (
        <Suspense fallback={null}>
          <GroupsDialog
            key={parted.id}
            snapshot={snapshot}
            activity={parted}
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
