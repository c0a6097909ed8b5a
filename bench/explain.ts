// `npm run bench -- explain` and `recommend`: measure how long answers about one activity or wish take, on the examples
// and on a visit with 300 activities.
import { sumOf } from "#base/sum.ts";
import { type Programme, startOfDay, type Visit, validateVisit } from "#domain";
import { explain, explainWish, plan, recommender } from "#planner";
import { exampleVisits } from "./example-visits.ts";
import { largeVisit } from "./large-visit.ts";

interface Options {
  readonly seed: number;
  readonly json: boolean;
  readonly wants: (name: string) => boolean;
}

const activities = 300;
const people = 200;
/** The name of the generated visit. */
export const crowded = `crowded-${activities}`;

/**
 * Returns a visit with 300 activities and 200 people. Every tenth activity is fixed at the same hour as the previous
 * activity of its party. Each party also wishes to attend another party's activity at an hour at which it has a fixed
 * activity itself.
 */
function crowdedVisit(): Visit {
  const raw = largeVisit(activities, people);
  const parties = people / 10;
  const all = (raw.activities as Record<string, unknown>[]).map((activity, i) => {
    const party = `party-${(i % parties) + 1}`;
    const round = Math.floor(i / parties);
    const day = `2024-05-${13 + (round % 7)}`;
    if (i % 10 > 1) return activity;
    const { when: _when, ...rest } = activity;
    const partner = i % 10 === 0 ? party : `party-${((i - 1) % parties) + 1}`;
    return { ...rest, fixed: `${day}T10:00`, attend: { required: [partner] } };
  });
  const wishes = Array.from({ length: parties }, (_, p) => ({
    id: `wish-${p + 1}`,
    of: `party-${p + 1}`,
    wants: "attend",
    target: { activity: `activity-${p % 2 === 0 ? p + 2 : p + 1}` },
  }));
  const read = validateVisit({ ...raw, activities: all, wishes });
  if (!read.ok) throw new Error(JSON.stringify(read.error[0]));
  return read.value.visit;
}

/** Yields the visits to measure. Each has the same programme in every run. */
function* planned({ seed, wants }: Options): Generator<{ name: string; visit: Visit; programme: Programme }> {
  for (const { name, visit } of visits(wants)) {
    const run = plan(visit, { seed, iterations: 300 });
    let step = run.next();
    while (!step.done) step = run.next();
    yield { name, visit, programme: step.value };
  }
}

function* visits(wants: Options["wants"]): Generator<{ readonly name: string; readonly visit: Visit }> {
  yield* exampleVisits(wants);
  if (wants(crowded)) yield { name: crowded, visit: crowdedVisit() };
}

interface Taken {
  readonly ms: number;
  /** Processor seconds, which depend less on other load on the machine than elapsed time does. */
  readonly cpu: number;
}

/** Measures how long a call takes, in elapsed time and in processor time. */
function timed(work: () => unknown): Taken {
  const started = performance.now();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - started, cpu: (user + system) / 1000 };
}

function at(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  const value = sorted[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
  return Math.round(value * 10) / 10;
}

const spread = (list: readonly Taken[]) => {
  const ms = list.map((taken) => taken.ms);
  const cpu = list.map((taken) => taken.cpu);
  return {
    median_ms: at(ms, 0.5),
    p99_ms: at(ms, 0.99),
    longest_ms: at(ms, 1),
    median_cpu_ms: at(cpu, 0.5),
    longest_cpu_ms: at(cpu, 1),
  };
};

function print(row: Readonly<Record<string, string | number>>, json: boolean): void {
  const words = Object.entries(row).map(([key, value]) => `${key} ${value}`);
  console.log(json ? JSON.stringify(row) : words.join(", "));
}

/** Prints one line per visit for each of these: activities without a time, unmet wishes, placed activities. */
export function benchExplain(options: Options): void {
  for (const { name, visit, programme } of planned(options)) {
    const offered: number[] = [];
    const missing = programme.unplaced.map(({ activity }) =>
      timed(() => {
        const found = explain(visit, programme, activity);
        if (found?.kind === "unplaced") offered.push(found.relaxations.length);
      }),
    );
    const unmet = programme.wishes
      .filter((outcome) => !outcome.met)
      .flatMap((outcome) => visit.wishes.find((wish) => wish.id === outcome.wish)?.id ?? [])
      .map((id) =>
        timed(() => {
          const found = explainWish(visit, programme, id);
          if (found) offered.push(found.relaxations.length);
        }),
      );
    const placed = programme.placements
      .filter((_, i) => i % Math.ceil(programme.placements.length / 20) === 0)
      .map(({ activity }) => timed(() => explain(visit, programme, activity)));
    const facts = { bench: "explain", visit: name, activities: visit.activities.length };
    for (const [of, times] of Object.entries({ "not placed": missing, "wish not met": unmet, placed }))
      if (times.length > 0) print({ ...facts, of, asked: times.length, ...spread(times) }, options.json);
    const examined = programme.unplaced.filter(({ proof }) => proof !== "not-examined").length;
    print(
      { ...facts, of: "reasons in the programme", examined, not: missing.length - examined },
      options.json,
    );
    print({ ...facts, of: "relaxations", offered: sumOf(offered) }, options.json);
  }
}

/**
 * Prints one line per visit: the time to prepare, and the times to recommend starts and places, to judge one place
 * under the pointer, and to judge a row of starts.
 */
export function benchRecommend(options: Options): void {
  for (const { name, visit, programme } of planned(options)) {
    const { activities: all } = visit;
    let prepared = recommender(visit, programme);
    const prepare = timed(() => {
      prepared = recommender(visit, programme);
    });
    let answers = 0;
    const best = all.map(({ id }) =>
      timed(() => {
        answers += prepared.best(id).length;
      }),
    );
    const pointed = programme.placements.map(({ activity, start, place }) =>
      timed(() => prepared.at(activity, start + 30, place)),
    );
    const rows = programme.placements.map(({ activity, start, place }) => {
      const day = startOfDay(
        Temporal.Instant.fromEpochMilliseconds(start * 60_000)
          .toZonedDateTimeISO("UTC")
          .toPlainDate(),
        "UTC",
      );
      return timed(() => prepared.starts(activity, place, day + 360, day + 1380));
    });
    print(
      { bench: "recommend", visit: name, activities: all.length, of: "places found", answers },
      options.json,
    );
    for (const [of, times] of Object.entries({ prepare: [prepare], best, at: pointed, starts: rows }))
      print(
        {
          bench: "recommend",
          visit: name,
          activities: all.length,
          of,
          asked: times.length,
          ...spread(times),
        },
        options.json,
      );
  }
}
