// The part of the world that a map of places shows, and where on it a place lies (Web Mercator, EPSG:3857).
import type { Bounds } from "#base/map/cell.ts";
import type { Spot } from "#base/map/places-on-map.ts";

export const mapWidth = 600;
export const mapHeight = 400;

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

export interface MapView {
  readonly bounds: Bounds;
  /** Returns where a position lies, in units of the map from its upper left corner. */
  at(position: Position): Spot;
}

/** The narrowest map, so that a reader knows the region of a single place: about 200 km in Central Europe. */
const narrowest = 2.5 / 360;
/** The ratio between the width of the map and that of its places. */
const margin = 1.35;
/** The greatest latitude of Web Mercator, in degrees. */
const mostNorth = 85;

const across = (lon: number): number => (lon + 180) / 360;
const down = (lat: number): number => {
  const angle = (Math.max(-mostNorth, Math.min(mostNorth, lat)) * Math.PI) / 180;
  return (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2;
};
const northOf = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** Returns the view that shows all positions; undefined if there is none. */
export function viewOf(positions: readonly Position[]): MapView | undefined {
  if (positions.length === 0) return undefined;
  const x = positions.map(({ lon }) => across(lon));
  const y = positions.map(({ lat }) => down(lat));
  const [left, right, top, bottom] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
  const ratio = mapWidth / mapHeight;
  const width = Math.min(1, Math.max(right - left, (bottom - top) * ratio, narrowest / margin) * margin);
  const height = width / ratio;
  const west = (left + right - width) / 2;
  const north = (top + bottom - height) / 2;
  return {
    bounds: {
      west: west * 360 - 180,
      east: (west + width) * 360 - 180,
      north: northOf(north),
      south: northOf(north + height),
    },
    at: ({ lat, lon }) => ({
      x: ((across(lon) - west) / width) * mapWidth,
      y: ((down(lat) - north) / height) * mapHeight,
    }),
  };
}
