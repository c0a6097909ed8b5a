// The background of a map without tiles: cells of water, borders and towns, loaded from our own server.
import { closed, type MapCell, type Town, townsOf, unpacked } from "#base/map/cell.ts";

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
    towns: cells.flatMap(townsOf),
  };
}

const feature = (geometry: GeoJSON.Geometry): GeoJSON.GeoJSON => ({
  type: "Feature",
  properties: {},
  geometry,
});
