// Which transfers differ between two programmes.
import fc from "fast-check";
import { expect, test } from "vitest";
import { interpreterId, personId, placeId, vehicleId } from "../visit/ids.ts";
import type { Transfer } from "./programme.ts";
import { transferChanges } from "./transfer-changes.ts";

const ride = (start: number, people: readonly string[], more: Partial<Transfer> = {}): Transfer => ({
  id: `t${start}`,
  start,
  end: start + 20,
  from: placeId.parse("hotel"),
  to: placeId.parse("museum"),
  mode: "coach",
  vehicles: [vehicleId.parse("coach")],
  people: people.map((id) => personId.parse(id)),
  interpreters: [],
  before: null,
  ...more,
});

test("another number of a transfer or another order of its riders is not a change", () => {
  expect(transferChanges([ride(0, ["a", "b"])], [{ ...ride(0, ["b", "a"]), id: "other" }])).toEqual([]);
});

test("another vehicle, another time or another rider is one change each", () => {
  const old = ride(0, ["a", "b"]);
  for (const next of [
    ride(0, ["a", "b"], { mode: "car", vehicles: [] }),
    ride(-5, ["a", "b"]),
    ride(0, ["a"]),
    ride(0, ["a", "b"], { interpreters: [interpreterId.parse("i")] }),
  ])
    expect(transferChanges([old], [next])).toEqual([{ before: old, after: next }]);
});

test("a transfer to another place, or without any of the old riders, is a different one", () => {
  const old = ride(0, ["a"]);
  for (const next of [ride(0, ["b"]), ride(0, ["a"], { to: placeId.parse("station") })])
    expect(transferChanges([old], [next])).toEqual([
      { before: old, after: undefined },
      { before: undefined, after: next },
    ]);
});

test("each transfer is listed once, and only if it differs", () => {
  const rides = fc.array(
    fc.record({ start: fc.integer({ min: 0, max: 5 }), who: fc.subarray(["a", "b", "c"], { minLength: 1 }) }),
    { maxLength: 6 },
  );
  let changed = 0;
  fc.assert(
    fc.property(rides, rides, (one, other) => {
      const before = one.map(({ start, who }) => ride(start, who));
      const after = other.map(({ start, who }) => ride(start, who));
      const changes = transferChanges(before, after);
      const olds = changes.flatMap((change) => change.before ?? []);
      const news = changes.flatMap((change) => change.after ?? []);
      expect(new Set(olds).size).toBe(olds.length);
      expect(new Set(news).size).toBe(news.length);
      const key = ({ start, people }: Transfer) => `${start} ${people.toSorted().join()}`;
      const keysAfter = new Set(after.map(key));
      const keysBefore = new Set(before.map(key));
      expect(olds.map(key).toSorted()).toEqual(
        before
          .map(key)
          .filter((k) => !keysAfter.has(k))
          .toSorted(),
      );
      expect(news.map(key).toSorted()).toEqual(
        after
          .map(key)
          .filter((k) => !keysBefore.has(k))
          .toSorted(),
      );
      changed += changes.length;
    }),
  );
  expect(changed).toBeGreaterThan(100);
});
