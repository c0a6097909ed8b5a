// A cell of the map: five degrees of water, borders and towns, and its format.

/** Degrees. Cell 2_9 reaches from 10 to 15 degrees east and from 45 to 50 degrees north. */
export const cellSize = 5;

/** Degrees east, then north. */
export type Point = [lon: number, lat: number];

/** Thousandths of a degree, about 100 m: the first point, then the steps from point to point. */
export type Packed = readonly number[];

export interface MapCell {
  /** Areas: the outline, then its islands. */
  readonly water: Packed[][];
  readonly borders: Packed[];
  /** Towns with at least a thousand people, the largest first. */
  readonly towns: [name: string, lon: number, lat: number, people: number][];
}

export function packed(line: readonly Point[]): Packed {
  let [x, y] = [0, 0];
  return line.flatMap(([lon, lat]) => {
    const [nextX, nextY] = [Math.round(lon * 1000), Math.round(lat * 1000)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}

export function unpacked(line: Packed): Point[] {
  let [x, y] = [0, 0];
  return Array.from({ length: line.length / 2 }, (_, index): Point => {
    x += line[2 * index] ?? 0;
    y += line[2 * index + 1] ?? 0;
    return [x / 1000, y / 1000];
  });
}
