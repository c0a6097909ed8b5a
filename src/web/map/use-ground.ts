// Loads and draws the background of the visible part of the map.
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import { useEffect, useState } from "react";
import { cellsIn, type Town } from "#base/map/cell.ts";
import { groundIn } from "./cells.ts";

const noTowns: readonly Town[] = [];

/** Returns the towns in view. Adds water and borders to the map's style, whose loads `styled` counts. */
export function useGround(map: MapLibre | undefined, styled: number): readonly Town[] {
  const [towns, setTowns] = useState(noTowns);
  useEffect(() => {
    if (!map || styled === 0) return;
    let last = "";
    const load = async () => {
      const bounds = map.getBounds();
      const keys = cellsIn({
        west: bounds.getWest(),
        south: bounds.getSouth(),
        east: bounds.getEast(),
        north: bounds.getNorth(),
      });
      const name = keys.join(" ");
      if (name === last) return;
      last = name;
      const ground = await groundIn(keys);
      if (name !== last) return;
      fill(map, "water", ground.water);
      fill(map, "borders", ground.borders);
      setTowns(ground.towns);
    };
    void load();
    map.on("moveend", load);
    return () => {
      last = "over";
      map.off("moveend", load);
    };
  }, [map, styled]);
  return towns;
}

/** Sets the data of a source in the style. A style without that source (tiles) is left unchanged. */
export function fill(map: MapLibre, name: string, data: GeoJSON.GeoJSON): void {
  const source = map.getSource(name);
  if (source instanceof GeoJSONSource) source.setData(data);
}
