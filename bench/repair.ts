// `npm run bench -- repair`: random disruptions of every example, and how much of a programme they make a repair move.
import { type Random, seededRandom } from "#base/random.ts";
import { type Disruption, localTimeOf, type Programme, type Visit, zoneOn } from "#domain";
import { check, plan, repair } from "#planner";
import { type ExampleVisit, exampleVisits } from "./example-visits.ts";

/** Draws one disruption of something that a programme has. */
export function randomDisruption(visit: Visit, programme: Programme, random: Random): Disruption {
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;
  const placement = pick(programme.placements);
  const minutes = 5 * (3 + random.below(22));
  const local = (minute: number) => {
    const zone = zoneOn(visit, localTimeOf(minute, visit.legs[0]?.zone ?? "UTC"));
    return localTimeOf(minute, zone);
  };
  const period = { from: local(placement.start), to: local(placement.start + 60 * (2 + random.below(8))) };
  switch (random.below(visit.interpreters.length > 0 ? 6 : 5)) {
    case 0:
      return { event: "late", who: placement.activity, minutes };
    case 1:
      return { event: "over", activity: placement.activity, minutes };
    case 2:
      return { event: "withdrawn", activity: placement.activity };
    case 3:
      return placement.place === null
        ? { event: "over", activity: placement.activity, minutes }
        : { event: "closed", place: placement.place, ...period };
    case 4:
      return { event: "ill", person: pick(placement.attendees), ...period };
    default:
      return { event: "lost", interpreter: pick(visit.interpreters).id, ...period };
  }
}

interface Row {
  readonly example: string;
  readonly disruptions: number;
  readonly items: number;
  readonly forced: number;
  /** Items moved although the disruption would have let them be, of those that it would. */
  readonly moved: number;
  readonly movedShare: number;
  readonly requiredLost: number;
  readonly newBlocking: number;
  readonly medianFirstMs: number;
  readonly medianFinalMs: number;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

/** Measures repairs of one example. Each disruption comes at a random moment or before the visit. */
function measure({ name, visit }: ExampleVisit, seed: number): Row {
  const run = plan(visit, { seed, iterations: 500 });
  let step = run.next();
  while (!step.done) step = run.next();
  const programme = step.value;
  const random = seededRandom(seed);
  const first: number[] = [];
  const final: number[] = [];
  let [forced, moved, loose, requiredLost, newBlocking] = [0, 0, 0, 0, 0];
  for (let i = 0; i < draws; i++) {
    const disruption = randomDisruption(visit, programme, random);
    const at = programme.placements[random.below(programme.placements.length)];
    const now = random.next() < 0.5 ? undefined : at?.start;
    const started = performance.now();
    const search = repair(visit, programme, { disruptions: [disruption], seed, now });
    let glance = search.next();
    if (!glance.done) glance.value.outcome();
    first.push(performance.now() - started);
    while (!glance.done) glance = search.next();
    final.push(performance.now() - started);
    const best = glance.value.repairs[0];
    if (!best) continue;
    forced += glance.value.forced.length;
    moved += best.unforced.items;
    loose += programme.placements.length - glance.value.forced.length;
    requiredLost += best.programme.objective.requiredUnplaced - programme.objective.requiredUnplaced;
    const blocking = check(glance.value.visit, best.programme).filter((f) => f.level === "block");
    newBlocking += blocking.filter((f) => f.rule !== "activity-missing").length;
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
    medianFirstMs: Math.round(median(first)),
    medianFinalMs: Math.round(median(final)),
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
          `blocking ${row.newBlocking}; first ${row.medianFirstMs} ms, final ${row.medianFinalMs} ms (medians)`,
      );
  }
}
