// Over the days while an activity moves: possible starts of its day by their cost, and a shadow at the new position.
// Apart from the columns, so that a step of a drag draws none of them again.
import { memo } from "react";
import { type Objective, type Programme, toZoned, type Visit } from "#domain";
import { type Advice, stretchesOf, verdictOf } from "../board/move.ts";
import type { Mover } from "../board/use-move.ts";
import { zoneOfPlacement } from "../visit/describe.ts";
import type { DayColumn } from "./columns.ts";
import { type Scale, yOf } from "./placing.ts";

interface Props {
  readonly columns: readonly DayColumn[];
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly scale: Scale;
  readonly mover: Mover;
}

/** Rows and columns of the sheet above and beside the days: legs, headings, hours. */
const rowOfDays = 3;
const firstDay = 2;

/** Returns the cell of a day. An element that is placed freely in a grid needs both ends of its cell. */
const areaOf = (day: number): string =>
  `${rowOfDays} / ${firstDay + day} / ${rowOfDays + 1} / ${firstDay + day + 1}`;

export function DayMove({ columns, visit, programme, scale, mover }: Props) {
  const { move, advice } = mover;
  if (!move) return null;
  const zone = zoneOfPlacement(visit, move.activity, move.place);
  const start = toZoned(move.start, zone);
  const date = start.toPlainDate();
  const day = columns.findIndex((column) => column.date.equals(date));
  if (day < 0) return null;
  const marks = advice.marksFor.startsWith(`${move.activity} ${move.place} `) ? advice.marks : noMarks;
  const from = start.hour * 60 + start.minute;
  const top = yOf(scale, from);
  return (
    <div className="overlay" aria-hidden="true" style={{ gridArea: areaOf(day) }}>
      <Choices marks={marks} grid={visit.grid} worth={programme?.objective} zone={zone} scale={scale} />
      <div
        className="shadow"
        data-verdict={verdictOf(move, advice)}
        style={{
          top: 0,
          // A separate layer: a step moves it without painting.
          willChange: "transform",
          transform: `translateY(${top}px)`,
          height: Math.max(8, yOf(scale, from + move.length) - top),
          insetInline: 2,
        }}
      />
    </div>
  );
}

const noMarks: Advice["marks"] = [];

interface ChoicesProps {
  readonly marks: Advice["marks"];
  readonly grid: number;
  readonly worth: Objective | undefined;
  readonly zone: string;
  readonly scale: Scale;
}

/** The possible starts of the day. They are not drawn again while the shadow moves. */
const Choices = memo(function Choices({ marks, grid, worth, zone, scale }: ChoicesProps) {
  const minuteOf = (minute: number) => {
    const zoned = toZoned(minute, zone);
    return zoned.hour * 60 + zoned.minute;
  };
  return stretchesOf(marks, grid, worth).map(({ from, to, cost }) => {
    const top = yOf(scale, minuteOf(from));
    const height = Math.max(2, yOf(scale, minuteOf(from) + to - from) - top);
    return <div className="choice" key={from} data-cost={cost} style={{ top, height, insetInline: 0 }} />;
  });
});
