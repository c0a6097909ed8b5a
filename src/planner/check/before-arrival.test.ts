// Items that keep their time although the flight to their city is late: the finding names the flight, not a missing
// route.
import { expect, test } from "vitest";
import { languages, sayFinding } from "#text";
import { planned } from "../../../test/support/planned.ts";

const said = (talks: string, flight: string): string[] => {
  const { visit, programme } = planned(
    `entente: 1
title: Visit
languages: [en]
from: 2027-06-01
to: 2027-06-01
legs:
  - { id: paris, title: Paris, zone: Europe/Paris, from: 2027-06-01, to: 2027-06-01 }
  - { id: rome, title: Rome, zone: Europe/Rome, from: 2027-06-01, to: 2027-06-01 }
people: |
  guests: City of Linden (de)
  Mayor of Linden
places:
  - { id: hall, name: Hall, leg: paris, coordinates: { lat: 48.86, lon: 2.35 } }
  - { id: orly, name: Orly, leg: paris, coordinates: { lat: 48.72, lon: 2.38 } }
  - { id: roma, name: Rome airport, leg: rome, coordinates: { lat: 41.8, lon: 12.24 } }
  - { id: campidoglio, name: Campidoglio, leg: rome, coordinates: { lat: 41.89, lon: 12.48 } }
programme: |
  1 June 2027
  07:00–08:00 Breakfast @ Hall
  ${flight} Flight to Rome [flight] @ Orly > Rome airport
  ${talks} Talks @ Campidoglio
  20:00–21:00 Dinner @ Campidoglio
`,
    20,
  );
  return programme.findings
    .filter(({ level }) => level !== "warn")
    .map((finding) => {
      for (const language of languages) sayFinding(language, finding, visit);
      return `${finding.rule} ${sayFinding("en", finding, visit)}`;
    });
};

test("a flight that arrives in time leads to no finding", () => {
  expect(said("16:00–17:00", "10:00–12:00")).toEqual([]);
});

test("an item before the arrival leads to one finding that names the flight", () => {
  expect(said("13:00–14:00", "15:00–17:00")).toEqual([
    "travel “Talks” begins before “Flight to Rome” arrives there. This concerns: Mayor of Linden.",
  ]);
});

test("an item during the flight leads only to an overlap", () => {
  expect(said("16:00–18:00", "15:00–17:00")).toEqual([
    expect.stringMatching(/^two-places Mayor of Linden would be in “Flight to Rome” and “Talks” at once/),
  ]);
});
