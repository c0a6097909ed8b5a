// Search for words in English, Slovenian and Chinese minutes.
import fc from "fast-check";
import { expect, test } from "vitest";
import { gramsOf, searchable, searchWords } from "./grams.ts";

/** Whether a query finds a text, as the database decides it. */
function isFound(text: string, question: string): boolean {
  const plain = searchable(text);
  const grams = new Set(gramsOf(plain));
  const words = searchWords(question);
  return (
    !!words && words.grams.every((gram) => grams.has(gram)) && words.parts.every((p) => plain.includes(p))
  );
}

test("words are found within words of three languages, and accents may be left out", () => {
  expect(isFound("The museums of the EU share a study.", "museum share")).toBe(true);
  expect(isFound("Krožno gospodarstvo v občini", "krozno GOSPOD")).toBe(true);
  expect(isFound("双方同意在循环经济方面合作。", "循环经济")).toBe(true);
  expect(isFound("双方同意在循环经济方面合作。", "环经")).toBe(true);
  expect(isFound("双方同意在循环经济方面合作。", "经")).toBe(true);
  expect(isFound("建设5G网络", "5g 网络")).toBe(true);
});

test("absent words are not found, and short words match only whole words", () => {
  expect(isFound("The museums of Ljubljana", "eu")).toBe(false);
  expect(isFound("The EU and Ljubljana", "eu")).toBe(true);
  expect(isFound("循环的经济", "循环经济")).toBe(false);
  expect(isFound("urban green", "greenurban")).toBe(false);
  expect(searchWords(" ?! ")).toBeUndefined();
});

test("a text is found by any part of a word with three letters or more", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zčšž]{3,9}$|^[一-龥]{1,6}$/u), { minLength: 1 }),
      fc.nat(),
      (words, n) => {
        const word = [...(words[n % words.length] ?? "")];
        const part = word.slice(n % Math.max(1, word.length - 2)).join("");
        expect(isFound(words.join(" "), part)).toBe(true);
      },
    ),
  );
});
