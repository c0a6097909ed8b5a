// How many people a list stands for: everybody whom an item invites, and nobody else.
import { expect, test } from "vitest";
import { readVisit } from "#formats";
import { headsAt } from "./headcount.ts";
import { indexVisit } from "./visit-index.ts";

const visitOf = (people: string) => {
  const text = `entente: 1
title: Visit to Lalín
languages: [en]
zone: Europe/Madrid
people: |
${people}
  hosts: City of Lalín (es, en)
  es1 = Mayor of Lalín
programme: |
  27.10.2016
  10:00–11:00 Welcome
  11:00–12:00 Courtesy call · Mayor of Linden
  12:00–13:00 Reception · City of Linden
`;
  const read = readVisit(text, "visit.yaml");
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.visit;
};
const heads = (people: string): number[] => {
  const visit = visitOf(people);
  const { peopleOf } = indexVisit(visit);
  return visit.activities.map((activity) =>
    headsAt(
      visit,
      activity,
      activity.attend.required.flatMap((id) => peopleOf(id)),
    ),
  );
};

test("one listed person invited by name comes alone, and an invited party comes as a whole", () => {
  expect(heads("  guests: City of Linden, 51 people (de)\n  Mayor of Linden")).toEqual([51, 1, 51]);
});

test("people invited by name bring nobody who is not listed", () => {
  expect(heads("  guests: City of Linden, 51 people (de)\n  Mayor of Linden\n  Deputy")).toEqual([51, 1, 51]);
});

test("a person with the name of the party represents the whole party", () => {
  expect(heads("  guests: City of Linden, 51 people (de)")).toEqual([51, 51, 51]);
});
