// The people or things that a disruption can concern.
import type { DisruptionEvent, Text, Visit } from "#domain";

export interface Choice {
  readonly id: string;
  readonly name: Text;
  readonly group: "activities" | "parties" | "people" | "places" | "interpreters" | "vehicles" | "legs";
}

/** Returns the possible subjects of an event, in the order of the visit. */
export function subjectsOf(visit: Visit, event: DisruptionEvent): Choice[] {
  const activities = (): Choice[] =>
    visit.activities.map(({ id, title }) => ({ id, name: title, group: "activities" }));
  const people = (): Choice[] =>
    visit.people.map(({ id, name, role }) => ({ id, name: name ?? role, group: "people" }));
  switch (event) {
    case "over":
    case "ended":
    case "withdrawn":
      return activities();
    case "late":
      return [
        ...activities(),
        ...visit.delegations
          .flatMap((delegation) => delegation.parties)
          .map(({ id, title }): Choice => ({ id, name: title, group: "parties" })),
        ...people(),
      ];
    case "closed":
      return visit.places.flatMap((place): Choice[] => [
        { id: place.id, name: place.name, group: "places" },
        ...place.rooms.map((room): Choice => ({ id: room.id, name: room.name, group: "places" })),
      ]);
    case "ill":
      return people();
    case "lost":
      return visit.interpreters.map(({ id, name, role }) => ({
        id,
        name: name ?? role,
        group: "interpreters",
      }));
    case "broken":
      return visit.vehicles.map(({ id, title }) => ({ id, name: title, group: "vehicles" }));
    case "short":
      return visit.legs.map(({ id, title }) => ({ id, name: title, group: "legs" }));
  }
}
