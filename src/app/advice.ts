// Advice: questions to the planner about a working document.
import {
  type Placement,
  type Programme,
  placementEdits,
  readDisruption,
  type Visit,
  visitEdits,
} from "#domain";
import {
  type AppliedRelaxation,
  answerDisruptions,
  explain,
  explainWish,
  type Relaxations,
  recommender,
  relaxed,
} from "#planner";
import { furtherInterpreter } from "#text";
import type {
  Advice,
  AdviceQuestion,
  AdviceTo,
  Edits,
  ExplainAdvice,
  RelaxationEdits,
  RepairAdvice,
} from "./questions.ts";
import { type Working, workingOf } from "./working-copies.ts";

/**
 * Answers a question about a working document, given as its text. Returns undefined if the document has no programme or
 * does not contain what the question is about. May take seconds: call it in a thread.
 */
export function advise<Q extends AdviceQuestion>(text: string, question: Q): AdviceTo<Q> | undefined {
  const working = workingOf("", 0, text);
  const programme = working?.read.programme;
  if (!working || !programme) return undefined;
  return answered(working, programme, question) as AdviceTo<Q> | undefined;
}

function answered(
  working: Working,
  programme: Programme,
  question: AdviceQuestion,
): Advice[AdviceQuestion["ask"]] | undefined {
  switch (question.ask) {
    case "explain":
      return explained(working, programme, question.id);
    case "recommend": {
      const { visit } = working.read;
      if (!visit.activities.some((activity) => activity.id === question.activity)) return undefined;
      const prepared = recommender(visit, programme);
      return {
        objective: prepared.objective,
        places: prepared.best(question.activity, question.count).map(({ placement, objective }) => ({
          placement,
          objective,
          edits: editsTo(working, { visit, programme: withPlacement(programme, placement) }),
        })),
      };
    }
    case "repair":
      return repaired(working, programme, question.disruptions, question.now);
  }
}

interface Draft {
  readonly visit: Visit;
  readonly programme: Programme;
}

const withPlacement = (programme: Programme, placement: Placement): Programme => ({
  ...programme,
  placements: [...programme.placements.filter((other) => other.activity !== placement.activity), placement],
});

function explained(working: Working, programme: Programme, id: string): ExplainAdvice | undefined {
  const { visit } = working.read;
  const activity = visit.activities.find((one) => one.id === id);
  const wish = visit.wishes.find((one) => one.id === id);
  const explanation = activity
    ? explain(visit, programme, activity.id)
    : wish && explainWish(visit, programme, wish.id);
  if (!explanation) return undefined;
  if (explanation.kind === "placed") return { explanation, rearranged: undefined, relaxed: [] };
  return { explanation, ...editsOf(working, { visit, programme }, explanation) };
}

/** Returns the edits that apply relaxations of a visit and a programme to the working document. */
function editsOf(
  working: Working,
  { visit, programme }: Draft,
  { rearranged, relaxations }: Relaxations,
): RelaxationEdits {
  const edits = (way: AppliedRelaxation) =>
    editsTo(working, relaxed(visit, programme, way, furtherInterpreter));
  return {
    rearranged: rearranged && edits({ change: undefined, placements: rearranged }),
    relaxed: relaxations.map(edits),
  };
}

function repaired(
  working: Working,
  programme: Programme,
  disruptions: readonly string[],
  at: string | undefined,
): RepairAdvice {
  const read = disruptions.flatMap((text) => {
    const one = readDisruption(text);
    return one.ok ? [one.value] : [];
  });
  const { outcome, recoveries } = answerDisruptions(working.read.visit, programme, {
    disruptions: read,
    now: at,
  });
  const { visit: changed, forced } = outcome;
  const [first] = outcome.repairs;
  const found = recoveries.map(({ activity, why, outcome: recovered }) => ({
    why,
    activity,
    outcome: recovered,
    ...editsOf(working, { visit: changed, programme: first?.programme ?? programme }, recovered),
  }));
  return {
    forced,
    lost: found.filter(({ why }) => why === "lost"),
    conflicts: (first?.conflicts ?? []).map((conflict) => ({
      ...conflict,
      ways: found.find(({ why, activity }) => why === "conflict" && activity === conflict.activity),
    })),
    repairs: outcome.repairs.map(({ programme: next, touched, unforced, transfers }) => ({
      objective: next.objective,
      touched,
      unforced,
      transfers,
      edits: editsTo(working, { visit: changed, programme: next }),
    })),
  };
}

/** Returns one change that turns the document into both. */
const editsTo = ({ document, read }: Working, next: Draft): Edits => [
  ...visitEdits(document.visit, read.visit, next.visit),
  ...placementEdits(document, next.programme),
];
