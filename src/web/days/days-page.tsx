// The days of the programme: the bar, the days as columns or a list, the card of a move and the side panel.
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { sayBoard } from "#text";
import { EmptyBoard } from "../board/empty-board.tsx";
import { itemCommands } from "../board/item-commands.ts";
import { ItemPanels, PlanButtons, SplitDialog } from "../board/item-panels.tsx";
import { PlanStrip } from "../board/plan-strip.tsx";
import { PrintedDays } from "../board/printed-days.tsx";
import { useDrag } from "../board/use-drag.ts";
import { useItemEditing, useShownProgramme } from "../board/use-item-editing.ts";
import { useCommands } from "../shell/commands.tsx";
import { useSay } from "../widgets/reader.tsx";
import { useAfterFrame } from "../widgets/use-after-frame.ts";
import { useNarrow } from "../widgets/use-narrow.ts";
import { useStable } from "../widgets/use-stable.ts";
import { DayColumns } from "./day-columns.tsx";
import { DayList } from "./day-list.tsx";
import { DaysBar } from "./days-bar.tsx";
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

export function DaysPage() {
  const say = useSay(sayBoard);
  const isNarrow = useNarrow();
  const scroller = useRef<HTMLDivElement>(null);
  const page = useShownProgramme(scroller);
  const { live, snapshot, visit, programme, planning, shown, setShown, attention, plan, planNew } = page;
  const { selection, focused } = attention;
  const asked = useSearch({ from: "/visits/$visit/days" });
  const navigate = useNavigate({ from: "/visits/$visit/days" });
  const [whoId, setWho] = useState("");
  const who = useMemo(() => whoOf(visit, whoId), [visit, whoId]);
  const [open, setOpen] = useState<string>();
  // Another page, or the palette, may open an item, a day or a person.
  const { open: openItem } = attention;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only if the address requests it
  useEffect(() => {
    if (asked.open !== undefined) openItem(asked.open);
    if (asked.day !== undefined) setOpen(asked.day);
    if (asked.who !== undefined) setWho(asked.who);
    if (asked.plan && visit.activities.length > 0) {
      if (programme) plan();
      else planNew();
    }
    // The request is removed from the address, so that returning to it or passing it on does not plan again.
    if (asked.plan) void navigate({ search: ({ plan: _, ...others }) => others, replace: true });
  }, [asked]);
  const days = useDays(visit, programme, who, isNarrow ? undefined : open, scroller);
  const told = useTold(visit, programme);
  const editing = useItemEditing(page, false);
  const { mover } = editing;
  useCommands("board", itemCommands(say, editing.actions), editing.takesCommands);

  const onKeyDown = useStable((event: KeyboardEvent) => {
    const activity = event.target instanceof HTMLElement ? event.target.dataset.activity : undefined;
    if (!activity) return;
    editing.onItemKey(event, activity, "down", () => {
      if (!event.key.startsWith("Arrow") || event.shiftKey || event.ctrlKey || event.altKey) return false;
      const next = neighbourOf(days.columns, activity, event.key);
      if (next) attention.focusOn(next);
      return true;
    });
  });
  const field = useDaysField(scroller, visit, days);
  const onPointerDown = useDrag({ ...editing.dragging, scroller, field });
  const first = days.columns.flatMap(({ pieces }) => pieces)[0]?.placement.activity;
  const isShown = (activity: string | undefined) =>
    days.columns.some(({ pieces }) => pieces.some(({ placement }) => placement.activity === activity));
  const reached = isShown(focused) ? focused : first;
  // The first step of a drag draws its shadow; the day is drawn again after that frame.
  const moving = useAfterFrame(mover.move?.activity);
  const { selected } = selection;
  const marks = useMemo(() => ({ selected, focused: reached, moving }), [selected, reached, moving]);
  return (
    <div className="board-page">
      <DaysBar visit={visit} who={whoId} onWho={setWho}>
        <PlanButtons page={page} />
      </DaysBar>
      <PlanStrip
        planning={planning}
        now={snapshot.programme}
        shown={shown}
        beside={undefined}
        onShow={setShown}
        onAnother={plan}
        onAccept={editing.accept}
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
            marks={marks}
            onOpenDay={setOpen}
            onFocus={attention.setFocused}
            onKeyDown={onKeyDown}
            onPointerDown={onPointerDown}
          />
        )}
        {!programme && !planning.isRunning && (
          <EmptyBoard visit={live.id} activities={visit.activities.length} onPlan={plan} />
        )}
        <ItemPanels page={page} editing={editing} />
      </div>
      <SplitDialog page={page} editing={editing} />
    </div>
  );
}
