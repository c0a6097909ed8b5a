// What somebody types into forms, before the visit hears of it.
import { describe, expect, test } from "vitest";
import { isTileAddress } from "../../src/web/map/tiles.ts";
import { pairsOf, pairsText } from "../../src/web/rooms/language-pairs.ts";

describe("pairs of languages", () => {
  test.each([
    [
      "zh–en, zh–sl",
      [
        ["zh", "en"],
        ["zh", "sl"],
      ],
    ],
    [
      "zh-en; sl/zh",
      [
        ["zh", "en"],
        ["sl", "zh"],
      ],
    ],
    ["zh-Hans – en", [["zh-Hans", "en"]]],
    ["zh", [["zh"]]],
    ["", []],
  ])("%s", (text, pairs) => expect(pairsOf(text)).toEqual(pairs));

  test("what is written is read back", () =>
    expect(
      pairsOf(
        pairsText([
          ["zh", "en"],
          ["pt-BR", "sl"],
        ]),
      ),
    ).toEqual([
      ["zh", "en"],
      ["pt-BR", "sl"],
    ]));
});

test("tiles come encrypted and by number; anything else is no address of tiles", () => {
  expect(isTileAddress("https://tiles.example.org/{z}/{x}/{y}.png")).toBe(true);
  for (const wrong of [
    "",
    "tiles.example.org/{z}/{x}/{y}.png",
    "http://tiles.example.org/{z}/{x}/{y}.png",
    "https://tiles.example.org/{z}/{x}.png",
    "javascript:alert(1)//{z}{x}{y}",
  ])
    expect(isTileAddress(wrong), wrong).toBe(false);
});
