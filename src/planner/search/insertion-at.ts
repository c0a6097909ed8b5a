// The insertion of an activity at a given start.
import { hole } from "#base/element-at.ts";
import type { Option } from "../model/model.ts";
import { allowsStart } from "../model/start-spans.ts";
import type { Decision } from "../solution/decision.ts";
import type { State } from "../solution/state.ts";
import { complete } from "./insertion.ts";
import { attendedStarts } from "./optional-attendance.ts";

/**
 * Returns the decision that schedules an activity for `start` with the first of these options that allows it, people
 * and interpreters included; undefined if none does. Changes nothing.
 */
export function insertionAt(
  state: State,
  a: number,
  start: number,
  options: readonly Option[] = (state.model.activities[a] ?? hole()).options,
): Decision | undefined {
  return options
    .values()
    .filter((option) => allowsStart(attendedStarts(state, a, option, { looks: 0 }), start))
    .map((option) => complete(state, a, option, start, { evaluations: 0 })?.decision)
    .find((one) => one !== undefined);
}
