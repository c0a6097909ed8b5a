// Writes changes into a visit file. Comments, order and formatting of everything else stay.
import { type Document, isCollection, isSeq } from "yaml";
import { err, ok, type Result } from "#base/result.ts";
import { isMapping, type Path } from "#domain";
import { plainValue } from "./plain.ts";
import { splice, type VisitEdit } from "./splice.ts";
import { parse } from "./structure.ts";
import type { VisitDocument } from "./values.ts";

export type { VisitEdit } from "./splice.ts";

/** Why a change cannot be made. `shared`: the value is written once and repeated by aliases. */
export interface EditProblem {
  readonly kind: "no-such-place" | "shared";
  readonly path: Path;
}

/**
 * Returns the text of a visit file with changes made in sequence. Values are given as they are written in the file
 * (dates and times as texts). Does not check the text as a visit: read it again.
 */
export function writeVisit(
  document: VisitDocument,
  edits: readonly VisitEdit[],
): Result<string, EditProblem> {
  let text = document.text;
  for (const edit of edits) {
    const changed = withEdit(text, edit);
    if (!changed.ok) return changed;
    text = changed.value;
  }
  return ok(text);
}

function withEdit(text: string, edit: VisitEdit): Result<string, EditProblem> {
  const document = parse(text);
  const wanted = editedValue(plainValue(document).value, edit, edit.path);
  if (!wanted) return err({ kind: "no-such-place", path: edit.path });
  const expected = JSON.stringify(wanted.value);
  for (const write of [splice, rewrite]) {
    const candidate = write(text, document, edit);
    if (candidate !== undefined && says(candidate, expected)) return ok(candidate);
  }
  return err({ kind: "shared", path: edit.path });
}

/** Whether a text is valid YAML for exactly this value. */
function says(text: string, expected: string): boolean {
  const document = parse(text);
  const { value, problems } = plainValue(document);
  return document.errors.length === 0 && problems.length === 0 && JSON.stringify(value) === expected;
}

/** Returns the plain value after a change, or undefined if there is no such place. */
function editedValue(value: unknown, edit: VisitEdit, path: Path): { value: unknown } | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return edit.do === "insert" ? inserted(value, edit.at, edit.value) : undefined;
  if (Array.isArray(value)) {
    if (typeof step !== "number" || step < 0 || step >= value.length) return undefined;
    if (rest.length === 0 && edit.do === "remove") return { value: value.toSpliced(step, 1) };
    const item = rest.length === 0 && edit.do === "set" ? edit : editedValue(value[step], edit, rest);
    return item && { value: value.with(step, item.value) };
  }
  if (!isMapping(value)) return undefined;
  const key = String(step);
  const has = Object.hasOwn(value, key);
  if (rest.length === 0 && edit.do === "set") return { value: { ...value, [key]: edit.value } };
  if (!has) return undefined;
  if (rest.length === 0 && edit.do === "remove") {
    return { value: Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) };
  }
  const field = editedValue(value[key], edit, rest);
  return field && { value: { ...value, [key]: field.value } };
}

function inserted(value: unknown, at: number, item: unknown): { value: unknown } | undefined {
  return Array.isArray(value) && at >= 0 && at <= value.length
    ? { value: value.toSpliced(at, 0, item) }
    : undefined;
}

/** Makes the change with the YAML library: keeps comments and order, but rewrites the whole file in its own style. */
function rewrite(_text: string, document: Document, edit: VisitEdit): string | undefined {
  const copy = document.clone();
  const parent = edit.path.length === 1 ? copy.contents : copy.getIn(edit.path.slice(0, -1), true);
  if (edit.do === "set") {
    if (!isCollection(parent)) return undefined;
    parent.set(edit.path.at(-1), copy.createNode(edit.value));
  } else if (edit.do === "remove") {
    if (!isCollection(parent)) return undefined;
    parent.delete(edit.path.at(-1));
  } else {
    const list = copy.getIn(edit.path, true);
    if (!isSeq(list)) return undefined;
    list.items.splice(edit.at, 0, copy.createNode(edit.value));
  }
  return copy.toString({ lineWidth: 0 });
}
