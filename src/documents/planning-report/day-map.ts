// The map of a day as data: places projected to a box, routes, a scale, labels that do not overlap.
import { type Coordinates, distanceKm, indexVisit, type Place, type Visit } from "#domain";
import type { AgendaDay } from "../agenda/agenda.ts";

export const mapWidth = 500;
export const mapHeight = 350;
const margin = 40;
const markRadius = 10;
const fontSize = 12;

export interface MapMark {
  readonly number: number;
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  /** Kilometres from the centre of the map, for a distant place that is shown on the edge. */
  readonly farKm: number | undefined;
}

export interface MapRoute {
  readonly from: MapMark;
  readonly to: MapMark;
  readonly people: number;
  readonly mode: string;
}

export interface DayMap {
  readonly leg: string;
  readonly marks: readonly MapMark[];
  readonly routes: readonly MapRoute[];
  readonly scale: { readonly metres: number; readonly width: number } | undefined;
}

/**
 * Returns the maps of a day, one per leg that has places with coordinates. A flight does not shrink two cities to
 * dots.
 */
export function mapsOf(visit: Visit, day: AgendaDay): DayMap[] {
  const index = indexVisit(visit);
  const visited: Place[] = [];
  const seen = (id: string | null | undefined) => {
    const place = id ? index.sites.get(id)?.place : undefined;
    if (place?.coordinates && !visited.includes(place)) visited.push(place);
  };
  for (const item of day.items) {
    if (item.kind === "activity") {
      // A place where an item began on another date does not belong to this day.
      if (!item.continued || item.endSite === undefined) seen(item.site?.id);
      seen(item.endSite?.id);
    }
    if (item.kind === "transfer") {
      if (!item.continued) seen(item.from.id);
      seen(item.to.id);
    }
  }
  return visit.legs.flatMap((leg) => {
    const places = visited.filter((place) => place.leg === leg.id);
    if (places.length === 0) return [];
    const { marks, scale } = project(places);
    return [{ leg: leg.id, marks, routes: routesOf(day, marks), scale }];
  });
}

function routesOf(day: AgendaDay, marks: readonly MapMark[]): MapRoute[] {
  const routes = new Map<string, MapRoute>();
  for (const item of day.items) {
    if (item.kind !== "transfer" || item.continued) continue;
    const from = marks.find((mark) => mark.place === item.from.place);
    const to = marks.find((mark) => mark.place === item.to.place);
    if (!from || !to || from === to) continue;
    const { mode } = item.transfer;
    const key = `${[from.number, to.number].sort((a, b) => a - b).join("-")} ${mode}`;
    const known = routes.get(key);
    routes.set(key, { from, to, mode, people: Math.max(known?.people ?? 0, item.people.length) });
  }
  return [...routes.values()];
}

/** Returns kilometres east and north of `origin`, on a flat Earth: accurate enough for a city. */
const flat = (at: Coordinates, origin: Coordinates) => ({
  x: (at.lon - origin.lon) * 111.32 * Math.cos((origin.lat * Math.PI) / 180),
  y: -(at.lat - origin.lat) * 110.57,
});

function project(places: readonly Place[]): Pick<DayMap, "marks" | "scale"> {
  const at = places.flatMap((place) => (place.coordinates ? [{ place, at: place.coordinates }] : []));
  const middle = {
    lat: median(at.map((p) => p.at.lat)),
    lon: median(at.map((p) => p.at.lon)),
  };
  const points = at.map((p) => ({ ...p, ...flat(p.at, middle), km: distanceKm(p.at, middle) }));
  // An airport far from the town goes to the edge, so that the town keeps its size.
  const reach = Math.max(2, 3.5 * median(points.map((p) => p.km)));
  const near = points.filter((p) => p.km <= reach);
  const xs = near.map((p) => p.x);
  const ys = near.map((p) => p.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const spanX = Math.max(...xs) - left;
  const spanY = Math.max(...ys) - top;
  const innerX = mapWidth - 2 * margin;
  const innerY = mapHeight - 2 * margin;
  const perKm = Math.min(innerX / Math.max(spanX, 0.4), innerY / Math.max(spanY, 0.25));
  const place = (x: number, y: number) => ({
    x: mapWidth / 2 + (x - left - spanX / 2) * perKm,
    y: mapHeight / 2 + (y - top - spanY / 2) * perKm,
  });
  const marks = points.map((p, i) => {
    const inside = p.km <= reach;
    const spot = inside ? place(p.x, p.y) : onEdge(p.x, p.y);
    return { number: i + 1, place: p.place, ...spot, farKm: inside ? undefined : Math.round(p.km) };
  });
  return { marks: apart(marks), scale: scaleBar(perKm) };
}

function onEdge(x: number, y: number): { x: number; y: number } {
  const factor = Math.min(
    (mapWidth / 2 - margin / 2) / Math.max(Math.abs(x), 1e-9),
    (mapHeight / 2 - margin / 2) / Math.max(Math.abs(y), 1e-9),
  );
  return { x: mapWidth / 2 + x * factor, y: mapHeight / 2 + y * factor };
}

/** Moves marks that overlap apart, a little at a time, until none do. */
function apart(marks: readonly MapMark[]): MapMark[] {
  const moved = marks.map((mark) => ({ ...mark }));
  const least = 2 * markRadius + 3;
  for (let round = 0; round < 60; round++) {
    let still = true;
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const distance = Math.hypot(dx, dy);
        if (distance >= least) continue;
        still = false;
        // Two marks on the same spot move sideways.
        const [ux, uy] = distance < 0.01 ? [1, 0] : [dx / distance, dy / distance];
        const push = (least - distance) / 2 + 0.1;
        a.x -= ux * push;
        a.y -= uy * push;
        b.x += ux * push;
        b.y += uy * push;
      }
    }
    if (still) break;
  }
  const inBox = (value: number, size: number) =>
    Math.min(Math.max(value, markRadius + 2), size - markRadius - 2);
  return moved.map((mark) => ({ ...mark, x: inBox(mark.x, mapWidth), y: inBox(mark.y, mapHeight) }));
}

const niceMetres = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

function scaleBar(perKm: number): DayMap["scale"] {
  const metres = niceMetres.findLast((m) => (m / 1000) * perKm <= 110) ?? 50;
  return { metres, width: (metres / 1000) * perKm };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

export interface MapLabel {
  readonly text: string;
  /** Left end of the text, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether the label is away from its mark, so that a line leads to it. */
  readonly leader: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Places labels beside their marks so that none covers another label or mark, nearest positions first. Omits a label
 * for which no position is free (the list beside the map contains it).
 */
export function labelsOf(map: DayMap, name: (mark: MapMark) => string): (MapLabel | undefined)[] {
  const taken: Box[] = map.marks.map((mark) => boxAround(mark.x, mark.y, markRadius + 1));
  return map.marks.map((mark) => {
    const text = name(mark);
    const width = widthOf(text);
    const step = markRadius + 5;
    for (const far of [1, 1.8, 2.8, 4]) {
      for (const [ux, uy] of directions) {
        const x =
          ux > 0 ? mark.x + ux * step * far : ux < 0 ? mark.x + ux * step * far - width : mark.x - width / 2;
        const y = mark.y + uy * (step + 4) * far + fontSize * 0.35;
        const box = { left: x - 2, top: y - fontSize, right: x + width + 2, bottom: y + 4 };
        if (box.left < 2 || box.right > mapWidth - 2 || box.top < 2 || box.bottom > mapHeight - 24) continue;
        if (taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        return { text, x, y, width, leader: far > 1 };
      }
    }
    return undefined;
  });
}

const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [-0.8, -0.8],
  [0.8, 0.8],
  [-0.8, 0.8],
];

const boxAround = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Estimates the width of a text: Chinese characters are as wide as high, Latin ones a little over half. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > "⺀" ? 1 : 0.58), 0) * fontSize;
