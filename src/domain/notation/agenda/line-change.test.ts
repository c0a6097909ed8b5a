// Editing the line of an item: the edits contain what changed and nothing else.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readVisit } from "#formats";
import { applyEdits, validateDocument, visitJson } from "../../edits/index.ts";
import type { Placement } from "../../programme/programme.ts";
import { agendaEdits } from "./agenda-edits.ts";
import { itemLine } from "./item-line.ts";
import { lineChange } from "./line-change.ts";
import { readAgenda } from "./read-agenda.ts";

const file = new URL("../../../../examples/brussels-ljubljana-2023/visit.yaml", import.meta.url);
const whole = readVisit(readFileSync(file, "utf8"), "visit.yaml");
if (!whole.ok) throw new Error("the sample does not validate");
const sample = whole.value.visit;
const visit = visitJson(sample);
const around = { visit, date: "2023-10-23", language: "en" };
const id = sample.activities.find(({ places }) => places.length > 0)?.id ?? "";
const line = "10:00–10:45 Talks @ Ljubljana City Hall · Zhengzhou";

const change = (after: string) => lineChange(line, after, id, around);
const at = (field: string) => ["visit", "activities", id, field];

test("an unchanged line gives no edit", () => {
  expect(change(line)).toEqual({ edits: [], start: undefined, place: undefined, longer: 0 });
});

test("a title is set in the language in which it was shown", () => {
  expect(change(line.replace("Talks", "Long talks"))?.edits).toEqual([
    { kind: "set", path: [...at("title"), "en"], value: "Long talks" },
  ]);
});

test("changed times are returned as values and make no edit", () => {
  expect(change(line.replace("10:00–10:45", "10:30–11:30"))).toEqual({
    edits: [],
    start: "2023-10-23T10:30",
    place: undefined,
    longer: 15,
  });
});

test("people are added and removed by name, and the rest of the list is unchanged", () => {
  const edits = change(line.replace("Zhengzhou", "Zhengzhou, Hangzhou"))?.edits ?? [];
  expect(edits).toEqual([
    { kind: "insert", path: [...at("attend"), "required"], value: "party-hangzhou", before: null },
  ]);
});

test("an unknown place is added, and comes first among the allowed places", () => {
  const found = change(line.replace("Ljubljana City Hall", "Old Mint"));
  expect(found?.place).toBe("old-mint");
  expect(found?.edits.map(({ kind, path }) => [kind, path.join("/")])).toEqual([
    ["add", "visit/places"],
    ["insert", at("places").join("/")],
  ]);
});

test("text that is not understood becomes a note after the item", () => {
  expect(change(`${line}, nobody known`)?.edits).toMatchObject([
    { kind: "insert", path: ["visit", "dayNotes"], value: { after: id, text: "nobody known", unread: true } },
  ]);
});

test("a line without a time is not an item", () => {
  expect(change("Talks")).toBeUndefined();
});

test("every item of the sample is read back from its line with its times, and unchanged", () => {
  const start = 28_300_000;
  for (const activity of sample.activities) {
    const place = activity.places[0] ?? null;
    const placement: Placement = {
      activity: activity.id,
      start,
      end: start + 45,
      place,
      attendees: [],
      interpreters: [],
      pinned: false,
    };
    for (const language of ["en", "sl", "zh-Hans"]) {
      const shown = itemLine(sample, placement, language);
      expect(lineChange(shown, shown, activity.id, { ...around, language })?.edits, shown).toEqual([]);
    }
  }
});

test("items are added to a visit by edits, and those that it refuses stay as text", () => {
  const document = { visit, programme: null };
  const text =
    "Tuesday 24 October\n10:00–11:00 Talks @ Old Mint\n\nSunday 29 October\n02:30 Twice on the clock\n- a detail of it\nFree evening";
  const read = readAgenda(text, visit);
  const { edits, visit: after, refused } = agendaEdits(read, document);
  expect([...refused]).toEqual(["twice-on-the-clock"]);
  expect(after?.activities.length).toBe(sample.activities.length + 1);
  const applied = applyEdits(document, edits);
  if (!applied.ok) throw new Error(applied.error.code);
  expect(validateDocument(applied.value.next).ok).toBe(true);
  const kept = after?.dayNotes?.filter(({ unread }) => unread).map((note) => note.text.und);
  expect(kept).toEqual(["Free evening", "02:30 Twice on the clock", "- a detail of it"]);
  const back = applyEdits(applied.value.next, applied.value.inverse);
  expect(back.ok && back.value.next).toEqual(document);
});
