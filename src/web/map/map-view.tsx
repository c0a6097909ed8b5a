// A map with numbered places: outlines or tiles below, marks above, ways as lines. Loaded where it is shown.
import { Map as MapLibre, Marker, NavigationControl, ScaleControl, setWorkerUrl } from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { useEffect, useRef, useState } from "react";
import { sayPlaces } from "#text";
import { useReader, useSay } from "../widgets/reader.tsx";
import { type Lines, linesData, mapStyle } from "./map-style.ts";
import type { Tiles } from "./tiles.ts";
import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";

setWorkerUrl(worker);

export interface MapPoint {
  readonly id: string;
  /** Two characters at most, as in the list beside the map. */
  readonly mark: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

export interface MapProps {
  readonly label: string;
  readonly points: readonly MapPoint[];
  /** What the map shows at first and whenever this changes; all points when empty. */
  readonly look: readonly string[];
  readonly chosen?: string | undefined;
  readonly lines?: Lines;
  readonly tiles: Tiles;
  onChoose?(id: string): void;
  /** The mark of the chosen place was put elsewhere. */
  onMove?(id: string, to: { readonly lat: number; readonly lon: number }): void;
  /** Reports the centre of the map after every movement. */
  onLook?(centre: { readonly lat: number; readonly lon: number }): void;
}

/** Nearer than this a map of few places does not go, so that their surroundings are seen. */
const nearest = 14;
const digits = 5;
const rounded = (degrees: number): number => Number(degrees.toFixed(digits));
const noLines: Lines = [];

export function MapView(props: MapProps) {
  const { label, points, look, chosen, lines = noLines, tiles } = props;
  const { theme } = useReader();
  const say = useSay(sayPlaces);
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre>();
  const [failed, setFailed] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  const words = useRef(say);
  words.current = say;

  useEffect(() => {
    const container = frame.current;
    if (!container) return;
    let made: MapLibre;
    try {
      made = new MapLibre({
        container,
        style: { version: 8, sources: {}, layers: [] },
        center: [14.5, 46.05],
        zoom: 4,
        attributionControl: { compact: false },
        // Without it the map is blank on paper.
        canvasContextAttributes: { preserveDrawingBuffer: true },
        dragRotate: false,
        pitchWithRotate: false,
        fadeDuration: 0,
        locale: {
          "Map.Title": label,
          "NavigationControl.ZoomIn": words.current("map.zoomIn"),
          "NavigationControl.ZoomOut": words.current("map.zoomOut"),
        },
      });
    } catch {
      setFailed(true);
      return;
    }
    made.addControl(new NavigationControl({ showCompass: false }), "top-right");
    made.addControl(new ScaleControl({ unit: "metric" }), "bottom-left");
    made.on("moveend", () => {
      const centre = made.getCenter();
      latest.current.onLook?.({ lat: rounded(centre.lat), lon: rounded(centre.lng) });
    });
    setMap(made);
    return () => {
      setMap(undefined);
      made.remove();
    };
  }, [label]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => {
    const container = frame.current;
    if (!map || !container) return;
    let wanted = true;
    void mapStyle(container, tiles, latest.current.lines ?? noLines).then((style) => {
      if (wanted) map.setStyle(style, { diff: false });
    });
    return () => {
      wanted = false;
    };
  }, [map, tiles, theme]);

  useEffect(() => {
    const source = map?.getSource("ways");
    if (source && "setData" in source && typeof source.setData === "function")
      source.setData(linesData(lines));
  }, [map, lines]);

  const canMove = props.onMove !== undefined;
  useEffect(() => {
    if (!map) return;
    const marks = points.map((point) => {
      // The list beside the map does all that a mark does, and is reached by keyboard; the mark is for the mouse.
      const element = document.createElement("div");
      element.className = "map-mark";
      element.ariaHidden = "true";
      element.title = point.name;
      element.textContent = point.mark;
      const isChosen = point.id === chosen;
      if (isChosen) element.dataset.chosen = "";
      element.addEventListener("click", () => latest.current.onChoose?.(point.id));
      const marker = new Marker({ element, draggable: canMove && isChosen })
        .setLngLat([point.lon, point.lat])
        .addTo(map);
      marker.on("dragend", () => {
        const { lat, lng } = marker.getLngLat();
        latest.current.onMove?.(point.id, { lat: rounded(lat), lon: rounded(lng) });
      });
      return marker;
    });
    return () => {
      for (const marker of marks) marker.remove();
    };
  }, [map, points, chosen, canMove]);

  const shown = look.join(" ");
  useEffect(() => {
    if (!map) return;
    const ids = new Set(shown.split(" ").filter(Boolean));
    const seen = latest.current.points.filter((point) => ids.size === 0 || ids.has(point.id));
    if (seen.length === 0) return;
    const east = seen.map((point) => point.lon);
    const north = seen.map((point) => point.lat);
    map.fitBounds(
      [
        [Math.min(...east), Math.min(...north)],
        [Math.max(...east), Math.max(...north)],
      ],
      { padding: 48, maxZoom: nearest, animate: false },
    );
  }, [map, shown]);

  if (failed) return <p className="note warn map-frame">{say("map.none")}</p>;
  return (
    <div className="map-frame">
      <div className="map" ref={frame} />
      {tiles.address === "" && <p className="map-credit">{say("map.outlines")}</p>}
    </div>
  );
}
