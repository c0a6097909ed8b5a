// Lines below the title of an item: its place, its status, its interpretation.
import { expect, test } from "vitest";
import { headDate, languages, longDate } from "#text";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { placeLine, statusLine, withMode } from "./lines.ts";
import { withPost } from "./wording.ts";

const [activity] = smallVisit().activities;
if (!activity) throw new Error("there is an activity");

test("an item with the name of its place states the name once", () => {
  expect(placeLine("Center Rog", "Center Rog")).toBeUndefined();
  expect(placeLine("Emergency centre", "Emergency Centre")).toBeUndefined();
  expect(placeLine("Center Rog", "Center Rog, Atrium")).toBe("Center Rog, Atrium");
  expect(placeLine("Free time in Vigo", "Vigo")).toBeUndefined();
  expect(placeLine("参观富冈制丝厂", "富冈制丝厂")).toBeUndefined();
  expect(placeLine("At the Eurocentre", "Centre")).toBe("Centre");
  expect(placeLine("Lunch", undefined)).toBeUndefined();
});

test.each(languages)("in %s, items that are not confirmed are marked", (language) => {
  expect(statusLine({ ...activity, status: undefined }, language)).toBeUndefined();
  expect(statusLine({ ...activity, status: "confirmed" }, language)).toBeUndefined();
  const marks = (["provisional", "option", "cancelled"] as const).map((status) =>
    statusLine({ ...activity, status }, language),
  );
  expect(new Set(marks).size).toBe(3);
});

test("the mode of interpretation is stated, and is consecutive by default", () => {
  expect(withMode("Chinese–English", activity, "en")).toBe("Chinese–English, consecutive");
  const whispered = {
    ...activity,
    interpretation: { ...(activity.interpretation ?? { provided: false }), mode: "whispered" as const },
  };
  expect(withMode("anglais–chinois", whispered, "fr")).toBe("anglais–chinois, chuchotage");
});

test("the post comes before the name in Chinese and Japanese, and after it in other languages", () => {
  expect(withPost("王伟", "副市长", "zh-Hans")).toBe("副市长王伟");
  expect(withPost("Dejan Crnek", "卢布尔雅那市副市长", "zh-Hans")).toBe("卢布尔雅那市副市长 Dejan Crnek");
  expect(withPost("山本一太", "群馬県知事", "ja")).toBe("群馬県知事山本一太");
  expect(withPost("Dejan Crnek", "podžupan Ljubljane", "sl")).toBe("Dejan Crnek, podžupan Ljubljane");
});

test("the heading of a day begins with a capital letter", () => {
  const day = Temporal.PlainDate.from("2019-10-03");
  expect(languages.map((language) => headDate(day, language).charAt(0))).toEqual(
    languages.map((language) => longDate(day, language).charAt(0).toUpperCase()),
  );
  expect(headDate(day, "fr")).toBe("Jeudi 3 octobre 2019");
});
