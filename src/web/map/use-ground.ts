// Loads what lies below the marks in the part of the world that the map shows, and draws it.
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import { useEffect, useState } from "react";
import { cellsIn, groundIn, type Town } from "./cells.ts";

const noTowns: readonly Town[] = [];

/** The towns around what is shown; water and borders are put into the map's style, of which `styled` counts the loads. */
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

/** Puts data into a source of the style; a style without it (tiles) takes none. */
export function fill(map: MapLibre, name: string, data: GeoJSON.GeoJSON): void {
  const source = map.getSource(name);
  if (source instanceof GeoJSONSource) source.setData(data);
}
