// The days of a programme as columns, for everybody or for one person.
import { useMemo } from "react";
import { indexVisit, type PlaceId, type Programme, type Visit } from "#domain";
import { columnsOf, type DayColumn } from "./columns.ts";
import type { Who } from "./who.ts";

export function useColumns(visit: Visit, programme: Programme | undefined, who: Who): readonly DayColumn[] {
  return useMemo(() => {
    const { people } = who;
    const { legOfPlace } = indexVisit(visit);
    return columnsOf(
      visit,
      programme,
      (attendees) => people === undefined || attendees.some((person) => people.has(person)),
      (place) => legOfPlace(place as PlaceId).zone,
    );
  }, [visit, programme, who]);
}
