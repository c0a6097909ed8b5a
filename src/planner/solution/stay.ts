// Stays: the time for which people are present, from the flights and rides that bring them and take them away.
import { hole } from "#base/element-at.ts";
import { isMovement } from "#domain";
import { nowhere } from "../model/model.ts";
import type { Decision } from "./decision.ts";
import type { State } from "./state.ts";

/** The first and the last epoch minute of a stay. Nothing that needs the person is proposed outside of it. */
export interface Stay {
  readonly from: number;
  readonly until: number;
}

/**
 * Returns the stay of an agent: from the end of a first item that comes from outside the visit to the start of a last
 * one that leads out of it.
 */
export function stayOf(state: State, agent: number): Stay {
  const timeline = state.timelines[agent] ?? [];
  const [first, last] = [timeline[0], timeline.at(-1)].map((a) =>
    a === undefined ? undefined : state.decisions[a],
  );
  const arrival = first && isRide(state, first) && first.option.site === nowhere ? first : undefined;
  const departure =
    last && last !== arrival && isRide(state, last) && last.option.endSite === nowhere ? last : undefined;
  return {
    from: arrival?.end ?? Number.NEGATIVE_INFINITY,
    until: departure?.start ?? Number.POSITIVE_INFINITY,
  };
}

const isRide = ({ model }: State, { activity }: Pick<Decision, "activity">): boolean =>
  isMovement((model.activities[activity] ?? hole()).kind);

/**
 * Whether everybody who is required at an activity is present from `start` to `end`, by the flights and rides that
 * bring them. The activity is not placed.
 */
export function areThere(state: State, a: number, start: number, end: number): boolean {
  if (isRide(state, { activity: a })) return true;
  return (state.model.activities[a] ?? hole()).requiredAgents.every((agent) => {
    const { from, until } = stayOf(state, agent);
    return from <= start && end <= until;
  });
}
