// Contradictions in a visit file are reported with their position; the file is read nevertheless.
import { expect, test } from "vitest";
import { sayProblem } from "#text";
import { changed } from "../../../test/support/reading.ts";
import { readVisit } from "./read.ts";

const warned = (...changes: [string, string][]): string[] => {
  const read = readVisit(changed(...changes), "visit.yaml");
  return (read.ok ? read.value.warnings : read.error).map((found) => sayProblem("en", found));
};
const lunch = "    minutes: 75";

test.each<[string, [string, string], RegExp]>([
  [
    "a status without its time",
    [lunch, `${lunch}\n    status: confirmed`],
    /114:13 .*\.status: the status 'confirmed' needs a time/,
  ],
  [
    "a cancelled item that is required",
    [lunch, `${lunch}\n    status: cancelled`],
    /\.status: the status 'cancelled' contradicts 'importance: required'/,
  ],
  [
    "an agenda longer than the item",
    [lunch, `${lunch}\n    agenda: [{ title: Opening, minutes: 40 }, { title: Talks, minutes: 50 }]`],
    /\.agenda: the agenda of this item takes 90 minutes, the item itself 75/,
  ],
  [
    "times of an agenda that span more than the item",
    [lunch, `${lunch}\n    agenda: [{ at: 12.00, title: Opening }, { at: 13h30, title: End }]`],
    /takes 90 minutes, the item itself 75/,
  ],
  [
    "an agenda that goes on after the item",
    [
      "fixed: 2023-10-25T18:00",
      "fixed: 2023-10-25T18:00\n    agenda: [{ at: 18:10, title: Talks, minutes: 500 }]",
    ],
    /\.agenda: the agenda of this item takes 510 minutes/,
  ],
  [
    "an agenda that begins before the item",
    [
      "fixed: 2023-10-25T18:00",
      "fixed: 2023-10-25T18:00\n    agenda: [{ at: 17:00, title: Talks, minutes: 5 }]",
    ],
    /\.agenda: the agenda of this item has a point at 17:00, before the item starts at 18:00/,
  ],
  [
    "a phone number in a role that stands for a name",
    ["role: { en: Mayor,", "role: { en: Mayor +386 41 123 456,"],
    /\.role: '\+386 41 123 456' looks like a telephone number/,
  ],
  [
    "rain at the same place",
    [lunch, `${lunch}\n    ifRain: restaurant`],
    /\.ifRain: 'restaurant' is already a place of this item/,
  ],
  [
    "a place for rain that is closed too",
    ["fixed: 2023-10-25T18:00", "fixed: 2023-10-25T18:00\n    ifRain: city-hall"],
    /\.ifRain: 'city-hall', the place for rain, is also closed at 2023-10-25T18:00/,
  ],
  [
    "a phone number in a name",
    ["    party: zhengzhou\n", "    party: zhengzhou\n    name: Head +386 41 123 456\n"],
    /people\[0\]\.name: '\+386 41 123 456' looks like a telephone number/,
  ],
  [
    "a night without a place",
    ["\ntopics:\n", "\nnights: [{ from: 2023-10-25, of: [china] }]\ntopics:\n"],
    /nights\[0\]: the file does not say where people sleep on the night of 2023-10-25/,
  ],
  [
    "two nights of one person on one date",
    [
      "\ntopics:\n",
      "\nnights: [{ from: 2023-10-24, to: 2023-10-25, of: [china], place: restaurant }, { from: 2023-10-25, of: [zhengzhou], note: on the train }]\ntopics:\n",
    ],
    /nights\[1\]: on 2023-10-25, .+ sleeps at two places: here and as stated in nights\[0\]/,
  ],
  [
    "a night outside the visit",
    ["\ntopics:\n", "\nnights: [{ from: 2024-10-25, place: restaurant }]\ntopics:\n"],
    /nights\[0\]: the night of 2024-10-25 lies outside the visit/,
  ],
])("%s", (_, change, expected) => {
  expect(warned(change).join("\n")).toMatch(expected);
});

test("two ranks of one person are refused with their position", () => {
  const change: [string, string] = ["    party: zhengzhou\n", "    party: zhengzhou\n    rank: [2, 3]\n"];
  expect(warned(change).join("\n")).toMatch(/people\[0\]\.rank: expected a whole number, found a list/);
});

test("names of vehicles, people and places in the new keys are checked", () => {
  const said = warned([
    lunch,
    `${lunch}\n    ifRain: nowhere\n    vehicles: [bus]\n    separately: [myor]`,
  ]).join("\n");
  expect(said).toContain("there is no place or room 'nowhere'");
  expect(said).toContain("there is no vehicle 'bus'");
  expect(said).toContain("there is no delegation, party or person 'myor'. Did you mean 'mayor'?");
});

test("hours that would last through the night are reported, hours until after midnight are not", () => {
  const hours = (from: string, to: string) =>
    warned([`from: "11:30", to: "14:30"`, `from: "${from}", to: "${to}"`]).join("\n");
  expect(hours("10:00", "9:30")).toMatch(
    /when\[0\]\.to: the hours from 10:00 to 09:30 are read as ending on the next day/,
  );
  expect(hours("20:00", "02:00")).not.toContain("next day");
});

test("a person who is listed twice, with two ranks, is reported, and both entries stay", () => {
  const read = readVisit(
    changed(
      ["    party: zhengzhou\n", "    party: zhengzhou\n    name: Kim Lee\n    rank: 2\n"],
      [
        "people:\n",
        "people:\n  - { id: lee, party: zhengzhou, name: Kim Lee, rank: 3, role: Adviser, languages: [en] }\n",
      ],
    ),
    "visit.yaml",
  );
  const warnings = read.ok ? read.value.warnings : read.error;
  expect(warnings.map((found) => sayProblem("en", found)).join("\n")).toMatch(
    /people\[1\]\.name: 'Kim Lee' is already listed as 'lee'\. A person has one entry and one rank/,
  );
  expect(read.ok && read.value.visit.people.filter(({ rank }) => rank !== undefined)).toHaveLength(2);
});
