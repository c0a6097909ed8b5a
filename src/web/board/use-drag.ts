// A press on a block: a click opens it; with mouse or pen, dragging moves the block or its end. Fingers scroll and
// tap, and use the buttons of the panel.
import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
} from "react";
import type { ActivityId, PlaceId, Placement } from "#domain";
import type { Mover } from "./use-move.ts";

/** The pixels after which a press becomes a drag. */
const threshold = 5;
/** The distance from an edge at which the board scrolls along, and the pixels that it scrolls per frame. */
const edge = 36;
const pace = 14;

/** Returns what is under a pointer, in window coordinates. */
export interface DragField {
  /** Returns the instant, for an activity or for its end. */
  minuteAt(x: number, y: number, of: Placement, isEnd: boolean): number;
  /** Returns the place of the lane at `y`, if lanes are places. */
  placeAt(y: number): PlaceId | undefined;
  /** The widths of the parts that cover the edges of the scroller, in pixels. */
  readonly left: number;
  readonly top: number;
}

interface Options {
  /** Whether nothing can be moved, because a candidate is read-only. */
  readonly fixed: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly field: DragField;
  readonly placements: readonly Placement[];
  readonly grid: number;
  readonly mover: Mover;
  /** A press that may become a click or a drag. `isAdded`: with a key that adds to the selection. */
  onPress(activity: string, isAdded: boolean): void;
  /** Released without a drag. */
  onOpen(activity: string): void;
  onDrop(): void;
}

export function useDrag(options: Options): (event: ReactPointerEvent<HTMLElement>, activity: string) => void {
  const latest = useRef(options);
  latest.current = options;
  const stop = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => stop.current?.(), []);
  // Keeps one function for the lifetime of the board, because blocks are drawn again when they receive another.
  return useCallback((pressed, activity) => {
    const options = latest.current;
    if (pressed.button !== 0) return;
    stop.current?.();
    const isAdded = pressed.shiftKey || pressed.ctrlKey || pressed.metaKey;
    options.onPress(activity, isAdded);
    const isStill = pressed.pointerType === "touch" || options.fixed;
    const { scroller, field } = options;
    const board = scroller.current;
    const placement = options.placements.find((candidate) => candidate.activity === activity);
    if (!board || !placement) return;
    const byItsEnd = pressed.target instanceof Element && pressed.target.closest("[data-end]") !== null;
    const pressedAt = field.minuteAt(pressed.clientX, pressed.clientY, placement, byItsEnd);
    const grabbed = pressedAt - (byItsEnd ? placement.end : placement.start);
    let dragging = false;
    let last = { x: pressed.clientX, y: pressed.clientY };
    let frame = 0;
    const follow = () => {
      const { mover, grid } = latest.current;
      const minute = field.minuteAt(last.x, last.y, placement, byItsEnd) - grabbed;
      const rounded = Math.round(minute / grid) * grid;
      if (byItsEnd) mover.endAt(rounded);
      else mover.to(rounded, field.placeAt(last.y));
    };
    // Runs only while the pointer is at an edge: a frame that nothing asks for would still be made.
    const scrollAlong = () => {
      const box = board.getBoundingClientRect();
      const dx = last.x > box.right - edge ? pace : last.x < box.left + field.left + edge ? -pace : 0;
      const dy = last.y > box.bottom - edge ? pace : last.y < box.top + field.top + edge ? -pace : 0;
      frame = 0;
      if (dx === 0 && dy === 0) return;
      board.scrollBy(dx, dy);
      follow();
      frame = requestAnimationFrame(scrollAlong);
    };
    const onMove = (event: PointerEvent) => {
      last = { x: event.clientX, y: event.clientY };
      if (isStill) return;
      if (!dragging) {
        if (Math.hypot(last.x - pressed.clientX, last.y - pressed.clientY) < threshold) return;
        dragging = true;
        const { mover } = latest.current;
        if (byItsEnd) mover.resize(activity as ActivityId, "pointer");
        else mover.begin(activity as ActivityId, "pointer");
      }
      follow();
      if (frame === 0) frame = requestAnimationFrame(scrollAlong);
    };
    const end = () => {
      cancelAnimationFrame(frame);
      removeEventListener("pointermove", onMove);
      removeEventListener("pointerup", onUp);
      removeEventListener("pointercancel", onCancel);
      removeEventListener("keydown", onKey, true);
      stop.current = undefined;
    };
    const onUp = () => {
      end();
      if (dragging) latest.current.onDrop();
      else if (!isAdded) latest.current.onOpen(activity);
    };
    const onCancel = () => {
      end();
      if (dragging) latest.current.mover.end();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !dragging) return;
      event.stopPropagation();
      onCancel();
    };
    addEventListener("pointermove", onMove);
    addEventListener("pointerup", onUp);
    addEventListener("pointercancel", onCancel);
    addEventListener("keydown", onKey, true);
    stop.current = end;
  }, []);
}
