// The board: lays out the programme, draws the part on the screen, and moves the focus by keyboard.
import { type CSSProperties, type KeyboardEvent, type PointerEvent, type RefObject, useEffect } from "react";
import type { Programme, Visit } from "#domain";
import { sayBoard } from "#text";
import { useRead, useSay } from "../widgets/reader.tsx";
import type { Drawn } from "./drawn.ts";
import { FieldTiles } from "./field-tiles.tsx";
import { neighbour } from "./focus.ts";
import { groupHeight } from "./layout.ts";
import { MoveOverlay } from "./move-overlay.tsx";
import { Ruler } from "./ruler.tsx";
import type { Mover } from "./use-move.ts";
import { useWindow } from "./window.ts";
import "./board.css";
import "./moving.css";
import "./beside.css";

export const rulerHeight = 50;
/** Headers, lines and the ruler are cheap: they are drawn far beyond the screen, in wide steps. */
const step = 320;
const beyond = 400;

interface Props {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly drawn: Drawn;
  readonly head: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly selected: ReadonlySet<string>;
  readonly focused: string | undefined;
  readonly matching: ReadonlySet<string> | undefined;
  readonly mover: Mover;
  onFocus(activity: string): void;
  onKey(event: KeyboardEvent, activity: string): void;
  onPointerDown(event: PointerEvent<HTMLElement>, activity: string): void;
}

export function Board(props: Props) {
  const { visit, programme, drawn, scroller, focused, mover } = props;
  const { move } = mover;
  const { axis, layout } = drawn;
  const say = useSay(sayBoard);
  const read = useRead();
  const seen = useWindow(scroller, step, beyond);

  useEffect(() => {
    if (focused === undefined) return;
    const element = scroller.current?.querySelector<HTMLElement>(
      `button[data-activity="${CSS.escape(focused)}"]`,
    );
    if (element && document.activeElement?.matches("[data-activity]") && document.activeElement !== element)
      element.focus({ preventScroll: true });
  }, [focused, scroller]);

  const onKeyDown = (event: KeyboardEvent) => {
    const activity = (event.target as HTMLElement).dataset?.activity;
    if (!activity) return;
    if (!move && event.key.startsWith("Arrow") && !event.shiftKey && !event.ctrlKey && !event.altKey) {
      const next = neighbour(layout.blocks, activity, event.key);
      event.preventDefault();
      if (next) {
        props.onFocus(next.placement.activity);
        reveal(scroller.current, next, props.head);
      }
      return;
    }
    props.onKey(event, activity);
  };

  const variables: CSSProperties & Record<"--head" | "--ruler", string> = {
    "--head": `${props.head}px`,
    "--ruler": `${rulerHeight}px`,
  };
  return (
    // Lanes of vehicles contain no activity for the arrow keys: they scroll the board instead.
    <div
      className="board"
      ref={scroller}
      style={variables}
      tabIndex={layout.blocks.length === 0 ? 0 : undefined}
    >
      <div className="sheet">
        <div className="corner">{programme ? "" : say("noProgramme")}</div>
        <Ruler axis={axis} left={seen.left - props.head} right={seen.right} />
        <div className="heads" style={{ height: layout.height }}>
          {layout.lanes.map((box) =>
            box.y + box.height < seen.top || box.y - groupHeight > seen.bottom ? null : (
              <div key={box.lane.id}>
                {box.first && (
                  <div className="head-group" style={{ top: box.y - groupHeight, height: groupHeight }}>
                    {read(box.lane.group)}
                  </div>
                )}
                <div
                  className="head"
                  style={{ top: box.y - 2, height: box.height }}
                  title={read(box.lane.title)}
                >
                  {read(box.lane.title)}
                </div>
              </div>
            ),
          )}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons of the activities */}
        <div
          className="field"
          style={{ width: axis.width, height: layout.height }}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const activity = event.target.dataset.activity;
            if (activity) props.onFocus(activity);
          }}
        >
          {axis.nights.map((night) => (
            <div className="night" key={night.x} style={{ left: night.x, width: night.width }} />
          ))}
          {axis.days.map((day) => (
            <div className="day-line" key={day.x} style={{ left: day.x }} />
          ))}
          {layout.lanes.map((box) =>
            box.y + box.height < seen.top || box.y > seen.bottom ? null : (
              <div className="lane-line" key={box.lane.id} style={{ top: box.y + box.height - 3 }} />
            ),
          )}
          {move && (
            <MoveOverlay
              move={move}
              advice={mover.advice}
              drawn={drawn}
              visit={visit}
              worth={programme?.objective}
            />
          )}
          <FieldTiles
            visit={visit}
            programme={programme}
            layout={layout}
            scroller={scroller}
            head={props.head}
            selected={props.selected}
            focused={focused}
            matching={props.matching}
            moving={move?.activity}
            onPointerDown={props.onPointerDown}
          />
        </div>
      </div>
    </div>
  );
}

/** Scrolls a block into view, clear of the ruler and the lane headers that lie over the field. */
export function reveal(
  scroller: HTMLElement | null,
  box: { x: number; y: number; width: number; height: number },
  head: number,
): void {
  if (!scroller) return;
  const margin = 24;
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
  const width = clientWidth - head;
  const height = clientHeight - rulerHeight;
  let x = scrollLeft;
  let y = scrollTop;
  if (box.x < x + margin) x = box.x - margin;
  else if (box.x + box.width > x + width - margin)
    x = Math.min(box.x - margin, box.x + box.width - width + margin);
  if (box.y < y) y = box.y - margin;
  else if (box.y + Math.min(box.height, 60) > y + height)
    y = box.y - height + Math.min(box.height, height) + margin;
  scroller.scrollTo({ left: x, top: y });
}
