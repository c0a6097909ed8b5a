// Turns a change of the line of an item into edits of only the changed parts, so that everything else stays.

import { valueAtPath } from "../../edits/collections.ts";
import { sameJson } from "../../edits/compare.ts";
import type { Edit, EditPath, JsonMap } from "../../edits/edit.ts";
import { isMapping } from "../../validation/raw.ts";
import { type ReadAgenda, readAgenda } from "./read-agenda.ts";

type Raw = Readonly<Record<string, unknown>>;

export interface LineChange {
  readonly edits: readonly Edit[];
  /** The local start, if it changed. */
  readonly start: string | undefined;
  /** The place, if it changed; null: none. */
  readonly place: string | null | undefined;
  /** The minutes by which the item became longer. */
  readonly longer: number;
}

/** The keys that are compared separately, or follow from others. */
const ownKeys = new Set([
  "id",
  "title",
  "kind",
  "minutes",
  "fixed",
  "places",
  "attend",
  "leg",
  "importance",
  "when",
]);

/**
 * Returns the edits that turn the item of one line into that of another; undefined if the new line is not an item.
 * `language`: the language in which the title was shown.
 */
export function lineChange(
  before: string,
  after: string,
  activity: string,
  { visit, date, language }: { visit: JsonMap; date: string; language: string },
): LineChange | undefined {
  const [old, now] = [readAgenda(before, visit, date), readAgenda(after, visit, date)];
  const [from, to] = [old.items[0], now.items[0]];
  if (!from || !to || now.items.length !== 1 || now.entries.length !== 1) return undefined;
  const path = ["visit", "activities", activity];
  const [was, is] = [from.value, to.value];
  const edits: Edit[] = [...newPlaces(old, now)];
  if (was.title !== is.title) edits.push(titleEdit(visit, [...path, "title"], is.title, language));
  if (to.fields.kind === "sure" && was.kind !== is.kind)
    edits.push({ kind: "set", path: [...path, "kind"], value: is.kind });
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (ownKeys.has(key) || sameJson(was[key], is[key])) continue;
    edits.push(
      is[key] === undefined
        ? { kind: "unset", path: [...path, key] }
        : { kind: "set", path: [...path, key], value: is[key] },
    );
  }
  const place = placeChange(was, is);
  if (place !== undefined) edits.push(...placeEdits(visit, path, place));
  edits.push(...whoEdits(visit, path, was, is), ...newNotes(old, now, activity));
  const hasEnd = is.openEnd !== true && was.openEnd !== true;
  return {
    edits,
    start: startOf(was) === startOf(is) ? undefined : startOf(is),
    place,
    longer: hasEnd ? Number(is.minutes) - Number(was.minutes) : 0,
  };
}

const startOf = ({ fixed }: Raw): string | undefined => (typeof fixed === "string" ? fixed : undefined);
const firstPlace = ({ places }: Raw): string | null =>
  Array.isArray(places) && places.length > 0 ? String(places[0]) : null;

const placeChange = (was: Raw, is: Raw): string | null | undefined =>
  firstPlace(was) === firstPlace(is) ? undefined : firstPlace(is);

/** Returns places and rooms that only the new line names. */
function newPlaces(old: ReadAgenda, now: ReadAgenda): Edit[] {
  const known = new Set([...old.newPlaces, ...old.newRooms.map(({ room }) => room)].map(({ id }) => id));
  const add = (path: EditPath, item: Raw): Edit[] =>
    known.has(item.id) ? [] : [{ kind: "add", path, item, before: null }];
  return [
    ...now.newPlaces.flatMap((place) => add(["visit", "places"], place)),
    ...now.newRooms.flatMap(({ place, room }) => add(["visit", "places", place, "rooms"], room)),
  ];
}

/** Changes a title in the language in which it was shown. The other languages stay. */
function titleEdit(visit: JsonMap, path: EditPath, value: unknown, language: string): Edit {
  const stored = valueAtPath({ visit }, path);
  return { kind: "set", path: isMapping(stored) ? [...path, language] : path, value };
}

const listAt = (visit: JsonMap, path: EditPath): readonly unknown[] => {
  const list = valueAtPath({ visit }, path);
  return Array.isArray(list) ? list : [];
};

/** The place becomes the first of the allowed ones; the others stay allowed. */
function placeEdits(visit: JsonMap, path: EditPath, place: string | null): Edit[] {
  const list = [...path, "places"];
  const allowed = listAt(visit, list);
  if (place === null)
    return allowed.map((value): Edit => ({ kind: "delete", path: list, value, nth: 0, drop: false }));
  const [first] = allowed;
  const before = first === undefined ? null : { value: first, nth: 0 };
  const others: readonly Edit[] = allowed.includes(place)
    ? [{ kind: "delete", path: list, value: place, nth: 0, drop: false }]
    : [];
  return first === place ? [] : [...others, { kind: "insert", path: list, value: place, before }];
}

/** People added to the line become required; people removed from it no longer are. */
function whoEdits(visit: JsonMap, path: EditPath, was: Raw, is: Raw): Edit[] {
  return ["required", "forbidden"].flatMap((key): Edit[] => {
    const [old, now] = [namesIn(was, key), namesIn(is, key)];
    const list = [...path, "attend", key];
    const stored = listAt(visit, list);
    const added = now.filter((id) => !old.includes(id) && !stored.includes(id));
    const removed = old.filter((id) => !now.includes(id) && stored.includes(id));
    if (added.length > 0 && !isMapping(valueAtPath({ visit }, [...path, "attend"])))
      return [{ kind: "set", path: [...path, "attend"], value: { [key]: added } }];
    return [
      ...removed.map((value): Edit => ({ kind: "delete", path: list, value, nth: 0, drop: false })),
      ...added.map((value): Edit => ({ kind: "insert", path: list, value, before: null })),
    ];
  });
}

const namesIn = ({ attend }: Raw, key: string): readonly unknown[] => {
  const list = isMapping(attend) ? attend[key] : undefined;
  return Array.isArray(list) ? list : [];
};

/** Returns the parts of the new line that were not understood, as notes of the item. */
function newNotes(old: ReadAgenda, now: ReadAgenda, activity: string): Edit[] {
  const known = new Set(old.dayNotes.map(({ text }) => text));
  return now.dayNotes
    .filter(({ text }) => !known.has(text))
    .map((note): Edit => {
      const value = { ...note, after: activity };
      return { kind: "insert", path: ["visit", "dayNotes"], value, before: null };
    });
}
