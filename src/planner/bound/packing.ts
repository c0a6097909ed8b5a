// Interval packing: activities that do not fit into the time of one person, or of one place, are not placed.
import { elementAt } from "#base/element-at.ts";
import type { Bounds } from "#domain";
import type { ActivityModel, Agent, Model, SiteModel } from "../model/model.ts";

/** A set of activities of which at least `unplaced` cannot be placed. */
interface Overfull {
  readonly activities: readonly number[];
  readonly missing: number;
}

interface Job {
  readonly activity: number;
  readonly release: number;
  readonly deadline: number;
  readonly minutes: number;
}

/**
 * Maximum number of jobs of one timeline that are examined, so that the work stays nearly linear in the size of a
 * visit.
 */
const mostJobs = 200;

/**
 * Returns a bound on required activities without a time: for every person and every place with a limit, the
 * fewest late activities when all those within a period could start at its beginning (Moore and Hodgson,
 * 1968). Bounds over different activities add up.
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
    const spans = (model.agents[agent] as Agent).presence;
    const there = (from: number, to: number) =>
      spans.reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0);
    overfull(own, there, found);
  });
  ofSite.forEach((own, site) => {
    const { parallel, exceeded } = model.sites[site] as SiteModel;
    if (!exceeded && Number.isFinite(parallel))
      overfull([...new Set(own)], (from, to) => (to - from) * parallel, found);
  });
  return { requiredUnplaced: hopeless + disjoint(found) };
}

function jobOf(activity: ActivityModel, index: number): Job | undefined {
  if (activity.options.length === 0) return undefined;
  let release = Number.POSITIVE_INFINITY;
  let deadline = Number.NEGATIVE_INFINITY;
  for (const { starts } of activity.options) {
    release = Math.min(release, elementAt(starts, 0));
    deadline = Math.max(deadline, (starts.at(-1) as number) + activity.length);
  }
  return { activity: index, release, deadline, minutes: activity.length };
}

function overfull(
  jobs: readonly Job[],
  minutesIn: (from: number, to: number) => number,
  found: Overfull[],
): void {
  if (jobs.length > mostJobs) return;
  const byDeadline = [...jobs].sort((a, b) => a.deadline - b.deadline);
  for (const from of new Set(jobs.map((job) => job.release))) {
    const kept: Job[] = [];
    const seen: number[] = [];
    let minutes = 0;
    let missing = 0;
    for (const job of byDeadline) {
      if (job.release < from) continue;
      seen.push(job.activity);
      kept.push(job);
      minutes += job.minutes;
      const room = minutesIn(from, job.deadline);
      const before = missing;
      while (minutes > room) {
        // Dropping the longest frees the most time.
        const longest = kept.reduce((a, b) => (b.minutes > a.minutes ? b : a));
        kept.splice(kept.indexOf(longest), 1);
        minutes -= longest.minutes;
        missing++;
      }
      if (missing > before) found.push({ activities: [...seen], missing });
    }
  }
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
