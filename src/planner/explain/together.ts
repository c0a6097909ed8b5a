// Never together: proves that a few activities cannot all take place, wherever they are placed.
import { elementAt } from "#base/element-at.ts";
import type { ActivityModel, Model } from "../model/model.ts";
import { everyStart } from "../model/start-spans.ts";
import { feasibleStarts } from "../search/candidates.ts";
import { complete } from "../search/insertion.ts";
import { insert, remove, type State } from "../solution/state.ts";
import { agentsOf, letStand, withAgents } from "./inquiry.ts";
import type { Question } from "./question.ts";
import { withoutDistance } from "./relaxed.ts";

/** Maximum number of starts tried in such a proof. */
const proofLimit = 20_000;
/** The work of a start in the unit of questions. */
const workPerStart = 5;

/**
 * Whether these activities cannot all be placed in an otherwise empty programme. True is a proof by
 * enumeration on an easier problem (quickest transfers at any hour, no travel time between cities, no choice
 * of people or interpreters). False means that they can, or that the proof would take too long.
 */
export function neverTogether(question: Question, activities: readonly number[]): boolean {
  if (activities.length > 4) return false;
  const { inquiry } = question;
  letStand(inquiry, new Set());
  const state = { ...inquiry.state, model: easierModel(question.model, activities) };
  const effort = { evaluations: 0 };
  const limit = Math.min(proofLimit, (question.limit - question.work) / workPerStart);
  const placeFrom = (i: number): "placed" | "impossible" | "unknown" => {
    const a = activities[i];
    if (a === undefined) return "placed";
    for (const start of allStarts(state, a)) {
      if (effort.evaluations > limit) return "unknown";
      const insertion = complete(state, a, start.option, start.at, effort);
      if (!insertion) continue;
      insert(state, insertion.decision);
      const rest = placeFrom(i + 1);
      remove(state, a);
      if (rest !== "impossible") return rest;
    }
    return "impossible";
  };
  const outcome = placeFrom(0);
  question.work += workPerStart * effort.evaluations;
  return outcome === "impossible";
}

/**
 * Returns a problem that every programme of the real one also solves, in which only the starts of these
 * activities are to be decided.
 */
function easierModel(model: Model, activities: readonly number[]): Model {
  const fastest = quickestRoutes(model);
  const easier = [...model.activities];
  for (const a of activities) easier[a] = withoutChoices(elementAt(model.activities, a));
  const agents = new Set(activities.flatMap((a) => agentsOf(elementAt(model.activities, a))));
  return {
    ...model,
    bands: [fastest],
    bandStarts: [0],
    slowest: fastest,
    // A meal elsewhere in the visit can satisfy the noon rule.
    agents: withAgents(model.agents, agents, (agent) => ({
      ...agent,
      rules: agent.rules.filter((rule) => rule.id !== "lunch"),
    })),
    activities: easier,
  };
}

const withoutChoices = (activity: ActivityModel): ActivityModel => ({
  ...activity,
  needs: activity.needs.filter((need) => need.candidates.length <= need.team),
  units: [],
  quorums: [],
  wishedUnits: [],
  minimumGroup: 0,
});

const quickest = new WeakMap<Model["bands"], Int32Array>();

/** Returns the minutes from site to site at the quickest hour. */
function quickestRoutes(model: Model): Int32Array {
  const known = quickest.get(model.bands);
  if (known) return known;
  const { bands } = withoutDistance(model);
  const made = model.slowest.map((_, at) => Math.min(...bands.map((band) => band[at] ?? 0)));
  quickest.set(model.bands, made);
  return made;
}

function* allStarts(
  state: State,
  a: number,
): Generator<{ option: ActivityModel["options"][number]; at: number }> {
  const activity = elementAt(state.model.activities, a);
  for (const option of activity.options) {
    const starts = feasibleStarts(state, a, option);
    for (const at of everyStart(starts, state.model.grid)) yield { option, at };
  }
}
