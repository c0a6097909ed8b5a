// Describes edits for the history: which activities, people and places they change, not which fields.

import {
  type Edit,
  type EditPath,
  type EntryNames,
  namesOfAdded,
  type Subject,
  textIn,
  type Visit,
} from "#domain";
import { listed } from "./documents.ts";
import { nameOf, sayRule } from "./findings.ts";
import { type Language, voice } from "./say.ts";

const say = voice("edits");

const kinds: Readonly<Record<string, Subject["kind"]>> = {
  legs: "leg",
  organisations: "organisation",
  delegations: "delegation",
  people: "person",
  places: "place",
  interpreters: "interpreter",
  vehicles: "vehicle",
  activities: "activity",
  topics: "topic",
};
const mostNames = 4;

type Verb = "added" | "removed" | "changed" | "order" | "placed";

/**
 * Returns one line for a list of edits; `visit` provides the names, and `gone` those of entries that it no longer has.
 */
export function sayEdits(
  language: Language,
  edits: readonly Edit[],
  visit: Visit,
  gone: EntryNames = {},
): string {
  const known = { ...gone, ...namesOfAdded(edits) };
  const named = (kind: Subject["kind"], id: string) => entryName(language, visit, { kind, id }, known);
  const groups = new Map<Verb, Set<string>>();
  const lines: string[] = [];
  for (const edit of edits) {
    if (edit.path[0] === "programme") {
      const activity = edit.path[1] === "placements" ? (edit.path[2] ?? addedId(edit)) : undefined;
      if (activity) add(groups, "placed", named("activity", activity));
      else if (edit.path.length === 1) lines.push(say(language, "programme"));
      continue;
    }
    const id = edit.path[2] ?? addedId(edit);
    const path = [...edit.path.slice(0, 2), ...(id ? [id] : [])];
    const kind = kinds[path[1] ?? ""];
    add(groups, verbOf(edit), kind && id ? named(kind, id) : namePart(language, path, visit));
  }
  for (const [verb, all] of groups) {
    lines.push(say(language, verb, { names: listedShort([...all], language) }));
  }
  return lines.length === 0 ? say(language, "nothing") : lines.join(" · ");
}

/** Returns the first names of a list, and the number of others. */
export function listedShort(all: readonly string[], language: Language): string {
  const names = listed(all.slice(0, mostNames), language);
  const count = all.length - mostNames;
  return count > 0 ? say(language, "more", { names, count }) : names;
}

/** Returns the name of an entry of a visit, or of one that it no longer has; its id if neither is known. */
function entryName(language: Language, visit: Visit, subject: Subject, gone: EntryNames): string {
  const name = nameOf(visit, subject, language);
  const known = gone[subject.id];
  return name === subject.id && known ? textIn(known, language, visit.languages) : name;
}

function add(groups: Map<Verb, Set<string>>, verb: Verb, name: string): void {
  const group = groups.get(verb) ?? new Set();
  groups.set(verb, group.add(name));
}

const addedId = (edit: Edit): string | undefined =>
  edit.kind === "add" ? String(edit.item.activity ?? edit.item.id ?? "") || undefined : undefined;

function verbOf(edit: Edit): Verb {
  if (edit.kind === "add") return edit.path.length === 2 ? "added" : "changed";
  if (edit.kind === "remove") return edit.path.length === 3 ? "removed" : "changed";
  return edit.kind === "move" ? "order" : "changed";
}

/**
 * Returns the name of the part of a visit at the path of an edit: that of the entry of a collection, or of the
 * collection.
 */
export function namePart(language: Language, path: EditPath, visit: Visit): string {
  const [, collection = "", id] = path;
  const kind = kinds[collection];
  if (kind && id) return nameOf(visit, { kind, id }, language);
  if (collection === "rules" && id) return sayRule(language, id);
  if (collection === "wishes" || collection === "pins" || collection === "travel")
    return say(language, collection);
  return say(language, "visit");
}
