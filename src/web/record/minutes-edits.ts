// The edits for writing minutes: paragraphs in one language, and commitments that follow from a line.
import {
  type Commitment,
  type Edit,
  type Mentionable,
  type MinutesParagraph,
  minutesRemoval,
  paragraphsOf,
  promisedIn,
  readPromise,
  type Visit,
  type VisitRecord,
} from "#domain";
import { newRecordId } from "./entry-edits.ts";

export interface Writing {
  readonly visit: Visit;
  readonly record: VisitRecord;
  readonly mentionables: readonly Mentionable[];
  readonly language: string;
}

const paragraphPath = (item: string, ...more: readonly string[]) => [
  "record",
  "minutes",
  item,
  "paragraphs",
  ...more,
];

/** Returns new paragraphs at the end of an item, or before one, with the commitments that they make. */
export function addedParagraphs(
  writing: Writing,
  item: string,
  lines: readonly string[],
  { kind, before = null }: { readonly kind: MinutesParagraph["kind"]; readonly before?: string | null },
): Edit[] {
  return lines.flatMap((line): Edit[] => {
    const id = newRecordId("paragraph");
    const text = { [writing.language]: line };
    return [
      { kind: "add", path: paragraphPath(item), item: { id, kind, text }, before },
      ...promised(writing, id, line),
    ];
  });
}

/**
 * Returns the edits for text typed into a paragraph. Empty text removes the language. If it was the only language,
 * the paragraph is removed.
 */
export function changedParagraph(
  writing: Writing,
  item: string,
  paragraph: MinutesParagraph,
  typed: string,
): Edit[] {
  const { language } = writing;
  const { id } = paragraph;
  const old = paragraph.text[language] ?? "";
  if (typed === old) return [];
  if (typed === "") {
    const isLast = Object.keys(paragraph.text).every((tag) => tag === language);
    if (isLast) return minutesRemoval(writing.record, item, id);
    return [{ kind: "unset", path: paragraphPath(item, id, "text", language) }];
  }
  const isWhole = paragraph.text.und !== undefined;
  return [
    isWhole
      ? { kind: "set", path: paragraphPath(item, id, "text"), value: { [language]: typed } }
      : { kind: "set", path: paragraphPath(item, id, "text", language), value: typed },
    ...promised(writing, id, typed, old),
  ];
}

/** Returns the commitment that a line makes, or the changes of the one that it made before. */
function promised(writing: Writing, from: string, line: string, before = ""): Edit[] {
  const { visit, record, mentionables, language } = writing;
  const { due, text } = readPromise(line, mentionables, visit.to);
  const made = record.commitments.find((one) => one.from === from);
  if (made) {
    const then = readPromise(before, mentionables, visit.to);
    return [
      // Fields that were changed by hand since then stay.
      ...(due && !due.equals(then.due ?? due) && made.due?.equals(then.due ?? due)
        ? [setOf(made, "due", due.toString())]
        : []),
      ...(text !== "" && made.text[language] === then.text && text !== then.text
        ? [setOf(made, "text", { ...made.text, [language]: text })]
        : []),
    ];
  }
  const item = promisedIn(line, { visit, mentionables, language, from, id: newRecordId("commitment") });
  return item ? [{ kind: "add", path: ["record", "commitments"], item, before: null }] : [];
}

const setOf = ({ id }: Commitment, field: string, value: unknown): Edit => ({
  kind: "set",
  path: ["record", "commitments", id, field],
  value,
});

/** Returns, for each language of a visit, how many paragraphs are written in it. */
export function translated(
  visit: Visit,
  items: VisitRecord["minutes"],
): readonly { readonly language: string; readonly count: number; readonly of: number }[] {
  const paragraphs = items.flatMap(paragraphsOf);
  return visit.languages.map((language) => ({
    language,
    count: paragraphs.filter(({ text }) => (text[language] ?? text.und) !== undefined).length,
    of: paragraphs.length,
  }));
}
