// What each role sees of a record, tested by planting words in every field and searching for them.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { reportDocuments } from "#documents";
import { readRecord, readVisit } from "#formats";
import { plantedRecord } from "../../../test/support/planted-record.ts";
import { recordRoles } from "./permissions.ts";
import { type VisitRecord, visitRecord } from "./record.ts";
import { type Own, publicRecord, visibleRecord } from "./visible-record.ts";

const folder = "examples/brussels-ljubljana-2023";
const file = await readVisit(await readFile(`${folder}/visit.yaml`), "visit.yaml");
if (!file.ok) throw new Error("the sample cannot be read");
const { visit } = file.value;
const read = readRecord(await readFile(`${folder}/record.yaml`), "record.yaml", visit);
if (!read.ok) throw new Error("the sample's record cannot be read");
const sample = read.value;

const record = plantedRecord(visit, sample);
const said = (value: VisitRecord) => JSON.stringify(z.encode(visitRecord, value));

test("no restricted or private text is in the public record or in a public file made from it", () => {
  expect(said(record).match(/SECRET/g)?.length).toBeGreaterThan(200);
  expect(said(publicRecord(record))).not.toContain("SECRET");
  const files = reportDocuments(visit, record).filter(({ path }) => path.startsWith("news"));
  expect(files.length).toBeGreaterThan(4);
  for (const { path, content } of files) expect(content.toString(), path).not.toContain("SECRET");
});

test("the news item of the sample is the same from the public part of its record", () => {
  const news = (from: VisitRecord) =>
    reportDocuments(visit, from).filter(({ path }) => path.startsWith("news"));
  expect(news(publicRecord(sample))).toEqual(news(sample));
});

test("organisers see everything", () => {
  for (const role of ["owner", "organiser"] as const) {
    expect(said(visibleRecord(record, role)).match(/SECRETprivate/g)).toHaveLength(
      said(record).match(/SECRETprivate/g)?.length ?? 0,
    );
  }
});

test("guests see what concerns them, without private texts and notes", () => {
  const all: Own = {
    attendees: new Set([
      ...visit.people.map(({ id }) => id),
      ...visit.delegations.flatMap(({ id, parties }) => [id, ...parties.map((party) => party.id)]),
    ]),
    organisations: new Set(visit.organisations.map(({ id }) => id)),
    activities: new Set(visit.activities.map(({ id }) => id)),
  };
  for (const role of ["host", "delegate"] as const) {
    const seen = said(visibleRecord(record, role, all));
    expect(seen).toContain("SECRETrestricted");
    expect(seen).toContain("whole-gifts-restricted");
    expect(seen).not.toContain("worth");
    expect(seen).not.toMatch(/SECRETprivate|SECRETnote|SECRETrestricted x/);
    // A link that nothing concerns shows the questionnaires, which are for every guest, and nothing else.
    const others = { ...visibleRecord(record, role), questionnaires: [] };
    expect(said(others)).not.toContain("SECRET");
  }
  const [commitment] = sample.commitments;
  const own = {
    attendees: new Set([String(commitment?.party)]),
    organisations: new Set(""),
    activities: new Set(""),
  };
  expect(visibleRecord(sample, "delegate", own).commitments.map(({ id }) => id)).toContain(commitment?.id);
});

test("every role has a row in the table", () => {
  for (const role of recordRoles) expect(() => visibleRecord(sample, role)).not.toThrow();
});
