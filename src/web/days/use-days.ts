// The part of the days that is drawn: the columns for the chosen people, the hours, and their pixels.
import { type RefObject, startTransition, useEffect, useMemo, useState } from "react";
import { indexVisit, type Programme, type Visit } from "#domain";
import { hoursOf } from "./columns.ts";
import type { DaysShown } from "./day-columns.tsx";
import { useColumns } from "./use-columns.ts";
import type { Who } from "./who.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Returns the inner size of an element on the screen, in pixels. */
function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 1200, height: 800 });
  useEffect(() => {
    const one = element.current;
    if (!one) return;
    const look = () =>
      startTransition(() =>
        setSize((now) =>
          now.width === one.clientWidth && now.height === one.clientHeight
            ? now
            : { width: one.clientWidth, height: one.clientHeight },
        ),
      );
    look();
    const resized = new ResizeObserver(look);
    resized.observe(one);
    return () => resized.disconnect();
  }, [element]);
  return size;
}

/** Pixels: the hours at the side, the headers of the days, and the least size of an hour and a day. */
const sideWidth = 52;
const headHeight = 62;
const leastHour = 60;
const leastColumn = 106;

export function useDays(
  visit: Visit,
  programme: Programme | undefined,
  who: Who,
  open: string | undefined,
  scroller: RefObject<HTMLElement | null>,
): DaysShown {
  const { width, height } = useSize(scroller);
  const all = useColumns(visit, programme, who);
  const week = useMemo(() => {
    const { activities } = indexVisit(visit);
    const hours = hoursOf(all, (activity) => activities.get(activity)?.kind);
    const perHour = Math.max(
      leastHour,
      Math.floor((height - headHeight - 8) / ((hours.to - hours.from) / 60)),
    );
    return { ...hours, perMinute: perHour / 60, columnWidth: columnOf(width, all.length) };
  }, [all, visit, width, height]);
  return useMemo(() => {
    if (open === undefined) return { all, week, columns: all, open, scale: week };
    const columns = all.filter(({ date }) => date.toString() === open);
    return { all, week, columns, open, scale: { ...week, columnWidth: columnOf(width, columns.length) } };
  }, [all, week, open, width]);
}

/** Returns the pixels of each of some days side by side. */
const columnOf = (width: number, days: number): number =>
  Math.max(leastColumn, (width - sideWidth) / Math.max(1, days));
