// The background of a map as paths of SVG: water, borders and towns, or outlines of countries.
import { clipPolygon, clipPolyline } from "lineclip";
import {
  closed,
  type MapCell,
  type MapLand,
  type Packed,
  type Point,
  townsOf,
  unpacked,
} from "#base/map/cell.ts";
import { type Frame, type Spot, withoutOverlap } from "#base/map/places-on-map.ts";
import { type MapView, mapHeight, mapWidth } from "./view.ts";

/** The open map data of a view: cells of a region, or the outlines of countries of a wider one. */
export type MapData = { readonly cells: readonly MapCell[] } | { readonly land: MapLand };

/** The drawn background of a map. */
export interface MapGround {
  /** Whether the areas are land in water, or water in land. */
  readonly isWide: boolean;
  readonly areas: string;
  readonly borders: string;
  /** The names of the largest towns that do not overlap, the largest first. */
  readonly towns: readonly TownName[];
}

/** A name with the area that it covers, and the dot of its town. */
export interface TownName extends Frame {
  readonly name: string;
  readonly at: Spot;
}

const frame = [-2, -2, mapWidth + 2, mapHeight + 2] as const;
/** Points nearer to each other than this are not drawn. */
const finest = 0.8;

export function groundOf(view: MapView, data: MapData): MapGround {
  const flat = (points: readonly Point[]): Point[] =>
    points.map(([lon, lat]) => {
      const { x, y } = view.at({ lon, lat });
      return [x, y];
    });
  const areaOf = (rings: readonly Packed[]): string =>
    rings.map((ring) => pathOf(clipPolygon(flat(closed(ring)), frame), "z")).join("");
  const lineOf = (line: Packed): string =>
    clipPolyline(flat(unpacked(line)), frame)
      .map((part) => pathOf(part, ""))
      .join("");
  if ("land" in data) {
    return { isWide: true, areas: data.land.map(areaOf).join(""), borders: "", towns: [] };
  }
  const { cells } = data;
  return {
    isWide: false,
    areas: cells.flatMap(({ water }) => water.map(areaOf)).join(""),
    borders: cells.flatMap(({ borders }) => borders.map(lineOf)).join(""),
    towns: townsIn(view, cells),
  };
}

/** Returns points as a path in whole tenths of a unit, without those that nobody can tell apart. */
function pathOf(points: readonly Point[], end: "z" | ""): string {
  const spread = thinned(points);
  if (spread.length < (end === "z" ? 3 : 2)) return "";
  return `M${spread.map(([x, y]) => `${tenths(x)} ${tenths(y)}`).join("L")}${end}`;
}

const isApart = ([x, y]: Point, [otherX, otherY]: Point): boolean =>
  Math.hypot(x - otherX, y - otherY) >= finest;

/** Leaves out points that are too near to the last one that is kept. */
function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || isApart(point, last)) kept.push(point);
  }
  return kept;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

const mostTowns = 30;
/** Returns the approximate area that a name covers. */
const letter = 8.5;
const nameHeight = 26;

function townsIn(view: MapView, cells: readonly MapCell[]): TownName[] {
  const frames = cells
    .flatMap(townsOf)
    .toSorted((one, other) => other.people - one.people)
    .flatMap(({ name, lon, lat }) => {
      const at = view.at({ lon, lat });
      const width = name.length * letter;
      const frame = { x: at.x - width / 2, y: at.y - nameHeight + 6, width, height: nameHeight };
      const isInside =
        frame.x > 0 && frame.x + width < mapWidth && frame.y > 0 && frame.y + nameHeight < mapHeight;
      return isInside ? [{ name, ...frame, at }] : [];
    })
    .slice(0, 200);
  return withoutOverlap(frames, [], mostTowns);
}
