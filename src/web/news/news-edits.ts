// Edits of the sentences that a person has written for the news item.
import type { Edit, NewsSentence } from "#domain";
import { newRecordId } from "../record/entry-edits.ts";
import type { DraftSentence } from "./draft.ts";

const list = ["record", "news", "sentences"] as const;

/** Removes the written sentence, so that the sentence composed from the records returns. */
export const takeBack = (written: string): Edit[] => [{ kind: "remove", path: [...list, written] }];

/** Keeps the written sentence although the records have changed. */
export const keepMine = ({ written, composed, of }: DraftSentence): Edit[] =>
  written === null
    ? []
    : [
        { kind: "set", path: [...list, written, "was"], value: composed },
        { kind: "set", path: [...list, written, "of"], value: [...of] },
      ];

/**
 * Returns a sentence of the draft with its present text in the record. The server composes the draft after every
 * change, and a person may continue before its answer.
 */
export function asRecorded(
  sentence: DraftSentence,
  recorded: readonly NewsSentence[],
  language: string,
): DraftSentence {
  const { composed, of, state } = sentence;
  const isMeant = (one: NewsSentence) =>
    state !== "added" &&
    !one.added &&
    one.language === language &&
    one.was === composed &&
    one.of.join(" ") === of.join(" ");
  const own = recorded.find(({ id }) => id === sentence.written) ?? recorded.find(isMeant);
  return { ...sentence, written: own?.id ?? null, text: own?.text ?? (state === "added" ? "" : composed) };
}

/** Returns text on one line, with the no-break spaces of the composed sentence. */
const tidy = (text: string): string => text.replace(/[ \t\r\n]+/g, " ").trim();

/** Returns the edits that replace the text of a sentence; none if the text is empty. */
export function sayInstead(sentence: DraftSentence, text: string, language: string): Edit[] {
  const { written, composed, of, state } = sentence;
  const said = tidy(text);
  if (said === sentence.text) return [];
  // Removed in the meantime.
  if (state === "added" && written === null) return said === "" ? [] : addAfter(sentence, said, language);
  if (written !== null && said === (state === "added" ? "" : composed)) return takeBack(written);
  if (written !== null) return [{ kind: "set", path: [...list, written, "text"], value: said }];
  return [add({ language, of: [...of], was: composed, text: said })];
}

/** Adds a sentence after another one. */
export const addAfter = ({ composed, of }: DraftSentence, text: string, language: string): Edit[] => [
  add({ language, of: [...of], was: composed, text: tidy(text), added: true }),
];

const add = (item: Readonly<Record<string, unknown>>): Edit => ({
  kind: "add",
  path: [...list],
  item: { id: newRecordId("news"), ...item },
  before: null,
});
