// Ids of categories are parts of addresses and differ.
import fc from "fast-check";
import { expect, test } from "vitest";
import { categoryId, categoryIdOf, newCategoryId } from "./news-category.ts";

test("an id is made from the English name, with letters that addresses allow", () => {
  expect(categoryIdOf({ sl: "Novice s Kitajske", en: "News from China" })).toBe("news-from-china");
  expect(categoryIdOf({ sl: "Čisto sveže!" })).toBe("cisto-sveze");
});

test("ids are valid and differ for any names", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 90, unit: "grapheme" }), { maxLength: 6 }),
      (names) => {
        const taken: string[] = [];
        for (const name of [...names, ...names]) taken.push(newCategoryId({ en: name }, taken));
        for (const id of taken) expect(categoryId.safeParse(id).success, id).toBe(true);
        expect(new Set(taken).size).toBe(taken.length);
      },
    ),
  );
});
