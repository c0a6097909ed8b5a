// Ids of new entries are valid and differ from every id of the visit, of any kind.
import fc from "fast-check";
import { expect, test } from "vitest";
import { freshId, newId, takenIds } from "../../src/web/visit/names.ts";
import { smallVisit } from "../fixtures/small-visit.ts";

test("ids of delegations, parties, people and rooms are all taken into account", () => {
  const visit = smallVisit();
  const ids = takenIds(visit);
  const rooms = visit.places.flatMap((place) => place.rooms);
  const parties = visit.delegations.flatMap((delegation) => delegation.parties);
  const some = [...visit.people, ...parties, ...visit.delegations, ...rooms, ...visit.activities];
  expect(some.length).toBeGreaterThan(10);
  for (const { id } of some) {
    expect(ids.has(id)).toBe(true);
    expect(freshId(visit, id, "person")).not.toBe(id);
  }
});

test("every name leads to a valid id, even a very long one", () => {
  const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc.integer({ min: 0, max: 3 }),
      (name, times) => {
        const taken: string[] = [];
        for (let i = 0; i <= times; i++)
          taken.push(newId(name, taken, `${"a-long-party-name-".repeat(6)}guest`));
        expect(new Set(taken).size).toBe(times + 1);
        for (const id of taken) {
          expect(id).toMatch(pattern);
          expect(id.length).toBeLessThanOrEqual(80);
        }
      },
    ),
  );
});
