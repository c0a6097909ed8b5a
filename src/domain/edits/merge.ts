// Merge: edits made on an older version, brought onto the newest; a conflict where two people wrote differently.
import { err, ok, type Result } from "#base/result.ts";
import { collectionAt, nameIn, valueAtPath } from "./collections.ts";
import { sameJson } from "./difference.ts";
import type { Edit, EditPath, WorkingDocument } from "./edit.ts";

/** Two people changed the same thing differently. Values are null where nothing is (any more). */
export interface EditConflict {
  readonly path: EditPath;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergeInput {
  /** The version that mine were made on. */
  readonly base: WorkingDocument;
  /** The edits since then, by others. */
  readonly theirs: readonly Edit[];
  /** The newest version: base with theirs. */
  readonly current: WorkingDocument;
  readonly mine: readonly Edit[];
  /** Base with mine. */
  readonly wanted: WorkingDocument;
}

/**
 * The edits of mine that are still to be made on the newest version. Edits conflict where their paths overlap (one
 * leads to the other or beyond) and the values then differ; what both did alike is left out. An entry that was to
 * stand before one that is gone comes before the next one that is still there.
 */
export function mergeEdits(input: MergeInput): Result<readonly Edit[], readonly EditConflict[]> {
  const { base, current, wanted } = input;
  const conflicts = new Map<string, EditConflict>();
  const merged: Edit[] = [];
  for (const mine of input.mine) {
    const against = input.theirs.filter((theirs) => overlap(mine, theirs));
    if (against.length === 0) merged.push(anchored(mine, base, current));
    for (const theirs of against) {
      const subject = shorter(subjectOf(mine), subjectOf(theirs));
      if (saysTheSame(mine, theirs, valueAtPath(wanted, subject), valueAtPath(current, subject))) continue;
      conflicts.set(subject.join("/"), {
        path: subject,
        base: valueAtPath(base, subject) ?? null,
        mine: valueAtPath(wanted, subject) ?? null,
        theirs: valueAtPath(current, subject) ?? null,
      });
    }
  }
  return conflicts.size > 0 ? err([...conflicts.values()]) : ok(merged);
}

/** What an edit is about: a field, or an entry. */
function subjectOf(edit: Edit): EditPath {
  if (edit.kind !== "add") return edit.path;
  const collection = collectionAt(edit.path);
  return [...edit.path, (collection && nameIn(collection, edit.item)) ?? ""];
}

function overlap(mine: Edit, theirs: Edit): boolean {
  const a = subjectOf(mine);
  const b = subjectOf(theirs);
  const common = Math.min(a.length, b.length);
  for (let i = 0; i < common; i++) if (a[i] !== b[i]) return false;
  // Where an entry stands and what stands in it are two things.
  if (mine.kind === "move" && b.length > a.length) return false;
  if (theirs.kind === "move" && a.length > b.length) return false;
  if (mine.kind === "move" && theirs.kind === "set") return b.length < a.length;
  if (theirs.kind === "move" && mine.kind === "set") return a.length < b.length;
  return true;
}

/** What both are about: where one leads further, the other one's subject holds both. */
const shorter = (a: EditPath, b: EditPath): EditPath => (a.length <= b.length ? a : b);

const saysTheSame = (mine: Edit, theirs: Edit, wanted: unknown, current: unknown): boolean =>
  mine.kind === "move" && theirs.kind === "move" ? theirs.before === mine.before : sameJson(wanted, current);

/** An edit whose `before` names an entry that is there, or the end. */
function anchored(edit: Edit, base: WorkingDocument, current: WorkingDocument): Edit {
  if ((edit.kind !== "add" && edit.kind !== "move") || edit.before === null) return edit;
  const list = edit.kind === "add" ? edit.path : edit.path.slice(0, -1);
  const collection = collectionAt(list);
  if (!collection || valueAtPath(current, [...list, edit.before]) !== undefined) return edit;
  const entries = valueAtPath(base, list);
  const names = Array.isArray(entries) ? entries.map((entry) => nameIn(collection, entry)) : [];
  const at = names.indexOf(edit.before);
  // An entry that mine added itself is not in the base: the edits before this one bring it.
  if (at < 0) return edit;
  const next = names
    .slice(at + 1)
    .find((name) => name !== undefined && valueAtPath(current, [...list, name]) !== undefined);
  return { ...edit, before: next ?? null };
}
