// Undo and redo by person: of everybody's changes, which one of this person is undone or redone next.
import type { Edit } from "#domain";
import type { Store, StoredChange } from "./ports.ts";

/** A change to undo or redo. */
export interface Step {
  readonly change: StoredChange;
  readonly edits: readonly Edit[];
  /** The version on which the edits can be made as they are. */
  readonly since: number;
  /** What this person's next undo and redo are about when this one is version `version`. */
  tops(version: number): Promise<{ readonly undoTop: number | null; readonly redoTop: number | null }>;
}

/** This person has changed something that the caller has not seen: which change is meant is not known. */
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

/** The change that this person's undo or redo is about next; stale where they have changed something unseen since. */
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

/** The change of this person that is undone next. */
export async function undoneStep(
  store: Store,
  request: Request,
  current: Current,
): Promise<Step | Stale | undefined> {
  const change = await nextOwn(store, request, current, "undoTop");
  if (change && "code" in change) return change;
  // The first version is the visit as it was brought in: without it there is none.
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

/** The change of this person that redo makes again next. */
export async function redoneStep(
  store: Store,
  request: Request,
  current: Current,
): Promise<Step | Stale | undefined> {
  const change = await nextOwn(store, request, current, "redoTop");
  if (change && "code" in change) return change;
  if (!change) return undefined;
  const since = await store.changes(request.visit, change.version, current.version);
  // The undo that put it there; before that undo the change below it was the next to redo.
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

/** The labels of what this person's undo and redo are about; null: nothing. */
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
