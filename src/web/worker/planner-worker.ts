// The planner in a worker: answers questions about the open programme, and plans until it is told to stop.
import { runToEnd } from "#base/run-to-end.ts";
import {
  type ActivityId,
  type JsonMap,
  lengthOf,
  type Placement,
  type Programme,
  type Visit,
  validateVisit,
  visitEdits,
} from "#domain";
import {
  explain,
  explainWish,
  outlookOf,
  plan,
  type Recommender,
  recommender,
  recompute,
  relaxed,
} from "#planner";
import { inOfficeOrder, withOwnLengths } from "../start/first-days.ts";
import type { Answers, Decision, FromWorker, Question, ToWorker } from "./protocol.ts";
import { mend } from "./search-repairs.ts";

if (typeof Temporal === "undefined") await import("temporal-polyfill/global");

let open: { readonly raw: JsonMap; readonly visit: Visit; readonly programme: Programme } | undefined;
let prepared: Recommender | undefined;
/** The visit and programme of the first repair in the last search. */
let mended: { readonly visit: Visit; readonly programme: Programme } | undefined;
let stopped = false;

const say = (message: FromWorker): void => postMessage(message);

function readVisit(raw: unknown): Visit {
  const read = validateVisit(raw);
  if (!read.ok) throw new Error("the page sent a visit that does not validate");
  return read.value.visit;
}

/** Plans to the end without a pause. */
function planned(...[visit, options]: Parameters<typeof plan>): Programme {
  return runToEnd(plan(visit, options));
}

/** Returns an empty programme, so that one can be made by hand. */
const emptyProgramme = (visit: Visit): Programme =>
  recompute(visit, planned({ ...visit, activities: [], wishes: [], pins: [] }, { seed: 1, iterations: 0 }));

const asked = (): Recommender => {
  if (!open) throw new Error("nothing is open");
  prepared ??= recommender(open.visit, open.programme);
  return prepared;
};

/** Whether two periods have a minute in common. */
const overlaps = (a: Pick<Placement, "start" | "end">, b: Pick<Placement, "start" | "end">): boolean =>
  a.start < b.end && b.start < a.end;

/** Places an activity. Without a given place, uses the first that breaks no rule, otherwise the preferred one. */
function fitted(
  visit: Visit,
  planner: Recommender,
  activity: ActivityId,
  { start, place }: NonNullable<Decision["at"]>,
): Placement | undefined {
  if (place !== undefined) return planner.at(activity, start, place)?.placement;
  const places = visit.activities.find((one) => one.id === activity)?.places ?? [];
  const fits = (places.length > 0 ? places : [null]).map((one) => planner.at(activity, start, one));
  return (fits.find((fit) => fit?.objective !== undefined) ?? fits[0])?.placement;
}

function decided(visit: Visit, programme: Programme, decisions: readonly Decision[]): Programme {
  let placements = programme.placements;
  // Renewed only if it must know the previous decisions: an agenda of hundreds of items is one decision each.
  let made: { readonly planner: Recommender; readonly with: readonly Placement[] } | undefined;
  const plannerFor = (others: readonly Placement[], at: Pick<Placement, "start" | "end">): Recommender => {
    const [known, now] = [new Set(made?.with), new Set(others)];
    const isCurrent = known.isSubsetOf(now) && !others.some((one) => !known.has(one) && overlaps(one, at));
    if (!made || !isCurrent)
      made = { planner: recommender(visit, { ...programme, placements: [...others] }), with: others };
    return made.planner;
  };
  for (const { activity, at, attendees } of decisions) {
    const others = placements.filter((placement) => placement.activity !== activity);
    const before = placements.find((placement) => placement.activity === activity);
    if (!at) {
      placements = others;
      continue;
    }
    const found = visit.activities.find((one) => one.id === activity);
    const hasItsLength = found && before?.end === at.start + lengthOf(found);
    const standing = hasItsLength && before.start === at.start && before.place === at.place;
    const end = at.start + (found ? lengthOf(found) : 0);
    const fit = standing
      ? before
      : fitted(visit, plannerFor(before ? placements : others, { start: at.start, end }), activity, at);
    if (fit) placements = [...others, attendees ? { ...fit, attendees: [...attendees] } : fit];
  }
  const pinned = new Set<string>(visit.pins.map((pin) => pin.activity));
  return recompute(visit, {
    ...programme,
    placements: placements.map((item) => ({ ...item, pinned: pinned.has(item.activity) })),
  });
}

const resized = (visit: Visit, activity: ActivityId, minutes: number): Visit => ({
  ...visit,
  activities: visit.activities.map((one) => (one.id === activity ? { ...one, minutes } : one)),
});

function answer(question: Question): Answers[Question["ask"]] {
  if (!open) throw new Error("nothing is open");
  switch (question.ask) {
    case "starts":
      return asked().starts(question.activity, question.place, question.from, question.to);
    case "best":
      return asked().best(question.activity, question.count);
    case "at": {
      const { activity, start, place, minutes } = question;
      const planner =
        minutes === undefined ? asked() : recommender(resized(open.visit, activity, minutes), open.programme);
      return planner.at(activity, start, place);
    }
    case "try": {
      const { activity, start, place, from, to } = question;
      const planner = recommender(readVisit(question.visit), open.programme);
      return { fit: planner.at(activity, start, place), starts: planner.starts(activity, place, from, to) };
    }
    case "explain":
      return explain(open.visit, open.programme, question.activity);
    case "explain-wish":
      return explainWish(open.visit, open.programme, question.wish);
    case "relax": {
      const { raw, visit } = open;
      const { role } = question;
      const base = question.of === "repair" ? mended : open;
      if (!base) throw new Error("there is no repair");
      const next = relaxed(base.visit, base.programme, question.relaxation, role && (() => role));
      return { edits: visitEdits(raw, visit, next.visit), programme: next.programme };
    }
    case "repair": {
      const { visit, ...found } = mend(open.visit, open.programme, question.disruptions, question.now);
      const [first] = found.repairs;
      mended = first && { visit, programme: first.programme };
      return found;
    }
    case "decide":
      return decided(readVisit(question.visit), open.programme, question.decisions);
  }
}

/** The interval between two checks for messages, in milliseconds, and between two programmes that are shown. */
const breath = 40;
const shownEvery = 400;

/** Iterations after which the first programme of a small new visit no longer improves. */
const firstIterations = 400;

/**
 * The first programme of a new visit, as an officer would draw it up; undefined if not every item finds a time that
 * way.
 */
function firstProgramme(visit: Visit, seed: number): Programme | undefined {
  const ordered = inOfficeOrder(visit);
  const found = planned(ordered, { seed, iterations: firstIterations });
  const programme = recompute(visit, withOwnLengths(visit, ordered, found));
  return programme.unplaced.length === 0 && programme.objective.blocking === 0 ? programme : undefined;
}

/** Plans until it is stopped or nothing better is likely. */
async function planUntilStopped(visit: Visit, seed: number): Promise<void> {
  stopped = false;
  const run = plan(visit, { seed });
  let shownAt = Number.NEGATIVE_INFINITY;
  let improved = false;
  let best: (() => Programme) | undefined;
  for (;;) {
    const until = performance.now() + breath;
    while (performance.now() < until) {
      const step = run.next();
      if (step.done) return say({ kind: "planned", programme: step.value, ended: "best" });
      best = step.value.programme;
      improved ||= step.value.improved;
      const outlook = outlookOf(step.value);
      if (outlook.advice === "stop" && step.value.open !== undefined)
        return say({ kind: "planned", programme: best(), ended: "spent" });
      if (performance.now() < until) continue;
      const { iterations, placed, activities, objective, open: pursuit } = step.value;
      const show = improved && performance.now() - shownAt > shownEvery;
      say({
        kind: "progress",
        iterations,
        placed,
        activities,
        objective,
        pursuit,
        outlook,
        programme: show ? best() : undefined,
      });
      if (show) {
        shownAt = performance.now();
        improved = false;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (stopped && best) return say({ kind: "planned", programme: best(), ended: "stopped" });
  }
}

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "open": {
      const visit = readVisit(data.visit);
      open = { raw: data.visit as JsonMap, visit, programme: data.programme ?? emptyProgramme(visit) };
      prepared = undefined;
      return;
    }
    case "question": {
      const { number, question } = data;
      try {
        say({ kind: "answer", number, answer: answer(question) });
      } catch (fault) {
        say({ kind: "fault", number, message: fault instanceof Error ? fault.message : String(fault) });
      }
      return;
    }
    case "plan": {
      const visit = readVisit(data.visit);
      const first = data.isNew ? firstProgramme(visit, data.seed) : undefined;
      if (first) say({ kind: "planned", programme: first, ended: "usual" });
      else void planUntilStopped(visit, data.seed);
      return;
    }
    case "stop":
      stopped = true;
  }
});
