// The keys during a move of an activity.
import type { KeyboardEvent } from "react";
import type { Mover } from "./use-move.ts";

/** The arrow keys, rotated for a view in which time runs downwards. */
const turned: Readonly<Record<string, string>> = {
  ArrowUp: "ArrowLeft",
  ArrowDown: "ArrowRight",
  ArrowLeft: "PageUp",
  ArrowRight: "PageDown",
  PageUp: "ArrowUp",
  PageDown: "ArrowDown",
};

/**
 * Carries out a key of a move; `drop` completes it, `cancel` ends it. `time` is the direction of time. Returns false if
 * the key has no meaning here.
 */
export function movingKey(
  event: KeyboardEvent,
  mover: Mover,
  grid: number,
  drop: () => void,
  cancel: () => void,
  time: "across" | "down" = "across",
): boolean {
  const step = event.shiftKey ? 60 : event.ctrlKey ? 1440 : grid;
  switch (time === "down" ? (turned[event.key] ?? event.key) : event.key) {
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
