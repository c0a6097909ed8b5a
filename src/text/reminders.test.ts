// Reminders on a day: recipients, languages and commitments.
import { expect, test } from "vitest";
import { visitRecord } from "#domain";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { remindersOf } from "./index.ts";

const visit = smallVisit();
const today = Temporal.PlainDate.from("2024-03-05");
const letters = (...commitments: readonly object[]) =>
  remindersOf(
    visit,
    visitRecord.parse({ entente: 1, visit: "small-visit", updated: "2024-03-01", commitments }),
    today,
  );
const commitment = (id: string, due: string | undefined, more: object = {}) => ({
  id,
  party: "zhengzhou",
  text: { en: `send ${id}`, "zh-Hans": `寄送${id}` },
  ...(due ? { due } : {}),
  ...more,
});

test("a party's head gets one reminder of late commitments and those due within two weeks, in the head's language", () => {
  const found = letters(
    commitment("soon", "2024-03-19"),
    commitment("late", "2024-02-01"),
    commitment("later", "2024-03-20"),
    commitment("undated", undefined),
    commitment("over", "2024-02-01", { state: "done" }),
    commitment("given-up", "2024-02-01", { state: "dropped" }),
  );
  expect(found).toHaveLength(1);
  const [letter] = found;
  const head = visit.people.find(({ id }) => id === "zhengzhou-head");
  expect(letter?.to?.id).toBe("zhengzhou-head");
  expect(letter?.language.slice(0, 2)).toBe(head?.languages[0]?.slice(0, 2));
  expect(letter?.commitments.map(({ id }) => id)).toEqual(["late", "soon"]);
  expect(letter?.text).toContain("已逾期（原定2024年2月1日）：寄送 late");
  expect(letter?.text).not.toMatch(/later|undated|over|given-up/);
});

test("a named person gets the letter; if nobody is named, there is a letter nevertheless", () => {
  const [named] = letters(commitment("study", "2024-03-06", { person: "hangzhou-head" }));
  expect(named?.to?.id).toBe("hangzhou-head");
  // If the person is no longer in the visit, the head of the party gets the letter.
  const [left] = letters(commitment("study", "2024-03-06", { person: "somebody-who-left" }));
  expect(left?.to?.id).toBe("zhengzhou-head");
  const organisation = visit.organisations[0]?.id ?? "";
  const [nobody] = letters({ id: "reply", organisation, text: "reply", due: "2024-03-06" });
  expect(nobody).toMatchObject({ to: undefined });
  expect(nobody?.text).toContain("reply");
});
