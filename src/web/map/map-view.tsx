// A map with numbered places: outlines or tiles below, marks above, routes as lines. Loaded when it is shown.
import { Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl } from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { useEffect, useRef, useState } from "react";
import { sayPlaces } from "#text";
import { useReader, useSay } from "../widgets/reader.tsx";
import type { MapPoint } from "./map-point.ts";
import { type Lines, linesData, mapStyle } from "./map-style.ts";
import type { Tiles } from "./tiles.ts";
import { fill, useGround } from "./use-ground.ts";
import { rounded, useLabels } from "./use-labels.ts";
import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";

setWorkerUrl(worker);

export interface MapProps {
  readonly label: string;
  readonly points: readonly MapPoint[];
  /** The area that the map shows at first and whenever this value changes. If empty, the map shows all points. */
  readonly look: readonly string[];
  readonly chosen?: string | undefined;
  readonly lines?: Lines;
  readonly tiles: Tiles;
  onChoose?(id: string): void;
  /** Called when the mark of the chosen place has been moved. */
  onMove?(id: string, to: { readonly lat: number; readonly lon: number }): void;
  /** Called with the centre of the map after every movement. */
  onLook?(centre: { readonly lat: number; readonly lon: number }): void;
}

/** The closest zoom for a map of few places, so that their surroundings are visible. */
const nearest = 14;
const noLines: Lines = [];

export function MapView(props: MapProps) {
  const { label, points, look, chosen, lines = noLines, tiles } = props;
  const { theme } = useReader();
  const say = useSay(sayPlaces);
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre>();
  /** The number of styles loaded. A new style discards everything that was added to the previous one. */
  const [styled, setStyled] = useState(0);
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
        // Without it, the printed map is blank.
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
      if (!wanted) return;
      map.once("style.load", () => setStyled((count) => count + 1));
      map.setStyle(style, { diff: false });
    });
    return () => {
      wanted = false;
    };
  }, [map, tiles, theme]);

  useEffect(() => {
    if (map) fill(map, "ways", linesData(lines));
  }, [map, lines]);

  const towns = useGround(map, tiles.address === "" ? styled : 0);
  useLabels(map, {
    points,
    chosen,
    towns,
    onChoose: (id) => latest.current.onChoose?.(id),
    onMove: props.onMove && ((id, to) => latest.current.onMove?.(id, to)),
  });

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
