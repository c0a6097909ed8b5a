// The problem: a visit compiled to dense indices and whole minutes. Immutable; it contains no decisions.
import { hole } from "#base/element-at.ts";
import type { ActivityId, ActivityKind, PersonId, PlaceId, Span, Visit, WishId } from "#domain";
import type { DayRuleInForce, RulesInForce } from "#rules";

/** The index that means no site or no base. */
export const nowhere = -1;

/** The travel time between places without a route. */
export const unreachable = 1_000_000_000;

/**
 * An entity with a timeline: an interpreter, or a group of people whom nothing in the visit distinguishes, so
 * that they always move together.
 */
export interface Agent {
  readonly people: readonly PersonId[];
  /** The index of the interpreter in the visit, or -1 for people. */
  readonly interpreter: number;
  /** The index of the party in the model, or -1. */
  readonly party: number;
  /** Number of people; 1 for an interpreter. */
  readonly count: number;
  /** Whether these people belong to a visiting delegation. */
  readonly travels: boolean;
  /**
   * The number of people whose idle minutes count. 0 for interpreters, and for hosts unless the visit counts
   * the idle time of everybody.
   */
  readonly idleCount: number;
  readonly presence: readonly Span[];
  /** Site index of the hotel per leg, or `nowhere`. */
  readonly base: Int32Array;
  /** Site index of each stated night, by the day of its evening (see `bedSite`); undefined if no night is stated. */
  readonly beds: Int32Array | undefined;
  /** Day rules that hold for this agent at a blocking level. */
  readonly rules: readonly DayRuleInForce[];
  /** Days and rules (see `excuseFor`) that confirmed items break, so that nothing else is left out for them. */
  readonly excused: ReadonlySet<string>;
  /** Confirmed items at which they are expected but cannot be, in order of time. Their timeline does not hold these. */
  readonly expectedAt: readonly Expected[];
}

/** A confirmed item at which somebody is expected: the part of a decision that affects their day. */
export interface Expected {
  readonly activity: number;
  readonly option: Option;
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly interpreters: readonly (readonly number[])[];
}

/** One possible place of an activity, with the starts that the place and the windows allow. */
export interface Option {
  /** Site index, or `nowhere`. */
  readonly site: number;
  /** The site where people are afterwards. */
  readonly endSite: number;
  readonly leg: number;
  /** Rank of preference, 0 first. */
  readonly rank: number;
  /** Maximum number of people at once: the smaller of the activity's and the site's seats. */
  readonly seats: number;
  /** Allowed starts as pairs lo, hi (both included), sorted, on the grid. */
  readonly starts: Int32Array;
}

/** People who attend together or not at all, in an activity that does not require them. */
export interface Unit {
  readonly agents: readonly number[];
  readonly count: number;
  /** Index of the first of its quorums, or -1 if one of its people is wished. */
  readonly quorum: number;
}

export interface Quorum {
  readonly atLeast: number;
  readonly atMost: number;
  /** Maximum number of people, never exceeded. `atMost` only leaves people free who are not needed. */
  readonly limit: number;
  readonly units: readonly number[];
  /**
   * For each unit, how many of its people belong to the quorum. People who stay together may be invited in
   * different ways.
   */
  readonly counts: readonly number[];
  /** The number of people of the quorum who are required anyway. */
  readonly alreadyThere: number;
}

/** Returns how many people of a quorum attend with a unit. */
export function comingWith(quorum: Quorum, unit: number): number {
  const at = quorum.units.indexOf(unit);
  return at < 0 ? 0 : (quorum.counts[at] ?? hole());
}

/** Returns how many people of a quorum attend with these units. */
export const thereWith = (quorum: Quorum, units: readonly number[]): number =>
  units.reduce((sum, u) => sum + comingWith(quorum, u), quorum.alreadyThere);

/** Interpreters needed for one language pair. */
export interface Need {
  readonly between: readonly [string, string];
  /** The fewest interpreters with whom the activity can take place. */
  readonly team: number;
  /** The number of interpreters to send if enough are available; `team` if it is absent. */
  readonly wanted?: number;
  /** Agent indices of the interpreters who qualify. */
  readonly candidates: readonly number[];
}

export interface Order {
  readonly other: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly sameDay: boolean;
  readonly rightAfter: boolean;
}

/**
 * The effect of an activity on one wish: met when a required member or one of the units attends at one of the
 * sites.
 */
export interface WishLink {
  readonly wish: number;
  readonly always: boolean;
  readonly units: readonly number[];
  /** Indices of the sites at which it counts; undefined if it counts at all of them. */
  readonly sites: ReadonlySet<number> | undefined;
}

export interface ActivityModel {
  readonly id: ActivityId;
  readonly kind: ActivityKind;
  readonly substantive: boolean;
  /** Whether it includes a meal. */
  readonly feeds: boolean;
  /** Whether only its start is known and its length is an estimate. */
  readonly isOpen: boolean;
  readonly length: number;
  readonly required: boolean;
  readonly weight: number;
  readonly options: readonly Option[];
  /** Whether the activity has only one start at one place, so that the search never moves it. */
  readonly immovable: boolean;
  /** Whether the activity is immovable and without optional attendance, so that the search never removes it. */
  readonly hasOneChoice: boolean;
  /** Whether the activity is cancelled: it then has no options, and the planner does not look for a reason. */
  readonly cancelled: boolean;
  /** Whether the activity is agreed with the host, and takes place at its time in spite of any conflict. */
  readonly confirmed: boolean;
  /** Agents who are expected but cannot attend because of other confirmed activities. Empty for other activities. */
  readonly expected: readonly number[];
  readonly requiredAgents: readonly number[];
  readonly requiredCount: number;
  readonly units: readonly Unit[];
  readonly quorums: readonly Quorum[];
  /** Indices of the units that are wished, not part of a quorum. */
  readonly wishedUnits: readonly number[];
  readonly minimumGroup: number;
  readonly needs: readonly Need[];
  readonly after: readonly Order[];
  readonly before: readonly Order[];
  /** Length of the longest chain of orders that leads to it. */
  readonly depth: number;
  readonly wishes: readonly WishLink[];
  /** The cost of one absent wished unit. */
  readonly unitWeight: number;
}

/** The other activities that invite people of this one. */
export interface OverlapCosts {
  readonly others: Int32Array;
  /** By position in `others`, the cost of a minute in which both take place. */
  readonly perMinute: Int32Array;
}

export interface WishModel {
  readonly id: WishId;
  readonly weight: number;
  /** Whether it is a wish to avoid something, which is met as long as nothing fulfils it. */
  readonly avoid: boolean;
  /** Parties whose satisfaction it counts for. */
  readonly parties: readonly number[];
}

export interface SiteModel {
  readonly id: PlaceId;
  /** Index of the place around a room; itself for a place. */
  readonly place: number;
  readonly parallel: number;
  readonly seats: number;
  /** Whether its occupancy has a limit. */
  readonly limited: boolean;
  /** Whether confirmed activities exceed its limits, so that these limits prove nothing. */
  readonly exceeded: boolean;
}

export interface Model {
  readonly visit: Visit;
  readonly rules: RulesInForce;
  readonly grid: number;
  readonly agents: readonly Agent[];
  /** Agents from this index on are interpreters. */
  readonly firstInterpreter: number;
  readonly activities: readonly ActivityModel[];
  /** Whether any activity has optional attendance. */
  readonly hasChoices: boolean;
  /** By activity, those that invite some of the same people; undefined if absences are counted by heads. */
  readonly overlaps: readonly OverlapCosts[] | undefined;
  readonly sites: readonly SiteModel[];
  readonly wishes: readonly WishModel[];
  /** Sum of the wish weights of each party. */
  readonly partyWeights: readonly number[];
  /** First day of the visit's calendar in each leg's zone, as epoch minutes, by day index. */
  readonly dayStarts: readonly Int32Array[];
  /** By leg and day, the epoch minute to which a wall-clock minute of the day is added for its instant. */
  readonly dayOrigins: readonly Int32Array[];
  /** Whether all legs have the same clock. Elsewhere, an item of one date can follow one of the next. */
  readonly oneClock: boolean;
  /** Travel, entry and buffer minutes per band: bands[b][from * sites + to]. */
  readonly bands: readonly Int32Array[];
  /** The greatest minutes over all bands. */
  readonly slowest: Int32Array;
  /** Bare travel minutes in the first band, for the travel objective. */
  readonly bare: Int32Array;
  readonly bandStarts: readonly number[];
}

/** Returns the day index of an instant in the zone of a leg. */
export function dayOf(model: Model, leg: number, minute: number): number {
  const starts = model.dayStarts[leg] ?? hole();
  let day = Math.floor((minute - (starts[0] ?? hole())) / 1440);
  if (day < 0) return 0;
  if (day >= starts.length) return starts.length - 1;
  while (day + 1 < starts.length && (starts[day + 1] ?? hole()) <= minute) day++;
  while (day > 0 && (starts[day] ?? hole()) > minute) day--;
  return day;
}

/** Returns travel, entry and buffer minutes from one site to another for a departure at an instant. */
export function travelAt(model: Model, from: number, to: number, leg: number, departure: number): number {
  if (from === nowhere || to === nowhere || from === to) return 0;
  const at = from * model.sites.length + to;
  if (model.bands.length === 1) return (model.bands[0] ?? hole())[at] ?? hole();
  const day = dayOf(model, leg, departure);
  const minute = departure - ((model.dayOrigins[leg] ?? hole())[day] ?? hole());
  let band = 0;
  for (let i = 0; i < model.bandStarts.length; i++) if ((model.bandStarts[i] ?? hole()) <= minute) band = i;
  return (model.bands[band] ?? hole())[at] ?? hole();
}

/** Returns the greatest travel time over the day between two sites, which is safe for every departure. */
export function travelAtMost(model: Model, from: number, to: number): number {
  if (from === nowhere || to === nowhere || from === to) return 0;
  return model.slowest[from * model.sites.length + to] ?? hole();
}
