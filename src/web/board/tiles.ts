// The board in tiles: what comes into view while it scrolls is drawn tile by tile, few of them at a time.
import type { Block, Layout, Way } from "./layout.ts";

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
  /** Around all that begins in it. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How far beyond the screen it is drawn: neighbours differ, so that they do not all come at once. */
  readonly beyond: number;
  readonly blocks: readonly Block[];
  readonly ways: readonly Way[];
}

/** Of a tile, in pixels. */
const size = 240;
/** Nearer than this to the screen, in pixels, every tile is drawn. */
const nearest = 96;
/** The number of turns in which the tiles of a row or column are drawn… */
const turns = 5;
/** …and the pixels of scrolling between two turns. */
export const tileStep = size / turns;

/** Each block and way in the tile in which it begins; the tiles by time, then from above. */
export function tilesOf(layout: Layout): Tile[] {
  const found = new Map<string, { column: number; row: number; blocks: Block[]; ways: Way[] }>();
  const tileOf = ({ x, y }: Box) => {
    const column = Math.floor(x / size);
    const row = Math.floor(y / size);
    const key = `${column} ${row}`;
    const tile = found.get(key) ?? { column, row, blocks: [], ways: [] };
    found.set(key, tile);
    return tile;
  };
  for (const block of layout.blocks) tileOf(block).blocks.push(block);
  for (const way of layout.ways) tileOf(way).ways.push(way);
  return [...found]
    .sort(([, a], [, b]) => a.column - b.column || a.row - b.row)
    .map(([key, { column, row, blocks, ways }]) => {
      const boxes: readonly Box[] = [...blocks, ...ways];
      return {
        key,
        left: Math.min(...boxes.map((box) => box.x)),
        right: Math.max(...boxes.map((box) => box.x + box.width)),
        top: Math.min(...boxes.map((box) => box.y)),
        bottom: Math.max(...boxes.map((box) => box.y + box.height)),
        // By twos along one side and ones along the other, all turns come in every row and every column.
        beyond: nearest + ((column + 2 * row) % turns) * tileStep,
        blocks,
        ways,
      };
    });
}

/** Whether a tile is to be drawn; `left` is the left edge of what the heads of the lanes leave free. */
export const isTileSeen =
  (left: number, seen: Window) =>
  ({ beyond, ...tile }: Tile): boolean =>
    tile.right >= left - beyond &&
    tile.left <= seen.right + beyond &&
    tile.bottom >= seen.top - beyond &&
    tile.top <= seen.bottom + beyond;
