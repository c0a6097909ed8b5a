// A call for pairing as people write it: every error is reported with its position, and nothing is lost.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages, sayProblem } from "#text";
import { readPairingCall } from "./pairing-file.ts";

const call = `entente: 1
title: Small call
sides:
  - { id: north, name: North }
  - { id: south, name: South }
topics:
  - { id: green, title: Green city }
  - { id: smart, title: Smart city }
cities:
  - id: ljubljana
    name: Ljubljana
    side: north
    country: SI
    offers: [green]
    wants: [smart]
    ranking: [bari]
  - id: bari
    name: Bari
    side: south
    country: IT
    offers: [smart]
    wants: [green]
  - id: sofia
    name: Sofia
    side: south
    country: BG
    offers: [smart]
`;

/** Reads the call with some texts replaced. Returns the problems, and whether the call was read. */
function said(...changes: readonly (readonly [string, string])[]): { isRead: boolean; lines: string[] } {
  let text = call;
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  const read = readPairingCall(text, "call.yaml");
  const found = read.ok ? read.value.warnings : read.error;
  return { isRead: read.ok, lines: found.map((problem) => sayProblem("en", problem)) };
}

test("a valid call is read without any message", () => expect(said()).toEqual({ isRead: true, lines: [] }));

test("the example is read without any message and has texts in every language", () => {
  const file = "examples/pairing-europe-china.yaml";
  const read = readPairingCall(readFileSync(new URL(`../../${file}`, import.meta.url)), file);
  expect(read.ok ? read.value.warnings : read.error).toEqual([]);
});

test.each<[string, readonly [string, string], RegExp]>([
  [
    "a city that is named twice",
    ["id: sofia", "id: bari"],
    /^call\.yaml:23:9 {2}cities\[2\]\.id: the id 'bari' already belongs to a city \(line 17/,
  ],
  [
    "a city that ranks itself",
    ["[bari]", "[ljubljana]"],
    /16:15 .*ranking\[0\]: 'ljubljana' cannot be paired with itself/,
  ],
  ["a rank of nobody", ["[bari]", "[barri]"], /16:15 .*there is no city 'barri'\. Did you mean 'bari'\?/],
  [
    "a city ranked twice",
    ["[bari]", "[bari, [sofia, bari]]"],
    /16:29 .*ranking\[1\]\[1\]: 'bari' is named twice/,
  ],
  [
    "a topic that nobody has named",
    ["wants: [smart]", "wants: [smrt]"],
    /15:13 .*there is no topic 'smrt'\. Did you mean 'smart'\?/,
  ],
  [
    "a topic wanted twice",
    ["wants: [smart]", "wants: [smart, { topic: smart, level: 2 }]"],
    /'smart' is named twice/,
  ],
  [
    "a topic with too high a level",
    ["wants: [smart]", "wants: [{ topic: smart, level: 9 }]"],
    /9 is too large; the maximum is 3/,
  ],
  [
    "a city on no side",
    ["    side: north\n", ""],
    /10:5 .*this call has two sides, and 'ljubljana' is on neither.*north, south/,
  ],
  [
    "a side that is not there",
    ["side: north", "side: nort"],
    /12:11 .*there is no side 'nort'\. Did you mean 'north'\?/,
  ],
  [
    "limits that contradict each other",
    ["side: north\n", "side: north\n    partners: { atLeast: 3, atMost: 2 }\n"],
    /13:15 .*partners: a maximum of 2 partners contradicts a minimum of 3/,
  ],
  [
    "a pair that must and must not be",
    ["cities:", "must: [[ljubljana, bari]]\nmustNot: [[bari, ljubljana]]\ncities:"],
    /'ljubljana, bari' is under 'must' and under 'mustNot'/,
  ],
  [
    "a pair with itself",
    ["cities:", "must: [[bari, bari]]\ncities:"],
    /must\[0\]: 'bari' cannot be paired with itself/,
  ],
  [
    "a pair on one side",
    ["cities:", "must: [[bari, sofia]]\ncities:"],
    /'bari, sofia' are both on the side 'south'/,
  ],
  [
    "more agreed pairs than places",
    ["cities:", "must: [[ljubljana, bari], [ljubljana, sofia]]\ncities:"],
    /must\[1\]: 'ljubljana' has more agreed pairs than it can have partners \(1\)/,
  ],
  [
    "a pair that is agreed twice",
    ["cities:", "must: [[ljubljana, bari], [bari, ljubljana]]\ncities:"],
    /must\[1\]: .*is named twice/,
  ],
  ["a misspelt list", ["cities:", "citys:"], /there is no field 'citys' here\. Did you mean 'cities'\?/],
])("%s is refused with its position", (_, change, expected) => {
  const { isRead, lines } = said(change);
  expect(isRead).toBe(false);
  expect(lines.join("\n")).toMatch(expected);
});

test("a stable pairing without sides is refused", () => {
  const [head, rest = ""] = call.split("sides:");
  const without = `${head}aim: stable\n${rest.slice(rest.indexOf("topics:"))}`.replaceAll(
    /^ {4}side: .*\n/gm,
    "",
  );
  const read = readPairingCall(without, "call.yaml");
  expect(read.ok ? [] : read.error.map((one) => sayProblem("en", one))).toEqual([
    "call.yaml:3:6  aim: 'aim: stable' needs two sides that rank each other. Name them under 'sides', or choose 'aim: total'.",
  ]);
});

test.each<[string, readonly [string, string], RegExp]>([
  [
    "a wish that nobody can meet",
    ["wants: [smart]", "wants: [smart, green]"],
    /15:20 .*no city that could be a partner offers 'green'/,
  ],
  [
    "a minimum that cannot be met",
    ["side: north\n", "side: north\n    partners: { atLeast: 3, atMost: 4 }\n"],
    /'ljubljana' needs at least 3 partners, but only 2 are possible/,
  ],
  [
    "a city without a possible partner",
    ["country: BG\n    offers: [smart]", "country: BG"],
    /23:5 .*no partner is possible for 'sofia'/,
  ],
  [
    "a rank that the rules exclude",
    ["country: IT", "country: SI"],
    /'bari' is ranked here but cannot be a partner \(same country\)/,
  ],
  [
    "one city under two ids",
    ["name: Sofia\n    side: south\n    country: BG", "name: Bari\n    side: south\n    country: IT"],
    /'bari' has the same name and country/,
  ],
  [
    "an agreed pair against the rules",
    ["cities:", "must: [[ljubljana, bari]]\nrules: { commonLanguage: required }\ncities:"],
    /is agreed against the rules of the call \(no common working language\)/,
  ],
])("%s is reported, and the call is read", (_, change, expected) => {
  const { isRead, lines } = said(change);
  expect(isRead).toBe(true);
  expect(lines.join("\n")).toMatch(expected);
});

test("in every language, the message of every problem contains all facts", () => {
  const text = call
    .replace("[bari]", "[ljubljana]")
    .replace("side: north\n", "side: north\n    partners: { atLeast: 3, atMost: 2 }\n");
  const read = readPairingCall(text, "call.yaml");
  if (read.ok) throw new Error("it contradicts itself");
  for (const language of languages) {
    const lines = read.error.map((problem) => sayProblem(language, problem)).join("\n");
    expect(lines, language).toContain("ljubljana");
    expect(lines, language).not.toMatch(/[{}]/);
  }
});
