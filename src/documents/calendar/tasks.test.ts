// Commitments as tasks, read back by an independent reader (ts-ics): days and states are right, texts unchanged.
import { convertIcsCalendar } from "ts-ics";
import { expect, test } from "vitest";
import { commitment } from "#domain";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { taskFile } from "./tasks.ts";

const words =
  "Send the study; all of it, also “第二部分”, with\nthe annexes and whatever else makes a line very, very long";
const commitments = [
  { id: "study", party: "zhengzhou", text: { en: words, "zh-Hans": "寄送研究报告" }, due: "2024-03-12" },
  { id: "sent", party: "zhengzhou", text: "send it", due: "2024-01-31", state: "done", closed: "2024-01-30" },
  { id: "given-up", party: "zhengzhou", text: "come", state: "dropped", reason: { en: "No budget" } },
].map((one) => commitment.parse(one));
const file = (language: string) =>
  taskFile({
    visit: smallVisit(),
    commitments,
    name: "Commitments",
    language,
    at: Temporal.Instant.from("2023-11-20T10:00:00.5Z"),
  });

test("each commitment is a task with its day, state and text", () => {
  const { todos = [], name } = convertIcsCalendar(undefined, file("en"));
  expect(name).toBe("Commitments");
  expect(todos.map(({ uid, status, summary }) => [uid, status, summary])).toEqual([
    ["study.small-visit@entente", "NEEDS-ACTION", words],
    ["sent.small-visit@entente", "COMPLETED", "send it"],
    ["given-up.small-visit@entente", "CANCELLED", "come"],
  ]);
  expect(todos[0]?.due).toMatchObject({ date: new Date("2024-03-12T00:00Z"), type: "DATE" });
  expect(todos[0]?.stamp.date).toEqual(new Date("2023-11-20T10:00Z"));
  expect(todos[1]?.completed?.date).toEqual(new Date("2024-01-30T00:00Z"));
  expect(todos[2]).toMatchObject({ description: "No budget" });
  expect(todos[2]?.due).toBeUndefined();
});

test("the tasks are in the reader's language, and no line is longer than RFC 5545 allows", () => {
  expect(file("zh-Hans")).toContain("SUMMARY:寄送研究报告");
  const lines = file("en").split("\r\n");
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});
