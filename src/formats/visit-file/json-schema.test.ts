import { existsSync, globSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { smallVisitYaml } from "../../../test/fixtures/small-visit.ts";
import { jsonSchemaText, publishedSchemas } from "./json-schema.ts";

const root = new URL("../../../", import.meta.url);
const published = (file: string): string => readFileSync(new URL(`schemas/${file}`, root), "utf8");
const validator = (file: string): ValidateFunction =>
  new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    formats: { uri: (value: string) => URL.canParse(value) },
  }).compile(JSON.parse(published(file)));

test.each(Object.keys(publishedSchemas) as (keyof typeof publishedSchemas)[])(
  "schemas/%s is equal to the schema of the program (npx node scripts/schemas.ts)",
  (file) => {
    expect(published(file)).toBe(jsonSchemaText(file));
  },
);

describe("the published schema of visits", () => {
  const isVisit = validator("visit.schema.json");
  const examples = globSync("examples/*/visit.yaml", { cwd: root });

  test.each(["the small visit", ...examples])("accepts %s", (name) => {
    const file = new URL(name, root);
    const text = existsSync(file) ? readFileSync(file, "utf8") : smallVisitYaml;
    isVisit(parse(text));
    expect(isVisit.errors ?? []).toEqual([]);
  });

  test.each([
    ["minutes: 75", "minuts: 75"],
    ["kind: meal", "kind: meel"],
    ["from: 2023-10-25", "from: 25 October 2023"],
    ["lat: 46.0530", "lat: 146.0530"],
    ["target: { topic: green }", "target: { topics: green }"],
    ["pairs: [[zh-Hans, en]]", "pairs: [[zh-Hans]]"],
    ["name: Hotel", "name: { EN: Hotel }"],
  ])("refuses %s as %s", (from, to) => {
    expect(smallVisitYaml).toContain(from);
    expect(isVisit(parse(smallVisitYaml.replace(from, to)))).toBe(false);
  });
});

test("the published schema of programmes accepts a programme and refuses other data", () => {
  const isProgramme = validator("programme.schema.json");
  const programme = {
    entente: 1,
    visit: "small-visit",
    visitHash: "0123456789abcdef",
    status: { kind: "draft" },
    seed: 1,
    iterations: 0,
    objective: Object.fromEntries(
      ["blocking", "requiredUnplaced", "wishesUnmet", "unfairness", "idle", "travel", "preference"].map(
        (level) => [level, 0],
      ),
    ),
    proven: false,
    placements: [
      {
        activity: "welcome",
        start: "2023-10-25T07:00Z",
        end: "2023-10-25T08:00Z",
        place: "red-hall",
        attendees: ["mayor"],
        interpreters: [],
        pinned: false,
      },
    ],
    transfers: [],
    unplaced: [],
    wishes: [],
    findings: [],
  };
  isProgramme(programme);
  expect(isProgramme.errors ?? []).toEqual([]);
  expect(isProgramme({ ...programme, placments: [] })).toBe(false);
  expect(isProgramme({ ...programme, proven: "no" })).toBe(false);
});
