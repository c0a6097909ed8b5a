// Undo and redo by person: which of a person's changes is undone or redone next.
import type { Edit } from "#domain";
import type { Store, StoredChange } from "./ports.ts";

/** A change to undo or redo. */
export interface Step {
  readonly change: StoredChange;
  readonly edits: readonly Edit[];
  /** The version on which the edits apply unchanged. */
  readonly since: number;
  /** Returns what this person would undo and redo next if this step becomes version `version`. */
  tops(version: number): Promise<{ readonly undoTop: number | null; readonly redoTop: number | null }>;
}

/** The person has made a change that the caller has not seen, so it is unclear which change is meant. */
interface Stale {
  readonly code: "stale";
  readonly version: number;
}
interface Request {
  readonly visit: string;
  readonly who: string;
  readonly base: number;
}
type Current = { readonly version: number };

const newestOwn = (store: Store, { visit, who }: Omit<Request, "base">, before: number) =>
  store.lastChangeBy(visit, who, before);

/**
 * Returns the change that this person's undo or redo concerns next; stale if they have changed something unseen
 * since.
 */
async function nextOwn(
  store: Store,
  request: Request,
  current: Current,
  top: "undoTop" | "redoTop",
): Promise<StoredChange | Stale | undefined> {
  const last = await newestOwn(store, request, current.version + 1);
  if (last && last.version > request.base) return { code: "stale", version: current.version };
  const target = last?.[top] ?? null;
  return target === null ? undefined : ownChange(store, request, target);
}

/** Returns the change that this person's undo reverses next. */
export async function undoneStep(
  store: Store,
  request: Request,
  current: Current,
): Promise<Step | Stale | undefined> {
  const change = await nextOwn(store, request, current, "undoTop");
  if (change && "code" in change) return change;
  // The first version is the import of the visit, which cannot be undone.
  if (!change || change.version <= 1) return undefined;
  return {
    change,
    edits: change.inverse,
    since: change.version,
    tops: async () => ({
      undoTop: (await newestOwn(store, request, change.version))?.undoTop ?? null,
      redoTop: change.version,
    }),
  };
}

/** Returns the change that this person's redo makes again next. */
export async function redoneStep(
  store: Store,
  request: Request,
  current: Current,
): Promise<Step | Stale | undefined> {
  const change = await nextOwn(store, request, current, "redoTop");
  if (change && "code" in change) return change;
  if (!change) return undefined;
  const since = await store.changes(request.visit, change.version, current.version);
  // The undo that made this change the next to redo. Before that undo, the next to redo was the change below it.
  const undo = since.findLast((one) => one.kind === "undo" && one.target === change.version);
  if (!undo) return undefined;
  return {
    change,
    edits: change.edits,
    since: undo.version,
    tops: async () => ({
      undoTop: change.version,
      redoTop: (await newestOwn(store, request, undo.version))?.redoTop ?? null,
    }),
  };
}

/** Returns the labels of the changes that this person would undo and redo; null if there is none. */
export async function stepsOf(
  store: Store,
  request: Omit<Request, "base">,
  current: Current,
): Promise<{ readonly undo: string | null; readonly redo: string | null }> {
  const asked = { ...request, base: current.version };
  const [undo, redo] = await Promise.all([
    undoneStep(store, asked, current),
    redoneStep(store, asked, current),
  ]);
  const labelOf = (step: Step | Stale | undefined) => (step && "change" in step ? step.change.label : null);
  return { undo: labelOf(undo), redo: labelOf(redo) };
}

async function ownChange(
  store: Store,
  { visit, who }: Omit<Request, "base">,
  version: number,
): Promise<StoredChange | undefined> {
  const [change] = await store.changes(visit, version, version);
  return change?.who === who ? change : undefined;
}
