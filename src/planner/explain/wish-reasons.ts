// Why a wish is not met: for each activity that would meet it, what keeps it or its people from taking place together.
import { indexVisit, type Subject, type Unplaced, type Wish } from "#domain";
import { type ActivityModel, type Agent, comingWith, type Model, type Unit } from "../model/model.ts";
import type { Decision } from "../solution/decision.ts";
import { type Inquiry, inquiryInto } from "./inquiry.ts";
import { type Reason, reasonIn } from "./unplaced.ts";

/** One way in which a wish could be met: an activity, with a unit of the wisher's people who need not come to it. */
export interface Way {
  readonly activity: number;
  /** The unit that would come; undefined: somebody of theirs must come anyway. */
  readonly unit: number | undefined;
  /** Sites at which it counts; undefined: all. */
  readonly sites: ReadonlySet<number> | undefined;
}

/** The ways in which a wish could be met, in the order of the visit. A wish to avoid something has none. */
export function waysToMeet(model: Model, wish: number): Way[] {
  if (model.wishes[wish]?.avoid) return [];
  return model.activities.flatMap((activity, a) =>
    activity.wishes
      .filter((link) => link.wish === wish)
      .flatMap(({ always, units, sites }): Way[] =>
        (always ? [undefined] : units).map((unit) => ({ activity: a, unit, sites })),
      ),
  );
}

/** The problem in which a way is demanded: its unit must come, to a site that counts. */
export function demandedModel(model: Model, { activity: a, unit: u, sites }: Way): Model {
  const activity = model.activities[a] as ActivityModel;
  const unit = u === undefined ? undefined : activity.units[u];
  const none: Unit = { agents: [], count: 0, quorum: -1 };
  const agents = new Set(unit?.agents);
  const comes = (other: Unit): boolean => other.agents.some((agent) => agents.has(agent));
  const demanded: ActivityModel = {
    ...activity,
    options: sites ? activity.options.filter((option) => sites.has(option.site)) : activity.options,
    requiredAgents: [...activity.requiredAgents, ...agents],
    requiredCount: activity.requiredCount + (unit?.count ?? 0),
    // Whoever comes with the unit comes once; positions of units stay.
    units: activity.units.map((other) => (comes(other) ? none : other)),
    quorums: activity.quorums.map((quorum) => ({
      ...quorum,
      counts: quorum.counts.map((count, i) =>
        comes(activity.units[quorum.units[i] as number] as Unit) ? 0 : count,
      ),
      alreadyThere: quorum.alreadyThere + (u === undefined ? 0 : comingWith(quorum, u)),
    })),
    immovable: false,
    settled: false,
  };
  return { ...model, activities: model.activities.with(a, demanded) };
}

export interface WishReason extends Reason {
  readonly way: Way;
}

/** Why a wish is not met in one of its ways, as the others stand. */
export function wishReason(inquiry: Inquiry, wish: number, way: Way, limit?: number): WishReason {
  const { model } = inquiry;
  const demanded = { model: demandedModel(model, way), limit };
  const { unplaced, roles, work } = reasonIn(inquiry, way.activity, demanded);
  const wished = model.visit.wishes[wish];
  const clash = unplaced.clash.map((demand, i) => {
    const role = roles[i];
    if (!wished || role?.kind !== "attendance" || !comesByWish(model, way, role.party)) return demand;
    const activity = { kind: "activity", id: unplaced.activity } as const;
    return { demand: "wished-attendance" as const, subjects: [activity, wisher(model, wished)], facts: {} };
  });
  return { way, unplaced: { ...unplaced, clash }, roles, work };
}

/** Whether nobody of a party would have to come if it were not for the wish. */
function comesByWish(model: Model, { activity, unit }: Way, party: number): boolean {
  const { requiredAgents, units } = model.activities[activity] as ActivityModel;
  const of = (agents: readonly number[] | undefined) =>
    agents?.some((agent) => (model.agents[agent] as Agent).party === party) ?? false;
  return !of(requiredAgents) && unit !== undefined && of(units[unit]?.agents);
}

/** Whoever wishes something, as a subject. */
export function wisher(model: Pick<Model, "visit">, { of }: Wish): Subject {
  const { people, parties } = indexVisit(model.visit);
  return { kind: people.has(of) ? "person" : parties.has(of) ? "party" : "delegation", id: of };
}

/** Ways looked into, and their work, for all wishes of a programme; of a large event the rest is left to `explain`. */
const mostWays = 30;
const mostWork = 500_000;
const mostAtOnce = 100_000;

/**
 * For every unmet wish with an activity in the programme that would meet it, what keeps its people from it: the reason
 * with the fewest demands. Wishes beyond a bound are left out.
 */
export function absentReasons(
  model: Model,
  decisions: readonly (Decision | undefined)[],
  isMet: (wish: number) => boolean,
): ReadonlyMap<number, Unplaced> {
  const reasons = new Map<number, Unplaced>();
  let looked = 0;
  let work = 0;
  const linked = placedWays(model, decisions, isMet);
  if (linked.size === 0) return reasons;
  const inquiry = inquiryInto(model, decisions);
  for (const [wish, ways] of linked) {
    if (looked >= mostWays || work >= mostWork) break;
    looked += ways.length;
    const found = ways.map((way) => {
      const reason = wishReason(inquiry, wish, way, mostAtOnce);
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

/** Whether a reason names fewer demands; one that was not examined names none, but says nothing. */
const isSmaller = (one: Unplaced, other: Unplaced): boolean =>
  one.proof !== "not-examined" && (other.proof === "not-examined" || one.clash.length < other.clash.length);

/** Ways looked into for one wish. */
const waysPerWish = 3;

/** By unmet wish the ways through activities that are in the programme. */
function placedWays(
  model: Model,
  decisions: readonly (Decision | undefined)[],
  isMet: (wish: number) => boolean,
): Map<number, Way[]> {
  const ways = new Map<number, Way[]>();
  model.activities.forEach((activity, a) => {
    if (!decisions[a]) return;
    for (const { wish, always, units, sites } of activity.wishes) {
      if (model.wishes[wish]?.avoid || isMet(wish)) continue;
      const list = ways.get(wish) ?? [];
      for (const unit of always ? [undefined] : units)
        if (list.length < waysPerWish) list.push({ activity: a, unit, sites });
      ways.set(wish, list);
    }
  });
  return new Map([...ways].sort(([x], [y]) => x - y));
}
