// Places: allowed places, opening hours, seats, and the number of activities at once.
import { type Finding, headsAt, openFor, type PlaceId, type Placement, type Subject } from "#domain";
import { blocking, type CheckContext, placed, subjectOf } from "./context.ts";

export function checkPlaces(context: CheckContext): Finding[] {
  const { visit, index } = context;
  const found: Finding[] = [];
  const occupants = new Map<PlaceId, Placement[]>();
  for (const { placement, activity } of placed(context)) {
    const about = subjectOf(activity);
    const { place } = placement;
    if (place === null) {
      if (activity.places.length > 0) found.push(blocking("place", "missing", 1, [about], {}));
      continue;
    }
    const subjects: Subject[] = [about, { kind: "place", id: place }];
    if (!activity.places.includes(place)) found.push(blocking("place", "not-allowed", 1, subjects, {}));
    if (
      !openFor(visit, activity, place).some(
        (span) => span.from <= placement.start && placement.end <= span.to,
      )
    ) {
      found.push(
        blocking("opening-hours", "closed", 1, subjects, { startAt: placement.start, endAt: placement.end }),
      );
    }
    const site = index.sites.get(place);
    for (const at of site?.room ? [place, site.place.id] : [place]) {
      const list = occupants.get(at);
      if (list) list.push(placement);
      else occupants.set(at, [placement]);
    }
  }
  for (const [place, placements] of occupants) found.push(...checkOccupancy(context, place, placements));
  return found;
}

function checkOccupancy(context: CheckContext, place: PlaceId, placements: readonly Placement[]): Finding[] {
  const site = context.index.sites.get(place);
  const usage = site?.room ?? site?.place;
  const parallel = usage?.parallel ?? (site?.room ? 1 : Number.POSITIVE_INFINITY);
  const seats = usage?.seats ?? Number.POSITIVE_INFINITY;
  const found: Finding[] = [];
  if (!Number.isFinite(parallel) && !Number.isFinite(seats)) return found;
  // Sorted by start, so that each item is compared only with those that have not ended yet.
  let there: Placement[] = [];
  const starts = Map.groupBy(
    placements.toSorted((a, b) => a.start - b.start),
    (placement) => placement.start,
  );
  for (const [start, beginning] of starts) {
    there = [...there.filter((other) => other.end > start), ...beginning];
    if (there.length <= parallel && peopleIn(context, there) <= seats) continue;
    const subjects: Subject[] = [
      { kind: "place", id: place },
      ...there.map((other): Subject => ({ kind: "activity", id: other.activity })),
    ];
    if (there.length > parallel) {
      found.push(
        blocking("place-occupied", "parallel", there.length - parallel, subjects, {
          count: there.length,
          limit: parallel,
          startAt: start,
        }),
      );
    }
    const people = peopleIn(context, there);
    if (people > seats)
      found.push(
        blocking("seats", "place", people - seats, subjects, {
          count: people,
          limit: seats,
          startAt: start,
        }),
      );
  }
  return found;
}

const peopleIn = ({ visit, index }: CheckContext, placements: readonly Placement[]): number =>
  placements.reduce((sum, { activity: id, attendees }) => {
    const activity = index.activities.get(id);
    return sum + (activity ? headsAt(visit, activity, attendees) : attendees.length);
  }, 0);
