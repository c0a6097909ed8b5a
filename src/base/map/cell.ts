// A cell of the map: five degrees of water, borders and towns, and its format.

/** Degrees. Cell 2_9 reaches from 10 to 15 degrees east and from 45 to 50 degrees north. */
export const cellSize = 5;

/** Degrees east, then north. */
export type Point = [lon: number, lat: number];

/** The outlines of countries, for maps of more than a few cells: each an area with its holes. */
export type MapLand = readonly (readonly Packed[])[];

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

/** Closes a ring: in GeoJSON it ends where it began (RFC 7946, 3.1.6). */
export function closed(ring: Packed): Point[] {
  const points = unpacked(ring);
  return points[0] ? [...points, points[0]] : points;
}

export interface Town {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
}

export const townsOf = ({ towns }: MapCell): Town[] =>
  towns.map(([name, lon, lat, people]) => ({ name, lon, lat, people }));

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A wider map shows only the outlines of countries. */
const mostCells = 16;

/** Returns the names of the cells within bounds; none if there are more than a map loads. */
export function cellsIn({ west, south, east, north }: Bounds, most = mostCells): string[] {
  const [left, right] = [Math.floor(west / cellSize), Math.floor(east / cellSize)];
  const [low, high] = [Math.floor(south / cellSize), Math.floor(north / cellSize)];
  if ((right - left + 1) * (high - low + 1) > most) return [];
  const keys: string[] = [];
  for (let x = left; x <= right; x++) for (let y = low; y <= high; y++) keys.push(`${x}_${y}`);
  return keys;
}
