// The edits that add a read agenda to a visit. Parts that the visit would not accept are kept as text, so that all
// others can be added.
import { applyEdits } from "../../edits/apply.ts";
import type { Edit, EditPath, WorkingDocument } from "../../edits/edit.ts";
import { validateDocument } from "../../edits/validate-document.ts";
import { isMapping } from "../../validation/raw.ts";
import type { Visit } from "../../visit/visit.ts";
import type { AgendaEntry, ReadAgenda } from "./read-agenda.ts";

type Raw = Readonly<Record<string, unknown>>;

export interface AgendaEdits {
  readonly edits: readonly Edit[];
  /** The visit after the edits; undefined if it is refused even so. */
  readonly visit: Visit | undefined;
  /** Activities that the visit refused: their lines are kept as text. */
  readonly refused: ReadonlySet<string>;
}

/** Returns the edits for everything that was read. Tries them on the document before they are made. */
export function agendaEdits(read: ReadAgenda, document: WorkingDocument): AgendaEdits {
  const refused = new Set<string>();
  for (;;) {
    const edits = editsOf(read, refused);
    const applied = applyEdits(document, edits);
    if (!applied.ok) return { edits, visit: undefined, refused };
    const valid = validateDocument(applied.value.next);
    if (valid.ok) return { edits, visit: valid.value.visit, refused };
    const before = refused.size;
    for (const { field } of valid.error) for (const id of refusedBy(field, read)) refused.add(id);
    if (refused.size > before) continue;
    if (refused.size === read.items.length) return { edits, visit: undefined, refused };
    for (const { value } of read.items) refused.add(String(value.id));
  }
}

/** The activities that a problem concerns: those that it names, or those at the place that it names. */
function refusedBy([, collection, id]: EditPath, { items }: ReadAgenda): string[] {
  return items.flatMap(({ value }) => {
    const places: readonly unknown[] = Array.isArray(value.places) ? value.places : [];
    const isMeant =
      (collection === "activities" && value.id === id) || (collection === "places" && places.includes(id));
    return isMeant ? [String(value.id)] : [];
  });
}

function editsOf(read: ReadAgenda, refused: ReadonlySet<string>): Edit[] {
  const items = read.items.filter(({ value }) => !refused.has(String(value.id)));
  const used = new Set(
    [...items.map(({ value }) => value), ...read.nights].flatMap((value) => placesIn(value)),
  );
  const add = (path: EditPath, item: Raw): Edit => ({ kind: "add", path, item, before: null });
  const insert = (key: string, value: Raw): Edit => ({
    kind: "insert",
    path: ["visit", key],
    value,
    before: null,
  });
  return [
    ...read.newPlaces.flatMap((place) => (used.has(place.id) ? [add(["visit", "places"], place)] : [])),
    ...read.newRooms.flatMap(({ place, room }) =>
      used.has(room.id) ? [add(["visit", "places", place, "rooms"], room)] : [],
    ),
    ...items.map(({ value }) => add(["visit", "activities"], value)),
    ...read.nights.map((night) => insert("nights", night)),
    ...read.dayNotes.map((note) => insert("dayNotes", free(note, refused))),
    ...refusedEntries(read, refused).map(({ text, date }) =>
      insert("dayNotes", { date, text, public: false, unread: true }),
    ),
  ];
}

/** Returns the lines of refused activities, with the details below them. */
function refusedEntries({ entries }: ReadAgenda, refused: ReadonlySet<string>): AgendaEntry[] {
  let isRefused = false;
  return entries.filter(({ activity, became }) => {
    if (activity !== undefined) isRefused = refused.has(activity);
    return isRefused && (activity !== undefined || became === "detail");
  });
}

/** Returns a note without its reference to a refused activity. */
function free(note: Raw, refused: ReadonlySet<string>): Raw {
  if (!refused.has(String(note.after))) return note;
  return Object.fromEntries(Object.entries(note).filter(([key]) => key !== "after"));
}

/** Returns every place that a value names. */
const placesIn = (value: Raw): unknown[] =>
  [value.place, value.endsAt, value.ifRain, ...(Array.isArray(value.places) ? value.places : [])].filter(
    (id) => id !== undefined && !isMapping(id),
  );
