// Every folder of a language is complete: the same surfaces, keys and facts as English, in valid messages.
import { readdirSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import "./loading/all-languages.ts";
import { catalogueOf } from "./catalogues.ts";
import { type Language, languageNames, languages } from "./languages.ts";
import { sayMessage } from "./say.ts";

const english = catalogueOf("en");
type Surface = keyof typeof english;
const surfaces = Object.keys(english) as Surface[];

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** Returns the facts that a message asks for, in any branch. */
function asked(elements: Elements): string[] {
  return elements.flatMap((element): string[] => {
    if (element.type === 0 || element.type === 7 || element.type === 8) return [];
    const inner =
      "options" in element ? Object.values(element.options).flatMap(({ value }) => asked(value)) : [];
    return [element.value, ...inner];
  });
}

const factsOf = (message: string, language: string): readonly string[] =>
  asked(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "loading")
  .map((entry) => entry.name);

test("every folder is a language that can be chosen", () => {
  expect(folders.toSorted()).toEqual(languages.toSorted());
  expect(Object.keys(languageNames).toSorted()).toEqual(folders.toSorted());
});

/** Grammatical facts that sentences of the news item receive, of which English needs few. */
const agreement = [
  "has",
  "g",
  "h",
  "s",
  "turn",
  "count",
  "noun",
  "aNp",
  "aNp2",
  "objectNp",
  "elides",
  "there",
  "again",
  "given",
];

describe.each(languages.filter((language) => language !== "en"))("%s", (language) => {
  const catalogue = catalogueOf(language);

  test("has exactly the files and the keys of English", () => {
    expect(Object.keys(catalogue)).toEqual(surfaces);
    for (const surface of surfaces)
      expect(Object.keys(catalogue[surface]).toSorted(), surface).toEqual(
        Object.keys(english[surface]).toSorted(),
      );
  });

  test("has valid messages without facts that English lacks", () => {
    for (const surface of surfaces) {
      const said = new Map(Object.entries<string>(catalogue[surface]));
      for (const [key, original] of Object.entries<string>(english[surface])) {
        const message = said.get(key) ?? "";
        // The opener without a connecting word is empty.
        if (original !== "") expect(message.trim(), `${surface} ${key}`).not.toBe("");
        const facts = factsOf(original, "en");
        const isInflected = surface === "news" || surface === "followUp";
        const known = isInflected ? [...facts, ...agreement] : facts;
        for (const fact of factsOf(message, language)) expect(known, `${surface} ${key}`).toContain(fact);
      }
    }
  });
});

/** Returns all messages of a language, each with its key. */
const messagesOf = (language: Language): [string, string][] =>
  surfaces.flatMap((surface) =>
    Object.entries<string>(catalogueOf(language)[surface]).map(([key, message]): [string, string] => [
      `${surface} ${key}`,
      message,
    ]),
  );

test.each(languages)("the messages in %s are filled in like the message library", (language) => {
  const withoutSpaces = (said: string): string => said.replaceAll(" ", "");
  for (const [name, message] of messagesOf(language)) {
    const values = Object.fromEntries(factsOf(message, language).map((fact, i) => [fact, i + 2]));
    const library = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    // Spaces around Latin words in Chinese are added later.
    const expected = withoutSpaces(String(library.format(values)));
    expect(withoutSpaces(sayMessage(language, message, values)), name).toBe(expected);
  }
});

test("a plain message with ASCII quotes reads like that of the library, and has all values", () => {
  for (const message of ["{a}'s <{b}>", "it''s {a}", "'{a}' {b}", "l'{a}", "{a}, ' {b}"]) {
    const library = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true });
    const values = { a: "x", b: "$&" };
    expect(sayMessage("en", message, values), message).toBe(library.format(values));
  }
  expect(() => sayMessage("en", "{a} {b}", { a: "x" })).toThrow(/b/);
});

/** Messages that state what to type, with straight quotes. */
const typed = ["problems comma-in-text", "problems time-as-number", "problems wrong-type-quote"];

test("French sets a narrow no-break space before two-part marks and within guillemets", () => {
  const wrong = messagesOf("fr").filter(([, message]) =>
    / [:;?!»%]|« |"|\p{L}[;?!]|\p{L}'\p{L}/u.test(message),
  );
  // Text to be typed keeps straight quotes.
  expect(wrong.map(([name]) => name)).toEqual(typed);
});

test("German opens a quotation below the line and closes it above", () => {
  const wrong = messagesOf("de").filter(([, message]) => {
    const opened = message.split("„").length;
    return opened !== message.split("“").length || /[”"]/.test(message);
  });
  expect(wrong.map(([name]) => name)).toEqual(typed);
});
