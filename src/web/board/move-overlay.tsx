// Over the board while an activity moves: possible starts light up by their cost, and a shadow shows where it would go.
import type { Objective, Visit } from "#domain";
import { compareObjectives } from "#planner";
import type { Drawn } from "./drawn.ts";
import { type Advice, type Move, verdictOf } from "./move.ts";

interface Props {
  readonly move: Move;
  readonly advice: Advice;
  readonly drawn: Drawn;
  readonly visit: Visit;
  /** What the programme is worth as it stands. */
  readonly worth: Objective | undefined;
}

export function MoveOverlay({ move, advice, drawn, visit, worth }: Props) {
  const { axis, layout } = drawn;
  // What only changes its length stays in its lanes.
  const placeLane =
    move.minutes === undefined ? layout.lanes.find((box) => box.lane.id === move.place) : undefined;
  const shadows = placeLane
    ? [{ y: placeLane.y, height: placeLane.height - 4 }]
    : move.from
      ? layout.blocks.filter((block) => block.placement.activity === move.activity)
      : [{ y: 0, height: layout.height }];
  const x = axis.x(move.start);
  const marks = advice.marksFor.startsWith(`${move.activity} ${move.place} `) ? advice.marks : [];
  // Where lanes are places, every place lights up that it could go to.
  const others = advice.elsewhere.flatMap((other) => {
    const lane = layout.lanes.find((box) => box.lane.id === other.place);
    return lane && other.place !== move.place ? [{ lane, marks: other.marks }] : [];
  });
  const lit = [{ lane: placeLane, marks }, ...(marks.length > 0 ? others : [])];
  return (
    <div className="overlay" aria-hidden="true">
      {lit.map(({ lane, marks }) =>
        marks.map((mark) => {
          const left = axis.x(mark.start);
          return (
            <div
              className="choice"
              key={`${lane?.lane.id} ${mark.start}`}
              data-cost={costOf(mark.objective, worth)}
              style={{
                left,
                width: Math.max(2, axis.x(mark.start + visit.grid) - left),
                top: lane?.y ?? 0,
                height: lane ? lane.height - 4 : "100%",
              }}
            />
          );
        }),
      )}
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

/** How a start compares with where the activity stands; undefined where it may not begin. */
export function costOf(
  objective: Objective | undefined,
  worth: Objective | undefined,
): "better" | "same" | "worse" | undefined {
  if (!objective) return undefined;
  const compared = worth ? compareObjectives(objective, worth) : 0;
  return compared < 0 ? "better" : compared === 0 ? "same" : "worse";
}
