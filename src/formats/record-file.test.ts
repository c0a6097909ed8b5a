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
