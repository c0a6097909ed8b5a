// The board in tiles: parts that scroll into view are drawn a few tiles at a time.
import type { Block, Layout, TransferBox } from "./layout.ts";

/** A part of the board, in pixels. */
export interface Window {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Tile {
  readonly key: string;
  /** Encloses everything that begins in the tile. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How far beyond the screen the tile is drawn. Neighbours differ, so that they are not all drawn at once. */
  readonly beyond: number;
  readonly blocks: readonly Block[];
  readonly transfers: readonly TransferBox[];
}

/** The size of a tile, in pixels. */
const size = 240;
/** Every tile nearer to the screen than this, in pixels, is drawn. */
const nearest = 96;
/** The length of the cycle in which the tiles of a row or column are drawn. */
const cycle = 5;
/** The pixels of scrolling between two steps of the cycle. */
export const tileStep = size / cycle;

/** Assigns each block and transfer to the tile in which it begins; sorts tiles by time, then from top to bottom. */
export function tilesOf(layout: Layout): Tile[] {
  const found = new Map<string, { column: number; row: number; blocks: Block[]; transfers: TransferBox[] }>();
  const tileOf = ({ x, y }: Box) => {
    const column = Math.floor(x / size);
    const row = Math.floor(y / size);
    const key = `${column} ${row}`;
    const tile = found.get(key) ?? { column, row, blocks: [], transfers: [] };
    found.set(key, tile);
    return tile;
  };
  for (const block of layout.blocks) tileOf(block).blocks.push(block);
  for (const box of layout.transfers) tileOf(box).transfers.push(box);
  return [...found]
    .sort(([, a], [, b]) => a.column - b.column || a.row - b.row)
    .map(([key, { column, row, blocks, transfers }]) => {
      const boxes: readonly Box[] = [...blocks, ...transfers];
      return {
        key,
        left: Math.min(...boxes.map((box) => box.x)),
        right: Math.max(...boxes.map((box) => box.x + box.width)),
        top: Math.min(...boxes.map((box) => box.y)),
        bottom: Math.max(...boxes.map((box) => box.y + box.height)),
        // With steps of two in one direction and one in the other, every phase of the cycle occurs in every row and
        // column.
        beyond: nearest + ((column + 2 * row) % cycle) * tileStep,
        blocks,
        transfers,
      };
    });
}

/** Whether a tile has to be drawn; `left` is the left edge of the area beside the lane headers. */
export const isTileSeen =
  (left: number, seen: Window) =>
  ({ beyond, ...tile }: Tile): boolean =>
    tile.right >= left - beyond &&
    tile.left <= seen.right + beyond &&
    tile.bottom >= seen.top - beyond &&
    tile.top <= seen.bottom + beyond;
