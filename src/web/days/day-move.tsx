// Within a day while an activity moves: possible starts by their cost, and a shadow at the new position.
import { memo } from "react";
import { type Objective, type Programme, toZoned, type Visit } from "#domain";
import { type Advice, stretchesOf, verdictOf } from "../board/move.ts";
import type { Mover } from "../board/use-move.ts";
import { zoneOfPlacement } from "../visit/describe.ts";
import type { DayColumn } from "./columns.ts";
import { type Scale, yOf } from "./placing.ts";

interface Props {
  readonly column: DayColumn;
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly scale: Scale;
  readonly mover: Mover;
}

export function DayMove({ column, visit, programme, scale, mover }: Props) {
  const { move, advice } = mover;
  if (!move) return null;
  const zone = zoneOfPlacement(visit, move.activity, move.place);
  const start = toZoned(move.start, zone);
  const isHere = start.toPlainDate().equals(column.date);
  if (!isHere) return null;
  const marks = advice.marksFor.startsWith(`${move.activity} ${move.place} `) ? advice.marks : noMarks;
  const from = start.hour * 60 + start.minute;
  const top = yOf(scale, from);
  return (
    <div className="overlay" aria-hidden="true">
      <Choices marks={marks} grid={visit.grid} worth={programme?.objective} zone={zone} scale={scale} />
      <div
        className="shadow"
        data-verdict={verdictOf(move, advice)}
        style={{ top, height: Math.max(8, yOf(scale, from + move.length) - top), insetInline: 2 }}
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
