// The view of the board: lanes, nights and scale, and what is drawn of a programme.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Programme, Visit } from "#domain";
import { fittingScale } from "../visit/axis.ts";
import { useDrawn } from "./drawn.ts";
import { type BoardView, greatestScale, startView, zoomStep } from "./view.ts";
import { useWidth } from "./window.ts";

/** Minutes of a day that fit initially, and the least pixels of a minute. */
const minutesOfDay = 14 * 60;
const leastDayScale = 0.6;
const morning = 8 * 60;
/** Used until the width is known. */
const usualRoom = 1000;

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
  useEffect(() => {
    if (width > 0) setOpening((before) => before || room);
  }, [width, room]);
  const scale =
    view.scale === "visit"
      ? fittingScale(visit, programme, room)
      : view.scale === "day"
        ? Math.max(leastDayScale, (opening || usualRoom) / minutesOfDay)
        : view.scale;
  const drawn = useDrawn(visit, programme, view.lanes, scale, view.foldNights);
  // The board opens in the morning: of today during the visit, otherwise of the first day.
  const isOpened = useRef(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || isOpened.current || opening === 0 || drawn.axis.scale !== scale) return;
    isOpened.current = true;
    const today = Temporal.Now.plainDateISO().toString();
    const { days } = drawn.axis;
    const day = days.find(({ date }) => date.toString() === today) ?? days[0];
    if (day) element.scrollLeft = drawn.axis.x(day.from + morning);
  }, [scroller, drawn.axis, opening, scale]);
  // The instant in the middle stays there when the scale changes.
  const kept = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || kept.current === undefined) return;
    element.scrollLeft = drawn.axis.x(kept.current) - (element.clientWidth - head) / 2;
    kept.current = undefined;
  }, [scroller, drawn.axis, head]);
  return {
    view,
    head,
    scale,
    drawn,
    change: (change: Partial<BoardView>) => setView((before) => ({ ...before, ...change })),
    zoom(direction: 1 | -1) {
      const element = scroller.current;
      kept.current = drawn.axis.minuteAt(
        (element?.scrollLeft ?? 0) + ((element?.clientWidth ?? 0) - head) / 2,
      );
      const next = Math.min(greatestScale, Math.max(0.05, scale * zoomStep ** direction));
      setView((before) => ({ ...before, scale: next }));
    },
  };
}
