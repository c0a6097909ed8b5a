// A placement in words: the text of a block, and its description for screen readers.
import { indexVisit, type Placement, type Transfer, textIn, toZoned, type Visit, zonesOf } from "#domain";
import { type Language, nameOf, sayBoard, shortDate, timeRange } from "#text";

export interface Description {
  readonly title: string;
  readonly clock: string;
  readonly where: string;
  readonly label: string;
}

export const zoneOfPlacement = (visit: Visit, activity: string, place: string | null): string =>
  zonesOf(visit, activity, place).startZone;

/**
 * `21:00–13:00 (+1)`: the time of a placement, each end in the local time of its place; `on` is the date of the list.
 */
export const rangeOf = (
  visit: Visit,
  { activity, start, end, place }: Pick<Placement, "activity" | "start" | "end" | "place">,
  on?: Temporal.PlainDate,
): string => timeRange({ start, end, ...zonesOf(visit, activity, place) }, on);

export function describe(visit: Visit, placement: Placement, language: Language): Description {
  const index = indexVisit(visit);
  const activity = index.activities.get(placement.activity);
  const zone = zoneOfPlacement(visit, placement.activity, placement.place);
  const title = activity ? textIn(activity.title, language, visit.languages) : placement.activity;
  const clock = rangeOf(visit, placement);
  const where = placement.place === null ? "" : placeName(visit, placement.place, language);
  const parts = [
    title,
    `${shortDate(toZoned(placement.start, zone).toPlainDate(), language)} ${clock}`,
    where,
    sayBoard(language, "people", { count: placement.attendees.length }),
    placement.pinned ? sayBoard(language, "pinned") : "",
  ];
  return { title, clock, where, label: parts.filter(Boolean).join(", ") };
}

/** `13:30–14:00 Airport → Hotel`, in the local time of its start. */
export function describeTransfer(
  visit: Visit,
  { start, end, from, to }: Transfer,
  language: Language,
): string {
  const index = indexVisit(visit);
  const zones = { startZone: index.legOfPlace(from).zone, endZone: index.legOfPlace(to).zone };
  const [a, b] = [from, to].map((id) => nameOf(visit, { kind: "place", id }, language));
  return `${timeRange({ start, end, ...zones })} ${a} → ${b}`;
}

/** Returns a place by name; a room with its place. */
export function placeName(visit: Visit, id: string, language: Language): string {
  const site = indexVisit(visit).sites.get(id);
  if (!site) return id;
  const place = textIn(site.place.name, language, visit.languages);
  return site.room ? `${place}, ${nameOf(visit, { kind: "place", id }, language)}` : place;
}
