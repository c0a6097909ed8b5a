// What fits on a map without overlaps: marks merged where they would overlap, then names beside them.

/** Pixels from the left and the upper edge of the map. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Spots under one mark: the one at its position, and those too near to it. */
export interface Group<T extends Spot> {
  readonly first: T;
  readonly others: T[];
}

/** Gathers spots nearer to each other than `distance` pixels, in order: each joins the first group within reach. */
export function gathered<T extends Spot>(spots: readonly T[], distance: number): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const spot of spots) {
    const group = groups.find(({ first }) => Math.hypot(first.x - spot.x, first.y - spot.y) < distance);
    if (group) group.others.push(spot);
    else groups.push({ first: spot, others: [] });
  }
  return groups;
}

export interface Frame extends Spot {
  readonly width: number;
  readonly height: number;
}

const overlap = (one: Frame, other: Frame): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Returns frames that overlap neither occupied areas nor an earlier frame, up to the number wanted. */
export function withoutOverlap<T extends Frame>(
  frames: readonly T[],
  taken: readonly Frame[],
  most = Number.POSITIVE_INFINITY,
): T[] {
  const kept: T[] = [];
  const used = [...taken];
  for (const frame of frames) {
    if (kept.length >= most) break;
    if (used.some((other) => overlap(frame, other))) continue;
    kept.push(frame);
    used.push(frame);
  }
  return kept;
}
