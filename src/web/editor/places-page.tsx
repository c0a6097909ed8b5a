// The places page: the list by leg, the map, and the form of one place with its rooms, hours and closures.
import { useSearch } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import { indexVisit, type Leg, type Place, textIn, type Visit } from "#domain";
import { sayPlaces } from "#text";
import { useSnapshot } from "../data/live.ts";
import { LazyMap } from "../map/lazy-map.tsx";
import { hoursInWords } from "../visit/hours-in-words.ts";
import { freshId } from "../visit/names.ts";
import { EntryList } from "../widgets/entry-list.tsx";
import { put } from "../widgets/fields.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSave } from "../widgets/save.ts";
import { useAsked } from "../widgets/use-asked.ts";
import { PlaceForm } from "./place-form.tsx";
import { TravelForm } from "./travel-form.tsx";
import { TravelLists } from "./travel-lists.tsx";
import "./editor.css";

export function PlacesPage() {
  const { visit } = useSnapshot();
  const say = useSay(sayPlaces);
  const read = useRead();
  const { language } = useReader();
  const save = useSave();
  const asked = useSearch({ from: "/visits/$visit/places" }).open;
  const [chosen, setChosen] = useAsked(asked);
  const legOf = (id: string | undefined) => indexVisit(visit).sites.get(id ?? "")?.place.leg;
  const [leg, setLeg] = useState<string>(legOf(asked) ?? visit.legs[0]?.id ?? "");
  const centre = useRef<{ lat: number; lon: number }>(undefined);
  const place = chosen === undefined ? undefined : indexVisit(visit).sites.get(chosen)?.place;
  const marks = useMemo(() => marksOf(visit), [visit]);
  const points = useMemo(
    () =>
      visit.places.flatMap((one) =>
        one.coordinates
          ? [
              {
                id: one.id,
                mark: marks.get(one.id) ?? "",
                name: textIn(one.name, language),
                ...one.coordinates,
              },
            ]
          : [],
      ),
    [visit, marks, language],
  );
  const choose = (id: string) => {
    setChosen(id);
    const of = legOf(id);
    if (of) setLeg(of);
  };
  const add = async (into: Leg) => {
    const id = freshId(visit, say("newPlace"), "place");
    const item = { id, name: say("newPlace"), leg: into.id };
    if (await save([{ kind: "add", path: ["visit", "places"], item, before: null }])) choose(id);
  };
  const more = (one: Place): string =>
    [
      visit.legs.some((other) => other.base === one.id) ? say("base") : "",
      one.seats === undefined ? "" : say("seats", { count: one.seats }),
      one.rooms.length > 0 ? say("roomCount", { count: one.rooms.length }) : "",
      one.opening ? hoursInWords(one.opening, language) : "",
      one.coordinates ? "" : say("notOnMap"),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <div className="room">
      <div className="room-list wide-list">
        <h1>{say("title")}</h1>
        <div className="places">
          <div className="stack">
            {visit.legs.map((one) => (
              <EntryList
                key={one.id}
                title={read(one.title)}
                level="h2"
                addLabel={say("add")}
                none={say("none")}
                entries={visit.places
                  .filter((other) => other.leg === one.id)
                  .map((other) => ({
                    id: other.id,
                    name: `${marks.get(other.id)}. ${read(other.name)}`,
                    more: more(other),
                  }))}
                chosen={chosen}
                onChoose={choose}
                onAdd={() => void add(one)}
              />
            ))}
          </div>
          <div className="stack places-map">
            {visit.legs.length > 1 && (
              <div className="row no-print">
                {visit.legs.map((one) => (
                  <button
                    type="button"
                    className="button quiet"
                    key={one.id}
                    aria-pressed={leg === one.id}
                    onClick={() => setLeg(one.id)}
                  >
                    {read(one.title)}
                  </button>
                ))}
              </div>
            )}
            {(points.length > 0 || place) && (
              <LazyMap
                label={say("map.label")}
                points={points}
                look={visit.places.filter((one) => one.leg === leg).map((one) => one.id)}
                chosen={chosen}
                onChoose={choose}
                onMove={(id, to) => void save([put(["visit", "places", id, "coordinates"], to)])}
                onLook={(to) => {
                  centre.current = to;
                }}
              />
            )}
          </div>
        </div>
        <TravelLists visit={visit} chosen={chosen} onChoose={setChosen} />
      </div>
      {chosen !== undefined && !place && (
        <TravelForm key={chosen} visit={visit} chosen={chosen} onGone={() => setChosen(undefined)} />
      )}
      {place && (
        <PlaceForm
          key={place.id}
          visit={visit}
          place={place}
          centre={() => centre.current}
          onGone={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}

/** Returns the numbers of places, counted through all legs. */
const marksOf = (visit: Visit): ReadonlyMap<string, string> =>
  new Map(
    visit.legs
      .flatMap((leg) => visit.places.filter((place) => place.leg === leg.id))
      .map((place, i) => [place.id, String(i + 1)]),
  );
