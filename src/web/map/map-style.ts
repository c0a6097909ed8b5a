// The appearance of a map: design tokens over outlines of countries, or tiles if the reader has chosen some.
import type { StyleSpecification } from "maplibre-gl";
import { outlines } from "./outlines.ts";
import type { Tiles } from "./tiles.ts";

/** Returns the colour of a token in the theme of an element. */
function colour(element: HTMLElement, token: string): string {
  const probe = document.createElement("i");
  probe.style.color = `var(${token})`;
  element.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

/** Straight lines from stop to stop, as degrees east and north. */
export type Lines = readonly (readonly (readonly [number, number])[])[];

export const linesData = (lines: Lines): GeoJSON.GeoJSON => ({
  type: "Feature",
  properties: {},
  geometry: { type: "MultiLineString", coordinates: lines.map((line) => line.map((point) => [...point])) },
});

export async function mapStyle(
  element: HTMLElement,
  tiles: Tiles,
  lines: Lines,
): Promise<StyleSpecification> {
  const of = (token: string) => colour(element, token);
  const hasTiles = tiles.address !== "";
  return {
    version: 8,
    sources: {
      ways: { type: "geojson", data: linesData(lines) },
      ...(hasTiles
        ? {
            tiles: {
              type: "raster" as const,
              tiles: [tiles.address],
              tileSize: 256,
              attribution: tiles.credit.replace(/[<>&]/g, ""),
            },
          }
        : {
            world: { type: "geojson" as const, data: await outlines() },
            water: { type: "geojson" as const, data: nothing },
            borders: { type: "geojson" as const, data: nothing },
          }),
    },
    layers: [
      ...(hasTiles ? [{ id: "tiles", type: "raster" as const, source: "tiles" }] : groundLayers(of)),
      {
        id: "ways",
        type: "line",
        source: "ways",
        layout: { "line-cap": "round", "line-join": "round" },
        paint: { "line-color": of("--accent"), "line-width": 2.5, "line-dasharray": [2, 1.5] },
      },
    ],
  };
}

const nothing: GeoJSON.GeoJSON = { type: "FeatureCollection", features: [] };

/** From this zoom on, the map shows water and borders in detail; below it, the outlines of countries. */
const detailed = 5;

/** Returns land, water and borders without tiles. */
function groundLayers(of: (token: string) => string): StyleSpecification["layers"] {
  const water = of("--water");
  const border = { "line-color": of("--line-strong"), "line-dasharray": [3, 2], "line-width": 0.8 };
  return [
    {
      id: "land",
      type: "background",
      paint: { "background-color": ["step", ["zoom"], water, detailed, of("--land")] },
    },
    {
      id: "countries",
      type: "fill",
      source: "world",
      maxzoom: detailed,
      paint: { "fill-color": of("--land") },
    },
    { id: "country-borders", type: "line", source: "world", maxzoom: detailed, paint: border },
    { id: "water", type: "fill", source: "water", minzoom: detailed, paint: { "fill-color": water } },
    { id: "borders", type: "line", source: "borders", minzoom: detailed, paint: border },
  ];
}
