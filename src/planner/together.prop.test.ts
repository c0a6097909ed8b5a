// Checks that people who stay together attend together or not at all, in every form in which an activity can invite
// them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Activity, indexVisit, type PersonId, type Programme, type Visit } from "#domain";
import { randomVisit } from "../../test/support/random-visit.ts";
import { check, plan } from "./index.ts";
import { compile } from "./model/compile.ts";
import { stateOf } from "./solution/state-of.ts";

function planned(visit: Visit): Programme {
  const run = plan(visit, { seed: 4, iterations: 25 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

/** Adds to the visit groups that stay together, and activities that ask for their members in several roles. */
function withGroups(visit: Visit, numbers: readonly number[]): Visit {
  const index = indexVisit(visit);
  const draw = (i: number, count: number) => (numbers[i % numbers.length] as number) % Math.max(1, count);
  const delegations = visit.delegations.map((delegation, d) => {
    const people = index.peopleOf(delegation.id);
    const first = draw(d, people.length);
    const pair = [people[first], people[(first + 1) % people.length]].filter((id) => id !== undefined);
    return people.length < 2 ? delegation : { ...delegation, together: [pair] };
  });
  const everybody = visit.people.map(({ id }) => id);
  const some = (i: number): PersonId[] => everybody.filter((_, p) => draw(i * 7 + p, 3) === 0);
  const activities = visit.activities.map((activity, a): Activity => {
    if (draw(a + 3, 3) === 0) return activity;
    const [one, two] = [some(a), some(a + 1)];
    const quorum = [one, two].flatMap((of, q) =>
      of.length === 0
        ? []
        : [
            {
              of: of as never[],
              atLeast: Math.min(of.length, 1 + draw(a + q, 2)),
              ...(draw(a + q + 5, 2) === 0 ? { atMost: of.length } : {}),
            },
          ],
    );
    return { ...activity, attend: { ...activity.attend, quorum, wished: some(a + 2) as never[] } };
  });
  return { ...visit, delegations, activities };
}

test("quorums and wishes separate nobody, quorums are kept, and the programme can be edited", () => {
  let across = 0;
  fc.assert(
    fc.property(
      randomVisit({ activities: 6, parties: 3, days: 2 }),
      fc.array(fc.nat({ max: 1000 }), { minLength: 20, maxLength: 40 }),
      (raw, numbers) => {
        const visit = withGroups(raw, numbers);
        const programme = planned(visit);
        const broken = check(visit, programme).filter(
          ({ level, rule }) => level === "block" && rule !== "activity-missing",
        );
        expect(broken).toEqual([]);
        const model = compile(visit);
        const state = stateOf(model, programme);
        for (const [a, decision] of state.decisions.entries()) {
          const activity = model.activities[a];
          if (!decision || !activity) continue;
          const stands = programme.placements.find((placement) => placement.activity === activity.id);
          expect(decision.people).toBe(stands?.attendees.length);
          across += decision.units.filter(
            (u) => activity.quorums.filter((quorum) => quorum.units.includes(u)).length > 1,
          ).length;
        }
      },
    ),
    { numRuns: 60, seed: 12 },
  );
  expect(across).toBeGreaterThan(5);
});
