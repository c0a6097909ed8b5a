// An orienteering problem with time windows, as its file states it.
import { readFileSync } from "node:fs";

export interface Point {
  readonly x: number;
  readonly y: number;
  /** Time of a visit. */
  readonly duration: number;
  readonly score: number;
  /** Window for the start of a visit. */
  readonly opens: number;
  readonly closes: number;
}

export interface Orienteering {
  /** Point 0 is start and end; its closing time is when every group must be back. */
  readonly points: readonly Point[];
  /** Units of the visit's minutes in one unit of time: distances are rounded down to so many parts. */
  readonly parts: 10 | 100;
}

/** Reads a file of Solomon's (c, r, rc) or Cordeau's (pr) sets. */
export function readOrienteering(name: string, file: string): Orienteering {
  const lines = readFileSync(file, "utf8").split(/\r?\n/).slice(2);
  const points = lines.flatMap((line): Point[] => {
    const numbers = line.trim().split(/\s+/).map(Number);
    if (numbers.length < 8) return [];
    const [, x, y, duration, score] = numbers as [number, number, number, number, number];
    const [opens, closes] = numbers.slice(-2) as [number, number];
    return [{ x, y, duration, score, opens, closes }];
  });
  return { points, parts: name.startsWith("pr") ? 100 : 10 };
}

/** The distance in parts of a unit, rounded down. */
export function distance({ points, parts }: Orienteering, from: number, to: number): number {
  const a = points[from] as Point;
  const b = points[to] as Point;
  // A root that is whole stays whole, whatever binary fractions make of its digits.
  return Math.floor(Math.hypot(a.x - b.x, a.y - b.y) * parts + 1e-9);
}
