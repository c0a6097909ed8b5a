// The items on the board: blocks of activities and the transfers between them.
import { memo, type PointerEvent } from "react";
import type { Activity } from "#domain";
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

/** The least width of a title in pixels. A narrower block shows only its start; the rest is in its label. */
const leastTitle = 64;
const leastClock = 38;
/** Wider blocks keep their title visible while scrolling. */
const wide = 400;

export const BlockView = memo(function BlockView(props: BlockProps) {
  const { block, activity } = props;
  const { placement } = block;
  const style = {
    // Not by transform, because each block would become a compositing layer.
    left: block.x,
    top: block.y,
    width: block.width,
    height: block.height,
    background: `var(--kind-${activity.kind})`,
    color: `var(--kind-${activity.kind}-ink)`,
    "--edge": `var(--kind-${activity.kind}-edge)`,
  };
  const shared = {
    className: "block",
    "data-narrow": block.width < leastTitle || undefined,
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
        {block.width < leastTitle ? props.clock.slice(0, 5) : props.title}
      </span>
      {block.height >= 40 && block.width >= 84 && (
        <span className="block-more numbers">
          {props.clock}
          {block.width >= 150 && ` · ${props.people}`}
          {block.width >= 190 && props.where && ` · ${props.where}`}
        </span>
      )}
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
