// Every rule and pack states its source in the reader's language, with the date in the reader's notation.
import { expect, test } from "vitest";
import { catalogue, packs } from "#rules";
import { languages, partialDate, sayPackSource, sayRuleSource } from "#text";

test("every rule and pack has a source in each language, in sentences of that language", () => {
  for (const language of languages) {
    const sources = [
      ...catalogue.map(({ id }) => sayRuleSource(language, id)),
      ...packs.map(({ id }) => sayPackSource(language, id)),
    ];
    expect(sources.filter((source) => source === "")).toEqual([]);
    if (language === "en") continue;
    // Titles between quotation marks stay in their language; addresses have none.
    const ours = sources.map((source) =>
      source
        .replaceAll(/[«„»《“][^«»„“”《》]+[»“”«》]/gu, "")
        .replaceAll(/[a-z-]+(?:\.[a-z-]+)+[\w/?=&-]*/g, ""),
    );
    expect(ours.filter((source) => /\b(?:our|the|and|read|hours|not)\b/.test(source))).toEqual([]);
  }
});

test("a year, a month and a date are in the reader's notation", () => {
  const written = (text: string) => languages.map((language) => partialDate(text, language));
  expect(written("2016")).toEqual(["2016", "2016年", "2016", "2016", "2016"]);
  expect(written("2019-10")).toEqual([
    "October 2019",
    "2019年10月",
    "oktober 2019",
    "octobre 2019",
    "Oktober 2019",
  ]);
  expect(written("2003-11-04")).toEqual([
    "4 November 2003",
    "2003年11月4日",
    "4. november 2003",
    "4 novembre 2003",
    "4. November 2003",
  ]);
});
