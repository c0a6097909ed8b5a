// The state of an open document for the page, with flags that follow the requests to the server.
import { ApiFault } from "./api.ts";
import type { Conflict, LiveState } from "./live-state.ts";

interface Flags {
  readonly away: boolean;
  readonly shutOut: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface DocumentState<Snapshot> {
  readonly now: () => LiveState<Snapshot>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells the page what to show. */
  show(snapshot: Snapshot, saving: boolean, conflict: Conflict | undefined): void;
  /** Tells the page that the document cannot be opened. */
  fail(fault: unknown): void;
  /** Changes flags, of which the page learns at the next update. */
  keep(change: Partial<Flags>): void;
  /** Changes flags and informs the page at once. */
  tell(change: Partial<Flags>): void;
  /** Notes a refusal that concerns the whole document: the reader's link no longer opens it. */
  readonly noteRefusal: (fault: unknown) => void;
}

/** Returns the state of a document that is being opened. */
export function documentState<Snapshot>(
  onShow: (snapshot: Snapshot, before: Snapshot | undefined) => void,
): DocumentState<Snapshot> {
  let state: LiveState<Snapshot> = { kind: "opening" };
  let flags: Flags = { away: false, shutOut: false, canUndo: false, canRedo: false };
  const listeners = new Set<() => void>();
  const change = (next: LiveState<Snapshot>) => {
    if (next.kind === "open") onShow(next.snapshot, state.kind === "open" ? state.snapshot : undefined);
    state = next;
    for (const listener of listeners) listener();
  };
  const keep = (some: Partial<Flags>) => {
    flags = { ...flags, ...some };
  };
  const tell = (some: Partial<Flags>) => {
    keep(some);
    if (state.kind === "open") change({ ...state, ...flags });
  };
  return {
    now: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (snapshot, saving, conflict) => change({ kind: "open", ...flags, snapshot, saving, conflict }),
    fail: (fault) => change({ kind: "failed", status: fault instanceof ApiFault ? fault.status : 0 }),
    keep,
    tell,
    noteRefusal: (fault) => {
      if (fault instanceof ApiFault && [401, 403, 404].includes(fault.status)) tell({ shutOut: true });
    },
  };
}
