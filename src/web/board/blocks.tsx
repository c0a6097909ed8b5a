// The items on the board: blocks of activities and the transfers between them.
import { memo, type PointerEvent } from "react";
import type { Activity } from "#domain";
import { isReadable, linesOf, upToWideWord, widthOf } from "../widgets/text-width.ts";
import type { Block, TransferBox } from "./layout.ts";

interface BlockProps {
  readonly block: Block;
  readonly activity: Activity;
  readonly title: string;
  readonly clock: string;
  readonly where: string;
  readonly label: string;
  readonly finding: "block" | "warn" | undefined;
  readonly selected: boolean;
  readonly focused: boolean;
  readonly dimmed: boolean;
  readonly moving: boolean;
  readonly people: number;
  onPointerDown(event: PointerEvent<HTMLElement>, activity: string): void;
}

/** The least width of a time in pixels. A narrower block is empty, and its label contains everything. */
const leastClock = 38;
/** Pixels around the text of a block, and those of its lines. */
const around = { width: 14, height: 6 };
const titleLine = 16.25;
const titleSize = 13;
const moreSize = 12;
/** Wider blocks keep their title visible while scrolling. */
const wide = 160;

/** Returns what fits into a block: its title or only its start, the lines of the title, and the line below it. */
function roomIn(props: BlockProps) {
  const { block, title, clock, where } = props;
  const width = block.width - around.width;
  const lines = Math.max(1, Math.floor((block.height - around.height) / titleLine));
  // A sign before the title takes the width of two letters.
  const signs = (block.placement.pinned ? "mm " : "") + (props.finding ? "mm " : "");
  const size = titleSize;
  const text = signs + title;
  const isTold = isReadable(text, { width, lines, size });
  const used = Math.max(1, Math.min(lines, linesOf(upToWideWord(text, { width, size }), { width, size })));
  const more = [clock, String(props.people), where].filter(Boolean);
  while (more.length > 0 && widthOf(more.join(" · "), moreSize) > width) more.pop();
  // The lines of the title end before a word that would be cut.
  return { isTold, lines: used, more: isTold && used < lines ? more.join(" · ") : "" };
}

export const BlockView = memo(function BlockView(props: BlockProps) {
  const { block, activity } = props;
  const { placement } = block;
  const { isTold, lines, more } = roomIn(props);
  const style = {
    // Not positioned by a transform, because each block would become a compositing layer.
    left: block.x,
    top: block.y,
    width: block.width,
    height: block.height,
    background: `var(--kind-${activity.kind})`,
    color: `var(--kind-${activity.kind}-ink)`,
    "--edge": `var(--kind-${activity.kind}-edge)`,
    "--lines": lines,
  };
  const shared = {
    className: "block",
    "data-narrow": !isTold || lines === 1 || undefined,
    "data-wide": block.width > wide || undefined,
    style,
    "data-activity": activity.id,
    "data-selected": props.selected || undefined,
    "data-dimmed": props.dimmed || undefined,
    "data-moving": props.moving || undefined,
    "data-finding": props.finding,
    onPointerDown: (event: PointerEvent<HTMLElement>) => props.onPointerDown(event, activity.id),
  };
  const inside = (
    <>
      {block.width >= 36 && <span className="block-end" data-end="" aria-hidden="true" />}
      <span className="block-title">
        {placement.pinned && <PinSign />}
        {props.finding && <span className="block-mark">{props.finding === "block" ? "!" : "?"}</span>}
        {isTold ? props.title : props.clock.slice(0, 5)}
      </span>
      {more !== "" && <span className="block-more numbers">{more}</span>}
    </>
  );
  return block.lead ? (
    <button
      type="button"
      tabIndex={props.focused ? 0 : -1}
      aria-label={props.label}
      title={props.label}
      {...shared}
    >
      {block.width >= leastClock && inside}
    </button>
  ) : (
    <div aria-hidden="true" title={props.label} {...shared}>
      {block.width >= leastClock && inside}
    </div>
  );
});

const PinSign = () => (
  <svg className="pin" aria-hidden="true" width="10" height="10" viewBox="0 0 10 10">
    <path
      d="M5 0a3.2 3.2 0 0 1 3.2 3.2C8.2 5.4 5 10 5 10S1.8 5.4 1.8 3.2A3.2 3.2 0 0 1 5 0z"
      fill="currentColor"
    />
  </svg>
);

interface TransferProps {
  readonly box: TransferBox;
  /** `13:30–14:00 Airport → Hotel`, if the lane is a vehicle, whose items are transfers. */
  readonly label: string | undefined;
}

export const TransferView = memo(function TransferView({ box, label }: TransferProps) {
  const style = { left: box.x, top: box.y, width: box.width, height: box.height };
  return label === undefined ? (
    <div className="way" data-mode={box.transfer.mode} aria-hidden="true" style={style} />
  ) : (
    <div className="drive" role="img" aria-label={label} title={label} style={style}>
      {box.width > 90 && label}
    </div>
  );
});
