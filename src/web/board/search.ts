// Search on the board: activities by title, place, people, parties and kind, in any language of the visit.
import { indexVisit, type Programme, type Text, type Visit } from "#domain";
import { type Language, sayWeb } from "#text";

/** Returns the activities that contain every word of the search. */
export function matchesOf(
  visit: Visit,
  programme: Programme | undefined,
  search: string,
  language: Language,
): ReadonlySet<string> {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const placements = new Map((programme?.placements ?? []).map((p) => [p.activity, p]));
  const found = visit.activities.filter((activity) => {
    const text = textOf(visit, activity.id, placements.get(activity.id), language);
    return words.every((word) => text.includes(word));
  });
  return new Set(found.map((activity) => activity.id));
}

type Placement = Programme["placements"][number];

/** Returns everything about an activity that can be searched, in lower case. */
export function textOf(
  visit: Visit,
  id: string,
  placement: Placement | undefined,
  language: Language,
): string {
  const index = indexVisit(visit);
  const activity = index.activities.get(id);
  if (!activity) return "";
  const all = (text: Text | undefined) => (text ? Object.values(text) : []);
  const people = (placement?.attendees ?? []).flatMap((person) => index.people.get(person) ?? []);
  const site = placement?.place ? index.sites.get(placement.place) : undefined;
  return [
    ...all(activity.title),
    activity.id,
    sayWeb(language, `kind.${activity.kind}`),
    ...all(site?.place.name),
    ...all(site?.room?.name),
    ...activity.hosts.flatMap((host) => all(index.organisations.get(host)?.name)),
    ...people.flatMap((person) => [...all(person.name), ...all(person.role)]),
    ...new Set(people.flatMap((person) => all(index.parties.get(person.party)?.title))),
  ]
    .join("\n")
    .toLocaleLowerCase();
}
