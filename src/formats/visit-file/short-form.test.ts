// The short form of a visit file: lines become items, people and places, and each problem refers to its line.
import { describe, expect, test } from "vitest";
import { sayProblem } from "#text";
import { readVisit } from "./read.ts";

const file = (programme: string, more = ""): string => `entente: 1
title: Visit to Lalín
languages: [en]
zone: Europe/Madrid
base: hotel
people: |
  guests: City of Linden, 51 people (de, en)
  Mayor of Linden
  Office of the Mayor · staff
  hosts: City of Lalín (es, en) @ Town Hall
  es1 = Mayor of Lalín
places: |
  hotel = Hotel 42.662, -8.113
  Town Hall | Praza 1 42.664, -8.112
${more}programme: |
${programme
  .trim()
  .split("\n")
  .map((line) => `  ${line}`)
  .join("\n")}
`;

const visitOf = (text: string) => {
  const read = readVisit(text, "visit.yaml");
  if (!read.ok) throw new Error(read.error.map((found) => sayProblem("en", found)).join("\n"));
  return read.value;
};
const warnings = (text: string): string[] => {
  const read = readVisit(text, "visit.yaml");
  return (read.ok ? read.value.warnings : read.error).map((found) => sayProblem("en", found));
};

test("a whole visit: dates, one leg, delegations, people and places follow from the lines", () => {
  const { visit } = visitOf(file("Thursday 27 October 2016\n10:00–10:30 Welcome @ Town Hall"));
  expect(visit).toMatchObject({ id: "visit-to-lalin", legs: [{ zone: "Europe/Madrid", base: "hotel" }] });
  expect([visit.from, visit.to].map(String)).toEqual(["2016-10-27", "2016-10-27"]);
  expect(visit.delegations.map(({ id, side }) => [id, side])).toEqual([
    ["guests", "visiting"],
    ["hosts", "host"],
  ]);
  expect(visit.delegations[1]?.parties[0]).toMatchObject({
    title: { und: "City of Lalín" },
    base: "town-hall",
  });
  expect(visit.delegations[0]?.parties[0]).toMatchObject({ id: "city-of-linden", size: 51 });
  expect(
    visit.people.map(({ id, head, capacity, languages }) => [id, head, capacity, languages.join()]),
  ).toEqual([
    ["mayor-of-linden", true, undefined, "de,en"],
    ["office-of-the-mayor", false, "staff", "de,en"],
    ["es1", true, undefined, "es,en"],
  ]);
  expect(visit.places[1]).toMatchObject({
    id: "town-hall",
    address: { und: "Praza 1" },
    coordinates: { lat: 42.664 },
  });
});

test("a party without listed people gets one person as a placeholder", () => {
  const text = file("27.10.2016\n10:00 Welcome").replace(
    "  Mayor of Linden\n  Office of the Mayor · staff\n",
    "",
  );
  const { visit, warnings: said } = visitOf(text);
  expect(visit.people[0]).toMatchObject({ party: "city-of-linden", role: { und: "City of Linden" } });
  expect(said).toEqual([]);
});

test("a line is an item that is scheduled for its time", () => {
  const { visit } = visitOf(
    file(`27.10.2016
about 10.45 Coffee with the Mayor [reception] @ Town Hall · guests, es1 · coffee, family photo · by the Mayor of Lalín
12–1.30 pm Lunch · 51 guests · dress: smart · option
14:00–15:00 Boat to the island @ Town Hall > Island 42.30, -8.62 · boat
22:00–0:30 Farewell dinner`),
  );
  const [coffee, lunch, boat, dinner] = visit.activities;
  expect(coffee).toMatchObject({
    kind: "reception",
    importance: "required",
    approximate: true,
    openEnd: true,
    places: ["town-hall"],
    attend: { required: ["guests", "es1"] },
    moments: ["coffee", "family-photo"],
    givenBy: { und: "the Mayor of Lalín" },
  });
  expect(coffee?.fixed?.at.toString()).toBe("2016-10-27T10:45:00");
  expect(lunch).toMatchObject({
    kind: "meal",
    minutes: 90,
    participants: 51,
    status: "option",
    importance: "wished",
  });
  expect(boat).toMatchObject({ kind: "transfer", by: "boat", places: ["town-hall"], endsAt: "island" });
  expect(visit.places.find(({ id }) => id === "island")?.coordinates).toEqual({ lat: 42.3, lon: -8.62 });
  expect(dinner).toMatchObject({ kind: "meal", minutes: 150, attend: { required: ["guests"] } });
});

test("an estimate never runs into the next item of the same people", () => {
  const { visit } = visitOf(
    file(
      "27.10.2016\n10:00 Welcome @ Town Hall\n10:20 Visit of the hall @ Town Hall\n11:00 Lunch @ hotel\n11:30 Talk @ hotel · es1",
    ),
  );
  expect(visit.activities.map(({ minutes, openEnd }) => [minutes, openEnd])).toEqual([
    [20, true],
    [20, true],
    [90, true],
    [45, true],
  ]);
});

test("a period with a length in it leaves the time open", () => {
  const { visit } = visitOf(file("27.10.2016\n9:00–12:30 (60 min) Meeting @ Town Hall"));
  expect(visit.activities[0]?.fixed).toBeUndefined();
  expect(visit.activities[0]).toMatchObject({ minutes: 60, when: [{ from: 540, to: 750 }] });
});

test("a line without a time states who attends from here on, a place, a night or a note", () => {
  const { visit } = visitOf(
    file(`27.10.2016
· guests, hosts
@ Town Hall
10:00–11:00 Talks
Free time in the town
Overnight: with host families
28.10.2016
10:00–11:00 Departure`),
  );
  expect(visit.activities[0]).toMatchObject({
    attend: { required: ["guests", "hosts"] },
    places: ["town-hall"],
  });
  expect(visit.dayNotes?.map(({ date, after, text }) => [date.toString(), after, text.und])).toEqual([
    ["2016-10-27", "talks", "Free time in the town"],
  ]);
  expect(visit.nights).toMatchObject([{ note: { und: "with host families" } }]);
  // A place applies to the rest of its day.
  expect(visit.activities[1]?.places).toEqual([]);
});

test("indented lines are the agenda of the item, with speakers in order", () => {
  const { visit } = visitOf(
    file(
      "27.10.2016\n10:00–11:00 Opening @ Town Hall\n    10:00–10:10 Welcome – Mayor, Commissioner\n    Questions",
    ),
  );
  expect(visit.activities[0]?.agenda).toEqual([
    {
      at: 600,
      minutes: 10,
      title: { und: "Welcome" },
      speakers: [{ und: "Mayor" }, { und: "Commissioner" }],
    },
    { title: { und: "Questions" } },
  ]);
});

test("a room of a known place, and `Day 2`", () => {
  const { visit } = visitOf(
    file(
      "Day 1\n10:00–11:00 Talks @ Town Hall, Red Hall\nDay 2\n10:00–11:00 Walk",
      "from: 2016-10-27\nto: 2016-10-28\n",
    ),
  );
  expect(visit.places[1]?.rooms).toMatchObject([{ id: "red-hall", name: { und: "Red Hall" } }]);
  expect(visit.activities[0]?.places).toEqual(["red-hall"]);
  expect(visit.activities[1]?.fixed?.at.toString()).toBe("2016-10-28T10:00:00");
});

describe("text that is not understood is kept and reported at its line and column", () => {
  test("a wrong day of the week", () => {
    expect(warnings(file("Friday 27 October 2016\n10:00–11:00 Talks"))).toEqual([
      "visit.yaml:16:3  programme: the date 2016-10-27 is a Thursday, not a Friday. Check which of the two is right; the date is used.",
    ]);
  });

  test("somebody who does not take part in the visit", () => {
    const text = file("27.10.2016\n10:00–11:00 Talks · guests, Mayor of Lalin");
    expect(warnings(text)[0]).toMatch(
      /^visit\.yaml:17:23 {2}programme: 'Mayor of Lalin' does not take part in this visit .*Did you mean/,
    );
    expect(visitOf(text).visit.activities[0]).toMatchObject({
      attend: { required: ["guests"] },
      summary: { und: "Mayor of Lalin" },
    });
  });

  test("words without a known meaning", () => {
    const text = file("27.10.2016\n10:00–11:00 Talks · with a surprise for everyone");
    expect(warnings(text)[0]).toMatch(
      /^visit\.yaml:17:23 .*'with a surprise for everyone' is not understood/,
    );
    expect(visitOf(text).visit.activities[0]?.summary).toEqual({ und: "with a surprise for everyone" });
  });

  test("a night without a place, a phone number in a role, two ranks", () => {
    expect(warnings(file("27.10.2016\n10:00–11:00 Talks\nOvernight"))[0]).toMatch(
      /^visit\.yaml:18:3 .*the file does not say where people sleep on the night of 2016-10-27/,
    );
    const with_ = (role: string) =>
      warnings(file("27.10.2016\n10:00 Talks").replace("  Mayor of Linden\n", `  ${role}\n`)).join();
    expect(with_("Mayor of Linden +49 6403 60 50 11")).toMatch(
      /^visit\.yaml:8:.*looks like a telephone number/,
    );
    expect(with_("Mayor of Linden · rank 1 · rank 2")).toMatch(
      /^visit\.yaml:8:3 .*this person has two ranks: 1, 2/,
    );
    expect(with_("Mayor of Linden · rank 1, rank 3")).toMatch(/this person has two ranks: 1, 3/);
    expect(with_("Mayor of Linden · rank 1")).toBe("");
  });

  test("an item above every date", () => {
    expect(warnings(file("10:00–11:00 Talks\n27.10.2016"))[0]).toMatch(
      /^visit\.yaml:16:3 .*there is no date above this line: '10:00–11:00 Talks'/,
    );
  });

  test("a mistake inside a line is reported at that line", () => {
    const said = warnings(file("27.10.2016\n10:00–11:00 Talks\n10:00–11:00 Visit · languages English"));
    expect(said.join()).toMatch(/visit\.yaml:18:3 .*'English' cannot be read; expected a language tag/);
  });
});

test("the full form accepts a fixed start without a length", () => {
  const text = file(
    "27.10.2016\n10:00–11:00 Talks",
    "activities:\n  - { id: arrival, kind: ceremony, title: Arrival, fixed: 27.10.2016 9h00 }\n",
  );
  expect(visitOf(text).visit.activities[0]).toMatchObject({ id: "arrival", openEnd: true, minutes: 30 });
});

test("a person's first and last items are arrival and departure if their titles say so", () => {
  const { visit } = visitOf(
    file(`27.10.2016
9.00 Arrival in Lalín @ Town Hall · guests
11.00 Departure by coach for Vigo @ Town Hall > hotel
28.10.2016
9.00 Arrival at the school @ Town Hall
17.00 Check-out and departure @ hotel`),
  );
  expect(visit.activities.map(({ kind }) => kind)).toEqual([
    "arrival",
    "transfer",
    expect.not.stringMatching(/arrival/),
    "departure",
  ]);
});

test("a programme whose lines are a list is read; in any other form it is refused, not lost", () => {
  const head = file("").replace(/programme: \|[\s\S]*$/, "from: 2016-10-27\n");
  const { visit } = visitOf(`${head}programme:\n  - 27 October 2016\n  - 10:00–10:30 Welcome @ Town Hall\n`);
  expect(visit.activities.map(({ id }) => id)).toEqual(["welcome"]);
  expect(readVisit(`${head}programme: { 10h: Welcome }\n`, "visit.yaml")).toMatchObject({
    ok: false,
    error: [{ code: "wrong-type", line: 16 }],
  });
});
