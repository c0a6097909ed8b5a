// The picture of the figures: a long title is broken into lines, even without spaces, and nothing in it is markup.
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { figuresSvg } from "./figures-svg.ts";

const titleLines = (title: string): string[] =>
  [...figuresSvg([], title).matchAll(/class="title">([^<]*)</g)].map(([, words]) => words ?? "");

test("a title is broken between words or Chinese characters, without losing any", () => {
  const long =
    "Visit of a national commission and six cities to a capital and an urban region of another country";
  expect(titleLines(long).length).toBe(2);
  expect(titleLines(long).join(" ")).toBe(long);
  const chinese =
    "国家发展和改革委员会率六市代表团访问布鲁塞尔和卢布尔雅那城市区并开展区域合作与可持续发展交流活动";
  expect(titleLines(chinese).length).toBe(2);
  expect(titleLines(chinese).join("")).toBe(chinese);
  expect(titleLines("Short")).toEqual(["Short"]);
});

test("markup in names is text", () => {
  const part = { part: "a", label: "<script>", number: 1, value: "1", entries: [] };
  const row = {
    key: "held",
    name: '"&',
    definition: "",
    number: 1,
    of: null,
    value: "1",
    entries: [],
  } as const;
  const picture = figuresSvg([{ ...row, parts: [part] }], "<b>\u0001");
  expect(picture).not.toMatch(/<script|<b>/);
  expect(picture).toContain(">&#60;script&#62;</text>");
  // XML has no control characters: a picture with one would not open.
  expect(picture).not.toContain("\u0001");
  expect(XMLValidator.validate(picture)).toBe(true);
});
