// Relaxed problems: a problem without some of the demands on one activity.
import { elementAt } from "#base/element-at.ts";
import {
  type Activity,
  indexVisit,
  lengthOf,
  type Span,
  startOfDay,
  type Visit,
  wholeVisit,
  withLengthStated,
} from "#domain";
import { type ActivityModel, type Model, unreachable } from "../model/model.ts";
import { compileOptions } from "../model/options.ts";
import { activityOf, type Part } from "./demands.ts";
import { agentsOf, withAgents } from "./inquiry.ts";

/** The options of an activity at any time, with unlimited opening hours or without length. Filled on demand. */
export type FreeOptions = Map<string, ActivityModel["options"]>;

/**
 * Returns the problem without some of the demands on one activity, given by their parts in it. Among the other
 * activities, only those that move people count as demands. `known` is reused between calls for the same problem and
 * activity.
 */
export function withoutRoles(
  model: Model,
  target: number,
  gone: readonly Part["role"][],
  known: FreeOptions,
): Model {
  const without = (kind: Part["role"]["kind"]) => gone.some((role) => role.kind === kind);
  const partiesWithout = (kind: "presence" | "attendance") =>
    new Set(gone.flatMap((role) => (role.kind === kind ? [role.party] : [])));
  const absent = partiesWithout("attendance");
  const facts = elementAt(model.activities, target);
  const quorums = new Set(gone.flatMap((role) => (role.kind === "quorum" ? [role.quorum] : [])));
  const freed = {
    anyTime: without("windows"),
    alwaysOpen: without("opening"),
    lengthless: without("length"),
  };
  const options =
    freed.anyTime || freed.alwaysOpen || freed.lengthless
      ? freeOptions(model, target, freed, known)
      : facts.options;
  const endless = { seats: Number.POSITIVE_INFINITY };
  const relaxed: ActivityModel = {
    ...facts,
    length: freed.lengthless ? 0 : facts.length,
    options: without("seats") ? options.map((option) => ({ ...option, ...endless })) : options,
    quorums: facts.quorums.map((quorum, q) => (quorums.has(q) ? { ...quorum, atLeast: 0 } : quorum)),
    requiredAgents: facts.requiredAgents.filter((agent) => !absent.has(elementAt(model.agents, agent).party)),
    needs: without("interpreters") ? [] : facts.needs,
    minimumGroup: without("group") ? 0 : facts.minimumGroup,
    after: without("order") ? [] : facts.after,
    before: without("order") ? [] : facts.before,
  };
  // Without the flight or coach between two cities, a relaxed problem must allow people to be in both.
  const stranded = without("activity");
  return {
    ...model,
    ...(stranded ? withoutDistance(model) : {}),
    ...(without("seats") ? { sites: model.sites.map((site) => ({ ...site, ...endless })) } : {}),
    activities: model.activities.with(target, relaxed),
    ...(without("presence") || without("rule")
      ? { agents: freeAgents(model, facts, partiesWithout("presence"), gone) }
      : {}),
  };
}

function freeAgents(
  model: Model,
  facts: ActivityModel,
  always: ReadonlySet<number>,
  gone: readonly Part["role"][],
): Model["agents"] {
  const rules = new Set(gone.flatMap((role) => (role.kind === "rule" ? [role.rule] : [])));
  const everAt = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  return withAgents(model.agents, agentsOf(facts), (agent) => ({
    ...agent,
    presence: always.has(agent.party) ? everAt : agent.presence,
    expectedAt: always.has(agent.party) ? [] : agent.expectedAt,
    rules: agent.rules.filter((rule) => !rules.has(rule.id)),
  }));
}

type Travel = Pick<Model, "bands" | "slowest">;

const nearTravel = new WeakMap<Model["bands"], Travel>();

/** Returns travel data in which places without a route between them are adjacent. */
export function withoutDistance({ bands, slowest }: Travel): Travel {
  const known = nearTravel.get(bands);
  if (known) return known;
  const near = (matrix: Int32Array) => matrix.map((minutes) => (minutes >= unreachable ? 0 : minutes));
  const made = { bands: bands.map(near), slowest: near(slowest) };
  nearTravel.set(bands, made);
  return made;
}

/** Demands that do not bind the options of an activity. */
interface Freed {
  readonly anyTime: boolean;
  readonly alwaysOpen: boolean;
  readonly lengthless: boolean;
}

function freeOptions(
  model: Model,
  target: number,
  freed: Freed,
  known: FreeOptions,
): ActivityModel["options"] {
  const key = Object.values(freed).join(" ");
  const options = known.get(key) ?? compiledFreely(model, target, freed);
  known.set(key, options);
  return options;
}

function compiledFreely(
  model: Model,
  target: number,
  { anyTime, alwaysOpen, lengthless }: Freed,
): ActivityModel["options"] {
  const own = activityOf(model, target);
  const { interpretation: _, ...bare } = own;
  const activity: Activity = lengthless ? { ...bare, minutes: 0 } : withLengthStated(own);
  const { visit } = model;
  const open = alwaysOpen ? alwaysOpenVisit(visit) : visit;
  const siteIndex = new Map(model.sites.map((site, i) => [site.id, i]));
  if (!anyTime) return compileOptions(open, lengthless ? activity : own, siteIndex);
  const { fixed: _fixed, when: _when, ...rest } = activity;
  const free: Visit = open.pins.some((pin) => pin.activity === activity.id)
    ? { ...open, pins: open.pins.filter((pin) => pin.activity !== activity.id) }
    : open;
  return compileOptions(free, rest, siteIndex, anyTimeFor(visit, rest));
}

/** Returns the days of its leg from midnight to midnight; the whole visit if the activity takes longer. */
function anyTimeFor(visit: Visit, activity: Activity): readonly Span[] {
  const leg = indexVisit(visit).legOf(activity);
  const days = { from: startOfDay(leg.from, leg.zone), to: startOfDay(leg.to.add({ days: 1 }), leg.zone) };
  return lengthOf(activity) <= days.to - days.from ? [days] : wholeVisit(visit);
}

const openVisits = new WeakMap<Visit, Visit>();

/**
 * Returns the visit with everything open at any hour. Returns the same object for the same visit, so that its
 * index is built once.
 */
export function alwaysOpenVisit(visit: Visit): Visit {
  const known = openVisits.get(visit);
  if (known) return known;
  const open: Visit = {
    ...visit,
    places: visit.places.map(({ opening: _opening, closed: _closed, ...place }) => ({
      ...place,
      rooms: place.rooms.map(({ opening: _hours, closed: _shut, ...room }) => room),
    })),
  };
  openVisits.set(visit, open);
  return open;
}
