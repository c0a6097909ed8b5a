// The route of one person through one day: the stops as a list and on the map.
import { useMemo, useState } from "react";
import { datesBetween, indexVisit, type Programme, textIn, type Visit } from "#domain";
import { nameOf, sayPictures, sayPlaces, sayResources, shortDate } from "#text";
import { LazyMap } from "../map/lazy-map.tsx";
import { clockOf } from "../visit/axis.ts";
import { placeName, rangeOf } from "../visit/describe.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { lineOf, stopsOf } from "./route.ts";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme;
}

export function DayRoute({ visit, programme }: Props) {
  const say = useSay(sayPictures);
  const sayPlace = useSay(sayPlaces);
  const sayMeans = useSay(sayResources);
  const read = useRead();
  const { language } = useReader();
  const index = indexVisit(visit);
  const days = datesBetween(visit.from, visit.to);
  const busiest = useMemo(() => busiestDay(visit, programme), [visit, programme]);
  const [person, setPerson] = useState<string>(visit.people[0]?.id ?? "");
  const [day, setDay] = useState(busiest);
  const { stops, points, lines } = useMemo(() => {
    const found = stopsOf(visit, programme, person, Temporal.PlainDate.from(day));
    return {
      stops: found,
      lines: [lineOf(visit, found)],
      points: found.flatMap((stop, i) =>
        stop.at
          ? [
              {
                id: stop.item.activity,
                mark: String(i + 1),
                name: `${clockOf(stop.item.start, stop.zone)} ${textIn(
                  index.activities.get(stop.item.activity)?.title ?? {},
                  language,
                )}`,
                ...stop.at,
              },
            ]
          : [],
      ),
    };
  }, [visit, programme, person, day, language, index]);
  return (
    <div className="stack">
      <div className="row no-print">
        <label className="field">
          {say("route.who")}
          <select value={person} onChange={(event) => setPerson(event.target.value)}>
            {visit.people.map((one) => (
              <option key={one.id} value={one.id}>
                {read(one.name ?? one.role)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say("route.day")}
          <select value={day} onChange={(event) => setDay(event.target.value)}>
            {days.map((one) => (
              <option key={one.toString()} value={one.toString()}>
                {shortDate(one, language)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p>
        <b>{nameOf(visit, { kind: "person", id: person }, language)}</b> ·{" "}
        {shortDate(Temporal.PlainDate.from(day), language)}
      </p>
      {stops.length === 0 ? (
        <p className="soft">{say("route.none")}</p>
      ) : (
        <div className="route">
          <ol className="stack">
            {stops.map((stop, i) => {
              const { item, transfer, zone } = stop;
              return (
                <li key={item.activity} className="route-stop">
                  <span className="route-mark" aria-hidden="true">
                    {i + 1}
                  </span>
                  <div>
                    {transfer && (
                      <p className="soft small numbers">
                        {clockOf(transfer.start, zone)}–{clockOf(transfer.end, zone)}{" "}
                        {sayMeans(`by.${transfer.mode}`)}
                      </p>
                    )}
                    <p>
                      <span className="numbers">{rangeOf(visit, item)}</span>{" "}
                      <b>{read(index.activities.get(item.activity)?.title)}</b>
                    </p>
                    <p className="soft small">
                      {item.place !== null && placeName(visit, item.place, language)}
                      {item.place !== null && !stop.at && ` (${say("route.offMap")})`}
                    </p>
                  </div>
                </li>
              );
            })}
          </ol>
          {points.length > 0 && (
            <LazyMap
              label={sayPlace("map.day")}
              points={points}
              look={points.map((point) => point.id)}
              lines={lines}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** Returns the day with the most items, as an ISO date. */
function busiestDay(visit: Visit, programme: Programme): string {
  const person = visit.people[0]?.id ?? "";
  const days = datesBetween(visit.from, visit.to).map((day) => ({
    day: day.toString(),
    stops: stopsOf(visit, programme, person, day).length,
  }));
  return days.reduce((best, one) => (one.stops > best.stops ? one : best)).day;
}
