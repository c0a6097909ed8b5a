// Makes a record with words planted in every text of restricted and private copies of its entries, and in its notes.
import { z } from "zod";
import { recordParts, type Visit, type VisitRecord, visitRecord } from "#domain";
import { isMapping } from "../../src/domain/validation/raw.ts";

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

/** Returns the entries of a list, with restricted and private copies that have words in all their texts. */
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

/** Parts whose entries do not state who may see them. Only the table of rights decides. */
const withoutVisibility = [
  "attendance",
  "names",
  "signOffs",
  "signatures",
  "comments",
  "questionnaires",
  "answers",
  "counts",
] as const;

/** Returns a record with each part three times, and a public item of minutes with paragraphs that are not public. */
export function plantedRecord(visit: Visit, record: VisitRecord): VisitRecord {
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
    questionnaires: record.questionnaires.map((_, i) => ({
      ...Object(Object(json.questionnaires)[i]),
      note: "SECRETnote",
    })),
    answers: record.answers.map((_, i) => ({
      ...Object(planted(Object(json.answers)[i], "SECRETprivate")),
      note: "SECRETnote",
    })),
    counts: record.counts.map((_, i) => ({ ...Object(Object(json.counts)[i]), note: "SECRETnote" })),
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
