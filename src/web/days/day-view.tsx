// One day of the days: its items where they take place, and the transfers between them.
import { type KeyboardEvent, memo, type PointerEvent, useMemo } from "react";
import type { Placement } from "#domain";
import { longDate } from "#text";
import { useReader } from "../widgets/reader.tsx";
import type { DayColumn } from "./columns.ts";
import { CardView, ConnectorView, TileView } from "./day-boxes.tsx";
import { placingOf, type Scale } from "./placing.ts";
import type { ItemTold } from "./told.ts";

/** Which items are marked, by activity. */
export interface Marks {
  readonly selected: ReadonlySet<string>;
  readonly focused: string | undefined;
  readonly moving: string | undefined;
}

/** What the days need from the page. Each stays the same from drawing to drawing. */
export interface DayHandlers {
  readonly told: (placement: Placement) => ItemTold | undefined;
  onOpenDay(date: string | undefined): void;
  onFocus(activity: string): void;
  onKeyDown(event: KeyboardEvent): void;
  onPointerDown(event: PointerEvent<HTMLElement>, activity: string): void;
}

interface Props extends Marks, DayHandlers {
  readonly column: DayColumn;
  readonly scale: Scale;
  /** It is not on the screen, and keeps its layout until it is again. */
  readonly isKept: boolean;
}

export const DayView = memo(function DayView(props: Props) {
  const { column, scale, selected, focused, moving, told, onPointerDown } = props;
  const { language } = useReader();
  const placing = useMemo(() => placingOf(column.pieces, column.ways, scale), [column, scale]);
  const stateOf = useMemo(
    () => (activity: string) => ({
      selected: selected.has(activity),
      focused: activity === focused,
      moving: activity === moving,
    }),
    [selected, focused, moving],
  );
  const shared = { told, stateOf, onPointerDown };
  const date = column.date.toString();
  return (
    <section
      className="day"
      aria-labelledby={`day-${date}`}
      data-date={date}
      data-kept={props.isKept || undefined}
      style={{
        ...(props.isKept && { width: scale.columnWidth }),
        height: (scale.to - scale.from) * scale.perMinute,
        backgroundSize: `100% ${60 * scale.perMinute}px`,
      }}
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
});
