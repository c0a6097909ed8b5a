// Relaxations: the cheapest changes of a visit that let an activity take place, each tried before it is offered.
import {
  type Activity,
  type ActivityId,
  indexVisit,
  type Objective,
  type Placement,
  type Programme,
  type Visit,
} from "#domain";
import { settle } from "../settle.ts";
import type { Change } from "./change.ts";
import { changedVisit, type RoleOf } from "./changed-visit.ts";
import { lossBy } from "./price.ts";
import type { Proposal } from "./proposals.ts";
import { attempt, type Demand, type Given } from "./trial.ts";

/** A change that has been tried: with it the activity takes place, and nothing that stands is lost. */
export interface Relaxation {
  readonly change: Change;
  /** On the scale of the weights of wishes (see `priceOf`); never 0. */
  readonly price: number;
  /** What the programme is worth without the change and with it; what is withdrawn counts as not met. */
  readonly before: Objective;
  readonly after: Objective;
  /** Where the activity then stands, and what else stands elsewhere, or with other people, than now. */
  readonly placements: readonly Placement[];
}

/** What could be done for one activity. */
export interface WaysOut {
  /**
   * Placements with which it takes place although nothing gives way but where others stand; then there is nothing to
   * relax. Undefined where the search finds none.
   */
  readonly rearranged: readonly Placement[] | undefined;
  readonly relaxations: readonly Relaxation[];
}

/** Offers at most, and of one kind, so that there is a choice; work of the search for one trial, and changes tried for one question. */
const mostOffered = 5;
const mostAlike = 2;
const workPerTrial = 400;
const mostTried = 24;

/** What is asked for: that an activity takes place, as the visit has it or as more is wanted of it. */
export interface Wanted {
  readonly visit: Visit;
  readonly programme: Programme;
  readonly target: ActivityId;
  readonly demand?: Demand | undefined;
  /** Whether a programme that places the activity does all that is wanted. */
  readonly isMet?: ((programme: Programme) => boolean) | undefined;
  readonly given?: Given | undefined;
  readonly effort: { evaluations: number };
}

/** Tries changes, cheapest first, and keeps those that hold. Deterministic; its work is bounded. */
export function waysOut(wanted: Wanted, proposals: readonly Proposal[]): WaysOut {
  const { visit, programme, target, effort, demand, given } = wanted;
  const before = settle(visit, programme).objective;
  const tried = (changed: Visit, from = programme): Programme | undefined => {
    const trial = { visit: changed, programme: from, target, demand, given, blocking: before.blocking };
    const found = attempt(trial, workPerTrial, effort);
    if (!found || !hasGuests(changed, found, target)) return undefined;
    return (wanted.isMet?.(found) ?? true) ? found : undefined;
  };
  const asItIs = tried(visit);
  if (asItIs) return { rearranged: differing(programme, asItIs), relaxations: [] };
  const relaxations: Relaxation[] = [];
  for (const { change, price } of proposals.slice(0, mostTried)) {
    if (relaxations.length >= mostOffered) break;
    // A larger step of the same kind is not worth showing where a smaller one suffices.
    if (relaxations.some((other) => isStepOf(other.change, change))) continue;
    if (relaxations.filter((other) => other.change.kind === change.kind).length >= mostAlike) continue;
    const found = tried(changedVisit(visit, change), excusing(visit, programme, change));
    if (!found) continue;
    const lost = change.kind === "withdrawal" ? lossBy(visit, programme, change.activity) : 0;
    const after = { ...found.objective, wishesUnmet: found.objective.wishesUnmet + lost };
    relaxations.push({ change, price, before, after, placements: differing(programme, found) });
  }
  return { rearranged: undefined, relaxations };
}

/** Whether somebody of those who travel comes, where they are asked: nobody wants a host alone in a room. */
function hasGuests(visit: Visit, programme: Programme, id: ActivityId): boolean {
  const index = indexVisit(visit);
  const travels = (person: string) =>
    index.delegationOfParty.get(index.people.get(person)?.party ?? "")?.side === "visiting";
  const { attend } = index.activities.get(id) as Activity;
  const asked = [...attend.required, ...attend.wished, ...attend.quorum.flatMap((quorum) => quorum.of)];
  return (
    !asked.flatMap((one) => index.peopleOf(one)).some(travels) ||
    (programme.placements.find(({ activity }) => activity === id)?.attendees.some(travels) ?? false)
  );
}

/** The programme without those whom a change excuses: they are free for what is wanted. */
function excusing(visit: Visit, programme: Programme, change: Change): Programme {
  if (change.kind !== "attendance") return programme;
  const free = new Set<string>(change.who.flatMap((id) => indexVisit(visit).peopleOf(id)));
  return {
    ...programme,
    placements: programme.placements.map((placement) =>
      placement.activity === change.activity
        ? { ...placement, attendees: placement.attendees.filter((id) => !free.has(id)) }
        : placement,
    ),
  };
}

const isStepOf = (small: Change, large: Change): boolean =>
  small.kind === large.kind &&
  ((small.kind === "shorter" && large.kind === "shorter") ||
    (small.kind === "interpreters" && large.kind === "interpreters") ||
    (small.kind === "minimum-group" && large.kind === "minimum-group") ||
    (small.kind === "quorum" && large.kind === "quorum" && small.quorum === large.quorum) ||
    (small.kind === "seats" && large.kind === "seats" && small.place === large.place));

/** Placements of a programme that another does not have in the same way. */
function differing(programme: Programme, next: Programme): Placement[] {
  const now = new Set(programme.placements.map((placement) => JSON.stringify(placement)));
  return next.placements.filter((placement) => !now.has(JSON.stringify(placement)));
}

/** What is applied of a way out; without a change others only make room. */
export interface WayOut {
  readonly change: Change | undefined;
  readonly placements: readonly Placement[];
}

/** The visit and the programme after a way out; `role` names an interpreter who has yet to be found. */
export function relaxed(
  visit: Visit,
  programme: Programme,
  { change, placements }: WayOut,
  role?: RoleOf,
): { readonly visit: Visit; readonly programme: Programme } {
  const changed = change ? changedVisit(visit, change, role) : visit;
  const known = new Set<string>(changed.activities.map((activity) => activity.id));
  const moved = new Set<string>(placements.map((placement) => placement.activity));
  const kept = programme.placements.filter(({ activity }) => known.has(activity) && !moved.has(activity));
  return {
    visit: changed,
    programme: settle(changed, { ...programme, placements: [...kept, ...placements] }),
  };
}
