import { expect, test } from "vitest";
import { clustersIn, composed, drawable, withDrawableMarks } from "./clusters.ts";

const font = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((char) => char.codePointAt(0) ?? 0));

test("marks are joined with their letters, and Han keeps its variants", () => {
  expect(composed("Kova\u030c, \u1100\u1175\u11b7, \ufa19\u6751")).toBe("Kov\u01ce, \uae40, \ufa19\u6751");
  expect(clustersIn("e\u0301 b\u030c c b\u030c")).toEqual(["b\u030c"]);
});

test("a letter is drawn with the marks of the first font that draws it", () => {
  const fonts = [font("abo\u0301\u0323"), font("\u010d\u030c\u1ecd\u1ec7\u0301"), font("xb\u0301\u030c")];
  expect(drawable("b\u0301", fonts)).toBe("b\u0301");
  expect(drawable("b\u0301\u030c", fonts)).toBe("b\u0301");
  // The first font draws it from its parts.
  expect(drawable("\u1ecd\u0301", fonts)).toBe("\u1ecd\u0301");
  // The mark would be drawn from the first font, and the letter not at all.
  expect(drawable("\u1ec7\u0301", fonts)).toBe("\u1ec7");
  // No font has the letter: it is reported as missing.
  expect(drawable("q\u0301", fonts)).toBe("q\u0301");
  // A variation selector needs no font.
  expect(drawable("a\ufe0f", fonts)).toBe("a\ufe0f");
  expect(withDrawableMarks("ab\u030c c\u030c", fonts)).toBe("ab \u010d");
});
