// Where people sleep, and where they wake up.
import { expect, test } from "vitest";
import type { Programme, Visit } from "#domain";
import { readVisit } from "#formats";
import { plan } from "#planner";
import { languages, sayFinding } from "#text";
import { nights } from "./nights.ts";

const written = (more: string, activities: string): string => `
entente: 1
id: loire
title: Loire
languages: [en]
from: 2027-06-01
to: 2027-06-02
legs: [{ id: loire, title: Loire, zone: Europe/Paris, from: 2027-06-01, to: 2027-06-02 }]
organisations: [{ id: town, kind: city, name: Town }]
delegations: [{ id: guests, title: Guests, side: visiting, parties: [{ id: p, title: P, organisation: town }] }]
people: [{ id: one, party: p, role: Mayor, languages: [en] }, { id: two, party: p, role: Clerk, languages: [en] }]
travel: { modes: [{ mode: car }] }
places:
  - { id: tours, name: Hotel in Tours, leg: loire, coordinates: { lat: 47.39, lon: 0.689 } }
  - { id: blois, name: Hotel in Blois, leg: loire, coordinates: { lat: 47.5861, lon: 1.3359 } }
  - { id: castle, name: Castle, leg: loire, coordinates: { lat: 47.3249, lon: 1.0703 } }
  - { id: orleans, name: Town hall of Orléans, leg: loire, coordinates: { lat: 47.9029, lon: 1.909 } }
${more}
activities:
${activities}
`;

const item = (id: string, kind: string, at: string, place: string, more = ""): string =>
  `  - { id: ${id}, kind: ${kind}, title: ${id}, minutes: 60, importance: required, fixed: 2027-06-${at}, places: [${place}], attend: { required: [guests] }${more} }`;

function planned(more: string, ...items: string[]): { visit: Visit; programme: Programme } {
  const read = readVisit(written(more, items.join("\n")), "visit.yaml");
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { visit } = read.value;
  const run = plan(visit, { seed: 1, iterations: 20 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return { visit, programme: step.value };
}

function found(more: string, ...items: string[]): string[] {
  const { visit, programme } = planned(more, ...items);
  const own = programme.findings.filter(({ rule }) => rule === nights.id);
  for (const finding of own)
    for (const language of languages) expect(sayFinding(language, finding, visit)).not.toContain("{");
  return own.map((finding) => sayFinding("en", finding, visit));
}

const dinner = item("dinner", "meal", "01T20:00", "tours");
const bus = item("bus", "transfer", "02T08:00", "blois", ", endsAt: castle");

test("a person who dines in a hotel in Tours does not leave from one in Blois", () => {
  expect(found("", dinner, bus)).toEqual([
    "The night of Tue 1 Jun is spent at Hotel in Tours, but “bus” begins at Hotel in Blois the next morning: Mayor and Clerk. Correct the night or the place.",
  ]);
});

test("a stated night counts for the people whom it names", () => {
  expect(found("nights: [{ from: 2027-06-01, place: blois }]", dinner, bus)).toEqual([]);
  expect(found("nights: [{ from: 2027-06-01, note: with friends }]", dinner, bus)).toEqual([]);
  expect(
    found(
      "nights: [{ from: 2027-06-01, place: blois, of: [one] }]",
      item("dinner", "meal", "01T20:00", "castle"),
      bus,
    ),
  ).toEqual([
    expect.stringMatching(/^The visit does not say where they sleep on the night of Tue 1 Jun: Clerk\./),
  ]);
});

test("a morning meeting in another hotel does not mean that people slept there", () => {
  expect(found("", dinner, item("talks", "meeting", "02T09:30", "blois"))).toEqual([]);
});

test("a ride in the evening ends where the night is spent", () => {
  const ride = item("ride", "transfer", "01T21:30", "castle", ", endsAt: blois");
  expect(
    found(
      "nights: [{ from: 2027-06-01, place: tours }]",
      ride,
      item("talks", "meeting", "02T11:00", "castle"),
    ),
  ).toEqual([
    expect.stringMatching(
      /^“ride” ends at Hotel in Blois, but the night of Tue 1 Jun is spent at Hotel in Tours/,
    ),
  ]);
});

test("a day that ends 100 km from the start of the next one needs a night", () => {
  const evening = item("evening", "meeting", "01T18:00", "castle");
  const morning = item("morning", "meeting", "02T11:00", "orleans");
  expect(found("", evening, morning)[0]).toMatch(
    /begins at Town hall of Orléans, 90 km away: Mayor and Clerk\./,
  );
  expect(found("nights: [{ from: 2027-06-01, place: tours }]", evening, morning)).toEqual([]);
});

test("a change of hotel is a transfer: the morning begins in last night's hotel", () => {
  const { programme } = planned(
    "nights: [{ from: 2027-06-01, place: tours }, { from: 2027-06-02, place: blois }]",
    item("evening", "meeting", "01T17:00", "castle"),
    item("morning", "meeting", "02T11:00", "castle"),
  );
  expect(programme.transfers.map(({ from, to }) => `${from} ${to}`)).toEqual([
    "castle tours",
    "tours castle",
    "castle blois",
  ]);
});
