// Where the items of a day are drawn: alone, side by side, or combined in one card if side by side is too narrow.
import { inRows, type Transfer } from "#domain";
import type { Piece, Way } from "./columns.ts";

/** A box of a day in pixels from the top of its hours; `left` and `width` are shares of the column. */
export interface Tile {
  readonly kind: "tile";
  readonly key: string;
  readonly piece: Piece;
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
  /** The width in pixels. */
  readonly pixels: number;
}

/** Simultaneous items in one card, a line for each. */
export interface Card {
  readonly kind: "card";
  readonly key: string;
  readonly pieces: readonly Piece[];
  /** The number of pieces with a line of their own; one more line counts the others. */
  readonly shown: number;
  /** The number of text lines that fit into the card. */
  readonly fitting: number;
  /** The width in pixels. */
  readonly pixels: number;
  readonly top: number;
  readonly height: number;
}

/** The transfer between two boxes: a thin line with its minutes. */
export interface Connector {
  readonly key: string;
  readonly top: number;
  readonly height: number;
  readonly minutes: number;
  readonly mode: Transfer["mode"];
  /** Whether there is space for its words. */
  readonly isTold: boolean;
}

export interface Placing {
  readonly boxes: readonly (Tile | Card)[];
  readonly connectors: readonly Connector[];
}

export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Pixels of a minute. */
  readonly perMinute: number;
  readonly columnWidth: number;
}

/** In pixels: the height of a line of text, the least height of an item, the least width of a title. */
const line = 15;
const leastHeight = 16;
/** The height of two lines of a title and its times, for an item whose length the night hides. */
const cutHeight = 50;
const leastWidth = 118;
const gap = 2;

/** Maximum number of lines of a title in a card. */
const mostLines = 3;

/**
 * Returns the lines of each of `count` titles, and whether there is a heading above them. `asked`: the heading has a
 * text.
 */
export function linesIn(
  fitting: number,
  count: number,
  asked: boolean,
): { readonly lines: number; readonly hasHead: boolean } {
  if (asked && fitting > count)
    return { lines: Math.min(mostLines, Math.floor((fitting - 1) / count)), hasHead: true };
  const lines = Math.max(1, Math.min(mostLines, Math.floor(fitting / count)));
  // A heading that only counts must not take a line from a title.
  return { lines, hasHead: fitting > lines * count };
}

/** Returns the common beginning of several titles, up to a colon: `Thematic session: `; empty if there is none. */
export function sharedStart(titles: readonly string[]): string {
  const [first = "", ...others] = titles;
  if (others.length === 0) return "";
  const colon = Math.max(first.indexOf(": ") + 2, first.indexOf("：") + 1);
  const start = first.slice(0, colon <= 1 ? 0 : colon);
  return start !== "" && others.every((title) => title.startsWith(start)) ? start : "";
}

interface Span {
  readonly piece: Piece;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the pixel of a minute of the day. Collapsed hours lie at the edges. */
export const yOf = ({ from, to, perMinute }: Scale, minute: number): number =>
  (Math.max(from, Math.min(to, minute)) - from) * perMinute;

function spanOf(scale: Scale, piece: Piece): Span {
  const height = (scale.to - scale.from) * scale.perMinute;
  const isCut = piece.from < scale.from || piece.to > scale.to;
  const least = isCut ? cutHeight : leastHeight;
  const top = Math.min(yOf(scale, piece.from), height - least);
  return { piece, top, bottom: Math.max(yOf(scale, piece.to), top + least) };
}

/** Groups spans that overlap, directly or through others. */
function clustersOf(spans: readonly Span[]): Span[][] {
  const clusters: Span[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const span of [...spans].sort((a, b) => a.top - b.top || b.bottom - a.bottom)) {
    const last = clusters.at(-1);
    // Rounding can make consecutive items overlap by a pixel.
    if (last && span.top < end - 1) last.push(span);
    else clusters.push([span]);
    end = Math.max(end, span.bottom);
  }
  return clusters;
}

const keyOf = ({ placement, continues }: Piece): string =>
  `${placement.activity}${continues ? " goes on" : ""}`;

function boxesOf(cluster: readonly Span[], scale: Scale): (Tile | Card)[] {
  // Rounding can make consecutive items overlap by a pixel.
  const { count, of } = inRows(cluster.map(({ top, bottom }) => ({ start: top + 1, end: bottom })));
  if (count === 1 || scale.columnWidth / count >= leastWidth)
    return cluster.map(({ piece, top, bottom }, i) => ({
      kind: "tile",
      key: keyOf(piece),
      piece,
      top,
      height: bottom - top - gap,
      left: (of[i] ?? 0) / count,
      width: 1 / count,
      pixels: scale.columnWidth / count,
    }));
  const top = Math.min(...cluster.map((span) => span.top));
  const height = Math.max(...cluster.map((span) => span.bottom)) - top - gap;
  const fitting = Math.max(1, Math.floor((height - 2) / line));
  const pieces = cluster.map(({ piece }) => piece);
  const isWhole = pieces.length <= fitting;
  const shown = isWhole ? pieces.length : fitting - 1;
  const key = pieces.map(keyOf).join(" ");
  const pixels = scale.columnWidth;
  return [{ kind: "card", key, pieces, shown, fitting, pixels, top, height }];
}

/** Returns transfers in the gaps between boxes. Simultaneous ones are one line, with the minutes of the longest. */
function connectorsOf(ways: readonly Way[], boxes: readonly (Tile | Card)[], scale: Scale): Connector[] {
  const found: Connector[] = [];
  const edges = boxes.map(({ top, height }) => ({ top, bottom: top + height }));
  for (const { from, to, transfer } of ways) {
    const top = yOf(scale, from);
    const bottom = yOf(scale, to);
    // The gap that contains the middle of the transfer.
    const middle = (top + bottom) / 2;
    if (bottom - top < 1 || edges.some((edge) => edge.top < middle && middle < edge.bottom)) continue;
    // Before the first box and after the last, the line is as long as the transfer. Between two boxes it joins them.
    const tops = edges.filter((edge) => edge.top >= middle - 1).map((edge) => edge.top);
    const bottoms = edges.filter((edge) => edge.bottom <= middle + 1).map((edge) => edge.bottom);
    const below = Math.min((scale.to - scale.from) * scale.perMinute, ...tops);
    const above = bottoms.length > 0 ? Math.max(...bottoms) : Math.max(0, Math.min(top, below - line));
    const end = tops.length > 0 ? below : Math.min(below, Math.max(bottom, above + line));
    const minutes = transfer.end - transfer.start;
    const same = found.findIndex((one) => one.top === above);
    const one = {
      key: `${above}`,
      top: above,
      height: end - above,
      minutes: Math.max(minutes, found[same]?.minutes ?? 0),
      mode: minutes >= (found[same]?.minutes ?? 0) ? transfer.mode : (found[same]?.mode ?? transfer.mode),
      isTold: end - above >= line,
    };
    if (same < 0) found.push(one);
    else found[same] = one;
  }
  return found;
}

/** Places the items and transfers of one day. */
export function placingOf(pieces: readonly Piece[], ways: readonly Way[], scale: Scale): Placing {
  const spans = pieces.map((piece) => spanOf(scale, piece));
  const boxes = clustersOf(spans).flatMap((cluster) => boxesOf(cluster, scale));
  return { boxes, connectors: connectorsOf(ways, boxes, scale) };
}
