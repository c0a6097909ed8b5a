// The places of a visit's practices as a map and as a list beside it.
import { indexVisit, type Practice, placeOfPractice } from "#domain";
import { sayCooperation } from "#text";
import { useSnapshot } from "../data/live.ts";
import { LazyMap } from "../map/lazy-map.tsx";
import type { MapPoint } from "../map/map-point.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import "./practices-map.css";

interface Place extends MapPoint {
  readonly practices: readonly Practice[];
}

interface Props {
  readonly practices: readonly Practice[];
  onOpen(practice: string): void;
}

export function PracticesMap({ practices, onOpen }: Props) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const { visit, programme } = useSnapshot();
  const { sites } = indexVisit(visit);
  const byPlace = Map.groupBy(practices, (one) => sites.get(placeOfPractice(one, programme) ?? "")?.place);
  const places = [...byPlace].flatMap(([place, here]): Omit<Place, "mark">[] =>
    place?.coordinates
      ? [{ id: place.id, name: read(place.name), ...place.coordinates, practices: here }]
      : [],
  );
  if (places.length === 0) return null;
  const points = places.map((one, i): Place => ({ ...one, mark: String(i + 1) }));
  return (
    <section className="practices-map" aria-label={say("practicesMap")}>
      <LazyMap label={say("practicesMap")} points={points} look={[]} />
      <ol className="stack">
        {points.map(({ id, mark, name, practices: here }) => (
          <li key={id}>
            <span className="map-mark" aria-hidden="true">
              {mark}
            </span>
            <div>
              <b>{name}</b>
              {here.map((one) => (
                <button type="button" className="button quiet" key={one.id} onClick={() => onOpen(one.id)}>
                  {read(one.title)}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
