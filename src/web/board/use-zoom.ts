// The view of the timeline: lanes, nights and scale, what is drawn of a programme, and the instant at the left edge.
import { type RefObject, useDeferredValue, useLayoutEffect, useRef, useState } from "react";
import type { Programme, Visit } from "#domain";
import { type Axis, fittingScale, instantOn } from "../visit/axis.ts";
import { useDrawn } from "./drawn.ts";
import { type BoardView, greatestScale, startView, zoomStep } from "./view.ts";
import { useWidth } from "./window.ts";

/** The minutes of a day that are visible at first, and the fewest pixels for a minute. */
const minutesOfDay = 14 * 60;
const leastDayScale = 0.6;
const morning = 8 * 60;

export function useZoom(
  scroller: RefObject<HTMLElement | null>,
  visit: Visit,
  programme: Programme | undefined,
) {
  const width = useWidth(scroller);
  const [view, setView] = useState<BoardView>(startView);
  const head = width > 0 && width < 600 ? 104 : 184;
  const room = Math.max(300, width - head - 8);
  // A day fits the initial width of the board. A panel beside it changes nothing later.
  const [opening, setOpening] = useState(0);
  if (opening === 0 && width > 0) setOpening(room);
  const scaleOf = ({ scale }: BoardView): number =>
    scale === "visit"
      ? fittingScale(visit, programme, room)
      : scale === "day"
        ? Math.max(leastDayScale, opening / minutesOfDay)
        : scale;
  const scale = scaleOf(view);
  // A change of view redraws every block, so the key or button responds first. The first scale is not deferred: until
  // then the page would show the night.
  const drawnView = useDeferredValue(view);
  const drawn = useDrawn(visit, programme, drawnView.lanes, scaleOf(drawnView), drawnView.foldNights);
  const keepMiddle = useKept(scroller, drawn.axis, head, opening > 0);
  return {
    view,
    head,
    scale,
    drawn,
    change: (change: Partial<BoardView>) => setView((before) => ({ ...before, ...change })),
    zoom(direction: 1 | -1) {
      const next = Math.min(greatestScale, Math.max(0.05, scale * zoomStep ** direction));
      if (next === scale) return;
      keepMiddle();
      setView((before) => ({ ...before, scale: next }));
    },
  };
}

/**
 * Opens the board in the morning: of today during the visit, otherwise of the first day. Whenever the axis changes
 * later, because a plan arrives or an item makes a day longer, the instant at the left edge stays there. Returns what
 * keeps the instant in the middle at the next change instead.
 */
function useKept(scroller: RefObject<HTMLElement | null>, axis: Axis, head: number, isReady: boolean) {
  const before = useRef<Axis>(undefined);
  const middle = useRef<number>(undefined);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !isReady) return;
    const { scrollLeft, clientWidth } = element;
    const last = before.current;
    before.current = axis;
    const today = Temporal.Now.plainDateISO().toString();
    const first = axis.days.find(({ date }) => date.toString() === today) ?? axis.days[0];
    const left = !last
      ? axis.x(first ? instantOn(first, morning) : 0)
      : middle.current !== undefined
        ? axis.x(middle.current) - (clientWidth - head) / 2
        : axis.x(last.minuteAt(scrollLeft));
    middle.current = undefined;
    // Positions are kept to the minute, so that rounding does not shift them.
    if (Math.abs(left - scrollLeft) > 1) element.scrollLeft = left;
  }, [scroller, axis, head, isReady]);
  return () => {
    const element = scroller.current;
    if (element) middle.current = axis.minuteAt(element.scrollLeft + (element.clientWidth - head) / 2);
  };
}
