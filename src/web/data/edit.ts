// Edits of a document by paths of keys and ids, and their effect here before the server has answered.

/** One step of a path: a key of a mapping, or the id of an entry of a list. */
export type Step = string;
export type Edit =
  | { readonly kind: "set"; readonly path: readonly Step[]; readonly value: unknown }
  | { readonly kind: "unset"; readonly path: readonly Step[] }
  | {
      readonly kind: "add";
      readonly path: readonly Step[];
      readonly item: Readonly<Record<string, unknown>>;
      /** The entry that follows; null: at the end. */
      readonly before: string | null;
    }
  | { readonly kind: "remove"; readonly path: readonly Step[] }
  | { readonly kind: "move"; readonly path: readonly Step[]; readonly before: string | null };

type Json = Record<string, unknown> | unknown[];
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Entries of lists are named by id; pins, placements and what has no time by their activity. */
const nameOf = (entry: unknown): unknown =>
  isJson(entry) && !Array.isArray(entry)
    ? (entry.id ?? entry.activity ?? entry.rule ?? entry.wish)
    : undefined;
const keyIn = (list: readonly unknown[], step: Step): number =>
  list.findIndex((entry) => nameOf(entry) === step);

/** The document after edits; what they do not touch is shared with the document before. */
export function edited(document: unknown, edits: readonly Edit[]): unknown {
  return edits.reduce((now, edit) => change(now, edit.path, edit), document);
}

function change(node: unknown, path: readonly Step[], edit: Edit): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return edit.kind === "add" ? inserted(node, edit.item, edit.before) : node;
  if (Array.isArray(node)) {
    const at = keyIn(node, step);
    if (at < 0) return node;
    if (rest.length > 0 || edit.kind === "add") return node.with(at, change(node[at], rest, edit));
    if (edit.kind === "set") return node.with(at, edit.value);
    const without = node.toSpliced(at, 1);
    return edit.kind === "move" ? inserted(without, node[at], edit.before) : without;
  }
  const mapping = isJson(node) ? node : {};
  const record = mapping as Record<string, unknown>;
  if (rest.length > 0 || edit.kind === "add") return { ...record, [step]: change(record[step], rest, edit) };
  if (edit.kind === "set") return { ...record, [step]: edit.value };
  const { [step]: _gone, ...left } = record;
  return left;
}

const inserted = (list: unknown, value: unknown, before: string | null): unknown[] => {
  const entries = Array.isArray(list) ? list : [];
  const at = before === null ? -1 : keyIn(entries, before);
  return entries.toSpliced(at < 0 ? entries.length : at, 0, value);
};
