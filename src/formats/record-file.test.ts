// The record file: everything that it names has to exist.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readRecord } from "./record-file.ts";
import { readVisit } from "./visit-file/index.ts";

const folder = "examples/brussels-ljubljana-2023";
const file = await readVisit(await readFile(`${folder}/visit.yaml`), "visit.yaml");
if (!file.ok) throw new Error("the sample cannot be read");
const { visit } = file.value;
const source = await readFile(`${folder}/ordinary-record.yaml`, "utf8");

test("a photo of the news item that the record does not have is reported with its line", () => {
  const line = source.split("\n").findIndex((text) => text.startsWith("  languages:")) + 2;
  const wrong = source.replace(/^ {2}languages: .*$/m, (text) => `${text}\n  photos: [foto-1]`);
  const read = readRecord(wrong, "record.yaml", visit);
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.error).toMatchObject([{ code: "unknown-reference", line }]);
});

test.each([
  ["a photo", "photos: [held-chamber]", "photo", "held-activity"],
  ["a photo, from the minutes", "photos: [item]", "photo", "minutes"],
  ["what an activity follows", "follows: welcome-crnek }", "held-activity", "entry"],
  ["the origin of a commitment", "from: held-chamber }", "minutes", "held-activity"],
])("an entry of another kind is not accepted as %s", (_, wrong, to, is) => {
  const more = [
    "minutes: [{ id: item, activity: chamber-meeting, item: { en: Item } }]",
    "commitments:",
    "  - { id: promise, party: party-ndrc, text: { en: call }, from: item }",
    "",
  ].join("\n");
  const full = source.replace(/^ {2}languages: .*$/m, (text) => `${text}\n  photos: []`) + more;
  expect(readRecord(full, "record.yaml", visit)).toMatchObject({ ok: true });
  const key = wrong.slice(0, wrong.indexOf(":"));
  const from = full.lastIndexOf(`${key}: `);
  const changed = full.slice(0, from) + wrong + full.slice(full.indexOf("\n", from));
  const line = changed.slice(0, from).split("\n").length;
  expect(readRecord(changed, "record.yaml", visit)).toMatchObject({
    ok: false,
    error: [{ code: "unknown-reference", line, values: { to, is } }],
  });
});
