// A press on a block: let go, it opens; moved by mouse or pen, the block is dragged to the drop, or its end. Fingers scroll and tap; for them the panel has buttons.
import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
} from "react";
import type { ActivityId, PlaceId } from "#domain";
import { rulerHeight } from "./board.tsx";
import type { Drawn } from "./drawn.ts";
import type { Mover } from "./use-move.ts";

/** The pixels after which a press becomes a drag. */
const threshold = 5;
/** The distance from an edge at which the board scrolls along, and the pixels it scrolls per frame. */
const edge = 36;
const pace = 14;

interface Options {
  /** Nothing moves: a candidate is only looked at. */
  readonly fixed: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly drawn: Drawn;
  readonly head: number;
  readonly grid: number;
  readonly byPlace: boolean;
  readonly mover: Mover;
  /** Pressed: what comes of it is not known yet. `isAdded`: with a key that adds to the selection. */
  onPress(activity: string, isAdded: boolean): void;
  /** Let go where it was pressed, or dragged away from there. */
  onOpen(activity: string): void;
  onDrop(): void;
}

export function useDrag(options: Options): (event: ReactPointerEvent<HTMLElement>, activity: string) => void {
  const latest = useRef(options);
  latest.current = options;
  const stop = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => stop.current?.(), []);
  // Keep one function for the lifetime of the board: blocks redraw when they receive another.
  return useCallback((pressed, activity) => {
    const options = latest.current;
    if (pressed.button !== 0) return;
    stop.current?.();
    const isAdded = pressed.shiftKey || pressed.ctrlKey || pressed.metaKey;
    options.onPress(activity, isAdded);
    const isStill = pressed.pointerType === "touch" || options.fixed;
    const { scroller, drawn, head } = options;
    const board = scroller.current;
    if (!board) return;
    const fieldX = (clientX: number) =>
      clientX - board.getBoundingClientRect().left - head + board.scrollLeft;
    const fieldY = (clientY: number) =>
      clientY - board.getBoundingClientRect().top - rulerHeight + board.scrollTop;
    const block = drawn.layout.blocks.find((candidate) => candidate.placement.activity === activity);
    if (!block) return;
    const grabbed = drawn.axis.minuteAt(fieldX(pressed.clientX)) - block.placement.start;
    const byItsEnd = pressed.target instanceof Element && pressed.target.closest("[data-end]") !== null;
    const grabbedEnd = drawn.axis.minuteAt(fieldX(pressed.clientX)) - block.placement.end;
    let dragging = false;
    let last = { x: pressed.clientX, y: pressed.clientY };
    let frame = 0;
    const follow = () => {
      const { mover, grid, byPlace } = latest.current;
      const under = drawn.axis.minuteAt(fieldX(last.x));
      if (byItsEnd) return mover.endAt(Math.round((under - grabbedEnd) / grid) * grid);
      const minute = under - grabbed;
      const y = fieldY(last.y);
      const lane = byPlace
        ? drawn.layout.lanes.find((box) => y >= box.y && y < box.y + box.height)
        : undefined;
      mover.to(Math.round(minute / grid) * grid, lane?.lane.id as PlaceId | undefined);
    };
    const scrollAlong = () => {
      const box = board.getBoundingClientRect();
      const dx = last.x > box.right - edge ? pace : last.x < box.left + head + edge ? -pace : 0;
      const dy = last.y > box.bottom - edge ? pace : last.y < box.top + rulerHeight + edge ? -pace : 0;
      if (dx !== 0 || dy !== 0) {
        board.scrollBy(dx, dy);
        follow();
      }
      frame = requestAnimationFrame(scrollAlong);
    };
    const onMove = (event: PointerEvent) => {
      last = { x: event.clientX, y: event.clientY };
      if (isStill) return;
      if (!dragging) {
        if (Math.hypot(last.x - pressed.clientX, last.y - pressed.clientY) < threshold) return;
        dragging = true;
        const { mover, onOpen } = latest.current;
        onOpen(activity);
        if (byItsEnd) mover.resize(activity as ActivityId, "pointer");
        else mover.begin(activity as ActivityId, "pointer");
        frame = requestAnimationFrame(scrollAlong);
      }
      follow();
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
