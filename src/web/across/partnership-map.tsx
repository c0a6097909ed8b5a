// Where two organisations meet: a map, and beside it a list of the places with their meetings and practices.
import { Link } from "@tanstack/react-router";
import { sayAcross } from "#text";
import { LazyMap } from "../map/lazy-map.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import type { PartnershipFound } from "./across.ts";
import { useDay } from "./use-day.ts";
import "../record/practices-map.css";

/** The places on the map: a city may have had dozens of meetings in ten years. */
const mostPlaces = 30;
const mostMeetings = 3;

export function PartnershipMap({ of }: { readonly of: PartnershipFound }) {
  const say = useSay(sayAcross);
  const read = useRead();
  const dayOf = useDay();
  const places = of.places.slice(0, mostPlaces).map((place, i) => ({
    ...place,
    id: `${place.lat} ${place.lon}`,
    mark: String(i + 1),
    name: read(place.name),
  }));
  if (places.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="places-of-two">
      <h2 id="places-of-two">{say("places")}</h2>
      <p className="small soft">{say("placesMore")}</p>
      <div className="practices-map">
        <LazyMap label={say("places")} points={places} look={[]} />
        <ol className="stack">
          {places.map(({ id, mark, name, meetings, practices }) => (
            <li key={id}>
              <span className="map-mark" aria-hidden="true">
                {mark}
              </span>
              <div>
                <b>{name}</b>
                <ul className="across-list">
                  {meetings
                    .toReversed()
                    .slice(0, mostMeetings)
                    .map((one) => (
                      <li key={`${one.visit} ${one.id}`}>
                        <Link
                          to="/visits/$visit/minutes"
                          params={{ visit: one.visit }}
                          search={{ item: one.id }}
                        >
                          {read(one.title)}
                        </Link>
                        {one.date && <span className="small soft">{dayOf(one.date)}</span>}
                      </li>
                    ))}
                  {practices.map((one) => (
                    <li key={`${one.visit} ${one.id}`}>
                      <Link
                        to="/visits/$visit/practices"
                        params={{ visit: one.visit }}
                        search={{ open: one.id }}
                      >
                        {read(one.title)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
