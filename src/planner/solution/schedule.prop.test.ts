// Properties of the schedule: updated slack equals slack computed from scratch, and undoing restores
// everything.
import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "#base/random.ts";
import { randomVisit } from "../../../test/support/random-visit.ts";
import { compile } from "../model/compile.ts";
import { allParts } from "../search/ablation.ts";
import { shiftedInsertions } from "../search/insertion-with-shifts.ts";
import { insertWithShifts } from "../search/push-neighbours.ts";
import { putIn, recreate } from "../search/recreate.ts";
import { ruins } from "../search/ruin.ts";
import { type Schedule, scheduleOf, undo, unplace } from "./schedule.ts";
import { slackOf } from "./slack.ts";
import { emptyState, insert, objectiveOf, type State } from "./state.ts";

const size = { activities: 14, parties: 3, days: 2 };

/** Lists the whole schedule; slack only for activities with a time. */
function written({ state, slack }: Schedule): unknown {
  const placed = state.placed.items.toSorted((a, b) => a - b);
  return {
    decisions: placed.map((a) => [a, state.decisions[a]?.start, state.decisions[a]?.agents]),
    timelines: state.timelines.map((timeline) => [...timeline]),
    occupants: state.occupants.map((list) => list.toSorted((a, b) => a - b)),
    waiting: [state.waiting.required, state.waiting.wished].map((set) => set.items.toSorted((a, b) => a - b)),
    objective: objectiveOf(state),
    slack: placed.map((a) => [a, slack.early[a], slack.late[a]]),
  };
}

/** Builds the same solution from scratch. */
function fromScratch(state: State): State {
  const copy = emptyState(state.model);
  for (const decision of state.decisions) if (decision) insert(copy, decision);
  return copy;
}

test("after any moves, the slack and all totals equal those computed from scratch", () => {
  fc.assert(
    fc.property(randomVisit(size), fc.integer(), (visit, seed) => {
      const random = seededRandom(seed);
      const schedule = scheduleOf(emptyState(compile(visit)));
      const { state } = schedule;
      const effort = { evaluations: 0 };
      for (let step = 0; step < 25; step++) {
        const a = random.below(state.decisions.length);
        if (state.decisions[a]) unplace(schedule, a);
        else if (random.next() < 0.5) putIn(schedule, a, random, effort, allParts);
        else {
          const [first] = shiftedInsertions(schedule, a, random, effort);
          if (first) insertWithShifts(schedule, a, first, effort);
        }
        const copy = fromScratch(state);
        expect(written(schedule)).toEqual(written({ state: copy, slack: slackOf(copy), journal: [] }));
        for (const placed of state.placed.items) {
          const { start } = state.decisions[placed] as { start: number };
          expect(schedule.slack.early[placed]).toBeLessThanOrEqual(start);
          expect(schedule.slack.late[placed]).toBeGreaterThanOrEqual(start);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("undoing a ruin and its recreation restores everything", () => {
  let undone = 0;
  fc.assert(
    fc.property(randomVisit(size), fc.integer(), (visit, seed) => {
      const random = seededRandom(seed);
      const schedule = scheduleOf(emptyState(compile(visit)));
      const effort = { evaluations: 0 };
      for (let a = 0; a < schedule.state.decisions.length; a++) putIn(schedule, a, random, effort, allParts);
      for (let step = 0; step < 10; step++) {
        const before = written(schedule);
        const mark = schedule.journal.length;
        const ruin = ruins[random.below(ruins.length)] as (typeof ruins)[number];
        const ruined = ruin(schedule.state, random, 1 + random.below(6));
        for (const a of ruined.remove) unplace(schedule, a);
        recreate(schedule, ruined.remove, ruined.first, random, effort, allParts);
        if (random.next() < 0.3) continue;
        undone++;
        undo(schedule, mark);
        expect(written(schedule)).toEqual(before);
      }
    }),
    { numRuns: 60 },
  );
  expect(undone).toBeGreaterThan(100);
});
