// Recreate: inserts activities again, each where it costs least. If nobody has time for one, its neighbours
// move.
import { hole } from "#base/element-at.ts";
import { type Random, shuffle } from "#base/random.ts";
import type { Model } from "../model/model.ts";
import { pricesIdle } from "../solution/price.ts";
import { place, type Schedule, unplace } from "../solution/schedule.ts";
import type { State } from "../solution/state.ts";
import type { SearchParts } from "./ablation.ts";
import { bestInsertion, complete } from "./insertion.ts";
import { type ShiftedInsertion, shiftedInsertions } from "./insertion-with-shifts.ts";
import { insertWithShifts } from "./push-neighbours.ts";

/**
 * Maximum number of activities without a time that one iteration tries, with and without a price on idle time.
 */
const triedWaiting = { priced: 6, free: 120 };
/** Share of iterations in which wished people first attend only if a wish would be met. */
const sparingShare = 0.25;

/** Inserts one activity, with shifts if needed. Returns false if it does not fit. */
export function putIn(
  schedule: Schedule,
  a: number,
  random: Random | undefined,
  effort: { evaluations: number },
  parts: SearchParts,
  sparing = false,
): boolean {
  if (pricesIdle(schedule.state.model) || !parts.room) {
    const insertion = bestInsertion(schedule.state, a, random, effort, sparing);
    if (insertion) {
      place(schedule, insertion.decision);
      return true;
    }
    if (!parts.room) return false;
  }
  for (const insertion of shiftedInsertions(schedule, a, random, effort))
    if (insertWithShifts(schedule, a, insertion, effort)) return true;
  return false;
}

/** Puts back the removed activities and some without a time: confirmed ones, then `first`, then the others. */
export function recreate(
  schedule: Schedule,
  removed: readonly number[],
  first: number | undefined,
  random: Random,
  effort: { evaluations: number },
  parts: SearchParts,
): void {
  const { state } = schedule;
  const { model } = state;
  const free = !pricesIdle(model) && parts.room;
  const waiting = waitingActivities(state, random, removed, free ? triedWaiting.free : triedWaiting.priced);
  const order = free
    ? orderByWorth(schedule, [...removed, ...waiting], random, effort)
    : recreateOrder(model, [...removed, ...waiting], random);
  const sparing = model.hasChoices && random.next() < sparingShare && parts.sparing;
  const inserted: number[] = [];
  const startOf = (a: number) => model.activities[a]?.options[0]?.starts[0] ?? 0;
  const confirmed = removed
    .filter((a) => model.activities[a]?.confirmed)
    .toSorted((a, b) => startOf(a) - startOf(b) || a - b);
  for (const a of [...confirmed, ...(first === undefined ? [] : [first]), ...order]) {
    if (state.decisions[a]) continue;
    if (putIn(schedule, a, random, effort, parts, sparing)) inserted.push(a);
  }
  if (sparing) for (const a of inserted) fillUp(schedule, a, effort);
}

/** Adds wished people who were held back and have nothing else at that time. */
function fillUp(schedule: Schedule, a: number, effort: { evaluations: number }): void {
  const { state } = schedule;
  const { wishedUnits } = state.model.activities[a] ?? hole();
  const decision = state.decisions[a];
  if (!decision || wishedUnits.every((u) => decision.units.includes(u))) return;
  unplace(schedule, a);
  const fuller = complete(state, a, decision.option, decision.start, effort);
  place(schedule, fuller?.decision ?? decision);
}

function waitingActivities(state: State, random: Random, removed: readonly number[], most: number): number[] {
  const out = new Set(removed);
  const found = new Set<number>();
  for (const { items } of [state.waiting.required, state.waiting.wished]) {
    if (items.length <= 2 * most) {
      for (const a of shuffle([...items], random)) if (!out.has(a) && found.size < most) found.add(a);
    } else {
      for (let draw = 0; draw < 2 * most && found.size < most; draw++) {
        const a = items[random.below(items.length)] ?? hole();
        if (!out.has(a)) found.add(a);
      }
    }
  }
  return [...found];
}

/** Sorts required activities first, then by weight or at random, so that orders differ between iterations. */
function recreateOrder(model: Model, activities: number[], random: Random): number[] {
  const all = shuffle(activities, random);
  const rank = (a: number) => ((model.activities[a] ?? hole()).required ? 1 : 0);
  const weight = (a: number) => (model.activities[a] ?? hole()).weight;
  const byWeight = random.next() < 0.5;
  const depth = (a: number) => (model.activities[a] ?? hole()).depth;
  const byOrder = random.next() < 0.5;
  return all.sort(
    (a, b) =>
      rank(b) - rank(a) || (byOrder ? depth(a) - depth(b) : 0) || (byWeight ? weight(b) - weight(a) : 0),
  );
}

/** Returns the value of an activity when only wishes count. */
const worthOf = (model: Model, a: number): number => {
  const activity = model.activities[a] ?? hole();
  let worth = activity.weight;
  for (const { wish } of activity.wishes) worth += model.wishes[wish]?.weight ?? 0;
  return worth;
};

/**
 * Sorts required activities first, then by value, by value per minute, or at random, each with noise. An
 * activity that does not fit now is left out: nothing is removed later that could help it.
 */
function orderByWorth(
  schedule: Schedule,
  activities: readonly number[],
  random: Random,
  effort: { evaluations: number },
): number[] {
  const { model } = schedule.state;
  const kind = random.below(4);
  const blur = 0.2 + random.next();
  const keyed: { a: number; key: number }[] = [];
  for (const a of activities) {
    const activity = model.activities[a] ?? hole();
    const worth = worthOf(model, a);
    let key = random.next();
    if (kind === 1) key = worth * (1 + blur * random.next());
    else if (kind >= 2) {
      const [best]: readonly ShiftedInsertion[] = shiftedInsertions(schedule, a, undefined, effort);
      if (!best) continue;
      key = (worth ** kind / Math.max(1, best.cost)) * (1 + blur * random.next());
    }
    keyed.push({ a, key: activity.required ? key + 1e12 : key });
  }
  return keyed.sort((x, y) => y.key - x.key || x.a - y.a).map(({ a }) => a);
}
