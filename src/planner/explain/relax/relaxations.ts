// Relaxations: the cheapest changes of a visit that allow an activity, each tried before it is offered.
import { hole } from "#base/element-at.ts";
import { runToEnd } from "#base/run-to-end.ts";
import {
  type ActivityId,
  indexVisit,
  type Objective,
  type Placement,
  type Programme,
  type Visit,
} from "#domain";
import { recompute } from "../../recompute.ts";
import type { Change } from "./change.ts";
import { changedVisit, type RoleOf } from "./changed-visit.ts";
import { isStepOf, type Pair, pairsOf, withChanges, withdrawn } from "./pairs.ts";
import { lossBy } from "./price.ts";
import type { Proposal } from "./proposals.ts";
import { attempt, conflictsIn, type Demand, type Given } from "./trial.ts";

/**
 * A change, or two at once, that has been tried: the activity takes place, and no placed activity is lost.
 */
export interface Relaxation {
  readonly change: Change;
  /** A second change, if no single change that was tried is enough. */
  readonly also: Change | undefined;
  /** On the scale of the weights of wishes (see `priceOf`); never 0. */
  readonly price: number;
  /** The objective without the change and with it. A withdrawn wish counts as not met. */
  readonly before: Objective;
  readonly after: Objective;
  /** The new time and place of the activity, and the other items that change their time, place or people. */
  readonly placements: readonly Placement[];
}

/** The relaxations of one activity. */
export interface Relaxations {
  /**
   * The placements of a programme in which it takes place because the times of others change, without any
   * relaxation. Undefined if the search finds none.
   */
  readonly rearranged: readonly Placement[] | undefined;
  readonly relaxations: readonly Relaxation[];
}

/**
 * Maximum number of offers, in total and of one kind, for variety; the work of one trial; and the changes tried for
 * one question.
 */
const mostOffered = 5;
const mostAlike = 2;
const workPerTrial = 400;
const mostTried = 24;
/**
 * The work after which no further change is tried for one question, in priced insertions: two seconds or less. It
 * matters only in visits of thousands of activities.
 */
export const workPerQuestion = 100_000;
/** Activities and people that are compiled and checked again in the time of one priced insertion. */
const checkedPerInsertion = 20;

/** The goal: that an activity takes place, as the visit states it or with further conditions. */
export interface Wanted {
  readonly visit: Visit;
  readonly programme: Programme;
  readonly target: ActivityId;
  readonly demand?: Demand | undefined;
  /**
   * Returns the changes that may help after one has been made. When absent, only single changes are sought.
   */
  readonly further?: ((visit: Visit, programme: Programme) => readonly Proposal[]) | undefined;
  /** Whether a programme that places the activity meets all conditions. */
  readonly isMet?: ((programme: Programme) => boolean) | undefined;
  readonly given?: Given | undefined;
  readonly effort: { evaluations: number };
  /** The work after which no further change is tried; when absent, `workPerQuestion`. */
  readonly limit?: number | undefined;
}

/** Tries changes, cheapest first, and keeps those that work. Deterministic; its work is bounded. */
export function relaxationsFor(wanted: Wanted, proposals: readonly Proposal[]): Relaxations {
  return runToEnd(seekRelaxations(wanted, proposals));
}

/** Does the same, but pauses after each change that was tried. The caller may stop at any time. */
export function* seekRelaxations(
  wanted: Wanted,
  proposals: readonly Proposal[],
): Generator<undefined, Relaxations> {
  const { visit, programme, target, effort, demand, given, further, limit = workPerQuestion } = wanted;
  const isSpent = (): boolean => effort.evaluations >= limit;
  const standing = recompute(visit, programme);
  const before = standing.objective;
  const conflicts = conflictsIn(visit, standing);
  const tried = (changed: Visit, from = programme): Programme | undefined => {
    if (isSpent()) return undefined;
    effort.evaluations += (changed.activities.length + changed.people.length) / checkedPerInsertion;
    const trial = { visit: changed, programme: from, target, demand, given, conflicts };
    const found = attempt(trial, Math.min(workPerTrial, limit - effort.evaluations), effort);
    if (!found || !hasGuests(changed, found, target)) return undefined;
    return (wanted.isMet?.(found) ?? true) ? found : undefined;
  };
  const asItIs = tried(visit);
  if (asItIs) return { rearranged: differing(programme, asItIs), relaxations: [] };
  yield;
  const relaxationBy = (price: number, ...changes: [Change, Change?]): Relaxation | undefined => {
    const [change, also] = changes;
    const made = withChanges(visit, programme, changes);
    const found = tried(made.visit, made.programme);
    if (!found) return undefined;
    const lost = lossBy(visit, programme, ...withdrawn(changes));
    const after = { ...found.objective, wishesUnmet: found.objective.wishesUnmet + lost };
    return { change, also, price, before, after, placements: differing(programme, found) };
  };
  const relaxations: Relaxation[] = [];
  for (const { change, price } of proposals.slice(0, mostTried)) {
    if (relaxations.length >= mostOffered || isSpent()) break;
    // A larger step of the same kind is not worth showing if a smaller one is enough.
    if (relaxations.some((other) => isStepOf(other.change, change))) continue;
    if (relaxations.filter((other) => other.change.kind === change.kind).length >= mostAlike) continue;
    const found = relaxationBy(price, change);
    if (found) relaxations.push(found);
    yield;
  }
  if (relaxations.length > 0 || !further || isSpent()) return { rearranged: undefined, relaxations };
  const pairs = pairsOf({ visit, programme, further }, proposals);
  return { rearranged: undefined, relaxations: yield* pairsThatHold(pairs, proposals, relaxationBy) };
}

/** Pairs tried for one question, and offered. Few are offered because each asks for two changes. */
const mostPairsTried = 12;
const mostPairsOffered = 3;

/** Returns the pairs that work, cheapest first. If the second change alone is enough, returns it alone. */
function* pairsThatHold(
  pairs: readonly Pair[],
  triedAlone: readonly Proposal[],
  relaxationBy: (price: number, ...changes: [Change, Change?]) => Relaxation | undefined,
): Generator<undefined, Relaxation[]> {
  const held: Relaxation[] = [];
  const known = new Set(triedAlone.map(({ change }) => JSON.stringify(change)));
  for (const { first, second, price } of pairs.slice(0, mostPairsTried)) {
    if (held.length >= mostPairsOffered) break;
    const key = JSON.stringify(second.change);
    if (held.some(({ change, also }) => also === undefined && JSON.stringify(change) === key)) continue;
    const kinds = kindsOf([first.change, second.change]);
    if (held.filter(({ change, also }) => kindsOf([change, also]) === kinds).length >= mostAlike) continue;
    const found = relaxationBy(price, first.change, second.change);
    yield;
    if (!found) continue;
    const alone = known.has(key) ? undefined : relaxationBy(second.price, second.change);
    known.add(key);
    held.push(alone ?? found);
  }
  return held.sort((x, y) => x.price - y.price);
}

const kindsOf = (changes: readonly (Change | undefined)[]): string =>
  changes
    .map((change) => change?.kind)
    .sort()
    .join();

/** Whether some invited traveller attends: a host should not be alone in a room. */
function hasGuests(visit: Visit, programme: Programme, id: ActivityId): boolean {
  const index = indexVisit(visit);
  const travels = (person: string) =>
    index.delegationOfParty.get(index.people.get(person)?.party ?? "")?.side === "visiting";
  const { attend } = index.activities.get(id) ?? hole();
  const asked = [...attend.required, ...attend.wished, ...attend.quorum.flatMap((quorum) => quorum.of)];
  return (
    !asked.flatMap((one) => index.peopleOf(one)).some(travels) ||
    (programme.placements.find(({ activity }) => activity === id)?.attendees.some(travels) ?? false)
  );
}

/** Returns placements of a programme that another does not have in the same form. */
function differing(programme: Programme, next: Programme): Placement[] {
  const now = new Set(programme.placements.map((placement) => JSON.stringify(placement)));
  return next.placements.filter((placement) => !now.has(JSON.stringify(placement)));
}

/** The part of a relaxation that is applied. Without a change, only other activities move. */
export interface AppliedRelaxation {
  readonly change: Change | undefined;
  readonly also?: Change | undefined;
  readonly placements: readonly Placement[];
}

/**
 * Returns the visit and the programme after a relaxation. `role` names an interpreter who has yet to be
 * found.
 */
export function relaxed(
  visit: Visit,
  programme: Programme,
  { change, also, placements }: AppliedRelaxation,
  role?: RoleOf,
): { readonly visit: Visit; readonly programme: Programme } {
  const changed = [change, also].reduce((so, one) => (one ? changedVisit(so, one, role) : so), visit);
  const known = new Set<string>(changed.activities.map((activity) => activity.id));
  const moved = new Set<string>(placements.map((placement) => placement.activity));
  const kept = programme.placements.filter(({ activity }) => known.has(activity) && !moved.has(activity));
  return {
    visit: changed,
    programme: recompute(changed, { ...programme, placements: [...kept, ...placements] }),
  };
}
