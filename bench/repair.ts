// `npm run bench -- repair`: measures how much of a programme repairs move after random disruptions of every example.
import { seededRandom } from "#base/random.ts";
import { check, plan, type Relaxations, recoveriesOf, repair } from "#planner";
import { drawDisruption } from "./draw-disruption.ts";
import { type ExampleVisit, exampleVisits } from "./example-visits.ts";

interface Row {
  readonly example: string;
  readonly disruptions: number;
  readonly items: number;
  readonly forced: number;
  /**
   * Items that repairs moved although the disruption did not force them to. `movedShare` is their share of all
   * items that were not forced to move.
   */
  readonly moved: number;
  readonly movedShare: number;
  readonly requiredLost: number;
  readonly newBlocking: number;
  /**
   * Confirmed items that keep their time with a new conflict. `ended` counts those for which a change would resolve it.
   */
  readonly conflicting: number;
  readonly ended: number;
  /** Processor milliseconds of all searches together. */
  readonly cpuMs: number;
  /** For the lost items about which the bench asks: how they can be brought back. */
  readonly back: Readonly<Record<Back, number>>;
  readonly medianFirstMs: number;
  readonly medianFinalMs: number;
  /** The longest time to find recoveries for everything that one repair loses, in milliseconds of processor time. */
  readonly longestBackCpuMs: number;
}

/** How an item is brought back: others make room for it, one change, two changes, or nothing that was tried. */
type Back = "room" | "one" | "two" | "none";

const backBy = ({ rearranged, relaxations }: Relaxations): Back => {
  if (rearranged) return "room";
  if (relaxations.length === 0) return "none";
  return relaxations.some(({ also }) => also === undefined) ? "one" : "two";
};

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

/** Measures repairs of one example. */
function measure({ name, visit }: ExampleVisit, seed: number): Row {
  const run = plan(visit, { seed, iterations: 500 });
  let step = run.next();
  while (!step.done) step = run.next();
  const programme = step.value;
  const random = seededRandom(seed);
  const first: number[] = [];
  const final: number[] = [];
  const back = { room: 0, one: 0, two: 0, none: 0 };
  let longestBack = 0;
  let [forced, moved, loose, requiredLost, newBlocking] = [0, 0, 0, 0, 0];
  let [conflicting, ended, cpu] = [0, 0, 0];
  for (let i = 0; i < draws; i++) {
    const { disruption, now } = drawDisruption(visit, programme, random);
    const options = { disruptions: [disruption], seed, now };
    const started = performance.now();
    const before = process.cpuUsage().user;
    const search = repair(visit, programme, options);
    let progress = search.next();
    if (!progress.done) progress.value.outcome();
    first.push(performance.now() - started);
    while (!progress.done) progress = search.next();
    final.push(performance.now() - started);
    cpu += process.cpuUsage().user - before;
    const best = progress.value.repairs[0];
    if (!best) continue;
    forced += progress.value.forced.length;
    moved += best.unforced.items;
    loose += programme.placements.length - progress.value.forced.length;
    requiredLost += best.programme.objective.requiredUnplaced - programme.objective.requiredUnplaced;
    const blocking = check(progress.value.visit, best.programme).filter((f) => f.level === "block");
    newBlocking += blocking.filter((f) => f.rule !== "activity-missing").length;
    const { user } = process.cpuUsage();
    for (const { why, outcome } of recoveriesOf(visit, programme, best, options))
      if (why === "lost") back[backBy(outcome)]++;
      else if (outcome.rearranged || outcome.relaxations.length > 0) ended++;
    conflicting += best.conflicts.length;
    longestBack = Math.max(longestBack, process.cpuUsage().user - user);
  }
  return {
    example: name,
    disruptions: draws,
    items: programme.placements.length,
    forced,
    moved,
    movedShare: loose === 0 ? 0 : moved / loose,
    requiredLost,
    newBlocking,
    conflicting,
    ended,
    cpuMs: Math.round(cpu / 1000),
    back,
    medianFirstMs: Math.round(median(first)),
    medianFinalMs: Math.round(median(final)),
    longestBackCpuMs: Math.round(longestBack / 1000),
  };
}

/** Disruptions drawn for each example. */
const draws = 30;

/** Prints a row for each example. */
export function benchRepair(options: {
  readonly seed: number;
  readonly json: boolean;
  readonly wants: (name: string) => boolean;
}): void {
  const { seed, json, wants } = options;
  for (const example of exampleVisits(wants)) {
    const row = measure(example, seed);
    const share = (row.movedShare * 100).toFixed(1);
    if (json) console.log(JSON.stringify(row));
    else
      console.log(
        `${row.example}: ${row.disruptions} disruptions of ${row.items} items; ${row.forced} forced, ` +
          `${row.moved} others moved (${share} %); required lost ${row.requiredLost}, ` +
          `blocking ${row.newBlocking}; confirmed in conflict ${row.conflicting}, ended by a change ${row.ended}; back: others make room ${row.back.room}, one change ${row.back.one}, ` +
          `two ${row.back.two}, none ${row.back.none}, longest ${row.longestBackCpuMs} ms of CPU; first ${row.medianFirstMs} ms, final ${row.medianFinalMs} ms (medians), all searches ${row.cpuMs} ms of CPU`,
      );
  }
}
