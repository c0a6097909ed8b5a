// Agendas as offices publish them, pasted into a visit: which lines become items, and which stay text.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { onPaper, readAgenda, withoutPaper } from "./read-agenda.ts";

const visit = {
  id: "v",
  title: "Study visit",
  from: "2023-10-23",
  to: "2023-10-26",
  legs: [
    { id: "brussels", title: "Brussels", zone: "Europe/Brussels", from: "2023-10-23", to: "2023-10-24" },
    { id: "ljubljana", title: "Ljubljana", zone: "Europe/Ljubljana", from: "2023-10-25", to: "2023-10-26" },
  ],
  delegations: [
    { id: "guests", title: "Guests", side: "visiting", parties: [{ id: "osaka", title: "Osaka" }] },
    { id: "hosts", title: "Hosts", side: "host", parties: [{ id: "city", title: "City of Ljubljana" }] },
  ],
  people: [
    { id: "head", party: "osaka", name: "Aoi Sato", role: "Head of the delegation" },
    { id: "mayor-a", party: "city", role: "Mayor of Ljubljana" },
    { id: "mayor-b", party: "city", role: "Mayor of Maribor" },
  ],
  places: [
    { id: "hall", name: { en: "City Hall", sl: "Mestna hiša", "zh-Hans": "市政厅" }, leg: "ljubljana" },
    { id: "hotel", name: "Hotel", leg: "ljubljana", rooms: [{ id: "blue", name: "Blue Room" }] },
  ],
  activities: [{ id: "talks", title: "Talks" }],
};

const read = (text: string, date?: string) => readAgenda(text, visit, date);
const said = (text: string) =>
  read(text).items.map(({ value }) => [value.fixed, value.minutes, value.title, value.places ?? []]);

test.each<[string, unknown[]]>([
  ["10:00–10:45 Courtesy call @ City Hall", ["2023-10-23T10:00", 45, "Courtesy call", ["hall"]]],
  ["09:00 – 09:15\tRegistration\tCity Hall", ["2023-10-23T09:00", 15, "Registration", ["hall"]]],
  ["09:00\t09:15\tRegistration", ["2023-10-23T09:00", 15, "Registration", []]],
  ["09:00 – 09:15   Registration          City Hall", ["2023-10-23T09:00", 15, "Registration", ["hall"]]],
  ['09:00-09:15\t"Registration, with a coffee"', ["2023-10-23T09:00", 15, "Registration, with a coffee", []]],
  ["[09:00] 15-minute talk", ["2023-10-23T09:00", 45, "15-minute talk", []]],
  ["09:00 → 09:15 Registration", ["2023-10-23T09:00", 15, "Registration", []]],
  ["1) 09:00–09:15 Registration", ["2023-10-23T09:00", 15, "Registration", []]],
  ["| 09:00–09:15 | Registration | Hotel |", ["2023-10-23T09:00", 15, "Registration", ["hotel"]]],
  ["Registration ........ 09.00 – 09.15", ["2023-10-23T09:00", 15, "Registration", []]],
  ["9.30 – 10.00 Welcome, City Hall", ["2023-10-23T09:30", 30, "Welcome", ["hall"]]],
  ["16-17:30h Round table (Mestna hiša)", ["2023-10-23T16:00", 90, "Round table", ["hall"]]],
  ["von 9 Uhr bis 10 Uhr 30 Besprechung im Hotel", ["2023-10-23T09:00", 90, "Besprechung", ["hotel"]]],
  ["下午3:00-4:30 会见市长（市政厅）", ["2023-10-23T15:00", 90, "会见市长", ["hall"]]],
  ["12:30-13:30\nLunch", ["2023-10-23T12:30", 60, "Lunch", []]],
  ["8.30–10 pm Dinner @ Hotel, Blue Room", ["2023-10-23T20:30", 90, "Dinner", ["blue"]]],
])("%s", (line, expected) => {
  expect(said(line)).toEqual([expected]);
});

test.each<[string, string]>([
  ["Tuesday, 24 October 2023", "2023-10-24"],
  ["DAY 2 – Brussels", "2023-10-24"],
  ["2. dan (24. 10. 2023)", "2023-10-24"],
  ["Mardi 24 octobre :", "2023-10-24"],
  ["第二天（10月24日）", "2023-10-24"],
  ["Day Two: 24 October", "2023-10-24"],
  ["Programme of Tuesday, 24 October 2023", "2023-10-24"],
  ["Donnerstag", "2023-10-26"],
  ["25/10", "2023-10-25"],
  ["## Wednesday 25 October: Ljubljana", "2023-10-25"],
])("%s is the title of a day", (title, date) => {
  const { items, dayNotes } = read(`${title}\n09:00 Talks`);
  expect(items[0]?.value.fixed).toBe(`${date}T09:00`);
  expect(dayNotes).toEqual([]);
});

test("a date before a time makes a day and an item", () => {
  expect(said("Tue 24 Oct, 09:00–10:00 Meeting")).toEqual([["2023-10-24T09:00", 60, "Meeting", []]]);
});

test("in a day title with the wrong weekday the date counts, and the title is marked", () => {
  const { entries, items, dayNotes } = read("Monday 24 October\n09:00 Talks");
  expect(entries[0]).toMatchObject({ became: "day", why: "weekday" });
  expect(items[0]?.value.fixed).toBe("2023-10-24T09:00");
  expect(dayNotes).toMatchObject([{ date: "2023-10-24", text: "Monday 24 October", unread: true }]);
});

test("lines of a day outside the visit are kept as text", () => {
  const { items, dayNotes } = read("5 November 2023\n09:00 Too late\n24 October 2023\n09:00 In time");
  expect(items.map(({ value }) => value.title)).toEqual(["In time"]);
  expect(dayNotes.map(({ text }) => text)).toEqual(["5 November 2023", "09:00 Too late"]);
});

test("days by day and month are days, and pages by number and count are pages", () => {
  const days = read("24/10\n09:00 Talks\n25/10\n09:00 Talks");
  expect(days.items.map(({ value }) => value.fixed)).toEqual(["2023-10-24T09:00", "2023-10-25T09:00"]);
  const october = { ...visit, from: "2023-10-01", to: "2023-10-04" };
  const pages = readAgenda("1/10\n09:00 Talks\n2/10\n10:00 Talks", october);
  expect(pages.entries.map(({ why }) => why)).toEqual(["page-number", undefined, "page-number", undefined]);
  expect(pages.items.map(({ value }) => value.fixed)).toEqual(["2023-10-01T09:00", "2023-10-01T10:00"]);
});

test("page numbers and running heads of a PDF are kept apart from the agenda", () => {
  const page = (n: number) =>
    `Visit of the delegation, draft ${n}\n\n${8 + n}:00 Item ${n}\nCoffee in the foyer\n${9 + n}:30 Talks\n\nPage ${n} of 3\n`;
  const { entries, items } = read([1, 2, 3].map(page).join("\f"));
  expect(items.map(({ value }) => value.title)).toEqual([
    "Item 1",
    "Talks",
    "Item 2",
    "Talks",
    "Item 3",
    "Talks",
  ]);
  const why = (wanted: string) => entries.filter((entry) => entry.why === wanted).length;
  expect([why("page-number"), why("running-head")]).toEqual([3, 3]);
});

test("a running head that ends with the number of its page is found on every page", () => {
  const page = (n: number) =>
    `Ministry of Regional Development      Draft 3\nProgramme of the delegation      Page ${n} of 3\n\n${8 + n}:00 Item ${n}\nRed Room\n`;
  const { entries, items } = read([1, 2, 3].map(page).join("\n"));
  expect(items.map(({ value }) => value.title)).toEqual(["Item 1", "Item 2", "Item 3"]);
  const heads = entries.filter(({ why }) => why === "running-head");
  expect(heads.length).toBe(6);
  expect(heads.map(({ text }) => text)).not.toContain("Red Room");
});

describe("who", () => {
  const who = (line: string) => read(line).items[0];
  test("roles in the plural, interpreters, parties", () => {
    const found = who("10:00–10:45 Courtesy call @ City Hall · mayors, interpreter, Osaka");
    expect(found?.value.attend).toEqual({ required: ["mayor-a", "mayor-b", "osaka"] });
    expect(found?.value.interpretation).toEqual({ mode: "consecutive" });
    expect(found?.fields).toMatchObject({ who: "sure", place: "sure", end: "sure" });
  });
  test("an unknown name is kept after the item", () => {
    const { items, dayNotes, entries } = read("10:00 Talks · Osaka, somebody else");
    expect(items[0]?.value).toMatchObject({ attend: { required: ["osaka"] } });
    expect(items[0]?.value.summary).toBeUndefined();
    expect(dayNotes).toMatchObject([{ after: items[0]?.value.id, text: "somebody else", unread: true }]);
    expect(entries[0]?.unread).toEqual(["somebody else"]);
  });
  test("without names, the guests attend as a guess", () => {
    expect(who("10:00 Talks")).toMatchObject({
      value: { attend: { required: ["guests"] }, openEnd: true },
      fields: { who: "guess", end: "guess", place: undefined },
    });
  });
});

test("details below an item belong to it", () => {
  const { items, entries } = read(
    "10:00–11:00 Panel\nVenue: City Hall\nUdeleženci: Osaka\n  10:15 Opening – Mayor\n- Cities and water\n  in the region",
  );
  expect(items).toHaveLength(1);
  expect(items[0]?.value).toMatchObject({
    places: ["hall"],
    attend: { required: ["osaka"] },
    agenda: [
      { at: "10:15", title: "Opening", speakers: ["Mayor"] },
      { title: "Cities and water" },
      { title: "in the region" },
    ],
  });
  expect(entries.map(({ became }) => became)).toEqual(["item", ...Array(5).fill("detail")]);
});

test("a line that begins in lower case continues the title above it", () => {
  expect(read("10:00–11:00 Presentation of the\nwater works").items[0]?.value.title).toBe(
    "Presentation of the water works",
  );
});

test.each([
  "anschließend Rundgang durch die Altstadt",
  "then a walk through the old town",
  "puis visite du musée",
  "nato ogled mesta",
])("'%s' is an item without a time, not the rest of the title above", (line) => {
  const { items, dayNotes } = read(`10:00–10:45 Courtesy call on the mayor\n${line}\n15:00 Seminar`);
  expect(items.map(({ value }) => value.title)).toEqual(["Courtesy call on the mayor", "Seminar"]);
  expect(dayNotes).toMatchObject([{ after: "courtesy-call-on-the-mayor", text: line }]);
});

test("a title that is open at the end of its line continues with 'then' in the next", () => {
  expect(read("10:00–11:00 Visit of the port and\nthen of the depot").items[0]?.value.title).toBe(
    "Visit of the port and then of the depot",
  );
});

test("lines before the first day belong to the given day", () => {
  expect(read("10:00 Visit of the port", "2023-10-25").items[0]?.value.fixed).toBe("2023-10-25T10:00");
});

test("two languages, and times without an end", () => {
  const { items, dayNotes } = read("Montag, 23. Oktober\n9.00 Begrüßung\n9h30 Pause café\n10.00 欢迎仪式");
  expect(items.map(({ value }) => [value.title, value.openEnd])).toEqual([
    ["Begrüßung", true],
    ["Pause café", true],
    ["欢迎仪式", true],
  ]);
  expect(dayNotes).toEqual([]);
});

const published = [
  "h1-sevres-2011",
  "h2-lalin-2016",
  "h4-altoetting-2007",
  "n1-queen-paris-2004",
  "n3-gunma-2022",
  "n4-tanzania-2016",
  "n7-imperia-2015",
];

test.each(published)("%s: every item of a published programme is read as an item", async (name) => {
  const { readVisit } = await import("#formats");
  const { visitJson } = await import("../../edits/index.ts");
  const file = new URL(`../../../../test/fixtures/short/${name}.yaml`, import.meta.url);
  const source = readFileSync(file, "utf8");
  const whole = readVisit(source, name);
  if (!whole.ok) throw new Error("the fixture does not validate");
  const { activities, dayNotes, nights, ...rest } = visitJson(whole.value.visit);
  const found = readAgenda(String(parse(source).programme), { ...rest, activities: [] });
  const times = (list: unknown) =>
    (list as { fixed?: string; when?: unknown }[]).map(({ fixed, when }) => fixed ?? when);
  expect(times(found.items.map(({ value }) => value))).toEqual(times(activities));
  expect(found.dayNotes.length).toBe(((dayNotes as unknown[]) ?? []).length);
  expect(found.nights.length).toBe(((nights as unknown[]) ?? []).length);
});

describe("nothing is dropped", () => {
  const piece = fc.constantFrom(
    "Monday, 23 October 2023",
    "Tuesday 26 October: Maribor",
    "12 December 2023",
    "09:00 – 09:15\tRegistration\tCity Hall",
    "9.30",
    "10h40 Pause café, Unknown Hall",
    "11.00–11.40 Panel · Osaka, nobody known",
    "  11:10 Opening – Mayor",
    "- a bullet",
    "Venue: City Hall",
    "Teilnehmer: Fremde Person",
    "goes on here",
    "Free evening",
    "-10.00 Presidency (TBC)",
    "Castle [guided tour] > Hotel",
    "Overnight at Hotel",
    "Page 2 of 5",
    "Running head of the visit",
    "· Osaka",
    "@ Hotel",
    "会见市长 下午3:00",
    "",
    "\f",
  );
  const noise = fc.string({ unit: "grapheme", maxLength: 30 });
  const agenda = fc.array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: noise }), {
    maxLength: 30,
  });

  test("every line that is not blank is in one entry and in the result", () => {
    fc.assert(
      fc.property(agenda, (pieces) => {
        const text = pieces.join("\n");
        const found = readAgenda(text, visit);
        const lines = text
          .replace(/\r\n?|\u2028|\u2029|\v/gu, "\n")
          .split("\n")
          .flatMap((line, i) => (isBlank(line) ? [] : [i]));
        const told = found.entries.flatMap((entry) => entry.lines).toSorted((a, b) => a - b);
        expect(told).toEqual(lines);
        const written = JSON.stringify([found.items, found.dayNotes, found.nights, found.newPlaces]);
        for (const entry of found.entries) {
          const isKept = entry.became === "unread" || entry.kept !== undefined;
          // A kept line has all its words, and an item has a title.
          if (isKept)
            for (const word of entry.text.match(/[\p{L}\p{N}]{3,}/gu) ?? []) expect(written).toContain(word);
          if (entry.became === "item")
            expect(found.items.some(({ value }) => value.id === entry.activity)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const isBlank = (line: string): boolean => line.replace(/[\0\f\u200b-\u200f\ufeff]/gu, "").trim() === "";

test("an end before its start is reported and kept after the item", () => {
  const { entries, items, dayNotes } = read("10:00-9:30 Talks @ City Hall");
  expect(entries[0]).toMatchObject({ became: "item", why: "end-before-start", unread: ["10:00-9:30"] });
  expect(items[0]).toMatchObject({
    value: { fixed: "2023-10-23T10:00", openEnd: true },
    fields: { end: "guess" },
  });
  expect(dayNotes).toMatchObject([{ text: "10:00-9:30", unread: true }]);
  expect(said("22:00–01:00 Dinner")).toEqual([["2023-10-23T22:00", 180, "Dinner", []]]);
});

test("a time after the words makes an item, except in a point, a label or the rest of a sentence", () => {
  const text = `Gespräch um 10 Uhr, City Hall
  - questions at 10:20
Note: the coach leaves at 12:00
Talks at 14:00 with the mayor
and a walk at 15:00
Overnight: Hotel, breakfast at 7:00`;
  const { items, entries } = read(text);
  expect(items.map(({ value }) => [value.fixed, value.title, value.places])).toEqual([
    ["2023-10-23T10:00", "Gespräch", ["hall"]],
    ["2023-10-23T14:00", "Talks with the mayor and a walk at 15:00", undefined],
  ]);
  expect(items[0]?.value.note).toContain("the coach leaves at 12:00");
  expect(entries.map(({ became }) => became)).toEqual([
    "item",
    "detail",
    "detail",
    "item",
    "detail",
    "night",
  ]);
});

describe("what belongs to the paper", () => {
  const mail = `From: Ana Kovač
Sent: Thursday, 12 October 2023 09:14
To: Li Na
Subject: Programme

> 23 October
> 09:00 - 09:30 Registration, City Hall
>> On 12 Oct 2023 at 09:14, Office of the Mayor wrote:
>> 10.00 Talks of the mayors
Am 12.10.2023 um 10:02 schrieb Li Na <li.na@example.cn>:`;

  test("the headers of emails are not items, and quoted lines are read without the `>` of a reply", () => {
    expect(said(mail)).toEqual([
      ["2023-10-23T09:00", 30, "Registration", ["hall"]],
      ["2023-10-23T10:00", 45, "Talks of the mayors", []],
    ]);
    const result = read(mail);
    expect(onPaper(result).map(({ why, text }) => [why, text])).toEqual([
      ["mail-head", "From: Ana Kovač"],
      ["mail-head", "Sent: Thursday, 12 October 2023 09:14"],
      ["mail-head", "To: Li Na"],
      ["mail-head", "Subject: Programme"],
      ["mail-head", "On 12 Oct 2023 at 09:14, Office of the Mayor wrote:"],
      ["mail-head", "Am 12.10.2023 um 10:02 schrieb Li Na <li.na@example.cn>:"],
    ]);
    const rest = read(withoutPaper(mail, result));
    expect(onPaper(rest)).toEqual([]);
    expect(rest.items.length).toBe(2);
  });

  test("one label of a mail alone is a line of the agenda", () => {
    expect(onPaper(read("Date: 23 October\n09:00 Talks\nTo: the Blue Room"))).toEqual([]);
  });
});

test("a word that the end of a line cuts is whole again, and both lines belong to the item", () => {
  const { items, entries } = read(
    "09:00 – 10:00 Courtesy call, discussion on coopera-\ntion in waste man\u00ad\nagement\n10:30 Ein- \nund Ausreise",
  );
  expect(items.map(({ value }) => value.title)).toEqual([
    "Courtesy call, discussion on cooperation in waste management",
    "Ein- und Ausreise",
  ]);
  expect(entries.flatMap(({ lines }) => lines).toSorted()).toEqual([0, 1, 2, 3, 4]);
});

describe("a table with a head", () => {
  const rows = (text: string) =>
    read(text).items.map(({ value }) => [
      value.title,
      value.minutes,
      value.places ?? [],
      (value.attend as { required: string[] }).required,
    ]);

  test("gives each cell its meaning: new places, rooms of places, people, a second column of times", () => {
    const table = [
      "Time\tActivity\tVenue\tParticipants",
      "9:00 – 9:30\tRegistration\tCity Hall\tOsaka",
      "9:30\tLunch\tOld Mill\t",
      "\tSpeech by the Mayor\t\t",
      "11:00\t11:30\tTalks in the city\tHotel, Blue Room",
    ].join("\n");
    expect(rows(table)).toEqual([
      ["Registration", 30, ["hall"], ["osaka"]],
      ["Lunch", 45, ["old-mill"], ["guests"]],
      ["Talks in the city", 30, ["blue"], ["guests"]],
    ]);
    const { entries, newPlaces } = read(table);
    expect(newPlaces.map(({ name }) => name)).toEqual(["Old Mill"]);
    expect(entries[0]).toMatchObject({ why: "table-head", kept: table.split("\n")[0] });
    expect(entries[3]?.became).toBe("detail");
  });

  test.each([
    "| Uhrzeit | Programmpunkt | Ort |\n| 9.30 Uhr | Empfang | City Hall |",
    "Heure\tActivité\tLieu\n9 h 30\tEmpfang\tCity Hall",
    "Čas;Dejavnost;Lokacija\n9.30;Empfang;Mestna hiša",
    "时间\t活动\t地点\n上午9:30\tEmpfang\t市政厅",
  ])("in any language: %s", (table) => {
    expect(rows(table)).toEqual([["Empfang", 90, ["hall"], ["guests"]]]);
  });
});

test("the name of a known place below an item is its place", () => {
  expect(said("09:00\nMeeting\nCity Hall\n10:30 Coffee @ Hotel\nCity Hall")).toEqual([
    ["2023-10-23T09:00", 45, "Meeting", ["hall"]],
    ["2023-10-23T10:30", 45, "Coffee", ["hotel"]],
  ]);
});

test("in a list in lower case, each line is an item or a line of its own", () => {
  const result = read(
    "ob 13. uri kosilo\n14h30 ogled\npredvidoma ob 16.15 izmenjava izkušenj\nzvečer: večerja",
  );
  expect(result.items.map(({ value }) => [value.title, value.approximate])).toEqual([
    ["kosilo", undefined],
    ["ogled", undefined],
    ["izmenjava izkušenj", true],
  ]);
  expect(result.dayNotes.map(({ text }) => text)).toEqual(["zvečer: večerja"]);
});

test("days by weekday and digits, in either order, and the same date in two languages", () => {
  const days = (text: string) =>
    read(text).entries.map(({ became, why, date }) => (became === "day" ? (why ?? date) : became));
  expect(days("TUE 10/24\nWed 25/10\nDonnerstag, 26.10")).toEqual(["2023-10-24", "2023-10-25", "2023-10-26"]);
  expect(days("Fri 10/24")).toEqual(["weekday"]);
  expect(days("24 October (Tuesday) / 10月24日（星期二）")).toEqual(["2023-10-24"]);
});

test.each([
  ["8h30/10h Entretien", "2023-10-23T08:30", 90, "Entretien"],
  ["9.00/10.15 Talks", "2023-10-23T09:00", 75, "Talks"],
  ["12:00 noon Press point", "2023-10-23T12:00", 30, "Press point"],
  ["12:00 midnight Fireworks", "2023-10-24T00:00", 45, "Fireworks"],
  ["11:00 –\nPresentations", "2023-10-23T11:00", 90, "Presentations"],
])("%s", (text, fixed, minutes, title) => {
  expect(read(text).items.map(({ value }) => [value.fixed, value.minutes, value.title])).toEqual([
    [fixed, minutes, title],
  ]);
});

test.each([
  ["Cooperation meeting", "meeting"],
  ["Concertation avec les communes", "meeting"],
  ["Entretien au département des transports", "bilateral"],
  ["Meeting at the Department of Health", "meeting"],
  ["Workshop on public transport", "workshop"],
  ["Besichtigung der Luftfahrtausstellung", "site-visit"],
  ["Night at the opera", "reception"],
  ["Departure by bus", "transfer"],
])("%s is a %s", (title, kind) => {
  expect(read(`09:00 ${title}`).items[0]?.value.kind).toBe(kind);
});

test("a new place of another city is another place with the same name", () => {
  const result = read(
    "24 October\n08:00 Breakfast @ Inn\n9:00 Talks @ Inn\n25 October\n08:00 Breakfast @ Inn\n9:00 Talks @ Inn",
  );
  expect(result.items.map(({ value }) => value.places)).toEqual([["inn"], ["inn"], ["inn-2"], ["inn-2"]]);
  expect(result.newPlaces).toMatchObject([
    { id: "inn", name: "Inn", leg: "brussels" },
    { id: "inn-2", name: "Inn", leg: "ljubljana" },
  ]);
});
