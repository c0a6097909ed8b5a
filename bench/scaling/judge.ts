// Counts the weight that a programme of the scaling family misses, from the visit and the programme alone, and a limit
// below which no programme can stay.
import { sumOf } from "#base/sum.ts";
import { type Activity, indexVisit, type PersonId, type Programme, type Visit } from "#domain";

/** The weight at stake in a visit: activities that are wished for, wishes, and parties wished for at activities. */
export function weightAtStake(visit: Visit): number {
  const activities = visit.activities.filter((activity) => activity.importance === "wished");
  return (
    sumOf(activities.map((activity) => activity.weight)) + sumOf(visit.wishes.map((wish) => wish.weight))
  );
}

/**
 * Returns the unmet weight: that of unplaced activities that are wished for, and of wishes whose people do not
 * attend. Each party that is wished for and misses an activity adds an equal part of the activity's weight.
 */
export function weightUnmet(visit: Visit, programme: Programme): number {
  const index = indexVisit(visit);
  const there = new Map(
    programme.placements.map((placement) => [placement.activity, new Set(placement.attendees)]),
  );
  const attends = (activity: string, people: readonly PersonId[]) =>
    people.some((id) => there.get(activity as Activity["id"])?.has(id));
  let unmet = 0;
  for (const activity of visit.activities) {
    if (activity.importance === "required") continue;
    const { wished } = activity.attend;
    if (!there.has(activity.id)) unmet += activity.weight;
    else if (wished.length > 0) {
      const part = Math.max(1, Math.round(activity.weight / (wished.length + 1)));
      unmet += part * wished.filter((party) => !attends(activity.id, index.peopleOf(party))).length;
    }
  }
  for (const wish of visit.wishes) {
    const { target } = wish;
    if (!("activity" in target) || !attends(target.activity, index.peopleOf(wish.of))) unmet += wish.weight;
  }
  return unmet;
}

/**
 * Returns a lower bound of the unmet weight. No host can hold more meetings than the two days have half hours, so
 * the lightest meetings beyond that number are lost. Each meeting has one host.
 */
export function leastUnmet(visit: Visit, slots: number): number {
  const worth = new Map<string, number>();
  for (const wish of visit.wishes)
    if ("activity" in wish.target)
      worth.set(wish.target.activity, (worth.get(wish.target.activity) ?? 0) + wish.weight);
  const ofHost = new Map<string, number[]>();
  for (const activity of visit.activities) {
    const host = activity.kind === "bilateral" ? activity.attend.required[1] : undefined;
    if (host === undefined) continue;
    const value = activity.weight + (worth.get(activity.id) ?? 0);
    const own = ofHost.get(host);
    if (own) own.push(value);
    else ofHost.set(host, [value]);
  }
  let least = 0;
  for (const values of ofHost.values())
    least += sumOf(values.sort((a, b) => a - b).slice(0, Math.max(0, values.length - slots)));
  return least;
}
