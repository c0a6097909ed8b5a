// What somebody types into forms, before it becomes an edit of the visit.
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { schemaProblems } from "#domain";
import { catalogue, packs } from "#rules";
import { languages, sayPack, sayParameter, sayProblemSentence } from "#text";
import { isTileAddress } from "../../src/web/map/tiles.ts";
import { formOf, readAs, settingEdits, usualOf, written } from "../../src/web/visit/rule-settings.ts";
import { smallVisit } from "../fixtures/small-visit.ts";

test("an address of map tiles uses https and has placeholders; any other is refused", () => {
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

describe("parameters of rules", () => {
  const usual = catalogue.flatMap((rule) =>
    Object.entries(usualOf(smallVisit(), rule).parameters).map(([name, value]) => ({ rule, name, value })),
  );

  test("each has a name in every language", () => {
    expect(usual.length).toBeGreaterThan(20);
    for (const { rule, name, value } of usual) {
      for (const language of languages) {
        expect(sayParameter(language, `${rule.id}.${name}`), `${rule.id}.${name}`).toBeTruthy();
        if (typeof value === "string") expect(sayParameter(language, value), value).toBeTruthy();
      }
    }
  });

  test("a field shows a value that the rule accepts", () => {
    for (const { rule, name, value } of usual) {
      const form = formOf(rule.id, name, value);
      for (const language of languages) {
        const again = readAs(form, written(form, value, language));
        if (typeof value === "number") expect(again, `${name} ${language}`).toBeCloseTo(value, 3);
        else expect(again).toEqual(value);
      }
    }
  });

  test("every time of day is shown as a time", () => {
    const times = catalogue.flatMap((rule) => {
      const { properties } = z.toJSONSchema(rule.parameters, { io: "input", unrepresentable: "any" });
      return Object.entries(properties ?? {}).flatMap(([name, field]) =>
        JSON.stringify(field).includes("24:00)$") ? [{ rule: rule.id, name }] : [],
      );
    });
    expect(times.length).toBeGreaterThan(3);
    for (const { rule, name } of times) expect(formOf(rule, name, 1350), `${rule}.${name}`).toBe("time");
  });

  test("wrong values are refused with a sentence in the reader's language", () => {
    const lunch = catalogue.find((rule) => rule.id === "lunch");
    const typed = { minutes: readAs("length", "a while"), from: readAs("time", "25:00") };
    const read = lunch?.parameters.safeParse(typed);
    if (!lunch || !read || read.success) throw new Error("it is refused");
    const said = schemaProblems(lunch.parameters, typed, read.error.issues).map((problem) =>
      sayProblemSentence("sl", problem),
    );
    expect(said.join(" ")).toContain("a while");
    expect(said.join(" ")).toContain("1440");
  });

  test("packs of rules have names in every language", () => {
    for (const { id } of packs) for (const language of languages) expect(sayPack(language, id)).not.toBe(id);
  });

  test("a setting equal to the default is removed", () => {
    const own = { rule: "lunch", parameters: { minutes: 45 } };
    expect(settingEdits(own, { rule: "lunch", parameters: {} })).toEqual([
      { kind: "remove", path: ["visit", "rules", "lunch"] },
    ]);
    expect(settingEdits(undefined, { rule: "lunch", level: "off" })).toEqual([
      { kind: "add", path: ["visit", "rules"], item: { rule: "lunch", level: "off" }, before: null },
    ]);
  });
});
