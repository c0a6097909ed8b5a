// Parallel groups: a delegation splits if that meets the wishes of its parties, within the hosts' limits.
import { expect, test } from "vitest";
import { type Visit, visit as visitSchema } from "#domain";
import { check, plan } from "./index.ts";

const cities = ["zhengzhou", "hangzhou", "liuzhou", "chongqing", "taicang", "guangzhou", "ndrc"];

/**
 * Seven parties of two, and two sites at the same hour that each take at most this number of people and at
 * least three.
 */
const twoSites = (seats: number): Visit =>
  visitSchema.parse({
    entente: 1,
    id: "two-sites",
    title: "Two sites at once",
    languages: ["en"],
    from: "2023-10-27",
    to: "2023-10-27",
    legs: [{ id: "leg", title: "Ljubljana", zone: "Europe/Ljubljana", from: "2023-10-27", to: "2023-10-27" }],
    organisations: cities.map((id) => ({ id, name: id, kind: "city" })),
    delegations: [
      {
        id: "guests",
        title: "Guests",
        side: "visiting",
        parties: cities.map((id) => ({ id: `${id}-party`, title: id, organisation: id })),
      },
    ],
    people: cities.flatMap((id) =>
      [1, 2].map((n) => ({
        id: `${id}-${n}`,
        party: `${id}-party`,
        role: `Member ${n}, ${id}`,
        languages: ["en"],
      })),
    ),
    places: ["institute", "centre"].map((id) => ({ id, name: id, leg: "leg" })),
    activities: ["institute", "centre"].map((id) => ({
      id: `${id}-visit`,
      kind: "site-visit",
      title: `Visit of the ${id}`,
      minutes: 90,
      fixed: "2023-10-27T10:00",
      places: [id],
      seats,
      minimumGroup: 3,
      attend: { wished: ["guests"] },
    })),
    wishes: cities.map((id, i) => ({
      id: `wish-${id}`,
      of: `${id}-party`,
      wants: "see",
      target: { activity: i < 4 ? "institute-visit" : "centre-visit" },
    })),
  });

function planned(visit: Visit) {
  const run = plan(visit, { seed: 1, iterations: 300 });
  let step = run.next();
  while (!step.done) step = run.next();
  const programme = step.value;
  expect(check(visit, programme).filter((finding) => finding.level === "block")).toEqual([]);
  const groupOf = (activity: string) =>
    (programme.placements.find((placement) => placement.activity === activity)?.attendees ?? []).map(String);
  return { institute: groupOf("institute-visit"), centre: groupOf("centre-visit") };
}

test("two hosts for six people each get six, and no party is split", () => {
  const { institute, centre } = planned(twoSites(6));
  expect([institute.length, centre.length]).toEqual([6, 6]);
  expect(institute.filter((id) => centre.includes(id))).toEqual([]);
  for (const group of [institute, centre]) {
    for (const city of cities)
      expect([0, 2]).toContain(group.filter((id) => id.startsWith(`${city}-`)).length);
  }
});

test("if there is space for all, all people are where they wish to be", () => {
  for (const seats of [8, 12]) {
    const { institute, centre } = planned(twoSites(seats));
    const partiesOf = (group: readonly string[]) =>
      cities.filter((city) => group.some((id) => id.startsWith(`${city}-`)));
    expect(partiesOf(institute)).toEqual(cities.slice(0, 4));
    expect(partiesOf(centre)).toEqual(cities.slice(4));
  }
});

test("people who stay together are never separated, and a programme that separates them gets a finding", () => {
  const visit = twoSites(8);
  const [guests] = visit.delegations;
  if (!guests) throw new Error("the visit has guests");
  const pair = ["zhengzhou-1", "ndrc-2"] as unknown as (typeof visit.people)[number]["id"][];
  const bound: Visit = { ...visit, delegations: [{ ...guests, together: [pair] }] };
  // Their parties wish for different sites at the same hour. Without the demand they go to these sites.
  const apart = planned(visit);
  expect(apart.institute.includes("zhengzhou-1")).not.toBe(apart.institute.includes("ndrc-2"));
  const { institute, centre } = planned(bound);
  for (const group of [institute, centre])
    expect(group.includes("zhengzhou-1")).toBe(group.includes("ndrc-2"));
  const run = plan(visit, { seed: 1, iterations: 300 });
  let step = run.next();
  while (!step.done) step = run.next();
  const told = check(bound, step.value).filter((finding) => finding.rule === "together");
  expect(told.map(({ variant }) => variant)).toEqual(["parted", "parted"]);
});

test("a person who is invited alone goes alone, and check warns about the separation", () => {
  const visit = twoSites(8);
  const [guests] = visit.delegations;
  if (!guests) throw new Error("the visit has guests");
  const pair = ["zhengzhou-1", "ndrc-2"] as unknown as (typeof visit.people)[number]["id"][];
  const asked = [
    "zhengzhou-party",
    "ndrc-party",
  ] as unknown as Visit["activities"][number]["attend"]["required"];
  const bound: Visit = {
    ...visit,
    delegations: [{ ...guests, together: [pair] }],
    activities: visit.activities.map((activity, a) => ({
      ...activity,
      minimumGroup: 2,
      attend: { ...activity.attend, wished: asked.slice(a, a + 1), quorum: [] },
    })),
  };
  const { institute, centre } = planned(bound);
  expect([institute, centre]).toEqual([
    ["zhengzhou-1", "zhengzhou-2"],
    ["ndrc-1", "ndrc-2"],
  ]);
  const run = plan(bound, { seed: 1, iterations: 100 });
  let step = run.next();
  while (!step.done) step = run.next();
  const told = check(bound, step.value).filter((finding) => finding.rule === "together");
  expect(told).toMatchObject([{ variant: "apart", level: "warn", size: 90 }]);
});
