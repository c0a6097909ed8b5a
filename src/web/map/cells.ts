// What lies below the marks of a map without tiles: cells of water, borders and towns, loaded from our own server.
import { cellSize, type MapCell, type Packed, unpacked } from "./cell.ts";

export interface Town {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A wider map shows only the outlines of countries. */
const mostCells = 16;

const asked = new Map<string, Promise<MapCell | undefined>>();

/** Returns a cell, loaded once; undefined if it has neither water, border nor town, or if the server is away. */
function cellOf(key: string): Promise<MapCell | undefined> {
  const known = asked.get(key);
  if (known) return known;
  const cell = fetch(`${import.meta.env.BASE_URL}map/${key}.json`).then(
    (answer): Promise<MapCell> | undefined => (answer.ok ? answer.json() : undefined),
  );
  asked.set(key, cell);
  return cell.catch(() => {
    asked.delete(key);
    return undefined;
  });
}

/** Returns the names of the cells within bounds; none if there are more than a map loads. */
export function cellsIn({ west, south, east, north }: Bounds): string[] {
  const [left, right] = [Math.floor(west / cellSize), Math.floor(east / cellSize)];
  const [low, high] = [Math.floor(south / cellSize), Math.floor(north / cellSize)];
  if ((right - left + 1) * (high - low + 1) > mostCells) return [];
  const keys: string[] = [];
  for (let x = left; x <= right; x++) for (let y = low; y <= high; y++) keys.push(`${x}_${y}`);
  return keys;
}

export interface Ground {
  readonly water: GeoJSON.GeoJSON;
  readonly borders: GeoJSON.GeoJSON;
  /** The largest first within each cell. */
  readonly towns: readonly Town[];
}

/** Returns everything to be drawn within bounds. */
export async function groundIn(keys: readonly string[]): Promise<Ground> {
  const cells = (await Promise.all(keys.map(cellOf))).filter((cell) => cell !== undefined);
  const areas = cells.flatMap(({ water }) => water.map((rings) => rings.map(closed)));
  return {
    water: feature({ type: "MultiPolygon", coordinates: areas }),
    borders: feature({
      type: "MultiLineString",
      coordinates: cells.flatMap(({ borders }) => borders.map(unpacked)),
    }),
    towns: cells.flatMap(({ towns }) =>
      towns.map(([name, lon, lat, people]) => ({ name, lon, lat, people })),
    ),
  };
}

const feature = (geometry: GeoJSON.Geometry): GeoJSON.GeoJSON => ({
  type: "Feature",
  properties: {},
  geometry,
});

/** Closes a ring: in GeoJSON it ends where it began (RFC 7946, 3.1.6). */
function closed(ring: Packed): GeoJSON.Position[] {
  const points: GeoJSON.Position[] = unpacked(ring);
  return points[0] ? [...points, points[0]] : points;
}
