// Relaxations work: applied as edits, they place the activity, break nothing and lose no required activity.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  applyEdits,
  type Programme,
  type Visit,
  validateDocument,
  visitEdits,
  visitJson,
  visit as visitSchema,
} from "#domain";
import { randomVisit } from "../../../../test/support/random-visit.ts";
import { check, explain, plan, recompute, relaxed } from "../../index.ts";
import { withdrawn } from "./pairs.ts";
import type { Relaxation } from "./relaxations.ts";

function planned(visit: Visit, iterations = 30): Programme {
  const run = plan(visit, { seed: 3, iterations });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

const blockingOf = (visit: Visit, programme: Programme): number =>
  check(visit, programme).filter((f) => f.level === "block" && f.rule !== "activity-missing").length;

/** Returns the visit after the edits of a relaxation, read again like any document. */
function editedVisit(visit: Visit, programme: Programme, relaxation: Relaxation): Visit {
  const document = { visit: visitJson(visit), programme: null };
  const next = relaxed(visit, programme, relaxation).visit;
  const applied = applyEdits(document, visitEdits(document.visit, visit, next));
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  const back = applyEdits(applied.value.next, applied.value.inverse);
  expect(back.ok && back.value.next).toEqual(document);
  // Some random visits contain demands that the reader refuses. A relaxation adds no such demand.
  if (validateDocument(document).ok) expect(validateDocument(applied.value.next).ok).toBe(true);
  return visitSchema.parse(applied.value.next.visit);
}

test("every relaxation works, has a price, and comes after the cheaper ones", () => {
  const kinds = new Map<string, number>();
  fc.assert(
    fc.property(randomVisit(), (visit) => {
      const programme = planned(visit);
      const blocking = blockingOf(visit, programme);
      for (const { activity } of programme.unplaced) {
        const explanation = explain(visit, programme, activity);
        if (explanation?.kind !== "unplaced") throw new Error("it is not placed");
        const { relaxations } = explanation;
        expect(relaxations.length).toBeLessThanOrEqual(5);
        expect(relaxations.map(({ price }) => price)).toEqual(
          relaxations.map(({ price }) => price).sort((x, y) => x - y),
        );
        if (explanation.rearranged) {
          expect(relaxations).toEqual([]);
          const way = { change: undefined, placements: explanation.rearranged };
          const after = relaxed(visit, programme, way).programme;
          expect(blockingOf(visit, after)).toBeLessThanOrEqual(blocking);
          const stands = after.placements.map((placement) => placement.activity);
          expect(stands).toEqual(
            expect.arrayContaining([activity, ...programme.placements.map((was) => was.activity)]),
          );
        }
        for (const relaxation of relaxations) {
          const { change, also, price, placements, after } = relaxation;
          for (const one of [change, also]) if (one) kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1);
          if (also) kinds.set("two", (kinds.get("two") ?? 0) + 1);
          expect(price).toBeGreaterThan(0);
          const next = editedVisit(visit, programme, relaxation);
          const moved = new Set(placements.map((placement) => placement.activity));
          const left = withdrawn([change, also]);
          const settled = recompute(next, {
            ...programme,
            placements: [
              ...programme.placements.filter((p) => !moved.has(p.activity) && !left.includes(p.activity)),
              ...placements,
            ],
          });
          expect(blockingOf(next, settled)).toBeLessThanOrEqual(blocking);
          const stands = new Set(settled.placements.map((placement) => placement.activity));
          expect(stands.has(activity)).toBe(true);
          for (const was of programme.placements)
            expect(stands.has(was.activity)).toBe(!left.includes(was.activity));
          for (const { id, importance } of visit.activities)
            if (left.includes(id)) expect(importance).not.toBe("required");
          const { wishesUnmet, ...others } = after;
          expect(settled.objective).toMatchObject(others);
          expect(settled.objective.wishesUnmet).toBeLessThanOrEqual(wishesUnmet);
        }
      }
    }),
    { numRuns: 25, seed: 21 },
  );
  expect([...kinds.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(20);
});
