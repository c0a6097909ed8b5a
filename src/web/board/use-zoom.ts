// How the board is looked at: lanes, nights and scale, and what is drawn of a programme under them.
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Programme, Visit } from "#domain";
import { fittingScale } from "../visit/axis.ts";
import { useDrawn } from "./drawn.ts";
import { type BoardView, greatestScale, startView, zoomStep } from "./view.ts";
import { useWidth } from "./window.ts";

export function useZoom(
  scroller: RefObject<HTMLElement | null>,
  visit: Visit,
  programme: Programme | undefined,
) {
  const width = useWidth(scroller);
  const [view, setView] = useState<BoardView>(startView);
  const head = width > 0 && width < 600 ? 92 : 184;
  const scale = view.scale ?? fittingScale(visit, programme, Math.max(300, width - head - 8));
  const drawn = useDrawn(visit, programme, view.lanes, scale, view.foldNights);
  // What stood in the middle stays there while the scale changes.
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
