// Makes a record with words planted in every text that its schema has: in restricted and private copies of its entries,
// in entries of the lists that are never public, and in all notes.
import { z } from "zod";
import { recordLists, type Visit, type VisitRecord, visitRecord } from "#domain";
import { plantedIn, textPaths } from "./planted-visit.ts";

type Json = Readonly<Record<string, unknown>>;
type List = (typeof recordLists)[number];

const schema = z.toJSONSchema(visitRecord, { io: "input", unrepresentable: "any" });
const at = "2023-11-02T10:00Z";

/** Texts of public entries that no copy hides: names within sentences, and the news item, which is published as it is. */
const open = /^(names|news)\b/;

/** Lists whose entries do not state who may see them, with the word of each: only the table of rights decides. */
const closed: Readonly<Partial<Record<List, string>>> = {
  attendance: "SECRETnote",
  marks: "SECRETnote",
  signOffs: "SECRETnote",
  questionnaires: "SECRETrestricted",
  answers: "SECRETprivate",
  counts: "SECRETprivate",
};

/** Returns the entries of a list and one more that has every nested list, so that all texts exist. */
function wholeEntries(list: List, entries: readonly Json[], visit: Visit): readonly Json[] {
  const activity = visit.activities[0]?.id;
  const delegation = visit.delegations[0];
  const party = delegation?.parties[0]?.id;
  const asked = { question: "asked-question" };
  const [one, other] = visit.organisations.map(({ id }) => id);
  const least: Readonly<Partial<Record<List, Json>>> = {
    held: { activity },
    contributions: { activity, by: [party], part: "address" },
    commitments: { party },
    agreements: { kind: "mou", between: [one, other] },
    statements: { kind: "insight" },
    attendance: { activity, walkIns: [{ id: "guest-attendance" }] },
    marks: { activity, at, says: "held" },
    signOffs: { activity },
    gifts: { to: [delegation?.id], worth: { amount: 40, currency: "EUR" } },
    photos: { activity, consent: "given" },
    questionnaires: { moment: "end", questions: [{ id: "asked-question", kind: "text" }] },
    answers: { questionnaire: "whole-questionnaires", date: "2023-11-02", replies: [asked] },
    counts: { questionnaire: "whole-questionnaires", people: 5, questions: [asked] },
    minutes: {
      activity,
      decisions: [{ id: "whole-decision" }],
      paragraphs: [{ id: "whole-paragraph" }],
    },
    practices: {
      topic: visit.topics[0]?.id,
      owner: visit.organisations[0]?.id,
      activity,
      assessments: [{ id: "whole-assessment", party }],
      transfers: [{ id: "whole-transfer", party, state: "adapted" }],
    },
  };
  const more = least[list];
  return more ? [...entries, { id: `whole-${list.toLowerCase()}`, ...more }] : entries;
}

/** Returns an entry whose ids, its own and those within it, end in a word. */
function renamed(value: unknown, end: string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, end));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      key === "id" ? `${String(field).slice(0, 60)}-${end}` : renamed(field, end),
    ]),
  );
}

/**
 * Returns a record with each part three times, and a public item of minutes with paragraphs that are not public. Throws
 * an error if a text of the schema has no planted word anywhere.
 */
export function plantedRecord(visit: Visit, record: VisitRecord): VisitRecord {
  const json: Json = JSON.parse(JSON.stringify(z.encode(visitRecord, record)));
  const planted = new Set<string>();
  const plant = (list: List, value: unknown, word: string): Json => {
    const items: Json = Object(Object(schema.properties?.[list]).items);
    const made = plantedIn(items, value, `${list}[]`, { shown: new Set(), word, planted });
    return { ...Object(made), note: "SECRETnote" };
  };
  const listed = (list: List): unknown[] => {
    const entries: readonly Json[] = Array.isArray(json[list]) ? json[list] : [];
    if (list === "names") return entries.map((one) => ({ ...one, note: "SECRETnote" }));
    const whole = wholeEntries(list, entries, visit);
    const word = closed[list];
    if (word !== undefined) return whole.map((one) => plant(list, one, word));
    return [
      // Gifts have no public form.
      ...(list === "gifts" ? [] : entries.map((one) => ({ ...one, note: "SECRETnote" }))),
      ...(["restricted", "private"] as const).flatMap((visibility) =>
        whole.map((one) => ({
          ...plant(list, renamed(one, visibility), `SECRET${visibility}`),
          ...(list === "gifts" ? {} : { public: false }),
          private: visibility === "private",
        })),
      ),
    ];
  };
  const paragraphs = (["restricted", "private"] as const).map((visibility) => ({
    id: `paragraph-${visibility}`,
    text: `SECRET${visibility}`,
    visibility,
  }));
  const { id: activity } = visit.activities[0] ?? {};
  const lists = Object.fromEntries(recordLists.map((list) => [list, listed(list)]));
  const made = visitRecord.parse({
    ...json,
    overview: { ...Object(json.overview), note: "SECRETnote" },
    ...lists,
    signatures: [
      {
        ...plant("signatures", { id: "signed", activity, at, signed: [{ id: "any" }] }, "SECRETprivate"),
        signed: paragraphs.map(({ id, text }) => ({ id, text })),
      },
    ],
    comments: paragraphs.map(({ id, visibility }) =>
      plant("comments", { id: `comment-${visibility}`, on: id, at }, `SECRET${visibility}`),
    ),
    minutes: [...(lists.minutes ?? []), { id: "open", activity, item: "Open", public: true, paragraphs }],
  });
  const missing = textPaths(schema).filter(
    (path) => !open.test(path) && !path.endsWith("note") && !planted.has(path),
  );
  if (missing.length > 0) throw new Error(`no word is planted in ${missing.join(", ")}`);
  return made;
}
