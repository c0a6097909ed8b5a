// Times after the title, in the notations of eight languages, and numbers that are not times.
import { expect, test } from "vitest";
import { clockText } from "./clock.ts";
import { readLine } from "./line.ts";

const said = (line: string) => {
  const { start, end, title, place, parts } = readLine(line);
  const time = (minutes: number | undefined) => (minutes === undefined ? undefined : clockText(minutes));
  return [
    time(start?.value),
    time(end?.value),
    title.value,
    place?.value,
    ...parts.map(({ value }) => value),
  ];
};

test.each<[string, (string | undefined)[]]>([
  ["Talks at 10:00", ["10:00", undefined, "Talks", undefined]],
  ["Talks at 10", ["10:00", undefined, "Talks", undefined]],
  ["Talks, 10.00", ["10:00", undefined, "Talks", undefined]],
  ["Talks at 10.00 with the Mayor", ["10:00", undefined, "Talks with the Mayor", undefined]],
  [
    "Talks with the Mayor, 10:00–11:00, City Hall",
    ["10:00", "11:00", "Talks with the Mayor, City Hall", undefined],
  ],
  ["Talks (10:00–11.30) @ City Hall · guests", ["10:00", "11:30", "Talks", "City Hall", "guests"]],
  ["Talks @ City Hall at 10:00 · guests", ["10:00", undefined, "Talks", "City Hall", "guests"]],
  ["Talks @ City Hall · 10.00–11.00 · guests", ["10:00", "11:00", "Talks", "City Hall", "guests"]],
  ["Talks from 10 to 11 am", ["10:00", "11:00", "Talks", undefined]],
  ["Dinner 8.30 pm", ["20:30", undefined, "Dinner", undefined]],
  ["Lunch at noon", ["12:00", undefined, "Lunch", undefined]],
  ["Registration ........ 09.00 – 09.15", ["09:00", "09:15", "Registration", undefined]],
  ["Gespräch um 10 Uhr", ["10:00", undefined, "Gespräch", undefined]],
  ["Gespräch um 10.30 Uhr im Rathaus", ["10:30", undefined, "Gespräch im Rathaus", undefined]],
  ["Empfang ab 18 Uhr", ["18:00", undefined, "Empfang", undefined]],
  ["Gespräch von 10 bis 11.30 Uhr", ["10:00", "11:30", "Gespräch", undefined]],
  ["Ob 10.00 pogovor z županom", ["10:00", undefined, "pogovor z županom", undefined]],
  ["Pogovor ob 10.00", ["10:00", undefined, "Pogovor", undefined]],
  ["Pogovor z županom ob 10. uri", ["10:00", undefined, "Pogovor z županom", undefined]],
  ["Pogovor od 10.00 do 11.00", ["10:00", "11:00", "Pogovor", undefined]],
  ["Entretien à 10 h", ["10:00", undefined, "Entretien", undefined]],
  ["Entretien à 10 h 30 avec le maire", ["10:30", undefined, "Entretien avec le maire", undefined]],
  ["Entretien de 10 h à 11 h", ["10:00", "11:00", "Entretien", undefined]],
  ["De 10 h à 11 h : entretien", ["10:00", "11:00", "entretien", undefined]],
  ["Déjeuner à midi", ["12:00", undefined, "Déjeuner", undefined]],
  ["会谈（10点）", ["10:00", undefined, "会谈", undefined]],
  ["会谈 10点", ["10:00", undefined, "会谈", undefined]],
  ["下午三点半会谈", ["15:30", undefined, "会谈", undefined]],
  ["会谈：上午10:00-11:00", ["10:00", "11:00", "会谈", undefined]],
  ["于10点会见市长", ["10:00", undefined, "会见市长", undefined]],
  ["Incontro alle 10.00", ["10:00", undefined, "Incontro", undefined]],
  ["Reunión a las 10:00", ["10:00", undefined, "Reunión", undefined]],
])("%s", (line, expected) => {
  expect(said(line)).toEqual(expected);
});

test.each(["Talks at about 10.00", "Entretien vers 10 h", "Gespräch gegen 10 Uhr", "会谈 约10点"])(
  "%s is approximate",
  (line) => {
    expect(readLine(line)).toMatchObject({ isApproximate: true, start: { value: 600 } });
  },
);

test.each([
  "Free time until 16:00",
  "Freizeit bis 16 Uhr",
  "Temps libre jusqu'à 16 h",
  "Prosto do 16.00",
  "Shops are closed before 10:00",
  "Museum open 9:00–17:00",
  "Walk of 2 h",
  "Une marche de 2 h",
  "Meeting in room 10.15",
  "Item 12.30 of the agenda",
  "A budget of 10.50 EUR",
  "Flight LH 1015",
  "Founded in 1900",
  "Spaziergang von 2 h",
  "20 guests at the table",
  "At 10 Downing Street",
  "提出3点建议",
  "Free time · note: shops close at 18:00",
])("%s has no start", (line) => {
  expect(readLine(line).start).toBeUndefined();
});

test("every part keeps its position", () => {
  const line = "Talks at 10:00–11:00 with guests @ City Hall · guests";
  const read = readLine(line);
  const at = (part: { from: number; to: number } | undefined) => part && line.slice(part.from, part.to);
  expect([at(read.start), at(read.end), at(read.place), at(read.parts[0])]).toEqual([
    "10:00",
    "11:00",
    "City Hall",
    "guests",
  ]);
});
