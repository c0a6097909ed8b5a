// A second board below the first that shows a candidate and scrolls along with it.
import { type RefObject, useDeferredValue, useEffect, useRef } from "react";
import type { Programme, Visit } from "#domain";
import { Board } from "./board.tsx";
import { useDrawn } from "./drawn.ts";
import type { LaneKind } from "./lanes.ts";
import { noMove } from "./use-move.ts";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme;
  readonly lanes: LaneKind;
  readonly scale: number;
  readonly foldNights: boolean;
  readonly head: number;
  readonly label: string;
  /** The board with which it scrolls. */
  readonly beside: RefObject<HTMLElement | null>;
}

export function CandidateBoard(props: Props) {
  const { visit, programme, lanes, scale, foldNights, head, beside } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // A change of view redraws every block, so the key or button responds first.
  const drawn = useDrawn(
    visit,
    programme,
    useDeferredValue(lanes),
    useDeferredValue(scale),
    useDeferredValue(foldNights),
  );
  useEffect(() => {
    const other = beside.current;
    const own = scroller.current;
    if (!other || !own) return;
    const follow = (from: HTMLElement, to: HTMLElement) => () => {
      if (to.scrollLeft !== from.scrollLeft) to.scrollLeft = from.scrollLeft;
      if (to.scrollTop !== from.scrollTop) to.scrollTop = from.scrollTop;
    };
    const down = follow(other, own);
    const up = follow(own, other);
    down();
    other.addEventListener("scroll", down, { passive: true });
    own.addEventListener("scroll", up, { passive: true });
    return () => {
      other.removeEventListener("scroll", down);
      own.removeEventListener("scroll", up);
    };
  }, [beside]);
  return (
    <section className="candidate-board" aria-label={props.label}>
      <p className="candidate-name">{props.label}</p>
      <Board
        visit={visit}
        programme={programme}
        drawn={drawn}
        head={head}
        scroller={scroller}
        selected={nothing}
        focused={undefined}
        matching={undefined}
        mover={noMove}
        onFocus={ignore}
        onKey={ignore}
        onPointerDown={ignore}
      />
    </section>
  );
}

const nothing: ReadonlySet<string> = new Set();
const ignore = () => {};
