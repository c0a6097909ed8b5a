// Writes a visit as a linear program: one column per start of an activity at a place (time-indexed
// formulation; Sousa and Wolsey, 1992). It omits vehicles, day rules, the choice of interpreters and routes
// through other places. Every programme of the visit is therefore a solution of it, and its limits hold for
// every programme.
import { elementAt } from "#base/element-at.ts";
import { type ActivityModel, type Agent, type Model, nowhere, type Option } from "../../model/model.ts";
import { everyStart } from "../../model/start-spans.ts";

/** Σ value·column, between lower and upper. */
export interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** A linear expression: a constant and terms. Terms may repeat a column. */
export interface Expression {
  constant: number;
  readonly columns: number[];
  readonly values: number[];
}

export interface TimeIndexed {
  readonly columns: number;
  /** Whether a column is 0 or 1 in a programme. Other columns may lie in between. */
  readonly whole: readonly boolean[];
  readonly rows: readonly Row[];
  readonly requiredUnplaced: Expression;
  readonly wishesUnmet: Expression;
  readonly preference: Expression;
  /** Unmet weight of each party's wishes. */
  readonly partyUnmet: readonly Expression[];
}

/**
 * Orders between activities with more starts than this are left out, because their rows would dominate the
 * program.
 */
const mostOrderTerms = 100_000;

interface Column {
  readonly column: number;
  readonly start: number;
  /** The end, plus the least travel of any attendee to anything else. */
  readonly end: number;
}

/** Writes the program; undefined if it would have more columns than `mostColumns`. */
export function timeIndexed(model: Model, mostColumns: number): TimeIndexed | undefined {
  const draft = startDraft(model);
  for (const [a, activity] of model.activities.entries()) {
    addStarts(draft, a, activity);
    if (draft.whole.length > mostColumns) return undefined;
  }
  for (const times of distinct(draft.ofAgent)) addCapacity(draft, times, 1);
  model.sites.forEach((site, at) => {
    if (!site.exceeded && Number.isFinite(site.parallel))
      addCapacity(draft, draft.ofSite[at] ?? [], site.parallel);
  });
  for (const [a, activity] of model.activities.entries()) addOrders(draft, a, activity);
  const wishes = addWishes(draft);
  return {
    columns: draft.whole.length,
    whole: draft.whole,
    rows: draft.rows,
    ...activityLevels(draft, wishes),
    partyUnmet: model.partyWeights.map((_, party) => unmetOf(draft, wishes, (of) => of.includes(party))),
  };
}

interface Draft {
  readonly model: Model;
  readonly whole: boolean[];
  readonly rows: Row[];
  /** By activity and option, the columns of its starts. */
  readonly starts: (readonly Column[])[][];
  /** By activity and unit, the columns of its attendance, by start. */
  readonly attendance: (readonly Column[])[][];
  readonly ofAgent: Column[][];
  readonly ofSite: Column[][];
  /** By agent, the sites of all activities that it may attend. */
  readonly sitesOfAgent: readonly (ReadonlyMap<number, ReadonlySet<number>> | undefined)[];
}

function startDraft(model: Model): Draft {
  const sitesOfAgent = model.agents.map(() => new Map<number, Set<number>>());
  model.activities.forEach((activity, a) => {
    const sites = new Set(activity.options.map((option) => option.site));
    const agents = [...activity.requiredAgents, ...activity.units.flatMap((unit) => unit.agents)];
    for (const agent of agents) sitesOfAgent[agent]?.set(a, sites);
  });
  return {
    model,
    whole: [],
    rows: [],
    starts: [],
    attendance: [],
    ofAgent: model.agents.map(() => []),
    ofSite: model.sites.map(() => []),
    sitesOfAgent,
  };
}

const addColumn = (draft: Draft, whole: boolean): number => draft.whole.push(whole) - 1;

function addRow(
  draft: Draft,
  lower: number,
  upper: number,
  terms: readonly (readonly [number, number])[],
): void {
  if (terms.length === 0) return;
  draft.rows.push({
    lower,
    upper,
    columns: terms.map(([column]) => column),
    values: terms.map(([, value]) => value),
  });
}

const isThere = (agent: Agent, from: number, to: number): boolean =>
  agent.presence.some((span) => span.from <= from && to <= span.to);

function startsOf(model: Model, activity: ActivityModel, option: Option): number[] {
  const starts = [...everyStart(option.starts, model.grid)];
  const there = activity.requiredAgents.map((agent) => elementAt(model.agents, agent));
  return starts.filter((start) => there.every((agent) => isThere(agent, start, start + activity.length)));
}

function addStarts(draft: Draft, a: number, activity: ActivityModel): void {
  const { model } = draft;
  const byOption = activity.options.map((option) => {
    const columns = startsOf(model, activity, option).map((start): Column => {
      const column = addColumn(draft, true);
      return { column, start, end: start + activity.length };
    });
    for (const agent of activity.requiredAgents) {
      const way = leastTravelOn(draft, agent, a, option);
      for (const one of columns) draft.ofAgent[agent]?.push({ ...one, end: one.end + way });
    }
    const site = model.sites[option.site];
    if (site) {
      draft.ofSite[option.site]?.push(...columns);
      if (site.place !== option.site) draft.ofSite[site.place]?.push(...columns);
    }
    return columns;
  });
  draft.starts.push(byOption);
  addRow(draft, 0, 1, terms(byOption.flat(), 1));
  addUnits(draft, a, activity, byOption);
}

/** Optional attendance: possible at a start only if the activity starts then, within seats and quorums. */
function addUnits(
  draft: Draft,
  a: number,
  activity: ActivityModel,
  byOption: readonly (readonly Column[])[],
): void {
  const { model } = draft;
  const byStart = new Map<number, Column[]>();
  for (const one of byOption.flat()) {
    const list = byStart.get(one.start);
    if (list) list.push(one);
    else byStart.set(one.start, [one]);
  }
  // A person may be asked twice, for a quorum and as a wished guest. The person's time and seat count once.
  const counted = new Set<number>();
  const isFirst = activity.units.map((unit) => {
    const first = unit.agents.every((agent) => !counted.has(agent));
    for (const agent of unit.agents) counted.add(agent);
    return first;
  });
  const attendance = activity.units.map((unit, u): Column[] => {
    const way = Math.min(
      ...activity.options.map((option) =>
        Math.min(...unit.agents.map((agent) => leastTravelOn(draft, agent, a, option))),
      ),
    );
    const agents = unit.agents.map((agent) => elementAt(model.agents, agent));
    return [...byStart].flatMap(([start, columns]): Column[] => {
      if (!agents.every((agent) => isThere(agent, start, start + activity.length))) return [];
      const one: Column = { column: addColumn(draft, true), start, end: start + activity.length };
      addRow(draft, Number.NEGATIVE_INFINITY, 0, [[one.column, 1], ...terms(columns, -1)]);
      if (isFirst[u])
        for (const agent of unit.agents) draft.ofAgent[agent]?.push({ ...one, end: one.end + way });
      return [one];
    });
  });
  draft.attendance.push(attendance);
  const come = (units: readonly number[]) =>
    units.flatMap((u) => terms(attendance[u] ?? [], elementAt(activity.units, u).count));
  const all = come(activity.units.map((_, u) => u));
  const placed = byOption.flat();
  // A group is large enough, a room is not too small, and quorums are reached.
  const least = activity.minimumGroup - activity.requiredCount;
  if (least > 0) addRow(draft, 0, Number.POSITIVE_INFINITY, [...all, ...terms(placed, -least)]);
  const seated = come(activity.units.flatMap((_, u) => (isFirst[u] ? [u] : [])));
  if (activity.options.every((option) => Number.isFinite(option.seats)) && seated.length > 0) {
    const room = activity.options.flatMap((option, o) =>
      terms(byOption[o] ?? [], activity.requiredCount - option.seats),
    );
    addRow(draft, Number.NEGATIVE_INFINITY, 0, [...seated, ...room]);
  }
  for (const quorum of activity.quorums) {
    const needed = quorum.atLeast - quorum.alreadyThere;
    if (needed > 0)
      addRow(draft, 0, Number.POSITIVE_INFINITY, [...come(quorum.units), ...terms(placed, -needed)]);
  }
}

const terms = (columns: readonly Column[], value: number): (readonly [number, number])[] =>
  columns.map(({ column }) => [column, value] as const);

/** Returns the least minutes that an agent needs from an option to anything else that it may attend. */
function leastTravelOn(draft: Draft, agent: number, activity: number, option: Option): number {
  const { model } = draft;
  if (option.endSite === nowhere) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [other, sites] of draft.sitesOfAgent[agent] ?? []) {
    if (other === activity) continue;
    for (const site of sites) {
      if (site === nowhere || site === option.endSite) return 0;
      for (const band of model.bands)
        least = Math.min(least, elementAt(band, option.endSite * model.sites.length + site));
    }
    if (least === 0) return 0;
  }
  return Number.isFinite(least) ? least : 0;
}

/** Agents with the same attendance have the same rows. */
function distinct(ofAgent: readonly (readonly Column[])[]): (readonly Column[])[] {
  const byKey = new Map(
    ofAgent.map((times) => [times.map(({ column, end }) => `${column}.${end}`).join(), times]),
  );
  return [...byKey.values()];
}

/** Limits the activities that run at any moment: one row for each maximal set that overlaps. */
function addCapacity(draft: Draft, times: readonly Column[], capacity: number): void {
  const byStart = [...times].sort((x, y) => x.start - y.start);
  let running: Column[] = [];
  byStart.forEach((one, i) => {
    running = running.filter((other) => other.end > one.start);
    running.push(one);
    const next = byStart[i + 1];
    if (next && next.start === one.start) return;
    // The set is maximal only if one of them ends before the next begins.
    if (next && running.every((other) => other.end > next.start)) return;
    if (running.length > capacity) addRow(draft, 0, capacity, terms(running, 1));
  });
}

/**
 * An activity that follows another comes after its end and the lag (disaggregated precedence; Christofides et
 * al., 1987).
 */
function addOrders(draft: Draft, a: number, activity: ActivityModel): void {
  for (const order of activity.after) {
    const later = (draft.starts[a] ?? []).flat();
    const earlier = (draft.starts[order.other] ?? []).flat();
    if (later.length * (later.length + earlier.length) > mostOrderTerms) continue;
    for (const start of new Set(later.map((one) => one.start))) {
      const soon = later.filter((one) => one.start <= start);
      const late = earlier.filter((one) => one.end + order.atLeast > start);
      if (soon.length > 0 && late.length > 0) addRow(draft, 0, 1, [...terms(soon, 1), ...terms(late, 1)]);
    }
  }
}

/** One column per wish: the share that is met or, for a wish to avoid, the share that is broken. */
function addWishes(draft: Draft): number[] {
  const { model } = draft;
  const columns = model.wishes.map(() => addColumn(draft, false));
  const sources = model.wishes.map((): (readonly [number, number])[] => []);
  model.activities.forEach((activity, a) => {
    for (const link of activity.wishes) {
      const avoid = model.wishes[link.wish]?.avoid === true;
      const counted = activity.options.flatMap((option, o) =>
        link.sites === undefined || link.sites.has(option.site) ? (draft.starts[a]?.[o] ?? []) : [],
      );
      if (avoid) {
        // Counts only attendance that certainly breaks the wish.
        if (link.always)
          addRow(draft, 0, Number.POSITIVE_INFINITY, [
            [elementAt(columns, link.wish), 1],
            ...terms(counted, -1),
          ]);
      } else if (link.always) sources[link.wish]?.push(...terms(counted, 1));
      else for (const u of link.units) sources[link.wish]?.push(...terms(draft.attendance[a]?.[u] ?? [], 1));
    }
  });
  model.wishes.forEach((wish, w) => {
    if (!wish.avoid)
      addRow(draft, Number.NEGATIVE_INFINITY, 0, [
        [elementAt(columns, w), 1],
        ...(sources[w] ?? []).map(([column, value]) => [column, -value] as const),
      ]);
  });
  return columns;
}

function unmetOf(
  { model }: Draft,
  wishes: readonly number[],
  counts: (parties: readonly number[]) => boolean,
): Expression {
  const sum: Expression = { constant: 0, columns: [], values: [] };
  model.wishes.forEach((wish, w) => {
    if (!counts(wish.parties)) return;
    if (!wish.avoid) sum.constant += wish.weight;
    sum.columns.push(elementAt(wishes, w));
    sum.values.push(wish.avoid ? wish.weight : -wish.weight);
  });
  return sum;
}

function activityLevels(draft: Draft, wishes: readonly number[]) {
  const requiredUnplaced: Expression = { constant: 0, columns: [], values: [] };
  const preference: Expression = { constant: 0, columns: [], values: [] };
  const wishesUnmet = unmetOf(draft, wishes, () => true);
  const add = (to: Expression, columns: readonly Column[], value: number) => {
    for (const { column } of columns) {
      to.columns.push(column);
      to.values.push(value);
    }
  };
  draft.model.activities.forEach((activity, a) => {
    const byOption = draft.starts[a] ?? [];
    const placed = byOption.flat();
    const level = activity.required ? requiredUnplaced : wishesUnmet;
    const weight = activity.required ? 1 : activity.weight;
    level.constant += weight;
    add(level, placed, -weight);
    // The absence of a wished person counts if the activity takes place.
    add(wishesUnmet, placed, activity.wishedUnits.length * activity.unitWeight);
    for (const u of activity.wishedUnits)
      add(wishesUnmet, draft.attendance[a]?.[u] ?? [], -activity.unitWeight);
    byOption.forEach((columns, o) => {
      const rank = activity.options[o]?.rank ?? 0;
      if (rank > 0) add(preference, columns, rank);
    });
  });
  return { requiredUnplaced, wishesUnmet, preference };
}
