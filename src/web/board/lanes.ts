// The lanes of the board: the label on the left and the items of each lane.
import {
  indexVisit,
  interpretersOf,
  type Placement,
  type Programme,
  type Text,
  type Transfer,
  type Visit,
} from "#domain";

export const laneKinds = ["party", "person", "place", "interpreter", "vehicle"] as const;
export type LaneKind = (typeof laneKinds)[number];

export interface Lane {
  readonly id: string;
  readonly title: Text;
  /** The delegation, party or leg to which the lane belongs, shown where it changes. */
  readonly group: Text | undefined;
  readonly groupId: string;
  readonly placements: readonly Placement[];
  readonly transfers: readonly Transfer[];
}

/** Returns the lanes of one kind, in the order of the visit: parties and people in protocol order. */
export function lanesOf(visit: Visit, programme: Programme | undefined, by: LaneKind): Lane[] {
  const index = indexVisit(visit);
  const placements = programme?.placements ?? [];
  const transfers = programme?.transfers ?? [];
  const gather = <T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> => {
    const map = new Map<string, T[]>();
    for (const item of items) {
      for (const key of new Set(keysOf(item))) {
        const list = map.get(key);
        if (list) list.push(item);
        else map.set(key, [item]);
      }
    }
    return map;
  };
  const make = (
    heads: readonly { id: string; title: Text; group?: Text | undefined; groupId?: string }[],
    ofPlacement: (placement: Placement) => Iterable<string>,
    ofTransfer: (transfer: Transfer) => Iterable<string>,
  ): Lane[] => {
    const placed = gather(placements, ofPlacement);
    const moved = gather(transfers, ofTransfer);
    return heads.map((head) => ({
      ...head,
      group: head.group,
      groupId: head.groupId ?? "",
      placements: placed.get(head.id) ?? [],
      transfers: moved.get(head.id) ?? [],
    }));
  };
  const partyOf = (person: string): string => index.people.get(person)?.party ?? "";
  switch (by) {
    case "party":
      return make(
        visit.delegations.flatMap((delegation) =>
          delegation.parties.map((party) => ({
            id: party.id,
            title: party.title,
            group: delegation.title,
            groupId: delegation.id,
          })),
        ),
        (placement) => placement.attendees.map(partyOf),
        (transfer) => transfer.people.map(partyOf),
      );
    case "person":
      return make(
        visit.people.map((person) => ({
          id: person.id,
          title: person.name ?? person.role,
          group: index.parties.get(person.party)?.title,
          groupId: person.party,
        })),
        (placement) => placement.attendees,
        (transfer) => transfer.people,
      );
    case "place":
      return make(
        visit.places.flatMap((place) => {
          const group = index.legs.get(place.leg)?.title;
          const own = { id: place.id, title: place.name, group, groupId: place.leg };
          return [own, ...place.rooms.map((room) => ({ ...own, id: room.id, title: room.name }))];
        }),
        (placement) => (placement.place === null ? [] : [placement.place]),
        () => [],
      );
    case "interpreter":
      return make(
        visit.interpreters.map(({ id, name, role }) => ({ id, title: name ?? role })),
        (placement) => interpretersOf(visit, placement),
        (transfer) => transfer.interpreters,
      );
    case "vehicle":
      return make(
        visit.vehicles.map(({ id, title }) => ({ id, title })),
        () => [],
        (transfer) => transfer.vehicles,
      );
  }
}
