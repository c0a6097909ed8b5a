// The instant under the pointer in the day view, in the local time of the item being dragged.
import { type RefObject, useMemo } from "react";
import { atTimeOfDay, type Visit, zonesOf } from "#domain";
import type { DragField } from "../board/use-drag.ts";
import type { Scale } from "./placing.ts";

const sideWidth = 52;
const headHeight = 62;

export function useDaysField(scroller: RefObject<HTMLElement | null>, visit: Visit, scale: Scale): DragField {
  return useMemo(
    () => ({
      minuteAt(x, y, { activity, place }, isEnd) {
        const days = [...(scroller.current?.querySelectorAll<HTMLElement>("[data-date]") ?? [])];
        const boxes = days.map((day) => ({ day, box: day.getBoundingClientRect() }));
        const nearest = boxes.reduce<(typeof boxes)[number] | undefined>(
          (best, one) => (best === undefined || distance(one.box, x) < distance(best.box, x) ? one : best),
          undefined,
        );
        const date = nearest?.day.dataset.date;
        if (!nearest || date === undefined) return 0;
        const minute = Math.max(0, scale.from + (y - nearest.box.top) / scale.perMinute);
        const { startZone, endZone } = zonesOf(visit, activity, place);
        const zone = isEnd ? endZone : startZone;
        return atTimeOfDay(Temporal.PlainDate.from(date), Math.round(minute), zone);
      },
      placeAt: () => undefined,
      left: sideWidth,
      top: headHeight,
    }),
    [scroller, visit, scale],
  );
}

const distance = ({ left, right }: DOMRect, x: number): number => Math.max(left - x, x - right, 0);
