// The schedule: a state with its slack and a journal, so that every move can be undone exactly.
import { hole } from "#base/element-at.ts";
import type { Decision } from "./decision.ts";
import { type Slack, slackAfterInsertion, slackAfterRemoval, slackAfterShifts, slackOf } from "./slack.ts";
import { insert, remove, type State, shift } from "./state.ts";

export interface Schedule {
  readonly state: State;
  readonly slack: Slack;
  /** Changes since the journal was last emptied, each with the previous decision. */
  readonly journal: Entry[];
}

interface Entry {
  readonly activity: number;
  readonly before: Decision | undefined;
  /** Whether activities only moved, without a change of any sequence. */
  readonly shifted: boolean;
}

/** Creates a schedule over a state. From then on, only the schedule may change the state. */
export const scheduleOf = (state: State): Schedule => ({ state, slack: slackOf(state), journal: [] });

/** Adds a decision. */
export function place(schedule: Schedule, decision: Decision): void {
  insert(schedule.state, decision);
  slackAfterInsertion(schedule.state, schedule.slack, decision.activity);
  schedule.journal.push({ activity: decision.activity, before: undefined, shifted: false });
}

/** Removes an activity. */
export function unplace(schedule: Schedule, activity: number): Decision {
  const decision = remove(schedule.state, activity);
  slackAfterRemoval(schedule.state, schedule.slack, decision);
  schedule.journal.push({ activity, before: decision, shifted: false });
  return decision;
}

/** Moves activities in the order given, in which none passes another of the same person. */
export function move(schedule: Schedule, decisions: readonly Decision[]): void {
  for (const decision of decisions) {
    const before = schedule.state.decisions[decision.activity];
    shift(schedule.state, decision);
    schedule.journal.push({ activity: decision.activity, before, shifted: true });
  }
  slackAfterShifts(
    schedule.state,
    schedule.slack,
    decisions.map((decision) => decision.activity),
  );
}

/** Undoes all changes after this number of journal entries. */
export function undo(schedule: Schedule, to: number): void {
  const { state, slack, journal } = schedule;
  const shifted: number[] = [];
  while (journal.length > to) {
    const { activity, before, shifted: moved } = journal.pop() ?? hole();
    if (moved) {
      shift(state, before as Decision);
      shifted.push(activity);
    } else if (before) {
      insert(state, before);
      slackAfterInsertion(state, slack, activity);
    } else {
      slackAfterRemoval(state, slack, remove(state, activity));
    }
  }
  const still = shifted.filter((a) => state.decisions[a]);
  if (still.length > 0) slackAfterShifts(state, slack, still);
}
