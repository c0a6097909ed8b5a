// Over the board while an activity moves: possible starts light up with their cost, and its shadow shows where it would go.
import type { Visit } from "#domain";
import type { Drawn } from "./drawn.ts";
import type { Move } from "./move.ts";
import type { Window } from "./window.ts";

interface Props {
  readonly move: Move;
  readonly drawn: Drawn;
  readonly visit: Visit;
  readonly seen: Window;
}

export function MoveOverlay({ move, drawn, visit }: Props) {
  const { axis, layout } = drawn;
  const length = move.from.end - move.from.start;
  const byPlace = layout.lanes.some((box) => box.lane.id === move.place);
  const laneOf = (place: string | null) => layout.lanes.find((box) => box.lane.id === place);
  const shadows = byPlace
    ? [laneOf(move.place)].flatMap((box) => (box ? [{ y: box.y, height: box.height }] : []))
    : layout.blocks.filter((block) => block.placement.activity === move.activity);
  const x = axis.x(move.start);
  const here = (move.choices ?? []).filter((choice) => byPlace || choice.place === move.place);
  return (
    <div className="overlay" aria-hidden="true">
      {here.map((choice) => {
        const left = axis.x(choice.start);
        const box = byPlace ? laneOf(choice.place) : undefined;
        return (
          <div
            className="choice"
            key={`${choice.start} ${choice.place}`}
            data-compared={choice.compared}
            style={{
              left,
              width: Math.max(3, axis.x(choice.start + visit.grid) - left - 1),
              top: box?.y ?? 0,
              height: box ? box.height - 4 : "100%",
            }}
          />
        );
      })}
      {shadows.map((shadow) => (
        <div
          className="shadow"
          key={shadow.y}
          data-verdict={verdictOf(move)}
          style={{
            left: x,
            top: shadow.y,
            width: Math.max(4, axis.x(move.start + length) - x),
            height: shadow.height,
          }}
        />
      ))}
    </div>
  );
}

/** Good, worth a warning, or forbidden; undefined while nobody knows. */
export function verdictOf(move: Move): "good" | "warn" | "bad" | undefined {
  const { verdict } = move;
  if (!verdict || verdict.start !== move.start || verdict.place !== move.place) return undefined;
  if (verdict.findings.some((finding) => finding.level !== "warn")) return "bad";
  return verdict.findings.length > 0 ? "warn" : "good";
}
