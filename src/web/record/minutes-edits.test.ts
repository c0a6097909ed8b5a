// The effect of writing minutes and marking items on the record.
import { expect, test } from "vitest";
import {
  applyEdits,
  type Edit,
  lateEdits,
  markEdits,
  mentionablesOf,
  presenceEdits,
  type RecordDocument,
  validateRecordDocument,
  visitRecord,
} from "#domain";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { addedParagraphs, changedParagraph, translated } from "./minutes-edits.ts";

const visit = smallVisit();
const empty: RecordDocument = {
  record: {
    entente: 1,
    visit: visit.id,
    updated: "2023-11-20",
    minutes: [{ id: "opening", activity: "welcome", item: { en: "Opening" } }],
  },
};

/** Returns the record after edits, as the server would store it. */
function after(document: RecordDocument, edits: readonly Edit[]): RecordDocument {
  const applied = applyEdits(document, edits);
  if (!applied.ok) throw new Error(applied.error.code);
  const valid = validateRecordDocument(applied.value.next, visit, document);
  if (!valid.ok) throw new Error(valid.error.map(({ problem }) => problem.code).join());
  return applied.value.next;
}
const read = ({ record }: RecordDocument) => visitRecord.parse(record);
const writing = (document: RecordDocument, language = "en") => ({
  visit,
  record: read(document),
  mentionables: mentionablesOf(visit),
  language,
});
const write = (document: RecordDocument, line: string) =>
  after(document, addedParagraphs(writing(document), "opening", [line], { kind: "said" }));
const rewrite = (document: RecordDocument, typed: string, language = "en") => {
  const item = read(document).minutes[0];
  const paragraph = item?.paragraphs?.[0];
  if (!item || !paragraph) throw new Error("no paragraph");
  return after(document, changedParagraph(writing(document, language), item.id, paragraph, typed));
};

test("a line with a person and a date makes a commitment of the person's party", () => {
  const { commitments, minutes } = read(write(empty, "@Mayor sends the study by 12 March"));
  expect(commitments).toMatchObject([
    { party: "ljubljana-hosts", person: "mayor", text: { en: "sends the study" }, state: "open" },
  ]);
  expect(commitments[0]?.due?.toString()).toBe("2024-03-12");
  expect(commitments[0]?.from).toBe(minutes[0]?.paragraphs?.[0]?.id);
});

test("a line without a date or a name makes no commitment until it has both", () => {
  const named = write(empty, "@Zhengzhou sends the study");
  expect(read(named).commitments).toEqual([]);
  expect(read(rewrite(named, "@Zhengzhou sends the study by 12 March")).commitments).toHaveLength(1);
  expect(read(write(empty, "They met by 12 March")).commitments).toEqual([]);
});

test("a commitment follows its line, but keeps fields that somebody has changed", () => {
  const first = write(empty, "@Zhengzhou sends the study by 12 March");
  const moved = read(rewrite(first, "@Zhengzhou sends both studies by 1 April")).commitments[0];
  expect([moved?.due?.toString(), moved?.text.en]).toEqual(["2024-04-01", "sends both studies"]);
  const id = read(first).commitments[0]?.id ?? "";
  const byHand = after(first, [
    { kind: "set", path: ["record", "commitments", id, "due"], value: "2024-05-05" },
    { kind: "set", path: ["record", "commitments", id, "text", "en"], value: "send it by post" },
  ]);
  const kept = read(rewrite(byHand, "@Zhengzhou sends both studies by 1 April")).commitments[0];
  expect([kept?.due?.toString(), kept?.text.en]).toEqual(["2024-05-05", "send it by post"]);
});

test("a paragraph has a text for each language, and is removed without any", () => {
  const english = write(empty, "Welcome.");
  const both = rewrite(english, "欢迎。", "zh-Hans");
  expect(read(both).minutes[0]?.paragraphs?.[0]?.text).toEqual({ en: "Welcome.", "zh-Hans": "欢迎。" });
  expect(translated(visit, read(both).minutes).map(({ count }) => count)).toEqual([1, 1, 0]);
  const chinese = rewrite(both, "");
  expect(read(chinese).minutes[0]?.paragraphs?.[0]?.text).toEqual({ "zh-Hans": "欢迎。" });
  expect(read(rewrite(chinese, "", "zh-Hans")).minutes[0]?.paragraphs).toEqual([]);
});

test("an item that two people mark has one entry, and the mark can be removed", () => {
  const of = { activity: "welcome", day: "2023-10-25", order: [] };
  const held = after(empty, markEdits([], of, "held"));
  const entries = read(held).held;
  const [entry] = entries;
  if (!entry) throw new Error("not held");
  const short = after(held, [...markEdits(entries, of, "cutShort"), ...lateEdits(entry, 20)]);
  expect(read(short).held).toMatchObject([{ outcome: "held", cutShort: true, late: 20 }]);
  expect(read(after(short, markEdits(entries, of, "cancelled"))).held).toMatchObject([
    { outcome: "cancelled" },
  ]);
  expect(read(after(short, markEdits(entries, of, "planned"))).held).toEqual([]);
  const other = markEdits([], of, "cancelled");
  expect(applyEdits(held, other)).toMatchObject({ ok: false, error: { code: "entry-exists" } });
});

test("items that are marked in any order are in the record in the order of events", () => {
  const order = visit.activities.map(({ id }) => id);
  const marked = [2, 0, 1].reduce((document, i) => {
    const activity = order[i] ?? "";
    return after(document, markEdits(read(document).held, { activity, day: undefined, order }, "held"));
  }, empty);
  expect(read(marked).held.map(({ activity }) => activity)).toEqual(order.slice(0, 3));
});

test("after everybody was present and one is excused, each person is in one list", () => {
  const people = visit.people.slice(0, 3).map(({ id }) => id);
  const [first] = people;
  if (!first) throw new Error("nobody");
  const all = after(empty, presenceEdits(undefined, "welcome", people, "present"));
  const one = after(all, presenceEdits(read(all).attendance[0], "welcome", [first], "excused"));
  expect(read(one).attendance).toMatchObject([{ present: people.slice(1), excused: [first] }]);
});
