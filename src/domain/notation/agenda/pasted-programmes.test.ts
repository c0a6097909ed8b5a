// Published programmes, pasted as text: every item is found with its time, and no text is dropped.
import { expect, test } from "vitest";
import { readAgenda } from "./read-agenda.ts";

/** The state visit of the Queen to Germany, June 2015, with starts only. */
const stateVisit = `Programm des Staatsbesuchs
Dienstag, 23. Juni 2015
18.50 Uhr - Ankunft in Berlin-Tegel
Mittwoch, 24. Juni
10.05 Uhr - Begrüßung mit militärischen Ehren im Schloss Bellevue
11.00 Uhr - Bootsfahrt auf der Spree
11.50 Uhr - Gespräch mit der Bundeskanzlerin
12.40 Uhr - Neue Wache, Kranzniederlegung
20.00 Uhr - Staatsbankett im Schloss Bellevue, gegeben vom Bundespräsidenten
Donnerstag, 25. Juni
11.20 Uhr - Flug nach Frankfurt/Main
12.30 Uhr - Empfang in der Paulskirche
15.30 Uhr - Rückflug nach Berlin
18.15 Uhr - Gartenparty in der Britischen Botschaft (ca. 2 Stunden)
Freitag, 26. Juni
10.40 Uhr - Pariser Platz: Rundgang, Brandenburger Tor
11.50 Uhr - Gedenkstätte Bergen-Belsen`;

/** A study tour of an association in Tbilisi, October 2019: periods and starts. */
const studyTour = `StudyLab Georgia 2019 – AGENDA
Thursday, October 3
11:00 – Meeting in the hotel lobby, orientation
12:00 – 14:00 GIPA, Georgian Institute of Public Affairs
14:00 - 16:00 Lunch
17:00-19:00 Tour in the Old Town
19:00 – Dinner
Friday, October 4
10:00 – 11:00 Public Service Hall (House of Justice), Tbilisi
11:30 – 12:30 Emergency Management Center “112”
Saturday, October 5
10:00 Departure from the hotel
* Participants pay for their own flights`;

const visitOf = (from: string, to: string) => ({
  id: "v",
  title: "Visit",
  languages: ["en"],
  from,
  to,
  legs: [{ id: "a", title: "Town", zone: "Europe/Berlin", from, to }],
  delegations: [{ id: "guests", title: "Guests", side: "visiting", parties: [{ id: "g", title: "Guests" }] }],
  people: [],
  places: [],
  activities: [],
});

test.each([
  ["a state visit", stateVisit, "2015-06-23", "2015-06-26", 12],
  ["a study tour", studyTour, "2019-10-03", "2019-10-05", 8],
])("%s", (_, text, from, to, items) => {
  const found = readAgenda(text, visitOf(from, to));
  expect(found.items).toHaveLength(items);
  const lines = text.split("\n");
  expect(found.entries.flatMap((entry) => entry.lines)).toEqual(lines.map((_, i) => i));
  const kept = JSON.stringify([found.items, found.dayNotes]);
  const isDay = (line: string): boolean =>
    found.entries.some(({ text: said, became }) => said === line && became === "day");
  for (const word of lines
    .filter((line) => !isDay(line))
    .join(" ")
    .match(/\p{L}{4,}/gu) ?? [])
    expect(kept).toContain(word);
});

test("kinds follow from words, and a stated length counts", () => {
  const { items } = readAgenda(stateVisit, visitOf("2015-06-23", "2015-06-26"));
  const of = (start: string) => items.find(({ value }) => String(value.fixed).endsWith(start))?.value;
  expect(of("18:15")).toMatchObject({ kind: "reception", minutes: 120, openEnd: true });
  expect(of("20:00")).toMatchObject({ kind: "meal" });
  expect(of("11:50")).toBeDefined();
  expect(items.filter(({ value }) => value.kind === "flight")).toHaveLength(2);
});

test("an item with only an end begins when the item above it ends", () => {
  const text =
    "09:00–09:15 Registration\n–09:30 Opening\n-10.00 Presidency (TBC)\n11:00 Talks\n-11:30 Coffee";
  const { items } = readAgenda(text, visitOf("2018-05-23", "2018-05-23"));
  expect(items.map(({ value }) => [value.fixed, value.minutes, value.toConfirm])).toEqual([
    ["2018-05-23T09:00", 15, undefined],
    ["2018-05-23T09:15", 15, undefined],
    ["2018-05-23T09:30", 30, ["item"]],
    ["2018-05-23T11:00", expect.any(Number), undefined],
    // The talks have no stated end: the dash is a bullet.
    ["2018-05-23T11:30", expect.any(Number), undefined],
  ]);
  const titles = items.map(({ value }) => value.title);
  expect(titles).toEqual(["Registration", "Opening", "Presidency", "Talks", "Coffee"]);
});

test("a line that is kept as text keeps its brackets and signs", () => {
  const { dayNotes } = readAgenda(
    "Presidency (TBC)\nCastle [guided tour] > Hotel",
    visitOf("2018-05-23", "2018-05-23"),
  );
  expect(dayNotes.map(({ text }) => text)).toEqual(["Presidency (TBC)", "Castle [guided tour] · > Hotel"]);
});
