// Demands: everything that could give way so that an activity fits, each as a change of the problem without it.
import { present } from "#base/assert.ts";
import {
  type Activity,
  type Demand,
  indexVisit,
  isMovement,
  lengthOf,
  perVisit,
  type Subject,
  type Visit,
  withLengthStated,
} from "#domain";
import { type ActivityModel, type Agent, type Model, unreachable } from "../model/model.ts";
import { compileOptions, seatsAt } from "../model/options.ts";
import { companyStarts } from "../search/company.ts";
import type { Decision } from "../search/decision.ts";
import { complete } from "../search/insertion.ts";
import { emptyState, insert, type State } from "../search/state.ts";

/** A demand of a clash and the part that it plays in the question whether an activity fits. */
export interface Part {
  readonly demand: Demand;
  readonly role:
    | { readonly kind: "activity"; readonly other: number }
    | { readonly kind: "windows" | "opening" | "seats" | "interpreters" | "group" | "order" }
    | { readonly kind: "quorum"; readonly quorum: number }
    | { readonly kind: "presence" | "attendance"; readonly party: number }
    | { readonly kind: "rule"; readonly rule: string };
}

/** A question: does this activity fit, given only the demands in a set? */
export interface Question {
  readonly model: Model;
  readonly target: number;
  readonly decisions: readonly (Decision | undefined)[];
  readonly parts: readonly Part[];
  /** Relaxed problems that were asked for already, by what they leave out. */
  readonly relaxed: Map<string, Model>;
  /** What the questions so far have cost, in microseconds or so: problems set up, demands put together, starts tried. */
  work: number;
}

/** All demands that bear on whether an activity fits among the others as they stand. */
export function questionOf(
  model: Model,
  decisions: readonly (Decision | undefined)[],
  target: number,
): Question {
  const parts = [
    ...ownParts(model, target),
    ...partyParts(model, target),
    ...ruleParts(model),
    ...otherParts(model, decisions, target),
  ];
  return { model, target, decisions, parts, relaxed: new Map(), work: 0 };
}

const activityOf = (model: Model, a: number): Activity => {
  const { id } = model.activities[a] as ActivityModel;
  return present(indexVisit(model.visit).activities.get(id), `activity ${id}`);
};

function ownParts(model: Model, target: number): Part[] {
  const activity = activityOf(model, target);
  const { visit } = model;
  const subjects: Subject[] = [{ kind: "activity", id: activity.id }];
  const places: Subject[] = activity.places.map((id) => ({ kind: "place", id }));
  const lengthMinutes = lengthOf(activity);
  const pinned = indexVisit(visit).pins.has(activity.id);
  const windows = pinned ? "pin" : activity.fixed ? "fixed-time" : "time-window";
  const parts: Part[] = [
    { demand: { demand: windows, subjects, facts: { lengthMinutes } }, role: { kind: "windows" } },
    {
      demand: { demand: "opening-hours", subjects: [...subjects, ...places], facts: {} },
      role: { kind: "opening" },
    },
  ];
  const facts = model.activities[target] as ActivityModel;
  const seats = mostSeats(visit, activity);
  if (seats !== undefined) {
    parts.push({
      demand: { demand: "seats", subjects: [...subjects, ...places], facts: { seats } },
      role: { kind: "seats" },
    });
  }
  facts.quorums.forEach((quorum, q) => {
    parts.push({
      demand: { demand: "minimum-group", subjects, facts: { needed: quorum.atLeast } },
      role: { kind: "quorum", quorum: q },
    });
  });
  for (const need of facts.needs) {
    parts.push({
      demand: {
        demand: "interpreter",
        subjects,
        facts: {
          from: need.between[0],
          to: need.between[1],
          needed: need.team,
          count: need.candidates.length,
        },
      },
      role: { kind: "interpreters" },
    });
  }
  parts.push({
    demand: { demand: "minimum-group", subjects, facts: { needed: facts.minimumGroup } },
    role: { kind: "group" },
  });
  if (facts.after.length + facts.before.length > 0) {
    const others = [...facts.after, ...facts.before].map(
      (order): Subject => ({ kind: "activity", id: activityOf(model, order.other).id }),
    );
    parts.push({
      demand: { demand: "precedence", subjects: [...subjects, ...others], facts: {} },
      role: { kind: "order" },
    });
  }
  return parts;
}

/** Seats at the roomiest of its places that are limited; undefined where none is. */
function mostSeats(visit: Visit, activity: Activity): number | undefined {
  const places = activity.places.length > 0 ? activity.places : [undefined];
  const limits = places
    .map((place) => Math.min(activity.seats ?? Number.POSITIVE_INFINITY, seatsAt(visit, place)))
    .filter(Number.isFinite);
  return limits.length > 0 ? Math.max(...limits) : undefined;
}

const partyIds = perVisit((visit, _: undefined): readonly string[] => [...indexVisit(visit).parties.keys()]);

function partyParts(model: Model, target: number): Part[] {
  const facts = model.activities[target] as ActivityModel;
  const parties = [...new Set(facts.requiredAgents.map((agent) => (model.agents[agent] as Agent).party))];
  const ids = partyIds(model.visit, undefined);
  return parties.flatMap((party): Part[] => {
    const id = ids[party];
    if (id === undefined) return [];
    const subjects: Subject[] = [
      { kind: "activity", id: facts.id },
      { kind: "party", id },
    ];
    return [
      { demand: { demand: "presence", subjects, facts: {} }, role: { kind: "presence", party } },
      { demand: { demand: "attendance", subjects, facts: {} }, role: { kind: "attendance", party } },
    ];
  });
}

const ruleParts = (model: Model): Part[] =>
  [...new Set(model.agents.flatMap((agent) => agent.rules.map((rule) => rule.id)))].map((rule) => ({
    demand: { demand: "rule", subjects: [{ kind: "rule", id: rule }], facts: {} },
    role: { kind: "rule", rule },
  }));

/** Other placed activities that share people, interpreters, a place or an order with the target. */
function otherParts(model: Model, decisions: readonly (Decision | undefined)[], target: number): Part[] {
  const facts = model.activities[target] as ActivityModel;
  const agents = new Set([
    ...facts.requiredAgents,
    ...facts.units.flatMap((unit) => unit.agents),
    ...facts.needs.flatMap((need) => need.candidates),
  ]);
  const places = new Set(facts.options.flatMap((option) => model.sites[option.site]?.place ?? []));
  const ordered = new Set([...facts.after, ...facts.before].map((order) => order.other));
  return decisions.flatMap((decision, a): Part[] => {
    if (!decision || a === target) return [];
    const place = model.sites[decision.option.site]?.place;
    const related =
      ordered.has(a) ||
      (place !== undefined && places.has(place)) ||
      decision.agents.some((agent) => agents.has(agent));
    if (!related) return [];
    const other = activityOf(model, a);
    const demand = other.importance === "required" ? "required-activity" : "placed-activity";
    return [
      {
        demand: {
          demand,
          subjects: [{ kind: "activity", id: other.id }],
          facts: { startAt: decision.start, endAt: decision.end },
        },
        role: { kind: "activity", other: a },
      },
    ];
  });
}

/** Whether the target fits when only the given demands hold. Exact: every start on the grid is tried. */
export function fits(question: Question, kept: ReadonlySet<Part>): boolean {
  const model = relaxedModel(question, kept);
  const state = emptyState(model);
  for (const part of kept) {
    if (part.role.kind !== "activity") continue;
    const decision = question.decisions[part.role.other];
    if (decision) insert(state, decision);
  }
  const effort = { evaluations: 0, looks: 0 };
  const found = hasStart(state, question.target, effort);
  const size = model.activities.length + model.agents.length;
  question.work += 20 + size / 2 + 10 * kept.size + 5 * effort.evaluations;
  return found;
}

function hasStart(state: State, target: number, effort: { evaluations: number; looks: number }): boolean {
  const { options } = state.model.activities[target] as ActivityModel;
  for (const option of options) {
    const starts = companyStarts(state, target, option, effort);
    for (let i = 0; i < starts.length; i += 2) {
      for (let start = starts[i] as number; start <= (starts[i + 1] as number); start += state.model.grid) {
        if (complete(state, target, option, start, effort)) return true;
      }
    }
  }
  return false;
}

/** The problem without the demands that are not kept; other activities count only where they move people. */
function relaxedModel({ model, target, parts, relaxed }: Question, kept: ReadonlySet<Part>): Model {
  const shapes = (part: Part) =>
    part.role.kind !== "activity" || isMovement((model.activities[part.role.other] as ActivityModel).kind);
  const gone = parts.flatMap((part, i) => (!kept.has(part) && shapes(part) ? [i] : []));
  const key = gone.join(" ");
  const known = relaxed.get(key);
  if (known) return known;
  const made = withoutRoles(
    model,
    target,
    gone.flatMap((i) => parts[i]?.role ?? []),
  );
  relaxed.set(key, made);
  return made;
}

function withoutRoles(model: Model, target: number, gone: readonly Part["role"][]): Model {
  const without = (kind: Part["role"]["kind"]) => gone.some((role) => role.kind === kind);
  const partiesWithout = (kind: "presence" | "attendance") =>
    new Set(gone.flatMap((role) => (role.kind === kind ? [role.party] : [])));
  const absent = partiesWithout("attendance");
  const always = partiesWithout("presence");
  const rules = new Set(gone.flatMap((role) => (role.kind === "rule" ? [role.rule] : [])));
  const facts = model.activities[target] as ActivityModel;
  const quorums = new Set(gone.flatMap((role) => (role.kind === "quorum" ? [role.quorum] : [])));
  const options =
    without("windows") || without("opening")
      ? relaxedOptions(model, target, without("windows"), without("opening"))
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
  const everAt = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  return {
    ...model,
    ...(stranded ? withoutDistance(model) : {}),
    ...(without("seats") ? { sites: model.sites.map((site) => ({ ...site, ...endless })) } : {}),
    activities: model.activities.map((activity, a) => (a === target ? relaxed : activity)),
    agents: model.agents.map((agent) => ({
      ...agent,
      presence: always.has(agent.party) ? everAt : agent.presence,
      rules: agent.rules.filter((rule) => !rules.has(rule.id)),
    })),
  };
}

/** Travel in which places without a way between them are next to each other. */
export function withoutDistance(model: Model): Pick<Model, "bands" | "slowest"> {
  const near = (matrix: Int32Array) => matrix.map((minutes) => (minutes >= unreachable ? 0 : minutes));
  return { bands: model.bands.map(near), slowest: near(model.slowest) };
}

function relaxedOptions(
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
  return compileOptions(free, anyTime ? { ...rest, when: [{ from: 0, to: 1439 }] } : activity, siteIndex);
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
