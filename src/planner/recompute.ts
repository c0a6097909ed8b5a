// Recompute: completes a programme whose placements were changed by hand with everything that follows from them.
import { fairnessOf, type Programme, type Visit } from "#domain";
import { firstOpenLevel } from "./bound/bounds.ts";
import { check } from "./check/index.ts";
import { visitHashOf } from "./check/visit-hash.ts";
import { wishOutcomes } from "./complete.ts";
import { compile } from "./model/compile.ts";
import { objectiveOf } from "./solution/state.ts";
import { stateOf } from "./solution/state-of.ts";
import { transfersOf } from "./transport/transfers.ts";

/**
 * Returns the programme of a visit with the given placements: sorted, with transfers, wishes, findings and
 * objective computed again. Unplaced activities and unmet wishes keep their known reasons; new ones have none
 * yet (ask `explain`). Recomputing twice changes nothing.
 */
export function recompute(visit: Visit, programme: Programme): Programme {
  const model = compile(visit);
  const order = new Map(visit.activities.map((activity, i) => [activity.id, i]));
  const cancelled = new Set(
    visit.activities.filter((activity) => activity.status === "cancelled").map(({ id }) => id),
  );
  const kept = programme.placements.filter(({ activity }) => !cancelled.has(activity));
  const placements = kept.toSorted(
    (a, b) => a.start - b.start || (order.get(a.activity) ?? 0) - (order.get(b.activity) ?? 0),
  );
  const state = stateOf(model, { ...programme, placements });
  const placed = new Set(placements.map((placement) => placement.activity));
  const reasons = new Map(programme.unplaced.map((unplaced) => [unplaced.activity, unplaced]));
  const known = new Map(programme.wishes.map((outcome) => [outcome.wish, outcome.why]));
  const wishes = wishOutcomes(model, state.decisions).map((outcome) => {
    const why = outcome.met ? undefined : known.get(outcome.wish);
    return why && placed.has(why.activity) ? { ...outcome, why } : outcome;
  });
  const recomputed: Programme = {
    ...programme,
    visit: visit.id,
    visitHash: visitHashOf(visit),
    status: { kind: "draft" },
    placements,
    // Proofs hold only for the visit that was planned.
    bounds: programme.visitHash === visitHashOf(visit) ? programme.bounds : {},
    proven: false,
    transfers: [...transfersOf(visit, placements, model.rules.travelBufferMinutes).transfers],
    unplaced: visit.activities.flatMap(({ id }) =>
      placed.has(id) || cancelled.has(id)
        ? []
        : [reasons.get(id) ?? { activity: id, clash: [], proof: "as-planned" }],
    ),
    wishes,
    fairness: fairnessOf(visit, wishes),
    findings: [],
  };
  const findings = check(visit, recomputed);
  const blocking = findings.filter((f) => f.level === "block" && f.rule !== "activity-missing").length;
  const objective = { ...objectiveOf(state), blocking };
  const proven = firstOpenLevel(objective, recomputed.bounds) === undefined;
  return { ...recomputed, objective, proven, findings };
}
