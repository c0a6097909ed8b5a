// Explains a wish: whether it is met, what keeps its people from activities that would meet it, and what could change.
import { elementAt } from "#base/element-at.ts";
import {
  type Activity,
  type ActivityId,
  attendeeOf,
  type Demand,
  indexVisit,
  isRequired,
  type Programme,
  type Unplaced,
  type Visit,
  type Wish,
  type WishId,
} from "#domain";
import { type Roster, rosterOf } from "../model/agents.ts";
import { compile } from "../model/compile.ts";
import type { Model } from "../model/model.ts";
import { bearsOn } from "../model/wishes.ts";
import type { Decision } from "../solution/decision.ts";
import { emptyState, insert, type State } from "../solution/state.ts";
import { stateOf } from "../solution/state-of.ts";
import type { WishExplanation } from "../types.ts";
import type { Work } from "./explain.ts";
import { inquiryInto } from "./inquiry.ts";
import { priceOf } from "./relax/price.ts";
import { type Proposal, proposalsFor } from "./relax/proposals.ts";
import { type Relaxations, relaxationsFor, workPerQuestion } from "./relax/relaxations.ts";
import { reasonWorkPerInsertion } from "./unplaced.ts";
import { demandedModel, type Possibility, possibilitiesOf, wisher, wishReason } from "./wish-reasons.ts";

/** The maximum number of possibilities examined for a wish. */
const mostPossibilities = 3;
const mostOffered = 5;

/**
 * Explains one wish of a programme. Undefined when the visit has no such wish. Begins nothing new once the work, in
 * priced insertions, has reached `limit`; counts it in `effort`.
 */
export function explainWish(
  visit: Visit,
  programme: Programme,
  id: WishId,
  limit = workPerQuestion,
  effort = { evaluations: 0 },
): WishExplanation | undefined {
  const work = { effort, limit };
  const w = visit.wishes.findIndex((wish) => wish.id === id);
  const wish = visit.wishes[w];
  const outcome = programme.wishes.find((candidate) => candidate.wish === id);
  if (!wish) return undefined;
  const { by = [], met = false } = outcome ?? {};
  const answer = { kind: "wish", wish: id, met, by } as const;
  if (met) return { ...answer, reasons: [], relaxations: [], rearranged: undefined };
  if (wish.wants === "avoid") return { ...answer, ...avoided(visit, programme, wish, { by, work }) };
  const model = compile(visit);
  const state = stateOf(model, programme);
  const possibilities = possibilitiesOf(model, w).slice(0, mostPossibilities);
  const found = possibilities.map((possibility) => looked(state, programme, w, { possibility, work }));
  return { ...answer, ...together(found.length > 0 ? found : uninvited(visit, programme, wish, work)) };
}

/** A possibility, and the work that examining it may take. */
interface Look {
  readonly possibility: Possibility;
  readonly work: Work;
}

/** The findings about one possibility: why it is barred, and what would allow it. */
interface Found extends Relaxations {
  readonly reason: Unplaced;
}

function together(found: readonly Found[]): Pick<WishExplanation, "reasons" | keyof Relaxations> {
  const rearranged = found.find((one) => one.rearranged)?.rearranged;
  const relaxations = rearranged
    ? []
    : found.flatMap((one) => one.relaxations).sort((x, y) => x.price - y.price);
  return {
    reasons: found.map((one) => one.reason),
    rearranged,
    relaxations: relaxations.slice(0, mostOffered),
  };
}

function looked(standing: State, programme: Programme, w: number, { possibility, work }: Look): Found {
  const { model } = standing;
  const { visit } = model;
  const { unplaced, proposals } = barred(standing, programme, w, { possibility, work });
  const demand = demandOf(model, possibility);
  const wish = elementAt(visit.wishes, w);
  // An activity with a single possibility always provides this one.
  const further = (changed: Visit, then: Programme): readonly Proposal[] => {
    const other = stateOf(compile(changed), then);
    const at = changed.wishes.findIndex(({ id }) => id === wish.id);
    const again = possibilitiesOf(other.model, at).find(
      ({ activity }) => other.model.activities[activity]?.id === unplaced.activity,
    );
    return again ? barred(other, then, at, { possibility: again, work }).proposals : [];
  };
  const wanted = {
    visit,
    programme,
    target: unplaced.activity,
    demand,
    isMet: metIn(wish),
    further,
    ...work,
  };
  return { reason: unplaced, ...relaxationsFor(wanted, proposals) };
}

/** Returns why a wish is not met in one of its possibilities, and what may change that. */
function barred(
  standing: State,
  programme: Programme,
  w: number,
  { possibility, work }: Look,
): { readonly unplaced: Unplaced; readonly proposals: readonly Proposal[] } {
  const { model } = standing;
  const { visit } = model;
  const { effort, limit } = work;
  const left = Math.max(0, limit - effort.evaluations) * reasonWorkPerInsertion;
  const reason = wishReason(inquiryInto(model, standing.decisions), w, possibility, left);
  const { unplaced, roles } = reason;
  effort.evaluations += reason.work / reasonWorkPerInsertion;
  const state = stateWithout(demandedModel(model, possibility), standing.decisions, possibility.activity);
  const wishers = new Set<string>(indexVisit(visit).peopleOf(elementAt(visit.wishes, w).of));
  const occasion = { state, programme, target: possibility.activity, ...work };
  const proposals = proposalsFor(occasion, roles).filter(
    ({ change }) =>
      // Excusing the people who have the wish would not meet it.
      change.kind !== "attendance" ||
      change.activity !== unplaced.activity ||
      !change.who.flatMap((id) => indexVisit(visit).peopleOf(id)).some((person) => wishers.has(person)),
  );
  return { unplaced, proposals };
}

const metIn =
  ({ id }: Wish) =>
  (programme: Programme): boolean =>
    programme.wishes.some((outcome) => outcome.wish === id && outcome.met);

function stateWithout(model: Model, decisions: readonly (Decision | undefined)[], without: number): State {
  const state = emptyState(model);
  decisions.forEach((decision, a) => {
    if (decision && a !== without) insert(state, decision);
  });
  return state;
}

/** Returns how an activity changes so that a possibility holds: its places and the people it requires. */
function demandOf(model: Model, possibility: Possibility): (activity: Activity) => Activity {
  const { units } = elementAt(model.activities, possibility.activity);
  const agents = possibility.unit === undefined ? [] : (units[possibility.unit]?.agents ?? []);
  const people = agents.flatMap((agent) => [...(model.agents[agent]?.people ?? [])]);
  const sites = possibility.sites && new Set([...possibility.sites].map((site) => model.sites[site]?.id));
  return (activity) => ({
    ...activity,
    places: sites ? activity.places.filter((place) => sites.has(place)) : activity.places,
    attend: {
      ...activity.attend,
      required: [...activity.attend.required, ...people.map(attendeeOf)],
    },
  });
}

/** Returns activities that would meet a wish if its people were invited to them. */
function uninvited(visit: Visit, programme: Programme, wish: Wish, work: Work): Found[] {
  const rosters = new Map<string, Roster>(visit.activities.map((a) => [a.id, rosterOf(visit, a)]));
  const people = indexVisit(visit).peopleOf(wish.of);
  const offers = visit.activities.filter((activity) => bearsOn(visit, wish, activity, { rosters }));
  return offers.slice(0, mostPossibilities).map((activity) => {
    const subjects = [{ kind: "activity", id: activity.id } as const, wisher({ visit }, wish)];
    const roster = rosters.get(activity.id);
    const barred = people.every((id) => roster?.forbidden.has(id));
    const demand: Demand = { demand: barred ? "forbidden-attendance" : "invitation", subjects, facts: {} };
    const change = { kind: "invitation", activity: activity.id, who: [wish.of] } as const;
    const proposals = barred ? [] : [{ change, price: priceOf(visit, programme, change) }];
    const come = (held: Activity): Activity => ({
      ...held,
      attend: { ...held.attend, required: [...held.attend.required, wish.of] },
    });
    const wanted = {
      visit,
      programme,
      target: activity.id,
      demand: come,
      isMet: metIn(wish),
      ...work,
    };
    return {
      reason: { activity: activity.id, clash: [demand], proof: "alone" as const },
      ...relaxationsFor(wanted, proposals),
    };
  });
}

/** Returns why people attend what they want to avoid, and what would release them. */
function avoided(
  visit: Visit,
  programme: Programme,
  wish: Wish,
  { by, work }: { readonly by: readonly ActivityId[]; readonly work: Work },
): Pick<WishExplanation, "reasons" | keyof Relaxations> {
  const index = indexVisit(visit);
  const wishers = new Set<string>(index.peopleOf(wish.of));
  const found = by.slice(0, mostPossibilities).flatMap((id): Found[] => {
    const activity = index.activities.get(id);
    const placement = programme.placements.find((item) => item.activity === id);
    if (!activity || !placement) return [];
    const subject = { kind: "activity", id } as const;
    const must = rosterOf(visit, activity).required.filter((person) => wishers.has(person));
    const clash: Demand[] = [
      {
        demand: isRequired(activity) ? "required-activity" : "placed-activity",
        subjects: [subject],
        facts: { startAt: placement.start, endAt: placement.end },
      },
      ...(must.length > 0
        ? [{ demand: "attendance" as const, subjects: [subject, wisher({ visit }, wish)], facts: {} }]
        : []),
    ];
    const excused = { kind: "attendance", activity: id, who: [wish.of] } as const;
    const changes = must.length === wishers.size ? [excused] : [];
    const proposals = changes.map(
      (change): Proposal => ({
        change,
        price: priceOf(visit, programme, change),
      }),
    );
    const wanted = { visit, programme, target: id, isMet: metIn(wish), ...work };
    return [{ reason: { activity: id, clash, proof: "as-planned" }, ...relaxationsFor(wanted, proposals) }];
  });
  return together(found);
}
