// Temperature: how much worse a solution annealing accepts, in the unit of the number that weighs the levels.
import { sumOf } from "#base/sum.ts";
import { type Objective, timeSpent } from "#domain";
import type { Model } from "../model/model.ts";
import { pricesIdle } from "../solution/price.ts";

/** Weight of one point of unmet wishes against one person-minute of idle time. */
const perWish = 1000;

/**
 * Returns one number that weighs the levels so that each outweighs the next for usual changes. It only guides
 * the search: the levels themselves decide which programme is best.
 */
export const scalar = (o: Objective): number =>
  o.requiredUnplaced * 200_000 + o.wishesUnmet * perWish + o.unfairness * 100 + timeSpent(o) + o.preference;

/** The temperatures between which an annealing run cools. */
export interface Temperatures {
  readonly hot: number;
  readonly cold: number;
}

/**
 * In person-minutes of idle time where it counts; in the mean weight of a wish where only wishes count.
 */
export function temperaturesOf(model: Model): Temperatures {
  if (pricesIdle(model)) return { hot: 600, cold: 5 };
  const weights = [
    ...model.activities.flatMap((activity) => (activity.required ? [] : [activity.weight])),
    ...model.wishes.map((wish) => wish.weight),
  ];
  const mean = sumOf(weights) / Math.max(1, weights.length);
  return { hot: Math.max(600, mean * perWish * 0.7), cold: Math.max(5, mean * perWish * 0.07) };
}
