// Refinement: splits an edit of a whole value into edits of the parts that differ: a language, an entry of a
// list.
import { isMapping } from "../validation/raw.ts";
import { applyEdits } from "./apply.ts";
import { collectionAt, valueAtPath } from "./collections.ts";
import { sameJson } from "./compare.ts";
import type { Edit, EditableDocument, EditPath } from "./edit.ts";
import { listEdits } from "./lists.ts";
import { inLanguages, isInLanguages } from "./texts.ts";

/** Mappings of the visit whose fields have no meaning separately. */
const wholes: readonly string[] = ["coordinates", "hours", "target", "between"];

/**
 * Returns a document in a normal form, in which equal content is equal regardless of notation; undefined if there is
 * none.
 */
export type NormalForm<Document extends EditableDocument> = (document: Document) => Document | undefined;

/**
 * Returns the same change in the smallest edits, so that it leaves everything else alone. An edit that cannot
 * be made on the document stays as it is. With a normal form, list entries that are only written differently
 * stay.
 */
export function refineEdits<Document extends EditableDocument>(
  document: Document,
  edits: readonly Edit[],
  normalForm: NormalForm<Document> = () => undefined,
): readonly Edit[] {
  let now = document;
  return edits.flatMap((edit) => {
    const wanted = applyEdits(now, [edit]);
    if (!wanted.ok) return [edit];
    const isPut = edit.kind === "set" || edit.kind === "unset";
    // The start and place of a pin are one decision.
    const isOne = edit.path[0] === "programme" || edit.path[1] === "pins" || edit.path.length < 2;
    if (!isPut || isOne) {
      now = wanted.value.next;
      return [edit];
    }
    const normal = [normalForm(now), normalForm(wanted.value.next)] as const;
    const finer = between(
      edit.path,
      valueAtPath(now, edit.path),
      edit.kind === "set" ? edit.value : undefined,
      normal,
    );
    const applied = applyEdits(now, finer);
    now = (applied.ok ? applied : wanted).value.next;
    return applied.ok ? finer : [edit];
  });
}

type Normals = readonly [EditableDocument | undefined, EditableDocument | undefined];

function between(path: EditPath, from: unknown, to: unknown, normals: Normals): readonly Edit[] {
  if (sameJson(from, to)) return [];
  const [isFrom, isTo] = [from, to].map((value) => value === undefined || isPlainList(path, value));
  if (isFrom && isTo) {
    const [before, after] = normals.map((document) => listAt(document, path));
    return listEdits(path, asList(from), asList(to), before && after && { from: before, to: after });
  }
  if (to === undefined) return [{ kind: "unset", path }];
  const isText = typeof from === "string" && isInLanguages(to) && to.en === from;
  const before = isText ? inLanguages(from) : from;
  if (wholes.includes(path.at(-1) ?? "") || !isMapping(before) || !isMapping(to)) {
    return [{ kind: "set", path, value: to }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(to)]);
  return [...keys].flatMap((key) => between([...path, key], before[key], to[key], normals));
}

const isPlainList = (path: EditPath, value: unknown): boolean => Array.isArray(value) && !collectionAt(path);

const asList = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

const listAt = (document: EditableDocument | undefined, path: EditPath): readonly unknown[] | undefined =>
  asList(valueAtPath(document, path));
