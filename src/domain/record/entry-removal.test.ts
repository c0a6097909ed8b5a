// What names a removed entry stays and loses only its name, so that the record can be read again.
import { expect, test } from "vitest";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { applyEdits } from "../edits/apply.ts";
import type { Edit, RecordDocument } from "../edits/edit.ts";
import { recordJson, validateRecordDocument } from "../edits/record-edits.ts";
import { markEdits } from "./day-edits.ts";
import { minutesRemoval, photoRemoval } from "./entry-removal.ts";
import { visitRecord } from "./record.ts";

const visit = smallVisit();
const [first, second, third] = visit.activities.map(({ id }) => id);
const [delegation] = visit.delegations;
const photo = (id: string) => ({ id, public: true, consent: "given", alt: { en: "A hall" }, credit: "City" });
const document: RecordDocument = recordJson(
  visitRecord.parse({
    entente: 1,
    visit: visit.id,
    updated: "2023-10-30",
    news: { category: { en: "News" }, published: "2023-10-30", photos: ["one", "two"] },
    photos: [photo("one"), photo("two")],
    held: [
      { id: "h1", activity: first },
      { id: "h2", activity: second, follows: "h1" },
      { id: "h3", activity: third, partOf: "h1" },
    ],
    minutes: [
      {
        id: "item",
        activity: first,
        item: { en: "Next steps" },
        paragraphs: ["p1", "p2"].map((id) => ({ id, text: { en: "They meet." } })),
      },
    ],
    commitments: ["item", "p1", "p2"].map((from) => ({
      id: `from-${from}`,
      party: delegation?.parties[0]?.id,
      text: { en: "meet" },
      from,
    })),
  }),
);
const before = validateRecordDocument(document, visit);
if (!before.ok) throw new Error(JSON.stringify(before.error));
const record = before.value;

/** The record after edits, and what undoing them returns. */
function after(edits: readonly Edit[]) {
  const applied = applyEdits(document, edits);
  if (!applied.ok) throw new Error(applied.error.code);
  const read = validateRecordDocument(applied.value.next, visit, document);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const undone = applyEdits(applied.value.next, applied.value.inverse);
  expect(undone.ok && undone.value.next).toEqual(document);
  return read.value;
}

test("an item loses its mark although others follow it or are parts of it", () => {
  const edits = markEdits(record.held, { activity: String(first), day: undefined, order: [] }, "planned");
  const { held } = after(edits);
  expect(held.map(({ id, follows, partOf }) => [id, follows, partOf])).toEqual([
    ["h2", undefined, undefined],
    ["h3", undefined, undefined],
  ]);
});

test("a commitment outlives its paragraph and its item of the agenda", () => {
  const origins = (edits: readonly Edit[]) => after(edits).commitments.map(({ from }) => from);
  expect(origins(minutesRemoval(record, "item", "p1"))).toEqual(["item", undefined, "p2"]);
  expect(origins(minutesRemoval(record, "item"))).toEqual([undefined, undefined, undefined]);
});

test("a removed photo leaves the news item, the last one with the choice", () => {
  expect(after(photoRemoval(record, "one")).news?.photos).toEqual(["two"]);
  const one = { news: record.news && { ...record.news, photos: record.news.photos?.slice(0, 1) } };
  expect(photoRemoval(one, "one")[0]).toMatchObject({ kind: "unset" });
});
