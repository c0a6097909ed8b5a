// Bad input as people write it: every notation gets a message with its line, and nothing of it is lost.
import { describe, expect, test } from "vitest";
import { sayProblem } from "#text";
import { readVisit } from "./read.ts";

const guests = "guests: Linz (de)\nAnn Bo | Mayor\nhosts: Ljubljana (en)\nMayor of Ljubljana";
const talks = "3 May 2027\n10:00–11:00 Talks @ City Hall";
const indented = (block: string): string => block.replaceAll(/^/gm, "  ");

const visitOf = (people: string, programme: string): string =>
  `entente: 1
title: Visit of Linz to Ljubljana, 3–4 May 2027
languages: [en]
zone: Europe/Ljubljana
people: |
${indented(people)}
places: |
  City Hall 46.05, 14.50
  Hotel Union 46.052, 14.505
  Museum 46.053, 14.51 · Tu-Su 10:00-18:00
programme: |
${indented(programme)}
`;

/** Returns the messages, and the visit as text. */
function readAs(source: string): { said: string[]; visit: string } {
  const read = readVisit(source, "v.yaml");
  const found = read.ok ? read.value.warnings : read.error;
  return {
    said: found.map((one) => sayProblem("en", one)),
    visit: read.ok ? JSON.stringify(read.value.visit) : source,
  };
}

describe("two ranks or posts of one person", () => {
  test.each([
    "Ann Bo | Mayor · rank 1 · rank 2",
    "Ann Bo | Mayor · rank 1, rank 2",
    "Ann Bo | Mayor · rank 1/2",
    "Ann Bo | Mayor · rank 1 and 2",
    "Ann Bo | Mayor · rank: 1 · rank: 2",
    "Ann Bo | Mayor, rank 1, rank 2",
    "Ann Bo | Mayor (rank 1) (rank 2)",
    "Ann Bo | Mayor · Rang 1 · Rang 2",
    "Ann Bo | Mayor · 1st rank · rank 2",
    "Ann Bo | Mayor · 级别 1、2",
  ])("%s", (line) => {
    const { said, visit } = readAs(visitOf(`guests: Linz (de)\n${line}`, talks));
    expect(said.join("\n")).toMatch(/v\.yaml:7:3 {2}people: this person has two ranks: 1, 2\./);
    expect(visit).toContain('"rank":1');
    expect(visit).toContain('"Ann Bo"');
    expect(visit).toContain('"Mayor"');
  });

  test.each([
    ["Ann Bo | Mayor | Deputy Minister", "Mayor, Deputy Minister"],
    ["Ann Bo | Mayor · staff · spouse", "staff, spouse"],
  ])("%s", (line, got) => {
    const { said, visit } = readAs(visitOf(`guests: Linz (de)\n${line}`, talks));
    expect(said).toEqual([expect.stringContaining(`v.yaml:7:3  people: this person has two posts: ${got}.`)]);
    for (const post of got.split(", ")) expect(visit).toContain(post);
  });

  test.each<[string, string, RegExp]>([
    ["a rank in words", "guests: Linz (de)\nMayor · rank one", /v\.yaml:7:3 .*'rank one' is not understood/],
    [
      "ranks of a party",
      "guests: Linz · rank 1 · rank 2 (de)\nMayor",
      /v\.yaml:6:3 .*'rank 1 · rank 2' is not/,
    ],
    [
      "two heads",
      "guests: Linz (de)\nMayor · head\nDeputy · head",
      /v\.yaml:8:3 .*'Mayor' already leads 'Linz'/,
    ],
    [
      "one name twice",
      "guests: Linz (de)\nAnn Bo | Mayor\nAnn Bo | Minister",
      /v\.yaml:8:3 .*already listed/,
    ],
    [
      "one name on both sides",
      "guests: Linz (de)\nAnn Bo | Mayor\nhosts: X\nAnn Bo | President",
      /v\.yaml:9:3 .*al/,
    ],
    [
      "one id twice",
      "guests: Linz (de)\na = B | Mayor\na = B | Minister",
      /v\.yaml:8:3 .*\(line 7, column 3\)/,
    ],
  ])("%s", (_, people, expected) => {
    expect(readAs(visitOf(people, talks)).said.join("\n")).toMatch(expected);
  });

  test("ranks beside somebody in a line of the programme", () => {
    for (const who of ["Mayor, rank 1, rank 2", "Mayor (rank 1, rank 2)"]) {
      const { said, visit } = readAs(visitOf("guests: Linz (de)\nMayor", `${talks} · ${who}`));
      expect(said.join("\n")).toMatch(/v\.yaml:14:35 {2}programme: '.*rank 1, rank 2/);
      expect(visit).toContain("rank 1, rank 2");
    }
  });

  test("an ordinary post that contains the word is not a rank", () => {
    for (const post of [
      "Head of the Rank Foundation, 2 years",
      "Mayor · rank 3",
      "Mayor; Member of Parliament",
    ]) {
      expect(readAs(visitOf(`guests: Linz (de)\n${post}`, talks)).said).toEqual([]);
    }
  });

  test("a person marked as head leads, even if others are listed first", () => {
    const read = readVisit(visitOf("guests: Linz (de)\nDeputy\nMayor · head", talks), "v.yaml");
    expect(read.ok && read.value.visit.people.map(({ head }) => head)).toEqual([false, true]);
  });
});

const message: Readonly<Record<string, RegExp>> = {
  status: /v\.yaml:16:\d+ {2}programme: the status '\w+' contradicts/,
  "no time": /v\.yaml:16:\d+ {2}programme: the status '[^']+' needs a time/,
  night: /v\.yaml:17:3 {2}programme: the file does not say where people sleep on the night of 2027-05-03/,
  agenda: /v\.yaml:16:3 {2}programme: the agenda of this item takes \d+ minutes, the item itself 60/,
  rain: /v\.yaml:16:3 {2}programme: 'museum', the place for rain, is also closed/,
};

describe.each(Object.keys(message))("%s", (kind) => {
  const variants: Readonly<Record<string, readonly string[]>> = {
    status: [
      "10:00–11:00 Talks @ City Hall · confirmed · cancelled",
      "10:00–11:00 Talks @ City Hall · provisional · option",
      "10:00–11:00 Talks (tbc) @ City Hall · confirmed",
      "10:00–11:00 CANCELLED: Talks @ City Hall · confirmed",
      "10:00–11:00 Talks (cancelled) @ City Hall · confirmed",
      "10:00–11:00 Talks @ City Hall · confirmed, cancelled",
      "10:00–11:00 Gespräch @ City Hall · bestätigt · abgesagt",
      "10:00–11:00 Entretien @ City Hall · confirmé · annulé",
      "10:00–11:00 Pogovor @ City Hall · potrjeno · odpovedano",
      "10:00–11:00 会谈 @ City Hall · 已确认 · 已取消",
    ],
    "no time": [
      "Talks @ City Hall · confirmed",
      "Gespräch · bestätigt",
      "Entretien @ City Hall · confirmé",
      "会谈 · 已确认",
    ],
    night: [
      "Overnight",
      "Overnight stay",
      "Übernachtung:",
      "Overnight at ??",
      "Nočitev @ ",
      "22:00 Overnight",
    ].map((line) => `10:00–11:00 Talks @ City Hall\n${line}`),
    agenda: [
      "  10:00 Opening\n  11:30 End",
      "  10:00–10:40 Opening\n  10:40–11:20 Debate",
      "  Opening (40 min)\n  Debate (40 min)",
      "  10:15 Opening (50 min)",
    ].map((lines) => `10:00–11:00 Talks @ City Hall\n${lines}`),
    rain: [
      "10:00–11:00 Walk @ Hotel Union · rain: Museum",
      "18:30–19:30 Walk @ Hotel Union · if rain: Museum",
      "10:00–11:00 Walk @ City Hall · if rain Museum",
      "9:00–10:00 Walk @ City Hall · rain: Museum · confirmed",
    ],
  };
  test.each(variants[kind] ?? [])("%s", (lines) => {
    const { said, visit } = readAs(visitOf(guests, `3 May 2027\n${lines}`));
    expect(said.join("\n")).toMatch(message[kind] ?? /^$/);
    for (const word of lines.match(/Talks|Gespräch|Entretien|Pogovor|会谈|Walk|Opening|Debate/gu) ?? [])
      expect(visit).toContain(word);
  });
});

test.each<[string, string, number]>([
  ["guests: Linz (de)\nAnn Bo +43 664 123 4567 | Mayor", "+43 664 123 4567", 7],
  ["guests: Linz (de)\nMayor, tel. 0664 1234567", "0664 1234567", 7],
  ["guests: Linz (de)\nMayor · 0664/123-4567", "0664/123-4567", 7],
  ["guests: Linz (de)\nAnn Bo ☎ 00436641234567 | Mayor", "00436641234567", 7],
  ["guests: Linz +43 732 7070 (de)\nMayor", "+43 732 7070", 6],
  ["guests: Linz (de)\n安 138 0013 8000 | 市长", "138 0013 8000", 7],
])("a telephone number in a name: %s", (people, number, line) => {
  const { said, visit } = readAs(visitOf(people, talks));
  expect(said).toEqual([expect.stringContaining(`v.yaml:${line}:3  people: '${number}' looks like a tele`)]);
  expect(visit).toContain(number);
});

test("everything wrong with a file is reported at once, including an unknown place", () => {
  const read = readVisit(
    `entente: 1
id: multi
title: Many faults
languages: [en]
from: 2027-05-03
to: 2027-05-05
legs: [{ id: x, title: X, zone: Europe/Ljubljana, from: 2027-05-03, to: 2027-05-05, base: hotell }]
organisations: [{ id: o, name: O, kind: city }]
delegations: [{ id: g, title: G, side: visiting, parties: [{ id: p, title: P, organisation: o }] }]
people:
  - { id: a, party: p, role: Mayor, name: "Ann Bo +386 41 123 456", languages: [en] }
  - { id: b, party: q, role: Deputy, languages: [en] }
places:
  - { id: hotel, name: Hotel, leg: x, coordinates: { lat: 46, lon: 14.5 } }
activities:
  - id: one
    kind: meeting
    title: One
    minutes: 60
    places: [nowhere]
    fixed: 2027-05-03T10:00
    status: cancelled
    importance: required
    attend: { required: [b] }
    agenda: [{ title: A, minutes: 90 }]
  - { id: two, kind: meeting, title: Two, minutes: 60, fixed: 2027-05-0310:00, status: confirmed, attend: { required: [p] } }
nights: [{ from: 2027-05-03, place: hotl }, { from: 2027-05-04, of: [g] }]
`,
    "v.yaml",
    { further: ({ title }) => ({ errors: [], warnings: title.und === undefined ? [] : [] }) },
  );
  const found = read.ok ? [] : read.error.map(({ line, code }) => `${line} ${code}`);
  expect(found).toEqual([
    "7 unknown-reference",
    "11 phone-in-name",
    "12 unknown-reference",
    "20 unknown-reference",
    "22 status-contradicts",
    "25 agenda-longer",
    "26 wrong-format",
    // The place of the first night is unknown, not missing.
    "27 unknown-reference",
    "27 night-without-place",
  ]);
});
