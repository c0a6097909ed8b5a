// Interval packing: activities that do not fit into the time of one person, of one place, or of all the places
// between which they can choose, are not placed.
import { elementAt, hole } from "#base/element-at.ts";
import { type Bounds, intersectSpans, mergeSpans, type Span } from "#domain";
import { type ActivityModel, type Model, nowhere } from "../model/model.ts";
import { spansOf } from "../model/start-spans.ts";

/** A set of activities of which at least `missing` cannot be placed. */
interface Overfull {
  readonly activities: readonly number[];
  readonly missing: number;
}

interface Job {
  readonly activity: number;
  readonly release: number;
  readonly deadline: number;
  readonly minutes: number;
  /** The sites at which it may be, in order. */
  readonly sites: readonly number[];
  /** The spans of time in which the activity may take place. */
  readonly spans: readonly Span[];
}

/**
 * Maximum number of jobs of one timeline that are examined, and of jobs times their first moments, so that the work
 * stays nearly linear in the size of a visit.
 */
const mostJobs = 2000;
const mostSteps = 40_000;
/** The same for the sets of places between which activities choose. */
const mostPools = 30;
/** With more jobs than this, only those that are late at a deadline are reported, not those that delayed them. */
const mostSeparate = 200;

/**
 * Returns a bound on required activities without a time: for every person, every place with a limit and every set of
 * places between which activities choose, the fewest late activities when all those within a period could start at its
 * beginning (Moore and Hodgson, 1968). Time counts if one of these activities may take place then. Bounds over
 * different activities add up.
 */
export function packing(model: Model): Bounds {
  const found: Overfull[] = [];
  const jobs = model.activities.map((activity, a) => jobOf(activity, a));
  const ofAgent = model.agents.map((): Job[] => []);
  const ofSite = model.sites.map((): Job[] => []);
  let hopeless = 0;
  model.activities.forEach((activity, a) => {
    const job = jobs[a];
    if (!activity.required) return;
    if (!job) {
      hopeless++;
      return;
    }
    for (const agent of activity.requiredAgents) ofAgent[agent]?.push(job);
    const places = new Set(activity.options.map((option) => model.sites[option.site]?.place ?? -1));
    const sites = new Set(activity.options.map((option) => option.site));
    for (const all of [sites, places]) {
      const [only] = all;
      if (all.size === 1 && only !== undefined && only >= 0) ofSite[only]?.push(job);
    }
  });
  ofAgent.forEach((own, agent) => {
    overfull(own, elementAt(model.agents, agent).presence, 1, found);
  });
  ofSite.forEach((own, site) => {
    const { parallel, exceeded } = elementAt(model.sites, site);
    if (!exceeded && Number.isFinite(parallel)) overfull([...new Set(own)], undefined, parallel, found);
  });
  const required = jobs.flatMap((job) => (job && model.activities[job.activity]?.required ? [job] : []));
  for (const { own, parallel } of poolsOf(model, required)) overfull(own, undefined, parallel, found);
  return { requiredUnplaced: hopeless + disjoint(found) };
}

/** Activities that can only be at some sites, and how many of them these take at a time. */
interface Pool {
  readonly own: readonly Job[];
  readonly parallel: number;
}

/** Returns a pool for each set of several sites between which an activity chooses, those with most activities first. */
function poolsOf({ sites }: Model, jobs: readonly Job[]): Pool[] {
  const isLimited = (site: number): boolean =>
    site !== nowhere && sites[site]?.exceeded === false && Number.isFinite(sites[site].parallel);
  const limited = jobs.filter((job) => job.sites.every(isLimited));
  const sets = new Map(limited.map((job) => [job.sites.join(), new Set(job.sites)]));
  const all = new Set(limited.flatMap((job) => job.sites));
  sets.set([...all].sort((a, b) => a - b).join(), all);
  return [...sets.values()]
    .filter((set) => set.size > 1)
    .sort((a, b) => b.size - a.size)
    .slice(0, mostPools)
    .map((set) => ({
      own: limited.filter((job) => job.sites.every((site) => set.has(site))),
      parallel: [...set].reduce((sum, site) => sum + elementAt(sites, site).parallel, 0),
    }));
}

function jobOf({ options, length }: ActivityModel, index: number): Job | undefined {
  if (options.length === 0) return undefined;
  const spans = mergeSpans(
    options.flatMap(({ starts }) =>
      [...spansOf(starts)].map(([from, last]) => ({ from, to: last + length })),
    ),
  );
  const sites = [...new Set(options.map(({ site }) => site))].sort((a, b) => a - b);
  return {
    activity: index,
    release: elementAt(spans, 0).from,
    deadline: (spans.at(-1) ?? hole()).to,
    minutes: length,
    ...{ sites, spans },
  };
}

/**
 * Adds the sets of jobs that do not fit into the spans `there` (undefined: all time) if `parallel` of them can be under
 * way at once.
 */
function overfull(
  jobs: readonly Job[],
  there: readonly Span[] | undefined,
  parallel: number,
  found: Overfull[],
): void {
  if (jobs.length < 2 || jobs.length > mostJobs) return;
  const possible = mergeSpans(jobs.flatMap((job) => job.spans));
  const time = there ? intersectSpans(there, possible) : possible;
  const byDeadline = [...jobs].sort((a, b) => a.deadline - b.deadline);
  const releases = [...new Set(jobs.map((job) => job.release))].sort((a, b) => a - b);
  for (const from of releases.slice(0, Math.ceil(mostSteps / jobs.length))) {
    const minutesUntil = (to: number): number =>
      parallel *
      time.reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0);
    lateFrom(
      byDeadline.filter((job) => job.release >= from),
      minutesUntil,
      found,
    );
  }
}

/** Adds the sets that do not fit, for jobs in the order of their deadlines. */
function lateFrom(jobs: readonly Job[], minutesUntil: (deadline: number) => number, found: Overfull[]): void {
  const kept: Job[] = [];
  let minutes = 0;
  let missing = 0;
  let told = 0;
  jobs.forEach((job, i) => {
    kept.push(job);
    minutes += job.minutes;
    const room = minutesUntil(job.deadline);
    while (minutes > room) {
      // Dropping the longest frees the most time.
      const longest = kept.reduce((a, b) => (b.minutes > a.minutes ? b : a));
      kept.splice(kept.indexOf(longest), 1);
      minutes -= longest.minutes;
      missing++;
    }
    if (missing === told || (jobs.length > mostSeparate && jobs[i + 1]?.deadline === job.deadline)) return;
    told = missing;
    found.push({ activities: jobs.slice(0, i + 1).map(({ activity }) => activity), missing });
  });
}

/** Adds up sets that share no activity. Sets that prove the most for their size come first. */
function disjoint(found: readonly Overfull[]): number {
  const used = new Set<number>();
  let sum = 0;
  const byWorth = [...found].sort(
    (a, b) => b.missing / b.activities.length - a.missing / a.activities.length || b.missing - a.missing,
  );
  for (const { activities, missing } of byWorth) {
    if (activities.some((activity) => used.has(activity))) continue;
    for (const activity of activities) used.add(activity);
    sum += missing;
  }
  return sum;
}
