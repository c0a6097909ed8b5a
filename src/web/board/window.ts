// The part of the board on the screen, in coarse steps, so that scrolling seldom draws anew.
import { type RefObject, startTransition, useEffect, useState } from "react";

export interface Window {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

const step = 160;
const beyond = 400;

/** Follows the scrolling of an element; the window is wider than the screen on every side. */
export function useWindow(scroller: RefObject<HTMLElement | null>): Window {
  const [window_, setWindow] = useState<Window>({ left: 0, right: 2400, top: 0, bottom: 1600, width: 0 });
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
        width: element.clientWidth,
      };
      // What lies beyond the screen is drawn before it is needed, so that drawing may be put off for a frame.
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
  }, [scroller]);
  return window_;
}

/** Whether a box lies in the window; `left` is the left edge of what the heads of the lanes leave free. */
export const isInside =
  (left: number, seen: Window) =>
  (box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }): boolean =>
    box.x + box.width >= left &&
    box.x <= seen.right &&
    box.y + box.height >= seen.top &&
    box.y <= seen.bottom;
