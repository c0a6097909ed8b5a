// What a programme of the scaling family is worth, counted from the visit and the programme alone, and a limit that
// no programme can exceed.
import { sumOf } from "#base/sum.ts";
import { type Activity, indexVisit, type PersonId, type Programme, type Visit } from "#domain";

/** Weight at stake in the visit: wished activities, wishes, and wished parties at what takes place. */
export function weightAtStake(visit: Visit): number {
  const activities = visit.activities.filter((activity) => activity.importance === "wished");
  return (
    sumOf(activities.map((activity) => activity.weight)) + sumOf(visit.wishes.map((wish) => wish.weight))
  );
}

/**
 * Returns the weight not met: of wished activities without a time, and of wishes whose people do not attend. Each
 * wished party that is missing from an activity adds an equal part of the activity's weight.
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
 * A lower bound of the weight not met: nobody holds more meetings than there are half hours in the open hours of two
 * days, so the lightest of a host's meetings beyond that number are lost. Each meeting has one receiving person.
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
