// Lines beside an item: its place, its status, how it is interpreted.
import { expect, test } from "vitest";
import { languages } from "#text";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { placeLine, statusLine, withMode } from "./lines.ts";

const [activity] = smallVisit().activities;
if (!activity) throw new Error("there is an activity");

test("an item that is called as its place names it once", () => {
  expect(placeLine("Center Rog", "Center Rog")).toBeUndefined();
  expect(placeLine("Center Rog", "Center Rog, Atrium")).toBe("Center Rog, Atrium");
});

test.each(languages)("in %s what is not confirmed is marked", (language) => {
  expect(statusLine({ ...activity, status: undefined }, language)).toBeUndefined();
  expect(statusLine({ ...activity, status: "confirmed" }, language)).toBeUndefined();
  const marks = (["provisional", "option", "cancelled"] as const).map((status) =>
    statusLine({ ...activity, status }, language),
  );
  expect(new Set(marks).size).toBe(3);
});

test("the way of interpreting is said: consecutive where nothing else is", () => {
  expect(withMode("Chinese–English", activity, "en")).toBe("Chinese–English, consecutive");
  const whispered = {
    ...activity,
    interpretation: { ...(activity.interpretation ?? { provided: false }), mode: "whispered" as const },
  };
  expect(withMode("anglais–chinois", whispered, "fr")).toBe("anglais–chinois, chuchotage");
});
