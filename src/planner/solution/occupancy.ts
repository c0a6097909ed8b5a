// Occupancy: how many more activities and people fit into a place, and into the place around a room.
import { type Model, nowhere } from "../model/model.ts";
import type { Decision } from "./decision.ts";
import type { State } from "./state.ts";

/**
 * Whether a place (and the place around a room) takes one more activity with this number of people at that
 * time.
 */
export function siteHolds(state: State, decision: Decision, people: number): boolean {
  if (state.model.activities[decision.activity]?.confirmed) return true;
  return people <= decision.option.seats && exceededBy(state, decision, people).length === 0;
}

/** Returns the site of a decision or the place around it if this number of additional people exceeds its capacity. */
export const exceededBy = (state: State, decision: Decision, people: number): number[] =>
  sitesAround(state.model, decision.option.site).filter(
    (site) => !occupancyHolds(state, site, decision, people),
  );

function occupancyHolds(state: State, siteIndex: number, decision: Decision, people: number): boolean {
  const site = state.model.sites[siteIndex];
  if (!site?.limited) return true;
  const overlapping: Decision[] = [];
  let together = people;
  for (const a of state.occupants[siteIndex] as number[]) {
    const other = state.decisions[a] as Decision;
    if (a === decision.activity || other.start >= decision.end || decision.start >= other.end) continue;
    overlapping.push(other);
    together += other.people;
  }
  if (people > site.seats) return false;
  // The place is large enough even if all of them are there at the same moment.
  if (overlapping.length + 1 <= site.parallel && together <= site.seats) return true;
  // The peak is at the start of one of the activities.
  for (const moment of [
    decision.start,
    ...overlapping.map((other) => Math.max(other.start, decision.start)),
  ]) {
    const there = overlapping.filter((other) => other.start <= moment && moment < other.end);
    if (there.length + 1 > site.parallel) return false;
    if (there.reduce((sum, other) => sum + other.people, people) > site.seats) return false;
  }
  return true;
}

/** Returns the number of people that still fit in addition to those there at the same time. */
export function seatsLeft(state: State, core: Decision): number {
  let left = core.option.seats;
  const { model } = state;
  for (const at of sitesAround(model, core.option.site)) {
    const site = model.sites[at];
    if (!site || !Number.isFinite(site.seats)) continue;
    let taken = 0;
    for (const a of state.occupants[at] as number[]) {
      const other = state.decisions[a] as Decision;
      if (other.start < core.end && core.start < other.end) taken += other.people;
    }
    left = Math.min(left, site.seats - taken);
  }
  return left;
}

const sitesAround = (model: Model, site: number): number[] => {
  if (site === nowhere) return [];
  const place = model.sites[site]?.place ?? site;
  return place === site ? [site] : [site, place];
};
