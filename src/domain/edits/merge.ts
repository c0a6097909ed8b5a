// Merge: applies edits that were made to an older state of a document to the newest one. Reports a conflict
// if two people changed one thing differently.
import { err, ok, type Result } from "#base/result.ts";
import { isMapping } from "../validation/raw.ts";
import { collectionAt, nameIn, valueAtPath } from "./collections.ts";
import { sameJson } from "./compare.ts";
import type { Edit, EditableDocument, EditPath } from "./edit.ts";
import { listEdits } from "./lists.ts";
import { areTexts, type Clash, mergeLists, mergeValues } from "./merge-values.ts";

/** A conflict: two people changed the same thing differently. A value is null if the document has none (any more). */
export interface EditConflict {
  readonly path: EditPath;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergeInput {
  /** The state on which my edits were made. */
  readonly base: EditableDocument;
  /** The edits that others have made since. */
  readonly theirs: readonly Edit[];
  /** The newest state: the base with their edits. */
  readonly current: EditableDocument;
  readonly mine: readonly Edit[];
  /** The base with my edits. */
  readonly wanted: EditableDocument;
  /** My edits win if the two conflict. */
  readonly prefer?: "mine";
}

type ListEdit = Extract<Edit, { kind: "insert" | "replace" | "delete" }>;
const isListEdit = (edit: Edit): edit is ListEdit =>
  edit.kind === "insert" || edit.kind === "replace" || edit.kind === "delete";

/**
 * Returns those of my edits that remain to be made on the newest state. Edits conflict if one path leads to or beyond
 * the other and the values then differ. Omits changes that both made identically. An entry to be inserted before a
 * deleted one goes before the next one that still exists. If both put entries before the same one, those that arrived
 * first come first. Lists without ids are merged by their entries.
 */
export function mergeEdits(asked: MergeInput): Result<readonly Edit[], readonly EditConflict[]> {
  const input = { ...asked, theirs: asked.theirs.flatMap((edit) => entryRemovals(edit, asked.base)) };
  const conflicts = new Map<string, EditConflict>();
  const decided = new Map<string, Decided>();
  const untouched: Edit[] = [];
  const byEntry = asked.mine.flatMap((edit) =>
    edit.kind === "unset" && hasNewEntries(edit.path, asked) ? entryRemovals(edit, asked.base) : edit,
  );
  for (const mine of byEntry) {
    const parts =
      isListEdit(mine) && isMergedAsList(input, mine.path) ? listOf(input, mine) : partsOf(input, mine);
    for (const part of parts) {
      const key = part.subject.join("/");
      if (part.kind === "conflict")
        part.values.forEach((values, n) => {
          conflicts.set(`${key} ${n}`, { path: part.subject, ...orNull(values) });
        });
      else if (part.kind === "decided") decided.set(key, part);
      else untouched.push(...part.edits);
    }
  }
  if (conflicts.size > 0) return err([...conflicts.values()]);
  // A decision about a whole value covers everything that my edits changed within it.
  const subjects = [...decided.values()].filter(({ isWhole }) => isWhole).map(({ subject }) => subject);
  const left = untouched.filter((edit) => !subjects.some((subject) => leadsTo(subject, subjectOf(edit))));
  return ok([...[...decided.values()].flatMap(({ edits }) => edits), ...left]);
}

/**
 * Returns the removals of all entries instead of the removal of their list. The first entry of a list brings the list
 * with it, so that undoing this entry removes the list; entries that others have added stay.
 */
function entryRemovals(edit: Edit, base: EditableDocument): readonly Edit[] {
  if (edit.kind !== "unset" || !collectionAt(edit.path)) return [edit];
  return namesIn(base, edit.path).map((name) => ({ kind: "remove", path: [...edit.path, name] }));
}

/** Whether others have added entries to a list with ids. */
function hasNewEntries(path: EditPath, { base, current }: MergeInput): boolean {
  const known = new Set(namesIn(base, path));
  return namesIn(current, path).some((name) => !known.has(name));
}

interface Decided {
  readonly kind: "decided";
  readonly subject: EditPath;
  readonly edits: readonly Edit[];
  /** Whether the edits set the subject as a whole. */
  readonly isWhole: boolean;
}
type Part =
  | Decided
  | { readonly kind: "untouched"; readonly subject: EditPath; readonly edits: readonly Edit[] }
  | { readonly kind: "conflict"; readonly subject: EditPath; readonly values: readonly Clash[] };

const orNull = ({ base = null, mine = null, theirs = null }: Clash): Clash => ({ base, mine, theirs });

/** Compares an edit of mine with their edits of the same subject. */
function partsOf(input: MergeInput, mine: Edit): Part[] {
  const against = input.theirs.filter((theirs) => overlap(mine, theirs));
  if (against.length === 0) {
    const edits = [anchored(mine, input.base, input.current)];
    return [{ kind: "untouched", subject: subjectOf(mine), edits }];
  }
  return against.flatMap((theirs): Part[] => {
    const subject = shorter(subjectOf(mine), subjectOf(theirs));
    const values = {
      base: valueAtPath(input.base, subject),
      mine: valueAtPath(input.wanted, subject),
      theirs: valueAtPath(input.current, subject),
    };
    if (saysTheSame(mine, theirs, values)) return [];
    const text = mergedText(mine, theirs, values);
    if (text !== undefined) {
      const edits: Edit[] = [{ kind: "set", path: subject, value: text }];
      return [{ kind: "decided", subject, edits, isWhole: true }];
    }
    if (input.prefer !== "mine") return [{ kind: "conflict", subject, values: [values] }];
    return [{ kind: "decided", subject, edits: forced(input, subject, mine), isWhole: mine.kind !== "move" }];
  });
}

/**
 * Applies if a list is in the same place for both, or did not exist, even if its parent has changed.
 */
function isMergedAsList({ base, wanted, current, mine }: MergeInput, path: EditPath): boolean {
  const isThere = [base, wanted, current].every((document) => {
    const list = valueAtPath(document, path);
    return (list === undefined || Array.isArray(list)) && isMapping(valueAtPath(document, path.slice(0, -1)));
  });
  return (
    isThere &&
    !mine.some((edit) => !isListEdit(edit) && edit.kind !== "move" && leadsTo(subjectOf(edit), path))
  );
}

/** Merges all my edits of one list together: entries are found by how the list changed, not one by one. */
function listOf({ base, wanted, current, prefer }: MergeInput, { path }: ListEdit): Part[] {
  const [before, mine, theirs] = [base, wanted, current].map((document) => {
    const list = valueAtPath(document, path);
    return Array.isArray(list) ? list : undefined;
  });
  const merged = mergeLists(before ?? [], mine ?? [], theirs ?? [], prefer);
  if (!merged.ok) return [{ kind: "conflict", subject: path, values: merged.error }];
  const isGone = merged.value.length === 0 && (mine === undefined || theirs === undefined);
  const edits = listEdits(path, theirs, isGone ? undefined : merged.value);
  return [{ kind: "decided", subject: path, edits, isWhole: false }];
}

/** Merges a text in which each changed other languages, and one of them set it as a whole. */
function mergedText(mine: Edit, theirs: Edit, values: Clash): unknown {
  const isPut = [mine, theirs].every(({ kind }) => kind === "set" || kind === "unset");
  if (!isPut || !areTexts(values.base, values.mine, values.theirs)) return undefined;
  const merged = mergeValues(values.base, values.mine, values.theirs);
  return merged.ok ? merged.value : undefined;
}

/** Returns the edits that restore my value of the subject, regardless of their edits. */
function forced(input: MergeInput, subject: EditPath, mine: Edit): readonly Edit[] {
  if (mine.kind === "move") return [anchored(mine, input.base, input.current)];
  const list = subject.slice(0, -1);
  const value = valueAtPath(input.wanted, subject);
  const isEntry = collectionAt(list) !== undefined;
  if (value === undefined) return [{ kind: isEntry ? "remove" : "unset", path: subject }];
  if (!isEntry || valueAtPath(input.current, subject) !== undefined)
    return [{ kind: "set", path: subject, value }];
  const names = namesIn(input.wanted, list);
  const before = names[names.indexOf(subject.at(-1) ?? "") + 1] ?? null;
  const back: Edit = { kind: "add", path: list, item: isMapping(value) ? value : {}, before };
  return [anchored(back, input.wanted, input.current)];
}

/** The subject of an edit: a field, an entry, or a list without ids. */
function subjectOf(edit: Edit): EditPath {
  if (edit.kind !== "add") return edit.path;
  const collection = collectionAt(edit.path);
  return [...edit.path, (collection && nameIn(collection, edit.item)) ?? ""];
}

const leadsTo = (path: EditPath, other: EditPath): boolean =>
  path.length <= other.length && path.every((step, i) => step === other[i]);

function overlap(mine: Edit, theirs: Edit): boolean {
  const a = subjectOf(mine);
  const b = subjectOf(theirs);
  if (!leadsTo(a, b) && !leadsTo(b, a)) return false;
  // The position of an entry and its content are two subjects.
  if (mine.kind === "move" && b.length > a.length) return false;
  if (theirs.kind === "move" && a.length > b.length) return false;
  if (mine.kind === "move" && theirs.kind === "set") return b.length < a.length;
  if (theirs.kind === "move" && mine.kind === "set") return a.length < b.length;
  return true;
}

/** Returns the common subject of both. If one path leads further, the subject of the other contains both. */
const shorter = (a: EditPath, b: EditPath): EditPath => (a.length <= b.length ? a : b);

const saysTheSame = (mine: Edit, theirs: Edit, values: Clash): boolean =>
  mine.kind === "move" && theirs.kind === "move"
    ? theirs.before === mine.before
    : sameJson(values.mine, values.theirs);

/** Returns an edit whose `before` names an existing entry, or the end. */
function anchored(edit: Edit, base: EditableDocument, current: EditableDocument): Edit {
  if ((edit.kind !== "add" && edit.kind !== "move") || edit.before === null) return edit;
  const list = edit.kind === "add" ? edit.path : edit.path.slice(0, -1);
  if (valueAtPath(current, [...list, edit.before]) !== undefined) return edit;
  const names = namesIn(base, list);
  const at = names.indexOf(edit.before);
  // An entry that I added is not in the base: earlier edits add it.
  if (at < 0) return edit;
  const next = names.slice(at + 1).find((name) => valueAtPath(current, [...list, name]) !== undefined);
  return { ...edit, before: next ?? null };
}

function namesIn(document: EditableDocument, list: EditPath): string[] {
  const collection = collectionAt(list);
  const entries = valueAtPath(document, list);
  if (!collection || !Array.isArray(entries)) return [];
  return entries.flatMap((entry) => nameIn(collection, entry) ?? []);
}

/**
 * Whether an edit is a decision by a person. Transfers, wishes and findings of a programme follow from such
 * decisions.
 */
export const isDecided = ({ path }: Edit): boolean =>
  path[0] !== "programme" || path.length === 1 || path[1] === "placements";
