// Wishes by party, in protocol order, with the outcome of each.
import {
  type ActivityId,
  indexVisit,
  type PlaceId,
  type Programme,
  type Text,
  type Visit,
  type Wish,
  type WishOutcome,
} from "#domain";

export interface PartyWishes {
  readonly title: Text;
  readonly wishes: readonly { readonly wish: Wish; readonly outcome: WishOutcome | undefined }[];
  /** Sums of weights. */
  readonly met: number;
  readonly all: number;
}

/** Lists a wish of a person under the person's party, and one of a whole delegation under the delegation. */
export function wishesByParty(visit: Visit, programme: Programme): PartyWishes[] {
  const index = indexVisit(visit);
  const outcomes = new Map(programme.wishes.map((outcome) => [outcome.wish, outcome]));
  const ownerOf = (wish: Wish): string => index.people.get(wish.of)?.party ?? wish.of;
  const owners = visit.delegations.flatMap((delegation) => [delegation, ...delegation.parties]);
  return owners.flatMap(({ id, title }) => {
    const wishes = visit.wishes
      .filter((wish) => ownerOf(wish) === id)
      .map((wish) => ({ wish, outcome: outcomes.get(wish.id) }));
    if (wishes.length === 0) return [];
    const weight = (all: typeof wishes) => all.reduce((sum, { wish }) => sum + wish.weight, 0);
    return [{ title, wishes, met: weight(wishes.filter((w) => w.outcome?.met)), all: weight(wishes) }];
  });
}

/** Returns the name of the thing that a wish is about. */
export function targetOf(visit: Visit, wish: Wish): Text {
  const index = indexVisit(visit);
  const { target } = wish;
  const site = "place" in target ? index.sites.get(target.place) : undefined;
  const found =
    "activity" in target
      ? index.activities.get(target.activity)?.title
      : "organisation" in target
        ? index.organisations.get(target.organisation)?.name
        : "topic" in target
          ? index.topics.get(target.topic)?.title
          : (site?.room?.name ?? site?.place.name);
  return found ?? { und: wish.id };
}

/** The reason for an unmet wish, and the activities that it concerns. */
export interface Unmet {
  readonly why: "unmetUnplaced" | "unmetAbsent" | "unmetAvoid" | "unmetNoOffer";
  readonly activities: readonly ActivityId[];
}

/** Returns why a wish is not met: activities that are not placed, then those placed without its people. */
export function whyUnmet(visit: Visit, programme: Programme, wish: Wish): Unmet {
  const index = indexVisit(visit);
  if (wish.wants === "avoid") {
    const outcome = programme.wishes.find((candidate) => candidate.wish === wish.id);
    return { why: "unmetAvoid", activities: outcome?.by ?? [] };
  }
  const { target } = wish;
  const isAt = (place: PlaceId, wanted: PlaceId) =>
    place === wanted || index.sites.get(place)?.place.id === wanted;
  const offers = visit.activities
    .filter((activity) =>
      "activity" in target
        ? activity.id === target.activity
        : "organisation" in target
          ? activity.hosts.includes(target.organisation)
          : "topic" in target
            ? activity.topics.includes(target.topic)
            : activity.places.some((place) => isAt(place, target.place)),
    )
    .map((activity) => activity.id);
  const placed = new Set(programme.placements.map((placement) => placement.activity));
  const unplaced = offers.filter((id) => !placed.has(id));
  if (offers.length === 0) return { why: "unmetNoOffer", activities: [] };
  return unplaced.length > 0
    ? { why: "unmetUnplaced", activities: unplaced }
    : { why: "unmetAbsent", activities: offers };
}
