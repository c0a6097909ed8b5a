// The keys while an activity moves.
import type { KeyboardEvent } from "react";
import type { Mover } from "./use-move.ts";

/** Carries out a key of a move; `drop` puts it down, `cancel` leaves it. False: the key means nothing here. */
export function movingKey(
  event: KeyboardEvent,
  mover: Mover,
  grid: number,
  drop: () => void,
  cancel: () => void,
): boolean {
  const step = event.shiftKey ? 60 : event.ctrlKey ? 1440 : grid;
  switch (event.key) {
    case "ArrowLeft":
      mover.shift(-step);
      return true;
    case "ArrowRight":
      mover.shift(step);
      return true;
    case "PageUp":
      mover.shift(-1440);
      return true;
    case "PageDown":
      mover.shift(1440);
      return true;
    case "ArrowUp":
      mover.nextPlace(-1);
      return true;
    case "ArrowDown":
      mover.nextPlace(1);
      return true;
    case "Enter":
    case " ":
      drop();
      return true;
    case "Escape":
      cancel();
      return true;
    default:
      return false;
  }
}
