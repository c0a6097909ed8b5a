// The places of a partnership: where both met and where shared practices are, each once across visits.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readRecord, readVisit } from "#formats";
import { noDecisions } from "./decisions.ts";
import { directoryOf } from "./directory.ts";
import { digestOf } from "./make-digest.ts";
import { partnershipOf } from "./partnership.ts";

const folder = "examples/brussels-ljubljana-2023";
const file = await readVisit(await readFile(`${folder}/visit.yaml`), "visit.yaml");
if (!file.ok) throw new Error("the sample cannot be read");
const { visit } = file.value;
const read = readRecord(await readFile(`${folder}/record.yaml`), "record.yaml", visit);
if (!read.ok) throw new Error("the sample's record cannot be read");

/** The sample, and the same visit again under another id. */
const digest = digestOf({ visit, programme: undefined, record: read.value });
const directory = directoryOf([digest, { ...digest, visit: "again" }], noDecisions);
const entity = (id: string) => {
  const found = directory.organisations.of(`${visit.id}.${id}`);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const today = Temporal.PlainDate.from("2026-11-30");

test("a building where both met in two visits is one place with the meetings of both visits", () => {
  const { places } = partnershipOf(directory, [entity("city-of-ljubljana"), entity("zhengzhou")], today);
  const hall = places.find(({ name }) => name.en === "Ljubljana City Hall");
  expect(hall?.meetings.map((one) => `${one.visit} ${one.id}`)).toEqual([
    `${visit.id} city-hall-meeting`,
    "again city-hall-meeting",
  ]);
  expect(new Set(places.map(({ lat, lon }) => `${lat} ${lon}`)).size).toBe(places.length);
});

test("a place that only one of the two visited is left out", () => {
  const { places } = partnershipOf(directory, [entity("city-of-ljubljana"), entity("zhengzhou")], today);
  const ids = places.flatMap(({ meetings }) => meetings.map(({ id }) => id));
  expect(digest.meetings.map(({ activity }) => activity)).toContain("dg-regio-meeting");
  expect(ids).not.toContain("dg-regio-meeting");
});
