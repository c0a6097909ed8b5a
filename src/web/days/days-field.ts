// The instant under the pointer in the day view, in the local time of the item being dragged.
import { type RefObject, useMemo } from "react";
import { atTimeOfDay, type Visit, zonesOf } from "#domain";
import type { DragField } from "../board/use-drag.ts";
import type { DaysShown } from "./day-columns.tsx";

const sideWidth = 52;
const headHeight = 62;

export function useDaysField(
  scroller: RefObject<HTMLElement | null>,
  visit: Visit,
  { columns, scale }: DaysShown,
): DragField {
  return useMemo(
    () => ({
      minuteAt(x, y, { activity, place }, isEnd) {
        // One day is measured: all are equally wide. Measuring each of them would cost more than the step of a drag.
        const first = scroller.current?.querySelector("[data-date]:not([data-kept])");
        if (!first || columns.length === 0) return 0;
        const box = first.getBoundingClientRect();
        const day = Math.floor((x - box.left) / box.width);
        const date = columns[Math.max(0, Math.min(columns.length - 1, day))]?.date;
        if (!date) return 0;
        const minute = Math.max(0, scale.from + (y - box.top) / scale.perMinute);
        const { startZone, endZone } = zonesOf(visit, activity, place);
        const zone = isEnd ? endZone : startZone;
        return atTimeOfDay(date, Math.round(minute), zone);
      },
      placeAt: () => undefined,
      left: sideWidth,
      top: headHeight,
    }),
    [scroller, visit, columns, scale],
  );
}
