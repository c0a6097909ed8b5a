// Draws the part of the field near the screen, tile by tile. Redraws a tile when it changes, but not during a drag.
import { memo, type PointerEvent, type RefObject, useMemo } from "react";
import { indexVisit, type Programme, type Visit } from "#domain";
import type { Language } from "#text";
import { useTold } from "../days/told.ts";
import { describeTransfer } from "../visit/describe.ts";
import { useReader } from "../widgets/reader.tsx";
import { BlockView, TransferView } from "./blocks.tsx";
import type { Layout } from "./layout.ts";
import { isTileSeen, type Tile, tileStep, tilesOf } from "./tiles.ts";
import { useWindow } from "./window.ts";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly layout: Layout;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The width of the lane headers. */
  readonly head: number;
  readonly selected: ReadonlySet<string>;
  readonly focused: string | undefined;
  readonly matching: ReadonlySet<string> | undefined;
  readonly moving: string | undefined;
  onPointerDown(event: PointerEvent<HTMLElement>, activity: string): void;
}

const nothing: ReadonlySet<string> = new Set();

export const FieldTiles = memo(function FieldTiles(props: Props) {
  const { visit, programme, layout, focused, moving, selected } = props;
  const { language } = useReader();
  const seen = useWindow(props.scroller, tileStep, 0);
  const told = useTold(visit, programme);
  const tiles = useMemo(() => tilesOf(layout), [layout]);
  const isSeen = isTileSeen(seen.left - props.head, seen);
  const first = layout.blocks.find((block) => block.lead)?.placement.activity;
  const isThere = programme?.placements.some(({ activity }) => activity === focused);
  const reached = focused !== undefined && isThere ? focused : first;
  const has = (tile: Tile, activity: string | undefined) =>
    tile.blocks.some(({ placement }) => placement.activity === activity);
  const leads = (tile: Tile) =>
    tile.blocks.some(({ placement, lead }) => lead && placement.activity === focused);
  return tiles
    .filter((tile) => isSeen(tile) || leads(tile))
    .map((tile) => (
      <TileView
        key={tile.key}
        tile={tile}
        visit={visit}
        layout={layout}
        language={language}
        told={told}
        // The same value for unaffected tiles, so that they are not drawn again.
        selected={tile.blocks.some(({ placement }) => selected.has(placement.activity)) ? selected : nothing}
        focused={has(tile, reached) ? reached : undefined}
        moving={has(tile, moving) ? moving : undefined}
        matching={props.matching}
        onPointerDown={props.onPointerDown}
      />
    ));
});

interface TileProps
  extends Pick<Props, "visit" | "layout" | "selected" | "focused" | "matching" | "moving" | "onPointerDown"> {
  readonly tile: Tile;
  readonly language: Language;
  readonly told: ReturnType<typeof useTold>;
}

const TileView = memo(function TileView(props: TileProps) {
  const { tile, visit, layout, selected, matching } = props;
  const index = indexVisit(visit);
  return (
    <div className="tile">
      {tile.transfers.map((box) => (
        <TransferView
          key={box.key}
          box={box}
          label={
            index.vehicles.has(layout.lanes[box.lanes[0]]?.lane.id ?? "")
              ? describeTransfer(visit, box.transfer, props.language)
              : undefined
          }
        />
      ))}
      {tile.blocks.map((block) => {
        const id = block.placement.activity;
        const told = props.told(block.placement);
        if (!told) return null;
        return (
          <BlockView
            key={block.key}
            block={block}
            activity={told.activity}
            title={told.title}
            clock={told.clock}
            where={told.where}
            label={told.label}
            people={block.placement.attendees.length}
            finding={told.trouble}
            selected={selected.has(id)}
            focused={id === props.focused}
            dimmed={matching !== undefined && !matching.has(id)}
            moving={props.moving === id}
            onPointerDown={props.onPointerDown}
          />
        );
      })}
    </div>
  );
});
