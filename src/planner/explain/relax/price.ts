// Prices: the cost of a change to people, on the scale of wishes, so that a change and a wish can be
// compared.
import { indexVisit, type Programme, type Visit } from "#domain";
import type { Change } from "./change.ts";

/**
 * The price of a change. The unit is that of the weights of wishes: 10 is one ordinary wish. No change is free.
 *
 * | change | price | why |
 * |---|---|---|
 * | other hours for an activity | 1 + 1 per half hour; 6 on another day | the office decides alone; hosts and papers change too |
 * | ... that has a pin, a fixed time | 2, 8 + 1 per half hour; + 4 on another day | pinned on purpose, agreed with others |
 * | ... that is already placed | 1 more per five people in it | they have to be told |
 * | shorter | 2 + 1 per five minutes | less of what the activity is for |
 * | another room of the same building, another place | 3, 6 | another host is asked |
 * | more seats | 2 + 1 per seat | chairs, or a larger room |
 * | longer opening | 5 + 1 per quarter of an hour, 12 on a closed day | staff stay or come |
 * | fewer people as a minimum | 3 + 2 per person | the host asked for them |
 * | no order of two activities | 6 | the second builds on the first |
 * | people come only if they can | 3, and 2 per person, 6 per head of a party | somebody expects them |
 * | people are invited | 3 + 1 per person | hosts are told |
 * | another interpreter | 20 each | a fee, a seat and a room |
 * | a rule only warns | 25 | somebody answers for the exception |
 * | an activity does not take place | 5 + its weight + the wishes that nothing else meets | it is lost |
 */
export function priceOf(visit: Visit, programme: Programme, change: Change): number {
  switch (change.kind) {
    case "time":
      return timePrice(programme, change);
    case "shorter":
      return 2 + Math.ceil(change.less / 5);
    case "place":
      return isSameBuilding(visit, change) ? 3 : 6;
    case "seats":
      return 2 + change.more;
    case "opening":
      return change.closedDay ? 12 : 5 + Math.ceil(change.minutes / 15);
    case "minimum-group":
    case "quorum":
      return 3 + 2 * change.less;
    case "order":
      return 6;
    case "attendance":
      return 3 + peoplePrice(visit, change.who);
    case "invitation":
      return 3 + change.who.flatMap((id) => indexVisit(visit).peopleOf(id)).length;
    case "interpreters":
      return 20 * change.count;
    case "rule":
      return 25;
    case "withdrawal":
      return 5 + lossBy(visit, programme, change.activity);
  }
}

function timePrice(programme: Programme, change: Extract<Change, { kind: "time" }>): number {
  const standing = programme.placements.find((item) => item.activity === change.activity);
  const told = Math.floor((standing?.attendees.length ?? 0) / 5);
  const halfHours = Math.ceil(change.minutes / 30);
  switch (change.from) {
    case "window":
      return told + (change.otherDay ? 6 : 1 + halfHours);
    case "pin":
      return told + 2 + (change.otherDay ? 4 : halfHours);
    case "fixed":
      return told + 8 + (change.otherDay ? 4 : halfHours);
  }
}

function isSameBuilding(visit: Visit, { activity, place }: Extract<Change, { kind: "place" }>): boolean {
  const { activities, sites } = indexVisit(visit);
  const building = sites.get(place)?.place;
  return activities.get(activity)?.places.some((id) => sites.get(id)?.place === building) ?? false;
}

function peoplePrice(visit: Visit, who: readonly string[]): number {
  const index = indexVisit(visit);
  const people = new Set(who.flatMap((id) => index.peopleOf(id)));
  return [...people].reduce((sum, id) => sum + (index.people.get(id)?.head ? 6 : 2), 0);
}

/** Returns the weight of activities and of all wishes that would be lost with them. */
export function lossBy(visit: Visit, programme: Programme, ...gone: readonly string[]): number {
  const { activities, wishes } = indexVisit(visit);
  const met = programme.wishes.reduce((sum, outcome) => {
    const wish = wishes.get(outcome.wish);
    const only = outcome.met && outcome.by.length > 0 && outcome.by.every((id) => gone.includes(id));
    return only && wish?.wants !== "avoid" ? sum + (wish?.weight ?? 0) : sum;
  }, 0);
  return gone.reduce((sum, id) => sum + (activities.get(id)?.weight ?? 0), met);
}
