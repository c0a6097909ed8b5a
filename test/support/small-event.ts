// Small brokerage events and their optimum, found by complete enumeration, against which the exact solver is tested.
import fc from "fast-check";
import type { BrokerageEvent } from "../../bench/b2b/instance.ts";
import { judge } from "../../bench/b2b/judge.ts";

/** Random events of at most four meetings and four slots: small enough for complete enumeration. */
export const smallEvent: fc.Arbitrary<BrokerageEvent> = fc
  .record({
    people: fc.integer({ min: 2, max: 5 }),
    slots: fc.integer({ min: 2, max: 5 }),
    tables: fc.integer({ min: 1, max: 3 }),
    meetings: fc.array(
      fc.record({
        a: fc.nat(),
        b: fc.nat(),
        session: fc.constantFrom(1 as const, 2 as const, 3 as const, 3 as const, 3 as const),
        fixed: fc.option(fc.nat(), { freq: 6 }),
        after: fc.option(fc.nat(), { freq: 5 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    forbidden: fc.array(fc.record({ person: fc.nat(), slot: fc.nat() }), { maxLength: 3 }),
  })
  .map(({ people, slots, tables, meetings, forbidden }) => ({
    nBusiness: people,
    nMeetings: meetings.length,
    nTables: tables,
    nTotalSlots: slots,
    nMorningSlots: Math.ceil(slots / 2),
    meetings: meetings.map(({ a, b, session }) => {
      const one = a % people;
      return { a: one + 1, b: ((one + 1 + (b % (people - 1))) % people) + 1, session };
    }),
    forbidden: Array.from({ length: people }, (_, p) =>
      forbidden.filter(({ person }) => person % people === p).map(({ slot }) => (slot % slots) + 1),
    ),
    fixed: meetings.map(({ fixed }) => (fixed === null ? 0 : (fixed % slots) + 1)),
    precedences: meetings.map(({ after }, i) => (after === null || i === 0 ? [] : [(after % i) + 1])),
  }));

/** Returns the optimum over all ways to place all meetings; undefined if there is none. */
export function leastBreaks(event: BrokerageEvent, fairness: number): number | undefined {
  let least: number | undefined;
  for (const slots of ways(event, false)) {
    const { objective } = judge(event, slots, fairness);
    if (objective !== null && (least === undefined || objective < least)) least = objective;
  }
  return least;
}

/** Returns the maximum number of meetings that can be placed together, without regard to evenly shared breaks. */
export function mostPlaced(event: BrokerageEvent): number {
  let most = 0;
  for (const slots of ways(event, true)) {
    const placed = slots.filter((slot) => slot !== undefined).length;
    if (placed > most && judge(event, slots, 0).problems.length === 0) most = placed;
  }
  return most;
}

/** Yields every assignment of slots to meetings; with `partly`, those that leave some out as well. */
function* ways(event: BrokerageEvent, partly: boolean, from = 0): Generator<(number | undefined)[]> {
  if (from === event.nMeetings) {
    yield [];
    return;
  }
  const choices: (number | undefined)[] = Array.from({ length: event.nTotalSlots }, (_, s) => s + 1);
  if (partly) choices.push(undefined);
  for (const rest of ways(event, partly, from + 1)) for (const slot of choices) yield [slot, ...rest];
}
