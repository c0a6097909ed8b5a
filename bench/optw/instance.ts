// Reads an orienteering problem with time windows from its file. Comments name the fields that are not used.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

export interface Point {
  /** Coordinates in thousandths, which makes them whole numbers. */
  readonly x: number;
  readonly y: number;
  /** The duration of a visit; `score` is what the visit scores. */
  readonly duration: number;
  readonly score: number;
  /** The window in which a visit may start. At point 0, every group must be back when it closes. */
  readonly opens: number;
  readonly closes: number;
}

export interface Orienteering {
  /** Point 0 is start and end. */
  readonly points: readonly Point[];
  /** The number of decimals to which distances are rounded down. */
  readonly decimals: 1 | 2;
}

/** Reads a file of Solomon's (c, r, rc) or Cordeau's (pr) sets. Throws if its form or its counts are wrong. */
export const readOrienteering = (file: string): Orienteering =>
  parseOrienteering(basename(file, ".txt"), readFileSync(file, "utf8"));

/** Returns the number of points, without the depot, that the name of a set states; undefined for other names. */
function pointsStated(name: string): number | undefined {
  if (/^(c|r|rc)\d{3}$/.test(name)) return 100;
  const number = Number(/^pr(\d\d)$/.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return undefined;
  return number <= 6 ? 48 * number : 72 * (number - 6);
}

/**
 * Returns the problem that a text describes. Throws if the form is wrong, or if the counts differ from those in the
 * text or the name.
 */
export function parseOrienteering(name: string, text: string): Orienteering {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const numbers = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const fail = (what: string): never => {
    throw new Error(`${name}: ${what}`);
  };
  if (numbers.flat().some((value) => !Number.isFinite(value))) fail("holds something else than numbers");
  // Not used: the kind of problem, vehicles and days in the first line, and the second line (length and load of a
  // route). They belong to the routing problem from which the set was made.
  const [head, limits, ...rows] = numbers;
  if (head?.length !== 4 || limits?.length !== 2) return fail("has no head of four numbers and two");
  const stated = head[2] as number;
  const named = pointsStated(name) ?? stated;
  if (named !== stated) fail(`states ${stated} points, its set has ${named}`);
  if (rows.length !== stated + 1) fail(`has ${rows.length - 1} points, states ${stated}`);
  const points = rows.map((row, i): Point => {
    const [number, x, y, duration, score, , patterns] = row as [number, ...number[]];
    if (number !== i) fail(`point ${number} is on the line of point ${i}`);
    // Not used: how often a customer is served, the number of patterns of days, and the patterns. They belong to the
    // routing problem, too. The number of patterns determines where the window begins.
    if (row.length !== 9 + (patterns ?? 0)) fail(`point ${i} has ${row.length} fields`);
    const [opens = 0, closes = 0] = row.slice(-2);
    return {
      x: thousandths(x ?? 0),
      y: thousandths(y ?? 0),
      duration: duration ?? 0,
      score: score ?? 0,
      opens,
      closes,
    };
  });
  return { points, decimals: name.startsWith("pr") ? 2 : 1 };
}

function thousandths(value: number): number {
  const whole = Math.round(value * 1000);
  if (Math.abs(whole - value * 1000) > 1e-6)
    throw new Error(`a coordinate with more than three decimals: ${value}`);
  return whole;
}
