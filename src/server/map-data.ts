// The open map data that the browser application brings along, for the maps that the server draws itself.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cellsIn, type MapCell, type MapLand } from "#base/map/cell.ts";
import { keepingRecent } from "#base/recent.ts";
import { groundOf, type MapGround, type MapView } from "#site";

/** A wider map shows only the outlines of countries: its cells would contain more detail than it can show. */
const mostCells = 4;
/** The number of drawn backgrounds that are kept. Each is smaller than 100 kB. */
const mostKept = 30;

/** Draws the background of a map; undefined if the application is not built. */
export type GroundDrawer = (view: MapView) => Promise<MapGround | undefined>;

/** Returns a drawer with the data in the folder of the built application. */
export function groundDrawer(web: string): GroundDrawer {
  const read = async (name: string): Promise<unknown> => {
    const text = await readFile(join(web, "map", `${name}.json`), "utf8").catch(() => undefined);
    return text === undefined ? undefined : JSON.parse(text);
  };
  const draw = async (view: MapView): Promise<MapGround | undefined> => {
    const land = (await read("land")) as MapLand | undefined;
    if (!land) return undefined;
    const keys = cellsIn(view.bounds, mostCells);
    if (keys.length === 0) return groundOf(view, { land });
    const cells: MapCell[] = [];
    // One after the other, so that other requests are answered in between.
    for (const key of keys) {
      const cell = (await read(key)) as MapCell | undefined;
      if (cell) cells.push(cell);
    }
    return groundOf(view, { cells });
  };
  return keepingRecent(mostKept, draw);
}
