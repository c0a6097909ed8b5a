// Over the board while an activity moves: highlights possible starts by their cost, and shows a shadow at the new
// position.
import { memo } from "react";
import type { Objective, Visit } from "#domain";
import type { Axis } from "../visit/axis.ts";
import type { Drawn } from "./drawn.ts";
import type { LaneBox } from "./layout.ts";
import { type Advice, type Move, noAdvice, stretchesOf, verdictOf } from "./move.ts";

interface Props {
  readonly move: Move;
  readonly advice: Advice;
  readonly drawn: Drawn;
  readonly visit: Visit;
  /** The objective of the present programme. */
  readonly worth: Objective | undefined;
}

export function MoveOverlay({ move, advice, drawn, visit, worth }: Props) {
  const { axis, layout } = drawn;
  // A change of length stays in its lanes.
  const placeLane =
    move.minutes === undefined ? layout.lanes.find((box) => box.lane.id === move.place) : undefined;
  const shadows = placeLane
    ? [{ y: placeLane.y, height: placeLane.height - 4 }]
    : move.from
      ? layout.blocks.filter((block) => block.placement.activity === move.activity)
      : [{ y: 0, height: layout.height }];
  const x = axis.x(move.start);
  const marks = advice.marksFor.startsWith(`${move.activity} ${move.place} `) ? advice.marks : noAdvice.marks;
  // If lanes are places, highlights every place to which it could go.
  const others = advice.elsewhere.flatMap((other) => {
    const lane = layout.lanes.find((box) => box.lane.id === other.place);
    return lane && other.place !== move.place ? [{ lane, marks: other.marks }] : [];
  });
  const lit = [{ lane: placeLane, marks }, ...(marks.length > 0 ? others : [])];
  return (
    <div className="overlay" aria-hidden="true">
      {lit.map(({ lane, marks }) => (
        <Choices
          key={lane?.lane.id ?? ""}
          lane={lane}
          marks={marks}
          axis={axis}
          grid={visit.grid}
          worth={worth}
        />
      ))}
      {shadows.map((shadow) => (
        <div
          className="shadow"
          key={shadow.y}
          data-verdict={verdictOf(move, advice)}
          style={{
            left: x,
            top: shadow.y,
            width: Math.max(4, axis.x(move.start + move.length) - x),
            height: shadow.height,
          }}
        />
      ))}
    </div>
  );
}

interface ChoicesProps {
  readonly lane: LaneBox | undefined;
  readonly marks: Advice["marks"];
  readonly axis: Axis;
  readonly grid: number;
  readonly worth: Objective | undefined;
}

/** The possible starts in one lane. They are not drawn again while the shadow moves. */
const Choices = memo(function Choices({ lane, marks, axis, grid, worth }: ChoicesProps) {
  return stretchesOf(marks, grid, worth).map(({ from, to, cost }) => {
    const left = axis.x(from);
    return (
      <div
        className="choice"
        key={from}
        data-cost={cost}
        style={{
          left,
          width: Math.max(2, axis.x(to) - left),
          top: lane?.y ?? 0,
          height: lane ? lane.height - 4 : "100%",
        }}
      />
    );
  });
});
