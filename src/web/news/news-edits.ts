// Edits of what a person has written for the news item.
import type { Edit } from "#domain";
import { newRecordId } from "../record/entry-edits.ts";
import type { DraftSentence } from "./draft.ts";

const list = ["record", "news", "sentences"] as const;

/** Undoes what was written: the item is composed of the records again. */
export const takeBack = (written: string): Edit[] => [{ kind: "remove", path: [...list, written] }];

/** Keeps what was written although the records say something else now. */
export const keepMine = ({ written, composed, of }: DraftSentence): Edit[] =>
  written === null
    ? []
    : [
        { kind: "set", path: [...list, written, "was"], value: composed },
        { kind: "set", path: [...list, written, "of"], value: [...of] },
      ];

/** Makes a sentence say a text; nothing where the text is empty. */
export function sayInstead(sentence: DraftSentence, text: string, language: string): Edit[] {
  const { written, composed, of, state } = sentence;
  const said = text.replace(/\s+/g, " ").trim();
  if (said === sentence.text) return [];
  if (state === "added" && written !== null && said === "") return takeBack(written);
  if (written !== null && state !== "added" && said === composed) return takeBack(written);
  if (written !== null) return [{ kind: "set", path: [...list, written, "text"], value: said }];
  return [add({ language, of: [...of], was: composed, text: said })];
}

/** Adds a sentence after another one. */
export const addAfter = ({ composed, of }: DraftSentence, text: string, language: string): Edit[] => [
  add({ language, of: [...of], was: composed, text: text.replace(/\s+/g, " ").trim(), added: true }),
];

const add = (item: Readonly<Record<string, unknown>>): Edit => ({
  kind: "add",
  path: [...list],
  item: { id: newRecordId("news"), ...item },
  before: null,
});
