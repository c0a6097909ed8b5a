// Properties of every directory after any decisions in any order.
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "../edits/apply.ts";
import type { Edit } from "../edits/edit.ts";
import type { Appearance } from "./appearance.ts";
import { partEdits, unionEdits } from "./decide.ts";
import { type DirectoryDecisions, directoryDecisions, noDecisions } from "./decisions.ts";
import { type Entity, identify } from "./identify.ts";

const entries = fc
  .uniqueArray(
    fc.record({
      visit: fc.constantFrom("a", "b", "c", "d"),
      id: fc.constantFrom("p", "q", "r"),
      name: fc.constantFrom("One", "one (1)", "Two", "Dva", "City of One"),
      other: fc.option(fc.constantFrom("Two", "Drei")),
      within: fc.option(fc.constantFrom("SI", "CN")),
    }),
    { selector: ({ visit, id }) => `${visit}.${id}`, minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map(
      ({ visit, id, name, other, within }): Appearance => ({
        key: `${visit}.${id}`,
        visit,
        name: other === null ? { en: name } : { en: name, sl: other },
        within,
        url: null,
      }),
    ),
  );
/** Decisions of people: merge two groups, or separate the first entries of one. */
const steps = fc.array(fc.record({ merges: fc.boolean(), one: fc.nat(20), other: fc.nat(20) }), {
  maxLength: 6,
});

const keysOf = ({ members }: Entity) => members.map(({ key }) => key);
const kind = "organisation";

function after(before: DirectoryDecisions, edits: readonly Edit[]): DirectoryDecisions {
  const applied = applyEdits({ directory: { ...before } }, edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return directoryDecisions.parse(JSON.parse(JSON.stringify(applied.value.next)).directory);
}

test("every entry is in one entity, separated entries stay apart, and merged ones stay together", () => {
  const seen = { merged: 0, parted: 0, proposed: 0, named: 0 };
  fc.assert(
    fc.property(entries, steps, (appearances, taken) => {
      let decisions = noDecisions;
      let ids = 0;
      const newId = () => `d-${++ids}`;
      for (const { merges, one, other } of taken) {
        const { entities } = identify(kind, appearances, decisions);
        const [a, b] = [entities[one % entities.length], entities[other % entities.length]];
        if (!a || !b) continue;
        if (merges && a !== b) {
          decisions = after(
            decisions,
            unionEdits(decisions, { kind, newId, groups: [keysOf(a), keysOf(b)] }),
          );
          const joined = identify(kind, appearances, decisions).of(a.key);
          seen.merged++;
          expect(joined && keysOf(joined)).toEqual(expect.arrayContaining([...keysOf(a), ...keysOf(b)]));
        } else if (!merges && a.members.length > 1) {
          const [members, from] = [keysOf(a).slice(0, 1), keysOf(a).slice(1)];
          decisions = after(decisions, partEdits(decisions, { kind, newId, members, from }));
          const found = identify(kind, appearances, decisions);
          seen.parted++;
          for (const key of from) expect(found.of(key)).not.toBe(found.of(members[0] ?? ""));
        }
      }
      const { entities, proposals } = identify(kind, appearances, decisions);
      expect(entities.flatMap(keysOf).toSorted()).toEqual(appearances.map(({ key }) => key).toSorted());
      seen.proposed += proposals.length;
      for (const {
        entities: [a, b],
      } of proposals)
        expect(a).not.toBe(b);
      for (const { members, by } of entities) {
        if (by !== "name") continue;
        if (members.length > 1) seen.named++;
        expect(new Set(members.map(({ visit }) => visit)).size).toBe(members.length);
      }
    }),
    { numRuns: 200 },
  );
  expect(seen.merged).toBeGreaterThan(50);
  expect(seen.parted).toBeGreaterThan(20);
  expect(seen.proposed).toBeGreaterThan(20);
  expect(seen.named).toBeGreaterThan(50);
});
