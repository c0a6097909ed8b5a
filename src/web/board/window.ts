// The visible part of the board, in steps, so that scrolling seldom redraws it.
import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from "react";
import type { Window } from "./tiles.ts";

/** Follows the scrolling of an element in steps of pixels. The window exceeds the screen by `beyond` on every side. */
export function useWindow(scroller: RefObject<HTMLElement | null>, step: number, beyond: number): Window {
  const [window_, setWindow] = useState<Window>({ left: 0, right: 2400, top: 0, bottom: 1600 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      const x = Math.floor(element.scrollLeft / step) * step;
      const y = Math.floor(element.scrollTop / step) * step;
      const next: Window = {
        left: x - beyond,
        right: x + element.clientWidth + step + beyond,
        top: y - beyond,
        bottom: y + element.clientHeight + step + beyond,
      };
      // Draws the area outside the screen in advance, so that drawing may take a frame longer.
      startTransition(() =>
        setWindow((now) =>
          now.left === next.left &&
          now.top === next.top &&
          now.right === next.right &&
          now.bottom === next.bottom
            ? now
            : next,
        ),
      );
    };
    const onScroll = () => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      resized.disconnect();
      element.removeEventListener("scroll", onScroll);
    };
  }, [scroller, step, beyond]);
  return window_;
}

/** Returns the width of an element on the screen, in pixels. It is known before the element is painted first. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    setWidth(element.current.clientWidth);
    const resized = new ResizeObserver(() =>
      startTransition(() => setWidth(element.current?.clientWidth ?? 0)),
    );
    resized.observe(element.current);
    return () => resized.disconnect();
  }, [element]);
  return width;
}
