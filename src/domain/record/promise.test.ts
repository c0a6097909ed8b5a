// Promises in lines of minutes, as people type them in five languages.
import { expect, test } from "vitest";
import { type Mentionable, matching, readPromise, startedMention } from "./promise.ts";

const people: readonly Mentionable[] = [
  { kind: "party", id: "zhengzhou", names: ["Zhengzhou", "郑州"] },
  { kind: "organisation", id: "rra-lur", names: ["RRA LUR", "Regional Development Agency"] },
  { kind: "organisation", id: "rra", names: ["RRA"] },
  { kind: "person", id: "mayor", names: ["Mayor", "Župan", "Mayor of Ljubljana"] },
];
const after = Temporal.PlainDate.from("2023-10-29");
const read = (line: string) => {
  const { who, due, text } = readPromise(line, people, after);
  return [who?.id, due?.toString(), text];
};

test.each([
  [
    "@RRA LUR sends the financing rules in English by 15 Nov",
    "rra-lur",
    "2023-11-15",
    "sends the financing rules in English",
  ],
  ["@zhengzhou names a contact by 12 March", "zhengzhou", "2024-03-12", "names a contact"],
  [
    "By 12 March 2025, @Mayor of Ljubljana invites the experts.",
    "mayor",
    "2025-03-12",
    "invites the experts.",
  ],
  ["@Mayor sends the study before Friday, 3 November 2023", "mayor", "2023-11-03", "sends the study"],
  ["@Župan pošlje študijo do 12. marca 2024", "mayor", "2024-03-12", "pošlje študijo"],
  ["@Zhengzhou schickt die Studie bis zum 12. März", "zhengzhou", "2024-03-12", "schickt die Studie"],
  ["@Zhengzhou envoie l’étude d’ici le 12 mars", "zhengzhou", "2024-03-12", "envoie l’étude"],
  ["@Zhengzhou sends it no later than 12 March", "zhengzhou", "2024-03-12", "sends it"],
  ["@Zhengzhou will, by 12 March, send the study", "zhengzhou", "2024-03-12", "will send the study"],
  ["@Zhengzhou schickt sie spätestens am 12. März", "zhengzhou", "2024-03-12", "schickt sie"],
  ["@Zhengzhou l’enverra au plus tard le 12 mars", "zhengzhou", "2024-03-12", "l’enverra"],
  ["@Župan jo pošlje najkasneje do 12. marca", "mayor", "2024-03-12", "jo pošlje"],
  ["@郑州将于3月12日前发送研究报告", "zhengzhou", "2024-03-12", "发送研究报告"],
  ["@郑州须在3月12日之前发送", "zhengzhou", "2024-03-12", "发送"],
  ["@郑州3月12日前发送研究报告", "zhengzhou", "2024-03-12", "发送研究报告"],
  ["@郑州 在2024年3月12日前发送研究报告", "zhengzhou", "2024-03-12", "发送研究报告"],
])("%s", (line, who, due, text) => {
  expect(read(line)).toEqual([who, due, text]);
});

test.each([
  ["They met on 12 March.", undefined, undefined],
  ["@Nobody sends it by 12 March", undefined, "2024-03-12"],
  ["@RRAX sends it", undefined, undefined],
  ["Mail to info@RRA LUR", "rra-lur", undefined],
  ["@RRA agrees", "rra", undefined],
])("%s is not a promise", (line, who, due) => {
  expect(read(line).slice(0, 2)).toEqual([who, due]);
});

test("a name is found while it is typed, first those that begin with the text", () => {
  expect(startedMention("Then @may")).toBe("may");
  expect(startedMention("a@b")).toBeUndefined();
  expect(matching("lju", people).map(({ id }) => id)).toEqual(["mayor"]);
  expect(matching("r", people).map(({ id }) => id)).toEqual(["rra-lur", "rra", "mayor"]);
});
