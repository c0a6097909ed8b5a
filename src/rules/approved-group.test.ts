// The size of an approved group: checked for visits that name the pack, and only as a warning.
import { expect, test } from "vitest";
import { type Programme, visit as visitSchema } from "#domain";
import { rulesInForce } from "./index.ts";

const withParty = (people: number, packs: readonly string[]) =>
  visitSchema.parse({
    entente: 1,
    id: "groups",
    title: "Groups",
    languages: ["en"],
    from: "2023-10-26",
    to: "2023-10-26",
    packs,
    legs: [{ id: "leg", title: "Ljubljana", zone: "Europe/Ljubljana", from: "2023-10-26", to: "2023-10-26" }],
    organisations: [{ id: "city", name: "City", kind: "city" }],
    delegations: [
      {
        id: "guests",
        title: "Guests",
        side: "visiting",
        parties: [{ id: "party", title: "Party", organisation: "city" }],
      },
    ],
    people: Array.from({ length: people }, (_, n) => ({
      id: `member-${n}`,
      party: "party",
      role: `Member ${n}`,
      languages: ["zh"],
    })),
  });

function judged(people: number, packs: readonly string[]) {
  const visit = withParty(people, packs);
  const rule = rulesInForce(visit).visit.find((one) => one.id === "approved-group");
  // The rule looks only at the visit.
  return rule && { level: rule.level, found: rule.judge(visit, {} as Programme) };
}

test("six people are a group, a seventh is one too many", () => {
  expect(judged(6, ["china-official-travel"])).toEqual({ level: "warn", found: [] });
  expect(judged(7, ["china-official-travel"])?.found).toMatchObject([
    { variant: "large", size: 1, subjects: [{ kind: "party", id: "party" }], facts: { count: 7, limit: 6 } },
  ]);
});

test("a visit without the pack is not checked", () => {
  expect(judged(20, [])).toBeUndefined();
});
