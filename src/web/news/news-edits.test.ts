// Edits of sentences of the news item, even before the server has answered the previous edit.
import { expect, test } from "vitest";
import type { NewsSentence } from "#domain";
import type { DraftSentence } from "./draft.ts";
import { asRecorded, sayInstead } from "./news-edits.ts";

const composed = "From 22 to 29\u00a0October 2023, the delegation visited Brussels.";
const drafted: DraftSentence = {
  part: "text",
  paragraph: 1,
  state: "composed",
  text: composed,
  composed,
  written: null,
  of: ["leg:brussels"],
  names: ["Brussels"],
};
const own = (more: Partial<NewsSentence> = {}): NewsSentence => ({
  id: "news-1",
  language: "en",
  of: ["leg:brussels"],
  was: composed,
  text: "The delegation was in Brussels.",
  ...more,
});
const say = (recorded: readonly NewsSentence[], text: string, sentence = drafted) =>
  sayInstead(asRecorded(sentence, recorded, "en"), text, "en");
const path = ["record", "news", "sentences", "news-1"];

test("an unchanged sentence is not written, and no-break spaces stay in a changed one", () => {
  expect(say([], composed)).toEqual([]);
  expect(say([], ` ${composed}\n`)).toEqual([]);
  const [edit] = say([], `${composed}  And\nLjubljana.`);
  expect(edit).toMatchObject({ kind: "add", item: { was: composed, text: `${composed} And Ljubljana.` } });
});

test("a second change before the server's answer applies to the same sentence", () => {
  expect(say([own()], "They saw Brussels.")).toEqual([
    { kind: "set", path: [...path, "text"], value: "They saw Brussels." },
  ]);
  expect(say([own()], composed)).toEqual([{ kind: "remove", path }]);
  // Edits of another sentence, of another language, or of a sentence that was added after this one.
  for (const other of [{ of: ["leg:other"] }, { language: "sl" as const }, { added: true as const }])
    expect(say([own(other)], "They saw Brussels.")).toMatchObject([{ kind: "add" }]);
});

test("a sentence that was removed in the meantime is written again", () => {
  const written: DraftSentence = { ...drafted, state: "written", written: "news-1", text: own().text };
  expect(say([], "They saw Brussels.", written)).toMatchObject([{ kind: "add" }]);
  const added: DraftSentence = { ...written, state: "added" };
  expect(say([], "They saw Brussels.", added)).toMatchObject([{ kind: "add", item: { added: true } }]);
  expect(say([], "", added)).toEqual([]);
});
