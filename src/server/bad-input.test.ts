// Bad input through the API: importing a file and editing a visit both say what may be a mistake and where, and nothing
// of it is lost.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Installation, installation } from "../../test/support/installation.ts";

const file = (id: string, people: string, lines: string): string => `entente: 1
id: ${id}
title: Visit of Linz to Ljubljana, 3–4 May 2027
languages: [en]
zone: Europe/Ljubljana
people: |
  guests: Linz (de)
  ${people}
places: |
  City Hall 46.05, 14.50
  Museum 46.053, 14.51 · Tu-Su 10:00-18:00
programme: |
  3 May 2027
  ${lines}
`;

let here: Installation;
let number = 0;
beforeAll(async () => {
  here = await installation();
});
afterAll(() => here.app.close());

async function imported(people: string, lines: string) {
  const id = `bad-${++number}`;
  const answer = await here.visit(id, file(id, people, lines));
  expect(answer.status, answer.text).toBe(201);
  const stored = await here.call("GET", `/api/visits/${id}`, { as: here.owner });
  return { id, warnings: answer.json.warnings as string[], text: stored.text };
}

const talks = "10:00–11:00 Talks @ City Hall";

describe("importing a file", () => {
  test.each<[string, string, string, RegExp, string]>([
    [
      "contradicting statuses",
      "Mayor",
      `${talks} · confirmed · cancelled`,
      /:14:\d+ .*'cancelled' con/,
      "Talks",
    ],
    ["statuses in Chinese", "Mayor", `${talks} · 已确认 · 已取消`, /:14:\d+ .*contradicts/, "Talks"],
    [
      "a cancelled title",
      "Mayor",
      "10:00 ABGESAGT: Gespräch · bestätigt",
      /:14:\d+ .*contradicts/,
      "Gespräch",
    ],
    ["a night without a place", "Mayor", `${talks}\n  Overnight`, /:15:3 .*night of 2027-05-03/, "nights"],
    ["a night at ??", "Mayor", `${talks}\n  Übernachtung: ??`, /:15:3 .*night of 2027-05-03/, "nights"],
    [
      "a place for rain that is closed",
      "Mayor",
      `${talks} · rain: Museum`,
      /:14:3 .*'museum'.*closed/,
      "museum",
    ],
    ["another one", "Mayor", "18:30–19:00 Walk · if rain: Museum", /:14:3 .*'museum'.*closed/, "Walk"],
    [
      "a long agenda",
      "Mayor",
      `${talks}\n      10:00–10:50 A\n      10:50–11:40 B`,
      /:14:3 .*100 min/,
      '"A"',
    ],
    [
      "an agenda without times",
      "Mayor",
      `${talks}\n      Opening (40 min)\n      Debate (40 min)`,
      /80 m/,
      "Debate",
    ],
    [
      "a number in a name",
      "Ann Bo +386 41 234 567 | Mayor",
      talks,
      /:8:3 .*'\+386 41 234 567'/,
      "+386 41 234",
    ],
    ["a number in a post", "Mayor, tel. 041/234-567", talks, /:8:3 .*'041\/234-567' looks/, "041/234-567"],
    ["two ranks", "Ann Bo | Mayor · rank 1 · rank 2", talks, /:8:3 .*two ranks: 1, 2/, "Ann Bo"],
    ["two ranks in German", "Ann Bo | Mayor · Rang 1/2", talks, /:8:3 .*two ranks: 1, 2/, "Ann Bo"],
    ["two posts", "Ann Bo | Mayor | Minister", talks, /:8:3 .*two posts: Mayor, Minister/, "Mayor, Minister"],
  ])("%s", async (_, people, lines, message, kept) => {
    const { warnings, text } = await imported(people, lines);
    expect(warnings).toEqual([expect.stringMatching(message)]);
    expect(text).toContain(kept);
  });
});

describe("an edit", () => {
  const agenda = [50, 50].map((minutes, i) => ({ minutes, title: `Part ${i}` }));
  test.each<[string, readonly string[], unknown, readonly string[], RegExp]>([
    ["a night without a place", ["nights"], [{ from: "2027-05-03" }], ["nights", "0"], /2027-05-03/],
    ["a place for rain that is closed", ["activities", "talks", "ifRain"], "museum", ["ifRain"], /'museum'/],
    ["an agenda longer than its item", ["activities", "talks", "agenda"], agenda, ["agenda"], /100 min/],
    ["a number in a name", ["people", "mayor", "name"], "Ann 0664 1234567", ["name"], /'0664 1234567'/],
    ["one in full width", ["people", "mayor", "name"], "安 138 0013 8000", ["name"], /'138 0013 8000'/],
    [
      "one in the title of a party",
      ["organisations", "linz", "name"],
      "Linz +43 732 7070",
      ["name"],
      /\+43 732/,
    ],
  ])("%s is stored and named with its path", async (_, path, value, end, message) => {
    const { id } = await imported("Mayor", talks);
    const body = {
      base: 1,
      key: `edit-of-${id}`,
      label: "",
      edits: [{ kind: "set", path: ["visit", ...path], value }],
    };
    expect((await here.call("POST", `/api/visits/${id}/edits`, { as: here.owner, body })).status).toBe(200);
    const { json } = await here.call("GET", `/api/visits/${id}/findings`, { as: here.owner });
    const [found] = json.warnings;
    expect(json.warnings).toHaveLength(1);
    expect(found.message).toMatch(message);
    expect(found.path.slice(0, 2)).toEqual(["visit", path[0]]);
    expect(found.path.slice(-end.length)).toEqual(end);
    const stored = await here.call("GET", `/api/visits/${id}`, { as: here.owner });
    expect(stored.text).toContain(JSON.stringify(value).slice(1, -2));
  });

  test.each<[string, readonly string[], unknown, string]>([
    ["two statuses", ["activities", "talks", "status"], "confirmed, cancelled", "wrong-choice"],
    ["a list of statuses", ["activities", "talks", "status"], ["confirmed", "cancelled"], "wrong-choice"],
    ["two ranks", ["people", "mayor", "rank"], [1, 2], "wrong-type"],
    ["a rank in words", ["people", "mayor", "rank"], "first", "wrong-type"],
  ])("%s is refused, and the visit stays as it was", async (_, path, value, code) => {
    const { id, text } = await imported("Mayor", talks);
    const body = {
      base: 1,
      key: `edit-of-${id}`,
      label: "",
      edits: [{ kind: "set", path: ["visit", ...path], value }],
    };
    const { status, json } = await here.call("POST", `/api/visits/${id}/edits`, { as: here.owner, body });
    expect([status, json.errors.map((one: { path: string[] }) => one.path), json.errors[0].code]).toEqual([
      422,
      [["visit", ...path]],
      code,
    ]);
    expect((await here.call("GET", `/api/visits/${id}`, { as: here.owner })).text).toBe(text);
  });
});
