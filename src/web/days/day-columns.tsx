// Days as columns: hours downwards, horizontal titles, collapsed nights; an opened day fills the width.
import { BedDouble } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo } from "react";
import type { Leg, Placement, Programme, Visit } from "#domain";
import { duration, longDate, nameOf, sayDays, shortDate, weekdayName } from "#text";
import type { Mover } from "../board/use-move.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { DayColumn } from "./columns.ts";
import { CardView, ConnectorView, type ItemState, TileView } from "./day-boxes.tsx";
import { DayMove } from "./day-move.tsx";
import { placingOf, type Scale, yOf } from "./placing.ts";
import type { ItemTold } from "./told.ts";

export interface DaysShown {
  /** The columns that are drawn: all days, or the opened one. */
  readonly columns: readonly DayColumn[];
  readonly scale: Scale;
  /** The day that fills the width. */
  readonly open: string | undefined;
}

interface Props {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly shown: DaysShown;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly mover: Mover;
  readonly told: (placement: Placement) => ItemTold | undefined;
  readonly stateOf: (activity: string) => ItemState;
  onOpenDay(date: string | undefined): void;
  onFocus(activity: string): void;
  onKeyDown(event: KeyboardEvent): void;
  onPointerDown(event: PointerEvent<HTMLElement>, activity: string): void;
}

export function DayColumns(props: Props) {
  const { visit, shown, scroller } = props;
  const { columns, scale } = shown;
  const hours: number[] = [];
  for (let hour = scale.from / 60; hour < scale.to / 60; hour++) hours.push(hour);
  const height = (scale.to - scale.from) * scale.perMinute;
  return (
    <div className="days" ref={scroller}>
      <div
        className="days-sheet"
        style={{
          width: `calc(3.25rem + ${columns.length * scale.columnWidth}px)`,
          gridTemplateColumns: `3.25rem repeat(${columns.length}, minmax(${scale.columnWidth}px, 1fr))`,
        }}
      >
        <LegRow visit={visit} columns={columns} />
        <div className="days-corner" />
        {columns.map((column) => (
          <DayHead
            key={column.date.toString()}
            column={column}
            isOpen={shown.open !== undefined}
            onOpenDay={props.onOpenDay}
          />
        ))}
        <div className="days-hours" style={{ height }} aria-hidden="true">
          {hours.map((hour) => (
            <span key={hour} className="numbers" style={{ top: yOf(scale, hour * 60) }}>
              {String(hour).padStart(2, "0")}:00
            </span>
          ))}
        </div>
        {columns.map((column) => (
          <DayView key={column.date.toString()} {...props} column={column} height={height} />
        ))}
      </div>
    </div>
  );
}

/** Shows the legs above their days, each with its zone if zones differ, and where the delegation sleeps. */
function LegRow({ visit, columns }: { readonly visit: Visit; readonly columns: readonly DayColumn[] }) {
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
}

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

function DayHead({ column, isOpen, onOpenDay }: HeadProps) {
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
}

interface DayProps extends Props {
  readonly column: DayColumn;
  readonly height: number;
}

function DayView({ column, height, ...props }: DayProps) {
  const { visit, programme, shown, mover, told, stateOf, onPointerDown } = props;
  const { scale } = shown;
  const { language } = useReader();
  const placing = useMemo(() => placingOf(column.pieces, column.ways, scale), [column, scale]);
  const shared = { told, stateOf, onPointerDown };
  const date = column.date.toString();
  return (
    <section
      className="day"
      aria-labelledby={`day-${date}`}
      data-date={date}
      style={{ height, backgroundSize: `100% ${60 * scale.perMinute}px` }}
      onKeyDown={props.onKeyDown}
      onFocus={(event) => {
        const { activity } = event.target.dataset;
        if (activity) props.onFocus(activity);
      }}
    >
      <h2 className="unseen" id={`day-${date}`}>
        {longDate(column.date, language)}
      </h2>
      {placing.connectors.map((way) => (
        <ConnectorView key={way.key} way={way} />
      ))}
      {mover.move && (
        <DayMove column={column} visit={visit} programme={programme} scale={scale} mover={mover} />
      )}
      <ol>
        {placing.boxes.map((box) =>
          box.kind === "tile" ? (
            <TileView key={box.key} tile={box} {...shared} />
          ) : (
            <CardView key={box.key} card={box} {...shared} date={date} onOpenDay={props.onOpenDay} />
          ),
        )}
      </ol>
    </section>
  );
}
