// What is under a pointer on the board: an instant, and the place of the lane.
import { type RefObject, useMemo } from "react";
import type { PlaceId } from "#domain";
import { rulerHeight } from "./board.tsx";
import type { Drawn } from "./drawn.ts";
import type { DragField } from "./use-drag.ts";

export function useBoardField(
  scroller: RefObject<HTMLElement | null>,
  drawn: Drawn,
  head: number,
  byPlace: boolean,
): DragField {
  return useMemo(
    () => ({
      minuteAt(x) {
        const board = scroller.current;
        return drawn.axis.minuteAt(
          x - (board?.getBoundingClientRect().left ?? 0) - head + (board?.scrollLeft ?? 0),
        );
      },
      placeAt(y) {
        const board = scroller.current;
        if (!byPlace || !board) return undefined;
        const at = y - board.getBoundingClientRect().top - rulerHeight + board.scrollTop;
        const lane = drawn.layout.lanes.find((box) => at >= box.y && at < box.y + box.height);
        return lane?.lane.id as PlaceId | undefined;
      },
      left: head,
      top: rulerHeight,
    }),
    [scroller, drawn, head, byPlace],
  );
}
