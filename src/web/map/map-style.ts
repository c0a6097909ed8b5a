// How a map looks: the tokens of the design over outlines of countries, or tiles where the reader has chosen some.
import type { StyleSpecification } from "maplibre-gl";
import { outlines } from "./outlines.ts";
import type { Tiles } from "./tiles.ts";

/** A token as the colour that it is in the theme of an element. */
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
        : { world: { type: "geojson" as const, data: await outlines() } }),
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": of("--sunken") } },
      ...(hasTiles
        ? [{ id: "tiles", type: "raster" as const, source: "tiles" }]
        : [
            {
              id: "land",
              type: "fill" as const,
              source: "world",
              paint: { "fill-color": of("--surface") },
            },
            {
              id: "borders",
              type: "line" as const,
              source: "world",
              paint: { "line-color": of("--line-strong"), "line-width": 0.8 },
            },
          ]),
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
