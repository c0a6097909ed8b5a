// Lines of a programme: every part is found at its position, and nothing is dropped.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockText } from "./clock.ts";
import { readLine } from "./line.ts";

const time = (minutes: number | undefined) => (minutes === undefined ? undefined : clockText(minutes));
const said = (line: string) => {
  const { start, end, title, place, endPlace, parts } = readLine(line);
  return [
    time(start?.value),
    time(end?.value),
    title.value,
    place?.value,
    endPlace?.value,
    ...parts.map((p) => p.value),
  ];
};

test.each<[string, (string | undefined)[]]>([
  ["10:00–10:45 Talks @ City Hall · guests", ["10:00", "10:45", "Talks", "City Hall", undefined, "guests"]],
  ["10.00 - 10.45: Talks: energy, water", ["10:00", "10:45", "Talks: energy, water", undefined, undefined]],
  ["9h30 Petit-déjeuner", ["09:30", undefined, "Petit-déjeuner", undefined, undefined]],
  ["16-17:30h Round table", ["16:00", "17:30", "Round table", undefined, undefined]],
  ["0900–1015 hrs Briefing", ["09:00", "10:15", "Briefing", undefined, undefined]],
  ["von 9 Uhr bis 10 Uhr 30 Besprechung", ["09:00", "10:30", "Besprechung", undefined, undefined]],
  ["2–3.30 pm Visit", ["14:00", "15:30", "Visit", undefined, undefined]],
  ["11.00 – Departure by bus", ["11:00", undefined, "Departure by bus", undefined, undefined]],
  ["15:00 Bus @ Hotel > Airport", ["15:00", undefined, "Bus", "Hotel", "Airport"]],
  ["06:00 Arrival > Airport", ["06:00", undefined, "Arrival", undefined, "Airport"]],
  [
    "- 12 noon Lunch · by the Mayor · 51 guests",
    ["12:00", undefined, "Lunch", undefined, undefined, "by the Mayor", "51 guests"],
  ],
  ["下午3:00-4:30 会见市长 @ 市政厅", ["15:00", "16:30", "会见市长", "市政厅", undefined]],
  ["20 guests arrive", [undefined, undefined, "20 guests arrive", undefined, undefined]],
  ["Free evening", [undefined, undefined, "Free evening", undefined, undefined]],
])("%s", (line, expected) => {
  expect(said(line)).toEqual(expected);
});

describe("times", () => {
  test.each([
    "about 10.45 Coffee",
    "Vers 10h45 Café",
    "gegen 10:45 Uhr Kaffee",
    "ca. 10.45 Coffee",
    "~10:45 Coffee",
    "约10:45 茶歇",
  ])("%s is approximate", (line) => {
    expect(readLine(line)).toMatchObject({ isApproximate: true, start: { value: 645 } });
  });

  test("an end on the next day comes after the start", () => {
    expect(readLine("22:00–0:30 Dinner").end?.value).toBe(1470);
    expect(readLine("22:00–midnight Dinner").end?.value).toBe(1440);
  });

  test("a length in brackets", () => {
    expect(readLine("9:00–12:30 (60 min) Meeting")).toMatchObject({
      minutes: { value: 60 },
      title: { value: "Meeting" },
    });
  });
});

test.each([
  "10:00 Speech (tbc)",
  "10:00 Speech (to be confirmed)",
  "10:00 Discours (à confirmer)",
  "10:00 致辞（待定）",
])("%s is to be confirmed", (line) => {
  const read = readLine(line);
  expect(read.isToConfirm).toBe(true);
  expect(read.title.value).not.toMatch(/[()（）]/);
});

test("each part has its position and certainty", () => {
  const line = "10:00–10:45 Talks [bilateral] @ City Hall · guests, mayor";
  const read = readLine(line);
  const at = (part: { from: number; to: number } | undefined) => part && line.slice(part.from, part.to);
  expect(at(read.start)).toBe("10:00");
  expect(at(read.end)).toBe("10:45");
  expect(at(read.title)).toBe("Talks");
  expect(at(read.kind)).toBe("[bilateral]");
  expect(at(read.place)).toBe("City Hall");
  expect(at(read.parts[0])).toBe("guests, mayor");
  expect([read.start, read.title, read.place].map((part) => part?.confidence)).toEqual([
    "likely",
    "rest",
    "sure",
  ]);
});

test.each([
  ["7:00 for 7:30 pm Dinner", "19:00", "Dinner", ["for 7:30 pm"]],
  ["7 for 7.30 pm Reception · mayors", "19:00", "Reception", ["for 7.30 pm", "mayors"]],
  ["19:00 for 19:30 Dinner", "19:00", "Dinner", ["for 19:30"]],
  ["7.30 pm for 8 Dinner", "19:30", "Dinner", ["for 8"]],
  ["10:00 for 2 hours Workshop", "10:00", "for 2 hours Workshop", []],
  ["10:00 for 12 guests", "10:00", "for 12 guests", []],
])("'%s': guests come at the first time, and the second stays beside the title", (line, at, title, parts) => {
  const read = readLine(line);
  expect(clockText(read.start?.value ?? 0)).toBe(at);
  expect([read.end, read.title.value, read.parts.map(({ value }) => value)]).toEqual([
    undefined,
    title,
    parts,
  ]);
});

test.each([
  ["A 16h00, visites d'entreprises", "16:00", "visites d'entreprises"],
  ["A 10 h 30 : messe", "10:30", "messe"],
  ["A walk at 10:00", "10:00", "A walk"],
])(
  "'%s': a French capital without its accent belongs to the time, an English article to the title",
  (line, at, title) => {
    const read = readLine(line);
    expect([clockText(read.start?.value ?? 0), read.title.value]).toEqual([at, title]);
  },
);

test("no letter of a line is lost", () => {
  const letters = fc.stringMatching(/^[a-zé 0-9:.,;()@>·[\]–-]{0,40}$/);
  fc.assert(
    fc.property(letters, (line) => {
      const read = readLine(line);
      const parts = [
        read.start,
        read.end,
        read.minutes,
        ...read.zones,
        read.title,
        read.kind,
        read.place,
        read.endPlace,
        ...read.parts,
      ];
      const kept = new Set(
        parts.flatMap((part) =>
          part ? Array.from({ length: part.to - part.from }, (_, i) => part.from + i) : [],
        ),
      );
      const lost = [...line].filter((letter, i) => /[a-zé]/.test(letter) && !kept.has(i)).join("");
      // Words such as "about" and "h" state how to read a time. Only they and "tbc" are in no part.
      expect(lost).toMatch(/^(?:c|ca|o|ob|od|ok|kl|um|a|at|al|to|do|h|hr|hrs|tbc|b|à)*$/);
    }),
    { numRuns: 2000 },
  );
});
