// Nights and routes: prices, transfers and the check let days begin and end where the visit says that people sleep.
import { expect, test } from "vitest";
import type { Programme } from "#domain";
import { check } from "#planner";
import { languages, sayFinding } from "#text";
import { planned } from "../../../test/support/planned.ts";

const written = (more: string): string => `
entente: 1
id: nights
title: Nights
languages: [en]
from: 2027-06-01
to: 2027-06-03
legs: [{ id: a, title: A, zone: Europe/Paris, from: 2027-06-01, to: 2027-06-03, base: hotel }]
organisations: [{ id: town, kind: city, name: Town }]
delegations: [{ id: guests, title: Guests, side: visiting, parties: [{ id: p, title: P, organisation: town }] }]
people: [{ id: one, party: p, role: Mayor, languages: [en] }]
travel: { modes: [{ mode: car }] }
places:
  - { id: hotel, name: Hotel, leg: a, coordinates: { lat: 48.86, lon: 2.3 } }
  - { id: inn, name: Inn, leg: a, coordinates: { lat: 47.9, lon: 1.9 } }
  - { id: castle, name: Castle, leg: a, coordinates: { lat: 47.92, lon: 1.95 } }
  - { id: station, name: Station, leg: a, coordinates: { lat: 48.88, lon: 2.35 } }
${more}
`;

const plannedWith = (more: string) => planned(written(more), 20);

const castle = `activities:
  - { id: castle-visit, kind: site-visit, title: Castle, minutes: 60, importance: required, fixed: 2027-06-02T10:00, places: [castle], attend: { required: [guests] } }`;

test("a morning and an evening are priced from the stated night, not from the hotel of the leg", () => {
  const far = plannedWith(castle);
  const near = plannedWith(`nights: [{ from: 2027-06-01, to: 2027-06-02, place: inn }]\n${castle}`);
  const driven = ({ programme }: { programme: Programme }) =>
    programme.transfers.reduce((sum, { start, end }) => sum + end - start, 0);
  expect(driven(near)).toBeLessThan(40);
  expect(near.programme.objective.travel).toBe(driven(near));
  expect(far.programme.objective.travel).toBe(driven(far));
  expect(driven(far)).toBeGreaterThan(150);
});

test("a missing first transfer is found and reported in every language", () => {
  const { visit, programme } = plannedWith(castle);
  expect(check(visit, programme)).toEqual([]);
  const [first, ...rest] = programme.transfers;
  expect(first?.to).toBe("castle");
  const found = check(visit, { ...programme, transfers: rest });
  expect(found.map(({ rule, variant }) => `${rule}.${variant}`)).toEqual(["transfer.morning"]);
  for (const language of languages)
    for (const finding of found) expect(sayFinding(language, finding, visit)).not.toContain("{");
});

test("after a night on the train the day begins where the train arrives", () => {
  const { programme } =
    plannedWith(`nights: [{ from: 2027-06-01, note: On the train }, { from: 2027-06-02, place: inn }]
activities:
  - { id: train, kind: transfer, by: train, title: Night train, minutes: 600, importance: required, fixed: 2027-06-01T21:00, places: [castle], endsAt: station, attend: { required: [guests] } }
  - { id: talks, kind: meeting, title: Talks, minutes: 60, importance: required, fixed: 2027-06-02T09:30, places: [hotel], attend: { required: [guests] } }`);
  expect(programme.transfers.map(({ from, to }) => `${from} ${to}`)).toEqual([
    "hotel castle",
    "station hotel",
    "hotel inn",
  ]);
  expect(programme.findings).toEqual([]);
});
