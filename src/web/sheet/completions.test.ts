// The word of a line that is completed, and the position of its end.
import { expect, test } from "vitest";
import { wordAt } from "./completions.ts";

const at = (line: string) => {
  const caret = line.indexOf("|");
  const word = wordAt(line.replace("|", ""), caret);
  return word && [word.names, word.typed, line.replace("|", "").slice(word.from, word.to)];
};

test.each<[string, string[] | undefined]>([
  ["10:00 Talks @ City|", ["place", "City", "City"]],
  ["10:00 Talks @ |", ["place", "", ""]],
  ["10:00 Talks @ Ci|ty Hall · Osaka", ["place", "Ci", "City Hall"]],
  ["10:00 Bus @ Hotel > Air|", ["place", "Air", "Air"]],
  ["10:00 Talks @ City Hall · Os|", ["who", "Os", "Os"]],
  ["10:00 Talks · Osaka, Ko|be, Nara", ["who", "Ko", "Kobe"]],
  ["10:00 Talks · |", ["who", "", ""]],
  ["10:00 Ta|lks", undefined],
  ["10:00 Ta|lks @ City Hall", undefined],
])("%s", (line, expected) => {
  expect(at(line)).toEqual(expected);
});
