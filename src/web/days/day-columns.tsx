// Days as columns: hours downwards, horizontal titles, collapsed nights; an opened day fills the width.
import { BedDouble } from "lucide-react";
import { memo, type RefObject, useMemo } from "react";
import type { Leg, Programme, Visit } from "#domain";
import { duration, longDate, nameOf, sayDays, shortDate, weekdayName } from "#text";
import type { Mover } from "../board/use-move.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { DayColumn } from "./columns.ts";
import { DayMove } from "./day-move.tsx";
import { type DayHandlers, DayView, type Marks } from "./day-view.tsx";
import { type Scale, yOf } from "./placing.ts";

export interface DaysShown {
  /** The columns that are on the screen: all days, or the opened one. */
  readonly columns: readonly DayColumn[];
  readonly scale: Scale;
  /** The day that fills the width. */
  readonly open: string | undefined;
  readonly all: readonly DayColumn[];
  /** The scale of all days side by side. */
  readonly week: Scale;
}

interface SheetProps extends DayHandlers {
  readonly visit: Visit;
  readonly shown: DaysShown;
  readonly marks: Marks;
}

interface Props extends SheetProps {
  readonly programme: Programme | undefined;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly mover: Mover;
}

export function DayColumns({ scroller, mover, programme, ...sheet }: Props) {
  const { visit, shown } = sheet;
  const { columns, scale } = shown;
  return (
    <div className="days" ref={scroller}>
      <div
        className="days-sheet"
        style={{
          width: `calc(3.25rem + ${columns.length * scale.columnWidth}px)`,
          gridTemplateColumns: `3.25rem repeat(${columns.length}, minmax(${scale.columnWidth}px, 1fr))`,
        }}
      >
        <Sheet {...sheet} />
        <DayMove columns={columns} visit={visit} programme={programme} scale={scale} mover={mover} />
      </div>
    </div>
  );
}

const noneSelected: ReadonlySet<string> = new Set();

/** Everything that stays as it is while an item moves. */
const Sheet = memo(function Sheet({ visit, shown, marks, ...handlers }: SheetProps) {
  const { all, columns, scale, week } = shown;
  const hours: number[] = [];
  for (let hour = scale.from / 60; hour < scale.to / 60; hour++) hours.push(hour);
  const height = (scale.to - scale.from) * scale.perMinute;
  const isOpen = shown.open !== undefined;
  const days = useMemo(
    () =>
      all.map((column) => ({
        column,
        activities: new Set<string>(column.pieces.map(({ placement }) => placement.activity)),
      })),
    [all],
  );
  const { selected, focused, moving } = marks;
  return (
    <>
      <LegRow visit={visit} columns={columns} />
      <div className="days-corner" />
      {columns.map((column) => (
        <DayHead
          key={column.date.toString()}
          column={column}
          isOpen={isOpen}
          onOpenDay={handlers.onOpenDay}
        />
      ))}
      <div className="days-hours" style={{ height }} aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour} className="numbers" style={{ top: yOf(scale, hour * 60) }}>
            {String(hour).padStart(2, "0")}:00
          </span>
        ))}
      </div>
      {days.map(({ column, activities }) => {
        const isShown = columns.includes(column);
        return (
          <DayView
            key={column.date.toString()}
            column={column}
            scale={isShown ? scale : week}
            // Beside an opened day, the others stay in the document but are hidden, so that nothing is drawn on the way
            // back.
            isKept={!isShown}
            // The same value for days without a mark, so that they are not drawn again.
            selected={[...selected].some((id) => activities.has(id)) ? selected : noneSelected}
            focused={focused !== undefined && activities.has(focused) ? focused : undefined}
            moving={moving !== undefined && activities.has(moving) ? moving : undefined}
            {...handlers}
          />
        );
      })}
    </>
  );
});

interface LegProps {
  readonly visit: Visit;
  readonly columns: readonly DayColumn[];
}

/** Shows the legs above their days, each with its zone if zones differ, and where the delegation sleeps. */
const LegRow = memo(function LegRow({ visit, columns }: LegProps) {
  const read = useRead();
  const { language } = useReader();
  const spans: { readonly leg: Leg | undefined; count: number }[] = [];
  for (const { legs } of columns) {
    const leg = legs[0];
    const last = spans.at(-1);
    if (last && last.leg?.id === leg?.id) last.count++;
    else spans.push({ leg, count: 1 });
  }
  const zones = new Set(visit.legs.map(({ zone, from }) => offsetOf(zone, from)));
  return (
    <>
      <div className="days-corner legs" />
      {spans.map(({ leg, count }) => (
        <div className="days-leg" key={leg?.id ?? ""} style={{ gridColumn: `span ${count}` }}>
          <b>{read(leg?.title)}</b>
          {leg && zones.size > 1 && <span className="soft"> {offsetOf(leg.zone, leg.from)}</span>}
          {leg?.base !== undefined && (
            <span className="soft">
              {" "}
              <BedDouble size={12} aria-hidden="true" />{" "}
              {nameOf(visit, { kind: "place", id: leg.base }, language)}
            </span>
          )}
        </div>
      ))}
    </>
  );
});

/** `UTC+8` on a date. */
const offsetOf = (zone: string, date: Temporal.PlainDate): string =>
  `UTC${date
    .toZonedDateTime({ timeZone: zone, plainTime: "12:00" })
    .offset.replace(/:00$/, "")
    .replace(/^([+-])0/, "$1")}`;

interface HeadProps {
  readonly column: DayColumn;
  readonly isOpen: boolean;
  onOpenDay(date: string | undefined): void;
}

const DayHead = memo(function DayHead({ column, isOpen, onOpenDay }: HeadProps) {
  const say = useSay(sayDays);
  const { language } = useReader();
  const { date } = column;
  const [leg] = column.legs;
  // On the night in which the clocks change, a day has 23 or 25 hours.
  const hours = leg ? date.toZonedDateTime(leg.zone).hoursInDay : 24;
  return (
    <div className="days-head">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label={say(isOpen ? "allDays" : "openDay", { date: shortDate(date, language) })}
        title={longDate(date, language)}
        onClick={() => onOpenDay(isOpen ? undefined : date.toString())}
      >
        <b className="numbers">{date.day}</b>{" "}
        {isOpen ? longDate(date, language) : weekdayName(date, language)}
        {hours !== 24 && ` · ${duration(hours * 60, language)}`}
      </button>
    </div>
  );
});
