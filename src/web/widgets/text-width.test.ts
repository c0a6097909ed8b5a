// The texts that fit into a narrow box.
import { expect, test } from "vitest";
import { isReadable, linesOf, upToWideWord, widthOf } from "./text-width.ts";

test("Chinese letters are as wide as they are high, small letters narrower", () => {
  expect(widthOf("欢迎晚宴", 12)).toBe(48);
  expect(widthOf("mill", 12)).toBeLessThan(widthOf("MOON", 12));
  expect(widthOf("Welcome dinner", 13)).toBeGreaterThan(80);
  expect(widthOf("Welcome dinner", 13)).toBeLessThan(130);
});

test("lines break between words, and a word that is wider than a line does not fit", () => {
  expect(linesOf("Welcome dinner", { width: 200, size: 13 })).toBe(1);
  expect(linesOf("Welcome dinner", { width: 80, size: 13 })).toBe(2);
  expect(linesOf("Welcome dinner", { width: 30, size: 13 })).toBe(Number.POSITIVE_INFINITY);
  expect(linesOf("欢迎晚宴", { width: 26, size: 13 })).toBe(2);
});

test("a text is cut before a word that is too long for a line", () => {
  expect(upToWideWord("Talks with representatives", { width: 60, size: 13 })).toBe("Talks with ");
  expect(upToWideWord("Talks with", { width: 60, size: 13 })).toBe("Talks with");
});

test("a text is readable if all of it or at least twelve letters fit", () => {
  expect(isReadable("Lunch", { width: 45, lines: 1, size: 12 })).toBe(true);
  expect(isReadable("Roundtable of government representatives", { width: 45, lines: 1, size: 12 })).toBe(
    false,
  );
  expect(isReadable("Roundtable of government representatives", { width: 110, lines: 1, size: 12 })).toBe(
    true,
  );
  // Two lines of which the first holds one word.
  expect(isReadable("Roundtable of government representatives", { width: 80, lines: 2, size: 12 })).toBe(
    true,
  );
  expect(isReadable("Roundtable of government representatives", { width: 40, lines: 9, size: 12 })).toBe(
    false,
  );
});
