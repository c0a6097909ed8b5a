// Why a wish is not met: for each activity that would meet it, what prevents the activity or the attendance of its
// people.
import { elementAt } from "#base/element-at.ts";
import { indexVisit, type Subject, type Unplaced, type Wish } from "#domain";
import { type ActivityModel, comingWith, type Model, type Unit } from "../model/model.ts";
import type { Decision } from "../solution/decision.ts";
import { type Inquiry, inquiryInto } from "./inquiry.ts";
import { type Reason, reasonIn } from "./unplaced.ts";

/** One possibility to meet a wish: an activity, with a unit of the wisher's people who need not attend it. */
export interface Possibility {
  readonly activity: number;
  /** The unit that would attend; undefined: one of these people must attend anyway. */
  readonly unit: number | undefined;
  /** Sites at which it counts; undefined: all. */
  readonly sites: ReadonlySet<number> | undefined;
}

/**
 * Returns the possibilities to meet a wish, in the order of the visit. A wish to avoid something has none.
 */
export function possibilitiesOf(model: Model, wish: number): Possibility[] {
  if (model.wishes[wish]?.avoid) return [];
  return model.activities.flatMap((activity, a) =>
    activity.wishes
      .filter((link) => link.wish === wish)
      .flatMap(({ always, units, sites }): Possibility[] =>
        (always ? [undefined] : units).map((unit) => ({ activity: a, unit, sites })),
      ),
  );
}

/** Returns the problem in which a possibility is required: its unit must attend, at a site that counts for it. */
export function demandedModel(model: Model, { activity: a, unit: u, sites }: Possibility): Model {
  const activity = elementAt(model.activities, a);
  const unit = u === undefined ? undefined : activity.units[u];
  const none: Unit = { agents: [], count: 0, quorum: -1 };
  const agents = new Set(unit?.agents);
  const comes = (other: Unit): boolean => other.agents.some((agent) => agents.has(agent));
  const demanded: ActivityModel = {
    ...activity,
    options: sites ? activity.options.filter((option) => sites.has(option.site)) : activity.options,
    requiredAgents: [...activity.requiredAgents, ...agents],
    requiredCount: activity.requiredCount + (unit?.count ?? 0),
    // People who attend with the unit count once. The indices of units stay the same.
    units: activity.units.map((other) => (comes(other) ? none : other)),
    quorums: activity.quorums.map((quorum) => ({
      ...quorum,
      counts: quorum.counts.map((count, i) =>
        comes(elementAt(activity.units, elementAt(quorum.units, i))) ? 0 : count,
      ),
      alreadyThere: quorum.alreadyThere + (u === undefined ? 0 : comingWith(quorum, u)),
    })),
    immovable: false,
    hasOneChoice: false,
  };
  return { ...model, activities: model.activities.with(a, demanded) };
}

export interface WishReason extends Reason {
  readonly possibility: Possibility;
}

/** Returns why a wish is not met in one of its possibilities, with the others at their times. */
export function wishReason(
  inquiry: Inquiry,
  wish: number,
  possibility: Possibility,
  limit?: number,
): WishReason {
  const { model } = inquiry;
  const demanded = { model: demandedModel(model, possibility), limit };
  const { unplaced, roles, work } = reasonIn(inquiry, possibility.activity, demanded);
  const wished = model.visit.wishes[wish];
  const clash = unplaced.clash.map((demand, i) => {
    const role = roles[i];
    if (!wished || role?.kind !== "attendance" || !comesByWish(model, possibility, role.party)) return demand;
    const activity = { kind: "activity", id: unplaced.activity } as const;
    return { demand: "wished-attendance" as const, subjects: [activity, wisher(model, wished)], facts: {} };
  });
  return { possibility, unplaced: { ...unplaced, clash }, roles, work };
}

/** Whether nobody of a party would have to attend without the wish. */
function comesByWish(model: Model, { activity, unit }: Possibility, party: number): boolean {
  const { requiredAgents, units } = elementAt(model.activities, activity);
  const of = (agents: readonly number[] | undefined) =>
    agents?.some((agent) => elementAt(model.agents, agent).party === party) ?? false;
  return !of(requiredAgents) && unit !== undefined && of(units[unit]?.agents);
}

/** Returns the party or person who has the wish, as a subject. */
export function wisher(model: Pick<Model, "visit">, { of }: Wish): Subject {
  const { people, parties } = indexVisit(model.visit);
  return { kind: people.has(of) ? "person" : parties.has(of) ? "party" : "delegation", id: of };
}

/**
 * Maximum number of possibilities examined, and their work, for all wishes of a programme. In a large event `explain`
 * examines the rest.
 */
const mostPossibilities = 30;
const mostWork = 500_000;
const mostAtOnce = 100_000;

/**
 * Returns, for every unmet wish with an activity in the programme that would meet it, the reason with the
 * fewest demands that keeps its people away. Leaves out wishes beyond a limit.
 */
export function absentReasons(
  model: Model,
  decisions: readonly (Decision | undefined)[],
  isMet: (wish: number) => boolean,
): ReadonlyMap<number, Unplaced> {
  const reasons = new Map<number, Unplaced>();
  let looked = 0;
  let work = 0;
  const linked = placedPossibilities(model, decisions, isMet);
  if (linked.size === 0) return reasons;
  const inquiry = inquiryInto(model, decisions);
  for (const [wish, ways] of linked) {
    if (looked >= mostPossibilities || work >= mostWork) break;
    looked += ways.length;
    const found = ways.map((possibility) => {
      const reason = wishReason(inquiry, wish, possibility, mostAtOnce);
      work += reason.work;
      return reason.unplaced;
    });
    reasons.set(
      wish,
      found.reduce((least, one) => (isSmaller(one, least) ? one : least)),
    );
  }
  return reasons;
}

/** Whether a reason names fewer demands. A reason that was not examined names none, but proves nothing. */
const isSmaller = (one: Unplaced, other: Unplaced): boolean =>
  one.proof !== "not-examined" && (other.proof === "not-examined" || one.clash.length < other.clash.length);

/** Maximum number of possibilities examined for one wish. */
const possibilitiesPerWish = 3;

/** Returns, by unmet wish, the possibilities through activities that are in the programme. */
function placedPossibilities(
  model: Model,
  decisions: readonly (Decision | undefined)[],
  isMet: (wish: number) => boolean,
): Map<number, Possibility[]> {
  const ways = new Map<number, Possibility[]>();
  model.activities.forEach((activity, a) => {
    if (!decisions[a]) return;
    for (const { wish, always, units, sites } of activity.wishes) {
      if (model.wishes[wish]?.avoid || isMet(wish)) continue;
      const list = ways.get(wish) ?? [];
      for (const unit of always ? [undefined] : units)
        if (list.length < possibilitiesPerWish) list.push({ activity: a, unit, sites });
      ways.set(wish, list);
    }
  });
  return new Map([...ways].sort(([x], [y]) => x - y));
}
