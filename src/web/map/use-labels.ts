// The marks of places, merged where they would overlap, with their names and the names of towns around.
import { type LngLatLike, type Map as MapLibre, Marker } from "maplibre-gl";
import { useEffect } from "react";
import type { Town } from "#base/map/cell.ts";
import { type Frame, gathered, type Spot, withoutOverlap } from "#base/map/places-on-map.ts";
import { widthOf } from "../widgets/text-width.ts";
import type { MapPoint } from "./map-point.ts";

/** Pixels: the diameter of a mark, and the height of a line of text. */
const markSize = 28;
const lineHeight = 16;
const mostTowns = 16;
/** Pixels at the right edge occupied by the buttons of the map. */
const controls = 48;
/** The number of names shown at a merged mark. The others are counted. */
const named = 3;

export interface Labels {
  readonly points: readonly MapPoint[];
  readonly chosen: string | undefined;
  readonly towns: readonly Town[];
  onChoose(id: string): void;
  /** Set if the mark of the chosen place can be dragged. */
  readonly onMove: ((id: string, to: { readonly lat: number; readonly lon: number }) => void) | undefined;
}

/** Draws marks and names, and again after every movement of the map. */
export function useLabels(map: MapLibre | undefined, labels: Labels): void {
  const { points, chosen, towns } = labels;
  const canMove = labels.onMove !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the functions alone needs no drawing
  useEffect(() => {
    if (!map) return;
    let drawn: Marker[] = [];
    const draw = () => {
      for (const marker of drawn) marker.remove();
      drawn = markersOf(map, labels);
    };
    draw();
    map.on("moveend", draw);
    return () => {
      map.off("moveend", draw);
      for (const marker of drawn) marker.remove();
    };
  }, [map, points, chosen, towns, canMove]);
}

function markersOf(map: MapLibre, labels: Labels): Marker[] {
  const width = map.getContainer().clientWidth;
  const spots = labels.points.map((point) => ({ point, ...map.project([point.lon, point.lat]) }));
  // The chosen place always has its own mark, above all others.
  const isChosen = ({ point }: { readonly point: MapPoint }) => point.id === labels.chosen;
  const groups = [
    ...spots.filter(isChosen).map((first) => ({ first, others: [] })),
    ...gathered(
      spots.filter((spot) => !isChosen(spot)),
      markSize,
    ),
  ];
  const single = groups.filter(({ others }) => others.length === 0).map(({ first }) => first);
  const shared = groups.filter(({ others }) => others.length > 0);
  const taken = [
    ...single.map((spot) => framed(spot, markSize, markSize)),
    ...shared.map(({ first }) => framed(first, markSize * 2.2, markSize)),
  ];
  const names = withoutOverlap(
    single
      .map((spot) => ({ ...beside(spot, spot.point.name, width), text: spot.point.name, at: spot.point }))
      .filter(({ x }) => x >= 0),
    taken,
  );
  const towns = withoutOverlap(townFrames(map, labels.towns), [...taken, ...names], mostTowns);
  return [
    ...towns.map(({ text, at }) => textMarker(map, "map-town", text, at)),
    ...names.map(({ text, at, side }) => textMarker(map, "map-name", text, at, side)),
    ...shared.map(({ first, others }) =>
      gatheredMark(
        map,
        [first, ...others].map(({ point }) => point),
        labels,
      ),
    ),
    ...single.map(({ point }) => markOf(map, point, labels)),
  ];
}

/** Pixels of the names on the map, and the space around them. */
const nameSize = 12;
const nameSpace = 8;
const nameWidth = (text: string): number => widthOf(text, nameSize) + nameSpace;

const framed = ({ x, y }: Spot, width: number, height: number): Frame => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** A name is to the right of its mark, or to the left if the map ends or has its controls there. */
function beside({ x, y }: Spot, name: string, width: number): Frame & { readonly side: "left" | "right" } {
  const size = nameWidth(name);
  const side = x + markSize / 2 + size > width - controls ? "left" : "right";
  const gap = markSize / 2 + 2;
  return {
    x: side === "right" ? x + gap : x - gap - size,
    y: y - lineHeight / 2,
    width: size,
    height: lineHeight,
    side,
  };
}

/** Returns the frames of the towns in view, the largest first. */
function townFrames(map: MapLibre, towns: readonly Town[]) {
  const bounds = map.getBounds();
  return towns
    .filter(({ lon, lat }) => bounds.contains([lon, lat]))
    .sort((one, other) => other.people - one.people)
    .map((town) => ({
      ...framed(map.project([town.lon, town.lat]), nameWidth(town.name), lineHeight),
      text: town.name,
      at: town,
    }))
    .filter(({ x, width }) => x >= 0 && x + width <= map.getContainer().clientWidth - controls);
}

/** Makes an element of the map for use by mouse only: the list beside the map offers the same by keyboard. */
function element(className: string, text: string, title = ""): HTMLElement {
  const made = document.createElement("div");
  made.className = className;
  made.ariaHidden = "true";
  made.title = title;
  made.textContent = text;
  return made;
}

type Place = { readonly lon: number; readonly lat: number };
const lngLat = ({ lon, lat }: Place): LngLatLike => [lon, lat];

/** Makes a text at a point, or beside the mark there. */
function textMarker(map: MapLibre, name: string, text: string, at: Place, side?: "left" | "right"): Marker {
  const gap = markSize / 2 + 2;
  const beside = {
    left: { anchor: "right", offset: [-gap, 0] },
    right: { anchor: "left", offset: [gap, 0] },
  } as const;
  const { anchor, offset } = side ? beside[side] : ({ anchor: "center", offset: [0, 0] } as const);
  return new Marker({ element: element(name, text), anchor, offset: [...offset] })
    .setLngLat(lngLat(at))
    .addTo(map);
}

const digits = 5;
export const rounded = (degrees: number): number => Number(degrees.toFixed(digits));

function markOf(map: MapLibre, point: MapPoint, { chosen, onChoose, onMove }: Labels): Marker {
  const mark = element("map-mark", point.mark, point.name);
  const isChosen = point.id === chosen;
  if (isChosen) mark.dataset.chosen = "";
  mark.addEventListener("click", () => onChoose(point.id));
  const marker = new Marker({ element: mark, draggable: onMove !== undefined && isChosen })
    .setLngLat(lngLat(point))
    .addTo(map);
  marker.on("dragend", () => {
    const { lat, lng } = marker.getLngLat();
    onMove?.(point.id, { lat: rounded(lat), lon: rounded(lng) });
  });
  return marker;
}

/** Makes one mark for several places at one spot. Pressing it zooms in on them. */
function gatheredMark(map: MapLibre, points: readonly MapPoint[], { onChoose }: Labels): Marker {
  const shown = points.slice(0, points.length > named ? named - 1 : named).map(({ mark }) => mark);
  const more = points.length - shown.length;
  const text = shown.join(" · ") + (more > 0 ? ` +${more}` : "");
  const mark = element(
    "map-mark map-marks",
    text,
    points.map((point) => `${point.mark} ${point.name}`).join("\n"),
  );
  const east = points.map(({ lon }) => lon);
  const north = points.map(({ lat }) => lat);
  const spread = Math.max(Math.max(...east) - Math.min(...east), Math.max(...north) - Math.min(...north));
  mark.addEventListener("click", () => {
    // Places at one address cannot be separated by zooming in.
    const [first] = points;
    if (spread < 1e-5 && first) onChoose(first.id);
    else
      map.fitBounds([Math.min(...east), Math.min(...north), Math.max(...east), Math.max(...north)], {
        padding: 64,
        animate: false,
      });
  });
  return new Marker({ element: mark })
    .setLngLat([(Math.min(...east) + Math.max(...east)) / 2, (Math.min(...north) + Math.max(...north)) / 2])
    .addTo(map);
}
