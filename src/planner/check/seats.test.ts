// Seats: people who are counted without a name need seats, too, in rooms and in the vehicles of a transfer.
import { expect, test } from "vitest";
import { type Finding, ridersOf } from "#domain";
import { preflight } from "#planner";
import { languages, sayFinding } from "#text";
import { planned } from "../../../test/support/planned.ts";

interface Written {
  readonly party?: string;
  readonly activity: string;
}

const written = ({ party = "", activity }: Written): string => `
entente: 1
id: town
title: Town
languages: [en]
from: 2027-06-01
to: 2027-06-01
legs: [{ id: a, title: A, zone: Europe/Paris, from: 2027-06-01, to: 2027-06-01 }]
organisations: [{ id: town, kind: city, name: Town }]
delegations: [{ id: guests, title: Guests, side: visiting, parties: [{ id: p, title: P, organisation: town${party} }] }]
people: [{ id: one, party: p, role: Mayor, languages: [en] }, { id: two, party: p, role: Clerk, languages: [en] }]
places:
  - { id: hall, name: Hall, leg: a, seats: 40, coordinates: { lat: 48.88, lon: 2.35 } }
  - { id: pier, name: Pier, leg: a, coordinates: { lat: 48.86, lon: 2.3 } }
vehicles: [{ id: launch, title: Launch, mode: boat, seats: 12 }, { id: tender, title: Tender, mode: boat, seats: 40 }]
activities:
  - { id: it, title: It, importance: required, attend: { required: [guests] }, ${activity} }
`;

function found(file: Written): { placed: number; said: string[] } {
  const { visit, programme } = planned(written(file), 20);
  const say = (finding: Finding) => {
    for (const language of languages) sayFinding(language, finding, visit);
    return `${finding.level} ${sayFinding("en", finding, visit)}`;
  };
  return {
    placed: programme.placements.length,
    said: [...programme.findings, ...preflight(visit)].map(say),
  };
}

const boat = "kind: transfer, by: boat, minutes: 30, fixed: 2027-06-01T10:00, places: [pier], endsAt: hall";
const talks = "kind: meeting, minutes: 60, places: [hall]";

test("the riders of a named boat need seats in it", () => {
  expect(found({ party: ", size: 12", activity: `${boat}, vehicles: [launch]` })).toEqual({
    placed: 1,
    said: [],
  });
  const said = "block-release The vehicles of “It” have 12 seats for 51 people.";
  expect(found({ party: ", size: 51", activity: `${boat}, vehicles: [launch]` })).toEqual({
    placed: 1,
    said: [said, said],
  });
  expect(found({ party: ", size: 51", activity: `${boat}, vehicles: [launch, tender]` }).said).toEqual([]);
});

test("a person who travels separately needs no seat", () => {
  const activity = `${boat}, vehicles: [launch], participants: 13`;
  expect(found({ activity }).said[0]).toContain("have 12 seats for 13 people");
  expect(found({ activity: `${activity}, separately: [two]` }).said).toEqual([]);
});

test("51 guests do not fit into a hall of 40, whether a party or an item counts them", () => {
  expect(found({ activity: talks }).said).toEqual([]);
  for (const visit of [
    { party: ", size: 51", activity: talks },
    { activity: `${talks}, participants: 51` },
  ]) {
    const { placed, said } = found(visit);
    expect(placed).toBe(0);
    expect(said.join("\n")).toContain("“It” must take 51 people");
  }
});

test("the least size of an item includes people without a name", () => {
  expect(found({ activity: `${talks}, minimumGroup: 30` }).placed).toBe(0);
  expect(found({ party: ", size: 35", activity: `${talks}, minimumGroup: 30` })).toEqual({
    placed: 1,
    said: [],
  });
});

test("a meal that an item includes counts as lunch", () => {
  const day = "kind: site-visit, minutes: 240, fixed: 2027-06-01T11:00, places: [hall]";
  expect(found({ activity: day }).said.join()).toContain("no free time for lunch");
  expect(found({ activity: `${day}, includes: [lunch]` }).said).toEqual([]);
});

test("the minutes of a transfer are checked against its distance and mode", () => {
  const far = "kind: transfer, fixed: 2027-06-01T10:00, places: [pier], endsAt: hall";
  // 4.3 km in a straight line.
  expect(found({ activity: `${far}, minutes: 15` }).said).toEqual([]);
  expect(found({ activity: `${far}, minutes: 15, by: walk` }).said[0]).toMatch(/covers 4 km in 15 min/);
  expect(found({ activity: `${far}, minutes: 3, by: boat` }).said).toEqual([]);
  expect(found({ activity: `${far}, minutes: 2, by: ferry` }).said[0]).toMatch(/covers 4 km in 2 min/);
});

test("people without a name take a ride back if they were at the item before it", () => {
  const riders = (required: string): unknown => {
    const file = written({ party: ", size: 35", activity: talks })
      .replace("zone: Europe/Paris", "zone: Europe/Paris, base: pier")
      .replace("required: [guests]", `required: ${required}`);
    const { visit, programme } = planned(file, 20);
    return programme.transfers.map((ride) => `${ride.to} ${ridersOf(visit, ride, programme.placements)}`);
  };
  expect(riders("[guests]")).toEqual(["hall 35", "pier 35"]);
  expect(riders("[one, two]")).toEqual(["hall 2", "pier 2"]);
});

test("a vehicle that two items name needs time to drive between them", () => {
  const coach = (second: string) => {
    const file = written({
      activity:
        "kind: transfer, minutes: 30, fixed: 2027-06-01T10:00, places: [pier], endsAt: hall, vehicles: [bus]",
    })
      .replace(
        "  - { id: pier",
        "  - { id: farm, name: Farm, leg: a, coordinates: { lat: 47.4, lon: 0.7 } }\n  - { id: pier",
      )
      .replace("vehicles: [", "vehicles: [{ id: bus, title: Coach, mode: coach, seats: 40 }, ");
    const { visit, programme } = planned(
      `${file}  - { id: back, title: Back, importance: required, attend: { required: [two] }, kind: transfer, minutes: 60, fixed: 2027-06-01T${second}, places: [farm], endsAt: pier, vehicles: [bus] }\n`.replace(
        "required: [guests]",
        "required: [one]",
      ),
      20,
    );
    return programme.findings
      .filter(({ rule }) => rule === "vehicle")
      .map((finding) => {
        for (const language of languages) sayFinding(language, finding, visit);
        return `${finding.level} ${sayFinding("en", finding, visit)}`;
      });
  };
  expect(coach("10:15")).toEqual([
    expect.stringMatching(/^block-release Coach is assigned to two transfers/),
  ]);
  // 208 km in a straight line.
  expect(coach("11:00")).toEqual([
    "warn Coach, Tue 1 Jun 11:00: between its arrival (Hall) and its next departure (Farm) there are 30 min; the drive takes about 2 h 43 min. Assign another vehicle, or move one of the transfers.",
  ]);
  expect(coach("15:00")).toEqual([]);
});
