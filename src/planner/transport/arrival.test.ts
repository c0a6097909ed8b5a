// Arrival and departure: no transfer leads to an arrival or back from a departure, and nothing is scheduled outside
// them.
import { expect, test } from "vitest";
import { check, preflight } from "#planner";
import { planned } from "../../../test/support/planned.ts";

const written = (activities: string): string => `
entente: 1
id: short
title: Short
languages: [en]
from: 2027-06-01
to: 2027-06-03
legs: [{ id: a, title: A, zone: Europe/Paris, from: 2027-06-01, to: 2027-06-03, base: hotel }]
organisations: [{ id: town, kind: city, name: Town }]
delegations:
  - { id: guests, title: Guests, side: visiting, parties: [{ id: p, title: P, organisation: town }] }
  - { id: hosts, title: Hosts, side: host, parties: [{ id: h, title: H, organisation: town, base: hall }] }
people:
  - { id: one, party: p, role: Mayor, languages: [en] }
  - { id: host, party: h, role: Host, languages: [en] }
places:
  - { id: airport, name: Airport, leg: a, coordinates: { lat: 48.75, lon: 2.3 } }
  - { id: hotel, name: Hotel, leg: a, coordinates: { lat: 48.86, lon: 2.3 } }
  - { id: hall, name: Town hall, leg: a, coordinates: { lat: 48.88, lon: 2.35 } }
activities:
  - { id: arrival, kind: arrival, title: Airport, minutes: 30, importance: required, fixed: 2027-06-02T10:00, places: [airport], attend: { required: [one, host] } }
  - { id: departure, kind: departure, title: Airport, minutes: 30, importance: required, fixed: 2027-06-02T18:00, places: [airport], attend: { required: [guests] } }
${activities}
`;

const plannedWith = (activities: string) => planned(written(activities), 50);

const talks = (id: string, more: string): string =>
  `  - { id: ${id}, kind: meeting, title: Talks, minutes: 60, places: [hall], attend: { required: [one] }, ${more} }`;

test("guests are driven from their arrival and to their departure, hosts to both", () => {
  const { programme } = plannedWith(talks("talks", "importance: required, fixed: 2027-06-02T14:00"));
  const rides = (who: string) =>
    programme.transfers
      .filter(({ people }) => people.some((id) => id === who))
      .map(({ from, to }) => `${from} ${to}`);
  expect(rides("one")).toEqual(["airport hotel", "hotel hall", "hall hotel", "hotel airport"]);
  expect(rides("host")).toEqual(["hall airport", "airport hall"]);
  expect(programme.findings).toEqual([]);
});

test("nothing movable is scheduled before the arrival or after the departure", () => {
  const { visit, programme } = plannedWith(
    ["01", "03"].map((day) => talks(`talks-${day}`, `when: [{ days: [2027-06-${day}] }]`)).join("\n"),
  );
  expect(programme.unplaced.map(({ activity }) => activity)).toEqual(["talks-01", "talks-03"]);
  expect(preflight(visit).map(({ variant, level }) => `${level} ${variant}`)).toEqual([
    "warn impossible",
    "warn impossible",
  ]);
});

test("an item confirmed before the arrival keeps its time and has a finding", () => {
  const { visit, programme } = plannedWith(talks("talks", "importance: required, fixed: 2027-06-01T13:00"));
  expect(programme.unplaced).toEqual([]);
  expect(programme.findings.map(({ rule, variant, level }) => `${level} ${rule}.${variant}`)).toEqual([
    "block-release presence.person",
  ]);
  expect(check(visit, programme)).toEqual(programme.findings);
});
