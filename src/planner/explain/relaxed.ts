// Relaxed problems: a problem without some of the demands on one activity.
import { type Visit, withLengthStated } from "#domain";
import { type ActivityModel, type Agent, type Model, unreachable } from "../model/model.ts";
import { compileOptions } from "../model/options.ts";
import { activityOf, type Part } from "./demands.ts";
import { agentsOf, withAgents } from "./inquiry.ts";

/** The options that an activity has at any time, behind doors that are always open, or both, once they are known. */
export type FreeOptions = Map<string, ActivityModel["options"]>;

/**
 * The problem without some of the demands on one activity, given by their parts in it; of the other activities only
 * those that move people. `known` is kept from one call to the next for the same problem and activity.
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
  const facts = model.activities[target] as ActivityModel;
  const quorums = new Set(gone.flatMap((role) => (role.kind === "quorum" ? [role.quorum] : [])));
  const options =
    without("windows") || without("opening")
      ? freeOptions(model, target, without("windows"), without("opening"), known)
      : facts.options;
  const endless = { seats: Number.POSITIVE_INFINITY };
  const relaxed: ActivityModel = {
    ...facts,
    options: without("seats") ? options.map((option) => ({ ...option, ...endless })) : options,
    quorums: facts.quorums.map((quorum, q) => (quorums.has(q) ? { ...quorum, atLeast: 0 } : quorum)),
    requiredAgents: facts.requiredAgents.filter((agent) => !absent.has((model.agents[agent] as Agent).party)),
    needs: without("interpreters") ? [] : facts.needs,
    minimumGroup: without("group") ? 0 : facts.minimumGroup,
    after: without("order") ? [] : facts.after,
    before: without("order") ? [] : facts.before,
  };
  // Without the flight or coach between two cities, a relaxed problem must let people be in both.
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
    rules: agent.rules.filter((rule) => !rules.has(rule.id)),
  }));
}

type Travel = Pick<Model, "bands" | "slowest">;

const nearTravel = new WeakMap<Model["bands"], Travel>();

/** Travel in which places without a way between them are next to each other. */
export function withoutDistance({ bands, slowest }: Travel): Travel {
  const known = nearTravel.get(bands);
  if (known) return known;
  const near = (matrix: Int32Array) => matrix.map((minutes) => (minutes >= unreachable ? 0 : minutes));
  const made = { bands: bands.map(near), slowest: near(slowest) };
  nearTravel.set(bands, made);
  return made;
}

const atAnyHour = [{ from: 0, to: 1439 }];

function freeOptions(
  model: Model,
  target: number,
  anyTime: boolean,
  alwaysOpen: boolean,
  known: FreeOptions,
): ActivityModel["options"] {
  const key = `${anyTime} ${alwaysOpen}`;
  const options = known.get(key) ?? compiledFreely(model, target, anyTime, alwaysOpen);
  known.set(key, options);
  return options;
}

function compiledFreely(
  model: Model,
  target: number,
  anyTime: boolean,
  alwaysOpen: boolean,
): ActivityModel["options"] {
  const activity = activityOf(model, target);
  const { visit } = model;
  const { fixed: _fixed, when: _when, ...rest } = withLengthStated(activity);
  const open = alwaysOpen ? alwaysOpenVisit(visit) : visit;
  const isPinned = anyTime && open.pins.some((pin) => pin.activity === activity.id);
  const free: Visit = isPinned
    ? { ...open, pins: open.pins.filter((pin) => pin.activity !== activity.id) }
    : open;
  const siteIndex = new Map(model.sites.map((site, i) => [site.id, i]));
  return compileOptions(free, anyTime ? { ...rest, when: atAnyHour } : activity, siteIndex);
}

const openVisits = new WeakMap<Visit, Visit>();

/** The visit with all doors open at any hour; the same object for the same visit, so that its index is made once. */
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
