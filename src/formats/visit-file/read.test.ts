import { describe, expect, test } from "vitest";
import { err, ok } from "#base/result.ts";
import { problem } from "#domain";
import { sayProblem } from "#text";
import { smallVisitYaml } from "../../../test/fixtures/small-visit.ts";
import { bytes, changed, said } from "../../../test/support/reading.ts";
import { readDocument, readVisit } from "./read.ts";

describe("a valid visit file", () => {
  test("is read from text and from bytes, with any line ends and byte order marks", () => {
    const utf16 = new Uint8Array(
      new Uint16Array([...`\uFEFF${smallVisitYaml}`].map((c) => c.charCodeAt(0))).buffer,
    );
    const sources = [
      smallVisitYaml,
      bytes(smallVisitYaml),
      bytes(`\uFEFF${smallVisitYaml}`),
      smallVisitYaml.replaceAll("\n", "\r\n"),
      utf16,
      utf16.map((_, i) => utf16[i ^ 1] ?? 0),
    ];
    for (const source of sources) {
      const read = readVisit(source, "visit.yaml");
      expect(read.ok && read.value.visit.people.map((person) => person.id)).toEqual([
        "zhengzhou-head",
        "zhengzhou-expert",
        "hangzhou-head",
        "hangzhou-expert",
        "mayor",
        "adviser",
      ]);
    }
  });

  test("may have 400 activities on one day", () => {
    const many = Array.from(
      { length: 400 },
      (_, i) =>
        `  - { id: talk-${i}, kind: meeting, title: Talk, minutes: 15, when: [{ days: [2023-10-25] }] }\n`,
    );
    const read = readVisit(changed(["activities:\n", `activities:\n${many.join("")}`]), "visit.yaml");
    expect(read.ok && read.value.visit.activities.length).toBe(406);
  });

  test("may repeat values with anchors", () => {
    const read = readVisit(
      changed(
        ["attend: { required: [china, hosts] }", "attend: { required: &all [china, hosts] }"],
        ["attend: { required: [zhengzhou, mayor] }", "attend: { required: *all }"],
      ),
      "visit.yaml",
    );
    expect(read.ok && read.value.visit.activities[3]?.attend.required).toEqual(["china", "hosts"]);
  });

  test("warns about a party without people and a place without travel times", () => {
    const read = readVisit(
      changed(
        ['party: hangzhou, role: "Head of delegation, Hangzhou"', "party: zhengzhou, role: Head"],
        ["party: hangzhou,", "party: zhengzhou,"],
        ["    coordinates: { lat: 46.0512, lon: 14.5085 }\n", ""],
        [", head: true", ""],
      ),
      "visit.yaml",
    );
    expect(read.ok && read.value.warnings.map((warning) => sayProblem("en", warning))).toEqual([
      "visit.yaml:35:15  delegations[0].parties[1].id: nobody belongs to the party 'hangzhou': name its people, or leave it out.",
      "visit.yaml:77:9  places[3].id: no route to 'restaurant' is known: give its coordinates or a travel time. Without a route no activity can be scheduled there.",
    ]);
  });
});

describe("names", () => {
  test("a misspelt reference leads to the nearest name, and a reference to another kind of entry is explained", () => {
    const source = changed(
      ["party: zhengzhou\n", "party: zhengzou\n"],
      ["places: [center-rog]", "places: [rog]"],
      ["hosts: [rog]", "hosts: [atlantis-museum-of-art]"],
    );
    expect(said(source)).toEqual([
      "visit.yaml:45:12  people[0].party: there is no party 'zhengzou'. Did you mean 'zhengzhou'?",
      "visit.yaml:123:14  activities[2].places[0]: there is no place or room 'rog'. 'rog' is an organisation. Known: hotel, city-hall, center-rog, restaurant, red-hall.",
      "visit.yaml:124:13  activities[2].hosts[0]: there is no organisation 'atlantis-museum-of-art'. Known: zhengzhou-city, hangzhou-city, ljubljana-city, rog.",
    ]);
  });

  test("an unknown field leads to the nearest field", () => {
    expect(said(changed(["    minutes: 75", "    minuts: 75"]))).toEqual([
      "visit.yaml:110:5  activities[1]: the field 'minutes' is missing; it needs a whole number.",
      "visit.yaml:113:5  activities[1].minuts: there is no field 'minuts' here. Did you mean 'minutes'?",
    ]);
  });

  test("a misspelt list is reported once, not at every reference into it", () => {
    expect(said(changed(["topics:\n", "topcs:\n"]))).toEqual([
      "visit.yaml:9:1  topcs: there is no field 'topcs' here. Did you mean 'topics'?",
    ]);
  });

  test("a duplicate id is reported with the position of the first one, across people, parties and delegations, places and rooms", () => {
    const source = changed(
      ["id: zhengzhou-expert", "id: hangzhou"],
      ["id: center-rog", "id: red-hall"],
      ["to: center-rog", "to: red-hall"],
    );
    expect(said(source).filter((line) => line.includes("belongs"))).toEqual([
      "visit.yaml:49:11  people[1].id: the id 'hangzhou' already belongs to a party (line 35, column 15). Give one of them another id.",
      "visit.yaml:69:15  places[1].rooms[0].id: the id 'red-hall' already belongs to a place (line 70, column 9). Give one of them another id.",
    ]);
  });

  test("rules and packs are checked if their names are known", () => {
    const source = `${smallVisitYaml}rules: [{ rule: lunhc }]\npacks: [chinaa]\n`;
    expect(readVisit(source, "visit.yaml").ok).toBe(true);
    const read = readVisit(source, "visit.yaml", {
      knownRules: ["lunch", "night-rest"],
      knownPacks: ["china"],
    });
    expect(read.ok ? [] : read.error.map((problem) => sayProblem("en", problem))).toEqual([
      "visit.yaml:166:17  rules[0].rule: there is no rule 'lunhc'. Did you mean 'lunch'?",
      "visit.yaml:167:9  packs[0]: there is no rule pack 'chinaa'. Did you mean 'china'?",
    ]);
  });
});

describe("values", () => {
  test.each([
    ["minutes: 75", "minutes: 75 min", "expected a whole number, found the text '75 min'."],
    ["minutes: 75", "minutes: 7.5", "expected a whole number, found the number 7.5."],
    ["minutes: 75", "minutes: 0", "0 is too small; the minimum is 1."],
    [
      "minutes: 75",
      "minutes:",
      "there is nothing here; write a whole number, or leave the field out if it is optional.",
    ],
    [
      "kind: meal",
      "kind: meel",
      "'meel' is not one of the choices: plenary, roundtable, workshop, meeting, bilateral, site-visit, walk, ceremony, press, reception, meal, briefing, transfer, flight, arrival, departure, free-time. Did you mean 'meal'?",
    ],
    [
      "name: Hotel",
      "name: 2023",
      'expected a text, or one text per language, found the number 2023. Put it in quotation marks: "2023".',
    ],
    [
      "name: Hotel",
      "name: { EN: Hotel }",
      "'EN' cannot be read; expected a language tag such as en, sl or zh-Hans.",
    ],
    ["name: Hotel", "name: {}", "'{…}' cannot be read; expected at least one language."],
    ["name: Hotel", 'name: ""', "'' cannot be read; expected a text that is not empty."],
    ["lat: 46.0530", "lat: 146.0530", "146.0530 is too large; the maximum is 90."],
    ["lon: 14.5045", "lon: -214.5045", "-214.5045 is too small; the minimum is -180."],
    [
      "zone: Europe/Ljubljana",
      "zone: Europe/Lubljana",
      "'Europe/Lubljana' cannot be read; expected an IANA time zone such as Europe/Brussels. Did you mean 'Europe/Ljubljana'?",
    ],
    [
      "opening: 24/7",
      "opening: Mo-Fr 9-17",
      "in the opening hours 'Mo-Fr 9-17', '9' (character 7) is not understood; expected times such as 09:00-17:00.",
    ],
    ["entente: 1", "entente: 2", "this program reads version 1 of the format; write 'entente: 1'."],
    [
      "id: small-visit",
      "id: Small Visit",
      "'Small Visit' cannot be read; expected lower-case letters, digits and single hyphens, as in 'city-hall'.",
    ],
    [
      "target: { topic: green }",
      "target: { topics: green }",
      "expected exactly one of the fields activity, organisation, place, topic, found topics. Did you mean 'topic'?",
    ],
    [
      "target: { topic: green }",
      "target: {}",
      "expected exactly one of the fields activity, organisation, place, topic, found none.",
    ],
    ["pairs: [[zh-Hans, en]]", "pairs: [[zh-Hans]]", "the list is too short; it needs at least 2 entries."],
    [
      "pairs: [[zh-Hans, en]]",
      "pairs: [[en, en]]",
      "interpretation is between two languages, not from 'en' to 'en'.",
    ],
    [
      "{ from: hotel, to: center-rog,",
      "{ from: hotel, to: hotel,",
      "a transfer from 'hotel' to itself takes no time; name two places.",
    ],
  ])("%s becomes %s", (from, to, sentence) => {
    const lines = said(changed([from, to]));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.replace(/^visit\.yaml:\d+:\d+ {2}\S+: /, "")).toBe(sentence);
  });

  test("a person in no party", () => {
    expect(said(changed(["    party: zhengzhou\n", ""]))).toEqual([
      "visit.yaml:44:5  people[0]: the field 'party' is missing; it needs a text.",
    ]);
  });
});

describe("times", () => {
  const night = changed(
    ["to: 2023-10-26\n\n", "to: 2023-10-29\n\n"],
    ["to: 2023-10-26\n    base", "to: 2023-10-29\n    base"],
  );
  const fixedAt = (time: string) => said(night.replace("fixed: 2023-10-25T18:00", `fixed: ${time}`));

  test("an hour that the clock shows twice needs an offset", () => {
    expect(fixedAt("2023-10-29T02:30")).toEqual([
      "visit.yaml:150:12  activities[4].fixed: in Europe/Ljubljana the clock shows 2023-10-29T02:30 twice that night. Write 2023-10-29T02:30+02:00 for the first time or 2023-10-29T02:30+01:00 for the second.",
    ]);
    expect(fixedAt("2023-10-29T02:30+01:00")).toEqual([]);
    expect(fixedAt("2023-10-29T02:30+03:00")).toEqual([
      "visit.yaml:150:12  activities[4].fixed: 2023-10-29T02:30+03:00 does not exist in Europe/Ljubljana: the offset from UTC is different. Write 2023-10-29T02:30+02:00.",
    ]);
  });

  test("an hour that the clock skips is reported with the hours around it", () => {
    const spring = smallVisitYaml
      .replaceAll("2023-10-25", "2023-03-26")
      .replaceAll("2023-10-26", "2023-03-27");
    expect(said(spring.replace("2023-03-26T18:00", "2023-03-26T02:30"))).toEqual([
      "visit.yaml:150:12  activities[4].fixed: in Europe/Ljubljana the clock skips 2023-03-26T02:30: summer time starts. Write a time that exists, such as 2023-03-26T01:30 or 2023-03-26T03:30.",
    ]);
  });

  test("times and dates that do not exist", () => {
    expect(fixedAt("2023-10-25T25:00")[0]).toContain(
      "'2023-10-25T25:00' cannot be read; expected a date and time",
    );
    expect(fixedAt("2023-10-32T20:00")[0]).toContain("expected a date that exists");
    expect(said(changed(['from: "09:00", to: "12:00"', 'from: "25:00", to: "12:00"']))[0]).toContain(
      "'25:00' cannot be read; expected a time of day from 00:00 to 23:59, such as 09:30.",
    );
  });

  test("parts lie within the visit, and ends after starts", () => {
    const source = changed(
      ["from: 2023-10-25\n    to: 2023-10-26", "from: 2023-10-24\n    to: 2023-10-26"],
      ['days: [2023-10-25], from: "09:00"', 'days: [2023-10-25, 2023-10-27], from: "09:00"'],
      ["fixed: 2023-10-25T18:00", "fixed: 2023-10-27T18:00"],
      ['hours: { from: "08:00", to: "20:00" }', 'hours: { from: "20:00", to: "08:00" }'],
      ["seats: 30\n\n", "closed: [{ from: 2023-10-26T18:00, to: 2023-10-26T09:00 }]\n\n"],
    );
    expect(said(source)).toEqual([
      "visit.yaml:18:11  legs[0].from: the leg 'ljubljana' reaches 2023-10-24, but the visit lasts from 2023-10-25 to 2023-10-26. Change one of them.",
      "visit.yaml:21:33  legs[0].hours.to: the end 08:00 is not after the start 20:00.",
      "visit.yaml:82:44  places[3].closed[0].to: the end 2023-10-26T09:00 is not after the start 2023-10-26T18:00.",
      "visit.yaml:103:33  activities[0].when[0].days[1]: 2023-10-27 is not a day of the leg 'ljubljana', which lasts from 2023-10-24 to 2023-10-26.",
      "visit.yaml:150:12  activities[4].fixed: 2023-10-27T18:00 is not within the leg 'ljubljana', which lasts from 2023-10-24 to 2023-10-26.",
    ]);
  });

  test("a period of days lies within its leg and does not run backwards", () => {
    const when = (stretch: string) =>
      changed([
        'when: [{ days: [2023-10-25], from: "09:00"',
        `when: [{ between: ${stretch} }, { from: "09:00"`,
      ]);
    expect(said(when("{ from: 2023-10-25T14:00, to: 2023-10-26T11:00 }"))).toEqual([]);
    expect(said(when("{ from: 2023-10-25T14:00, to: 2023-10-25T11:00 }"))).toEqual([
      expect.stringContaining(
        "activities[0].when[0].between.to: the end 2023-10-25T11:00 is not after the start 2023-10-25T14:00.",
      ),
    ]);
    expect(said(when("{ from: 2023-10-25T14:00, to: 2023-10-28T11:00 }"))).toEqual([
      expect.stringContaining(
        "activities[0].when[0].between.to: 2023-10-28T11:00 is not within the leg 'ljubljana', which lasts from 2023-10-25 to 2023-10-26.",
      ),
    ]);
  });
});

describe("order and attendance", () => {
  test("a circular order is reported", () => {
    const source = changed(
      ["    public: false", "    after: [{ activity: rog-visit }]"],
      [
        "    topics: [green]\n    attend: { required: [china, mayor]",
        "    after: [{ activity: briefing }]\n    attend: { required: [china, mayor]",
      ],
    );
    expect(said(source)).toEqual([
      "visit.yaml:131:25  activities[2].after[0].activity: no order satisfies these activities, each of which comes after the next: welcome → briefing → rog-visit → welcome. Remove one of these orders.",
    ]);
  });

  test.each([
    [
      "after: [{ activity: welcome, atLeast: 30 }]",
      "after: [{ activity: rog-visit }]",
      "the activity 'rog-visit' cannot come after itself.",
    ],
    [
      "atLeast: 30 }",
      "atLeast: 30, atMost: 20 }",
      "at most 20 minutes after cannot be at least 30 minutes after. Change one of them.",
    ],
    [
      "atLeast: 30 }",
      "atLeast: 30, rightAfter: true }",
      "right after another activity leaves no pause of 30 minutes. Keep either 'right after it' or the shortest pause.",
    ],
    [
      "{ of: [china], atLeast: 2 }",
      "{ of: [china], atLeast: 5 }",
      "at least 5 should come, but only 4 people can. Lower the number or name more people.",
    ],
    [
      "{ of: [china], atLeast: 2 }",
      "{ of: [china], atLeast: 2, atMost: 1 }",
      "a maximum of 1 contradicts a minimum of 2. Change one of them.",
    ],
    [
      "attend: { required: [china, hosts] }",
      "attend: { required: [china, hosts], forbidden: [mayor] }",
      "'mayor' must not attend, but belongs to 'hosts', which must attend. Remove one of them.",
    ],
    [
      "attend: { required: [zhengzhou, mayor] }",
      "attend: { required: [zhengzhou, mayor], forbidden: [china] }",
      "'china' must not attend, but belongs to 'zhengzhou', which must attend. Remove one of them.",
    ],
  ])("%s becomes %s", (from, to, sentence) => {
    const lines = said(changed([from, to]));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.replace(/^visit\.yaml:\d+:\d+ {2}\S+: /, "")).toBe(sentence);
  });

  test("excluded people do not count towards a quorum", () => {
    const source = changed([
      "      required: [adviser]\n",
      "      required: [adviser]\n      forbidden: [zhengzhou, hangzhou-head]\n",
    ]);
    expect(said(source)[0]).toContain("at least 2 should come, but only 1 person can.");
  });
});

test("every class of problem has its sentence in every language", () => {
  const read = readVisit(changed(["party: zhengzhou\n", "party: zhengzou\n"]), "visit.yaml");
  const [problem] = read.ok ? [] : read.error;
  expect(problem && sayProblem("zh-Hans", problem)).toBe(
    "visit.yaml:45:12  people[0].party：没有名为“zhengzou”的团组。是否应为“zhengzhou”？",
  );
  expect(problem && sayProblem("sl", problem)).toBe(
    "visit.yaml:45:12  people[0].party: skupine »zhengzou« ni. Ste mislili »zhengzhou«?",
  );
});

test("a text in the usual form is validated once, even with something to report", () => {
  const found = problem("line-not-understood", ["title"]);
  for (const outcome of [ok({ value: 1, warnings: [found] }), err([found])]) {
    let validations = 0;
    const read = readDocument("id: a\ntitle: b\n", "some.yaml", () => {
      validations += 1;
      return outcome;
    });
    expect(validations).toBe(1);
    const [told] = read.ok ? read.value.warnings : read.error;
    expect(told).toMatchObject({ file: "some.yaml", line: 2, column: 8 });
  }
});
