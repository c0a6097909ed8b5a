import { describe, expect, test } from "vitest";
import { distance, plain, scoreOf } from "./fuzzy.ts";

describe("a typed word", () => {
  test("is found with missing, changed, swapped or additional letters, and without accents", () => {
    for (const typed of [
      "interpreters",
      "interpeters",
      "interprters",
      "interrpeters",
      "intrepreters",
      "interp",
    ])
      expect(scoreOf(plain(typed), plain("Interpreters and vehicles")), typed).toBeDefined();
    expect(scoreOf(plain("udelezenci"), plain("Udeleženci"))).toBeDefined();
    expect(scoreOf(plain("jozef stefan"), plain("Institut »Jožef Stefan«"))).toBeDefined();
    expect(scoreOf(plain("发布"), plain("发布"))).toBe(0);
    expect(scoreOf(plain("日程手"), plain("日程手册"))).toBeDefined();
  });

  test("is not found in different words", () => {
    expect(scoreOf(plain("releases"), plain("Participants"))).toBeUndefined();
    expect(scoreOf(plain("undo"), plain("Rules"))).toBeUndefined();
    expect(scoreOf(plain("visit xyz"), plain("Visit"))).toBeUndefined();
  });

  test("finds whole words first, then beginnings of words, then words with typing errors", () => {
    const [whole, start, wrong] = ["Rule", "Rules", "Role"].map((text) => scoreOf("rule", plain(text)) ?? 99);
    expect(whole).toBeLessThan(start ?? 0);
    expect(start).toBeLessThan(wrong ?? 0);
  });
});

test("two swapped neighbouring letters count as one error", () => {
  expect(distance("thrusday", "thursday", 2)).toBe(1);
  expect(distance("abc", "xyz", 2)).toBe(3);
});
