// Random disruptions of items in a programme, for properties of repairs.
import fc from "fast-check";
import { type Disruption, localTimeOf, type Programme, type Visit } from "#domain";

const zone = "Europe/Ljubljana";
/** The data from which a disruption is made; see `disruptionOf`. */
export const drawnDisruption = fc.record({
  kind: fc.constantFrom(
    "late",
    "late-party",
    "over",
    "withdrawn",
    "closed",
    "ill",
    "lost",
    "broken",
    "short",
  ),
  n: fc.nat(),
  minutes: fc.integer({ min: 1, max: 36 }).map((n) => n * 5),
  from: fc.nat({ max: 100 }),
});

export type DrawnDisruption = typeof drawnDisruption extends fc.Arbitrary<infer T> ? T : never;

/** Returns a disruption of something in the programme; none if it has nothing of that kind. */
export function disruptionOf(visit: Visit, programme: Programme, one: DrawnDisruption): Disruption[] {
  const pick = <T>(list: readonly T[]): T | undefined => list[one.n % Math.max(1, list.length)];
  const placement = pick(programme.placements);
  const first = programme.placements[0]?.start ?? 0;
  const period = {
    from: localTimeOf(first + one.from * 15, zone),
    to: localTimeOf(first + one.from * 15 + one.minutes * 3, zone),
  };
  const place = pick(visit.places);
  const person = pick(visit.people);
  const interpreter = pick(visit.interpreters);
  const vehicle = pick(visit.vehicles);
  const leg = pick(visit.legs);
  const party = pick(visit.delegations.flatMap((delegation) => delegation.parties));
  const all: Record<string, Disruption | undefined> = {
    late: placement && { event: "late", who: placement.activity, minutes: one.minutes },
    "late-party": party && { event: "late", who: party.id, minutes: one.minutes },
    over: placement && { event: "over", activity: placement.activity, minutes: one.minutes },
    withdrawn: placement && { event: "withdrawn", activity: placement.activity },
    closed: place && { event: "closed", place: place.id, ...period },
    ill: person && { event: "ill", person: person.id, ...period },
    broken: vehicle && { event: "broken", vehicle: vehicle.id, ...period },
    short: leg && { event: "short", leg: leg.id, ...period },
    lost: interpreter && { event: "lost", interpreter: interpreter.id, ...period },
  };
  const found = all[one.kind];
  return found ? [found] : [];
}
