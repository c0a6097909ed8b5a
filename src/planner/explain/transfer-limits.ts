// Transfers as a reason: an activity fits among the others, but no vehicle or route leads to it in time.
import { elementAt } from "#base/element-at.ts";
import { everyStart } from "../model/start-spans.ts";
import { complete } from "../search/insertion.ts";
import { attendedStarts } from "../search/optional-attendance.ts";
import { emptyState, insert, remove, type State } from "../solution/state.ts";
import type { Itinerary } from "../transport/itineraries.ts";
import { impossibleItineraries } from "../transport/vehicle-feasibility.ts";
import type { Part } from "./demands.ts";
import type { Question } from "./question.ts";

/** Maximum number of starts tried, and of placements of a programme whose transfers are computed for each. */
const mostStarts = 24;
const mostPlaced = 400;

/**
 * Returns the transfers that cannot be made, one demand for each activity that they lead to, if they fail at
 * every start of the target. Empty if some start is reachable, or if there are too many to tell.
 */
export function transferLimits(question: Question): Part[] {
  const { inquiry, model, target } = question;
  const others = inquiry.decisions.flatMap((decision, a) => (decision && a !== target ? [decision] : []));
  if (others.length > mostPlaced) return [];
  const state: State = emptyState(model);
  for (const decision of others) insert(state, decision);
  const before = new Set(impossibleItineraries(state).map(keyOf));
  const reached = new Set<string>();
  const effort = { evaluations: 0, looks: 0 };
  let tried = 0;
  for (const option of elementAt(model.activities, target).options) {
    const starts = attendedStarts(state, target, option, effort);
    for (const start of everyStart(starts, model.grid)) {
      const insertion = complete(state, target, option, start, effort);
      if (!insertion) continue;
      if (++tried > mostStarts) return [];
      insert(state, insertion.decision);
      const lost = impossibleItineraries(state).filter((one) => !before.has(keyOf(one)));
      remove(state, target);
      question.work += 4 * others.length;
      if (lost.length === 0) return [];
      for (const one of lost) reached.add(one.before ?? elementAt(model.activities, target).id);
    }
  }
  return [...reached].map((id) => ({
    demand: { demand: "transfer", subjects: [{ kind: "activity", id }], facts: {} },
    role: { kind: "transfer" },
  }));
}

const keyOf = ({ from, to, earliest, latest, people, before }: Itinerary): string =>
  JSON.stringify([from, to, earliest, latest ?? null, people, before]);
