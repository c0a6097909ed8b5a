// Reads the text of a whole agenda into a visit: each line becomes an item, a detail of one, a note, or text that is
// kept.
import type { JsonMap } from "../../edits/edit.ts";
import { readProgramme } from "../block.ts";
import { readLine } from "../line.ts";
import type { Read } from "../roster.ts";
import { type AgendaEntry, type Draft, draftOf, linesOf } from "./draft.ts";
import { fieldsOf, type ItemFields } from "./fields.ts";
import type { Furniture } from "./furniture.ts";
import { aroundVisit } from "./surroundings.ts";

type Raw = Record<string, unknown>;

export type { AgendaEntry, Became, Why } from "./draft.ts";
export type { Confidence, ItemFields } from "./fields.ts";

/** An item that was read: the activity in the form of a visit file, and how certain each of its fields is. */
export interface ReadItem {
  readonly value: Raw;
  readonly fields: ItemFields;
}

export interface ReadAgenda {
  /** All lines of the text that are not blank, each in exactly one entry, in order. */
  readonly entries: readonly AgendaEntry[];
  readonly items: readonly ReadItem[];
  readonly dayNotes: readonly Raw[];
  readonly nights: readonly Raw[];
  readonly newPlaces: readonly Raw[];
  readonly newRooms: readonly { readonly place: string; readonly room: Raw }[];
}

/**
 * Reads an agenda. `visit` has the form of a visit file. Lines before the first title of a day belong to `date`; by
 * default, the first day. Drops nothing of the text.
 */
export function readAgenda(text: string, visit: JsonMap, date?: string): ReadAgenda {
  const around = aroundVisit(visit);
  const draft = draftOf(text, visit, around.places, date ?? String(visit.from));
  const read = readProgramme(draft.block.map(({ text: line }) => line).join("\n"), around);
  const at = new Map<number, AgendaEntry>();
  for (const entry of draft.entries) for (const line of entry.block) at.set(line, entry);
  const isNew = new Set(around.newPlaces.map(({ value }) => String(value.id)));
  const items: ReadItem[] = [];
  for (const { value, line } of read.activities) {
    const entry = at.get(line);
    if (!entry) continue;
    const fields = fieldsOf(value, draft.block[line]?.text ?? "", entry.placeBy, around, isNew);
    entry.activity = String(value.id);
    entry.became = "item";
    if (readLine(draft.block[line]?.text ?? "").wrongEnd) entry.why = "end-before-start";
    items.push({ value, fields });
  }
  for (const { code, within } of read.warnings) {
    const entry = within && at.get(within.line);
    if (entry && (code === "zone-differs" || code === "zone-unclear")) entry.why ??= code;
  }
  tell(draft, read, at);
  const value = ({ value: one }: Read): Raw => one;
  return {
    entries: draft.entries,
    items,
    dayNotes: notesInOrder(draft, read.dayNotes),
    nights: read.nights.map(value),
    newPlaces: around.newPlaces.map(value),
    newRooms: around.newRooms,
  };
}

const paper: ReadonlySet<string> = new Set<Furniture>([
  "page-number",
  "running-head",
  "mail-head",
  "table-head",
]);

/** Returns the entries that belong to the paper: page numbers, running heads, heads of mails and of tables. */
export const onPaper = ({ entries }: ReadAgenda): readonly AgendaEntry[] =>
  entries.filter(({ why }) => why !== undefined && paper.has(why));

/** Returns the text that was read, without the lines that belong to the paper. */
export function withoutPaper(text: string, read: ReadAgenda): string {
  const out = new Set(onPaper(read).flatMap(({ lines }) => lines));
  return linesOf(text)
    .filter((_, i) => !out.has(i))
    .join("\n");
}

/** Adds to each entry what became of it and which parts of it were not understood. */
function tell(
  { entries: all }: Draft,
  { dayNotes, nights }: ReturnType<typeof readProgramme>,
  at: ReadonlyMap<number, AgendaEntry>,
): void {
  for (const { line } of nights) {
    const entry = at.get(line);
    if (entry) entry.became = "night";
  }
  for (const { value, line } of dayNotes) {
    const entry = at.get(line);
    if (!entry) continue;
    if (entry.became === "item") entry.unread.push(String(value.text));
    else {
      entry.became = "unread";
      entry.why ??= "no-time";
    }
  }
  for (const entry of all) entry.became ??= "detail";
}

/** Returns the notes of the agenda and the lines that were kept, in the order of the text. */
function notesInOrder({ entries: all, first }: Draft, read: readonly Read[]): Raw[] {
  const notes: Raw[] = [];
  let after: { readonly id: string; readonly date: string } | undefined;
  for (const entry of all) {
    if (entry.activity !== undefined) after = { id: entry.activity, date: entry.date ?? first };
    for (const { value, line } of read) if (entry.block.includes(line)) notes.push(value);
    if (entry.kept === undefined) continue;
    const date = entry.date ?? first;
    const follows = after?.date === date ? { after: after.id } : {};
    notes.push({ date, ...follows, text: entry.kept, public: false, unread: true });
  }
  return notes;
}
