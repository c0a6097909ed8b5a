// What each role sees of a record: plants words in every field and searches for them.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { reportDocuments } from "#documents";
import { readRecord, readVisit } from "#formats";
import { isMapping } from "../validation/raw.ts";
import { recordParts, recordRoles } from "./permissions.ts";
import { type VisitRecord, visitRecord } from "./record.ts";
import { type Own, publicRecord, visibleRecord } from "./visible-record.ts";

const folder = "examples/brussels-ljubljana-2023";
const file = await readVisit(await readFile(`${folder}/visit.yaml`), "visit.yaml");
if (!file.ok) throw new Error("the sample cannot be read");
const { visit } = file.value;
const read = readRecord(await readFile(`${folder}/record.yaml`), "record.yaml", visit);
if (!read.ok) throw new Error("the sample's record cannot be read");
const sample = read.value;

/** The fields that hold texts, at any depth. */
const texts = [
  "text",
  "item",
  "said",
  "about",
  "as",
  "called",
  "who",
  "title",
  "evidence",
  "assessment",
  "note",
];

/** Returns the same JSON with a word in every field that holds a text. */
function planted(value: unknown, word: string): unknown {
  if (Array.isArray(value)) return value.map((item) => planted(item, word));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, texts.includes(key) ? word : planted(field, word)]),
  );
}

/** Returns the entries of a list, and restricted and private copies of them, with words in all their texts. */
const tripled = (entries: unknown): unknown[] =>
  (Array.isArray(entries) ? entries : []).flatMap((entry: { readonly id: string }) => [
    { ...entry, note: "SECRETnote" },
    ...(["restricted", "private"] as const).map((visibility) => ({
      ...Object(planted({ ...entry, note: "" }, `SECRET${visibility}`)),
      id: `${entry.id.slice(0, 60)}-${visibility}`,
      public: false,
      private: visibility === "private",
      note: "SECRETnote",
    })),
  ]);

/** Parts whose entries do not state who may see them: only the table decides. */
const withoutVisibility = ["attendance", "names", "signOffs", "signatures", "comments"] as const;

/** Returns a record with each part three times, and a public item of minutes with paragraphs that are not public. */
function plantedRecord(record: VisitRecord): VisitRecord {
  const json: Record<string, unknown> = JSON.parse(JSON.stringify(z.encode(visitRecord, record)));
  const parts = recordParts.filter(
    (part) => Array.isArray(json[part]) && !withoutVisibility.some((one) => one === part),
  );
  const noted = (part: "attendance" | "names") =>
    record[part].map((_, i) => ({ ...Object(Object(json[part])[i]), note: "SECRETnote" }));
  const paragraphs = (["restricted", "private"] as const).map((visibility) => ({
    id: `paragraph-${visibility}`,
    text: `SECRET${visibility}`,
    visibility,
  }));
  const { id: activity } = visit.activities[0] ?? {};
  return visitRecord.parse({
    ...json,
    ...Object.fromEntries(parts.map((part) => [part, tripled(json[part])])),
    names: noted("names"),
    attendance: noted("attendance").map((one, i) => ({
      ...one,
      walkIns: [{ id: `guest-${i}`, name: "SECRETnote" }],
    })),
    marks: [{ id: "marked", activity, at: "2023-11-02T10:00Z", says: "held", by: "SECRETnote" }],
    gifts: (["restricted", "private"] as const).map((visibility) => ({
      id: `gift-${visibility}`,
      private: visibility === "private",
      what: `SECRET${visibility}`,
      to: [visit.delegations[0]?.id],
      worth: { amount: 40, currency: "EUR" },
      note: "SECRETnote",
    })),
    signOffs: [{ id: "asked", activity, note: "SECRETnote" }],
    signatures: [
      {
        id: "signed",
        activity,
        at: "2023-11-02T10:00Z",
        note: "SECRETnote",
        signed: paragraphs.map(({ id, text }) => ({ id, text })),
      },
    ],
    comments: paragraphs.map(({ id, visibility }) => ({
      id: `comment-${visibility}`,
      on: id,
      at: "2023-11-02T10:00Z",
      text: `SECRET${visibility}`,
      note: "SECRETnote",
    })),
    minutes: [...tripled(json.minutes), { id: "open", activity, item: "Open", public: true, paragraphs }],
  });
}

const record = plantedRecord(sample);
const said = (value: VisitRecord) => JSON.stringify(z.encode(visitRecord, value));

test("nothing restricted or private is in what everybody may read, nor in any public file made of it", () => {
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

test("guests see what concerns them and nothing private, and no notes", () => {
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
    expect(seen).toContain("gift-restricted");
    expect(seen).not.toContain("worth");
    expect(seen).not.toMatch(/SECRETprivate|SECRETnote|SECRETrestricted x/);
    expect(said(visibleRecord(record, role))).not.toContain("SECRET");
  }
  const [commitment] = sample.commitments;
  const own = {
    attendees: new Set([String(commitment?.party)]),
    organisations: new Set(""),
    activities: new Set(""),
  };
  expect(visibleRecord(sample, "delegate", own).commitments.map(({ id }) => id)).toContain(commitment?.id);
});

test("every role has a row", () => {
  for (const role of recordRoles) expect(() => visibleRecord(sample, role)).not.toThrow();
});
