// The position of every block of the board: overlapping items side by side, one block across several lanes.
import { elementAt } from "#base/element-at.ts";
import { inRows, type Placement, type Transfer } from "#domain";
import type { Axis } from "../visit/axis.ts";
import type { Lane } from "./lanes.ts";

export interface LaneBox {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  /** Whether the group's name is shown above this lane. */
  readonly first: boolean;
}

interface Box {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Indices of the first and the last lane that it covers. */
  readonly lanes: readonly [number, number];
}
export interface Block extends Box {
  readonly placement: Placement;
  /** Whether the keyboard reaches this one of the blocks of its activity. */
  readonly lead: boolean;
}
export interface TransferBox extends Box {
  readonly transfer: Transfer;
}

export interface Layout {
  readonly lanes: readonly LaneBox[];
  readonly blocks: readonly Block[];
  readonly transfers: readonly TransferBox[];
  readonly height: number;
}

export const laneGap = 4;
export const groupHeight = 26;
/** An empty lane keeps its name and gives its space to the others. */
const emptyHeight = 20;

interface Piece {
  readonly placement: Placement;
  readonly lane: number;
  readonly row: number;
  readonly alone: boolean;
}

/** Lays out lanes whose single row is `rowHeight` pixels high. */
export function layoutOf(lanes: readonly Lane[], axis: Axis, rowHeight: number): Layout {
  let y = 0;
  let group: string | undefined;
  const boxes: LaneBox[] = [];
  const pieces: Piece[] = [];
  const transfers: TransferBox[] = [];
  lanes.forEach((lane, l) => {
    const first = lane.group !== undefined && lane.groupId !== group;
    group = lane.groupId;
    if (first) y += groupHeight;
    const { rows, of } = rowsOf(lane.placements);
    const isEmpty = rows === 0 && lane.transfers.length === 0;
    const height = (isEmpty ? Math.min(emptyHeight, rowHeight) : Math.max(1, rows) * rowHeight) + laneGap;
    for (const [placement, { row, alone }] of of) pieces.push({ placement, lane: l, row, alone });
    for (const transfer of lane.transfers) {
      const x = axis.x(transfer.start);
      transfers.push({
        key: `${transfer.id} ${lane.id}`,
        transfer,
        x,
        y,
        width: Math.max(2, axis.x(transfer.end) - x),
        height: height - laneGap,
        lanes: [l, l],
      });
    }
    boxes.push({ lane, y, height, first });
    y += height;
  });
  return { lanes: boxes, blocks: blocksOf(pieces, boxes, axis, rowHeight), transfers, height: y };
}

/** Returns the row of each item in one lane; `alone`: nothing else at that time, so the item fills the lane. */
function rowsOf(placements: readonly Placement[]): {
  rows: number;
  of: Map<Placement, { row: number; alone: boolean }>;
} {
  const of = new Map<Placement, { row: number; alone: boolean }>();
  const sorted = placements.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const rows = inRows(sorted);
  for (const [i, placement] of sorted.entries()) {
    const alone = placements.every(
      (other) => other === placement || other.end <= placement.start || other.start >= placement.end,
    );
    of.set(placement, { row: rows.of[i] ?? 0, alone });
  }
  return { rows: rows.count, of };
}

function blocksOf(
  pieces: readonly Piece[],
  boxes: readonly LaneBox[],
  axis: Axis,
  rowHeight: number,
): Block[] {
  const byActivity = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const list = byActivity.get(piece.placement.activity);
    if (list) list.push(piece);
    else byActivity.set(piece.placement.activity, [piece]);
  }
  const blocks: Block[] = [];
  for (const [activity, own] of byActivity) {
    let lead = true;
    for (let i = 0; i < own.length; ) {
      const from = elementAt(own, i);
      let j = i;
      while (from.alone && own[j + 1]?.alone && joined(boxes, elementAt(own, j), elementAt(own, j + 1))) j++;
      const to = elementAt(own, j);
      const top = elementAt(boxes, from.lane);
      const bottom = elementAt(boxes, to.lane);
      const y = from.alone ? top.y : top.y + from.row * rowHeight;
      const height = from.alone ? bottom.y + bottom.height - laneGap - y : rowHeight;
      const x = axis.x(from.placement.start);
      blocks.push({
        key: `${activity} ${top.lane.id}`,
        placement: from.placement,
        x,
        y,
        width: Math.max(4, axis.x(from.placement.end) - x - 1),
        height: height - 1,
        lanes: [from.lane, to.lane],
        lead,
      });
      lead = false;
      i = j + 1;
    }
  }
  return blocks.sort((a, b) => a.placement.start - b.placement.start || a.y - b.y);
}

/** Two neighbouring lanes with no group heading between them. */
const joined = (boxes: readonly LaneBox[], a: Piece, b: Piece): boolean =>
  b.lane === a.lane + 1 && !boxes[b.lane]?.first;
