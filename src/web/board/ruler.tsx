// The ruler above the board: days with their date, legs and true length, and the hours in every relevant zone.
import { memo, useMemo } from "react";
import { sayBoard, shortDate } from "#text";
import { type Axis, ticksOf } from "../visit/axis.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";

interface Props {
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
}

export const Ruler = memo(function Ruler({ axis, left, right }: Props) {
  const { language } = useReader();
  const say = useSay(sayBoard);
  const read = useRead();
  // Clock times are computed once per axis, not at every step of scrolling.
  const ticks = useMemo(() => axis.days.flatMap((day) => ticksOf(axis, day)), [axis]);
  const days = axis.days.filter((day) => day.x + day.width >= left && day.x <= right);
  return (
    <div className="ruler" style={{ width: axis.width }}>
      {days.map((day) => {
        const zones = new Set(day.legs.map((leg) => leg.zone));
        return (
          <div
            className="ruler-day"
            key={day.date.toString()}
            style={{ left: day.x, width: day.width }}
            data-long={day.hours !== 24 || undefined}
          >
            <p className="ruler-date">
              <b>{shortDate(day.date, language)}</b>{" "}
              <span className="soft">{day.legs.map((leg) => read(leg.title)).join(" → ")}</span>
              {day.hours !== 24 && (
                <span className="mark warn" title={say("clockMoves", { hours: day.hours })}>
                  {say("dayHours", { hours: day.hours })}
                </span>
              )}
              {zones.size > 1 && <span className="soft small">{[...zones].join(" / ")}</span>}
            </p>
          </div>
        );
      })}
      {ticks
        .filter((tick) => tick.x >= left && tick.x <= right)
        .map((tick) => (
          <span className="tick numbers" key={tick.x} style={{ left: tick.x }}>
            {tick.clocks.join(" / ")}
          </span>
        ))}
    </div>
  );
});
