// The visit that is open: the latest snapshot for every part of the page, and edits on their way to the server.
import { createContext, use, useSyncExternalStore } from "react";
import { type PlannerDesk, plannerDesk } from "../worker/planner.ts";
import { ApiFault, api, readSnapshot, type Snapshot } from "./api.ts";
import { type Edit, edited } from "./edit.ts";

export type LiveState =
  | { readonly kind: "opening" }
  | { readonly kind: "failed"; readonly status: number }
  | { readonly kind: "open"; readonly snapshot: Snapshot; readonly saving: boolean };

/** An open visit. Edits go to the server one after the other; everybody on the page sees its answer. */
export interface Live {
  readonly id: string;
  /** The planner, with the latest snapshot before it. */
  readonly desk: PlannerDesk;
  readonly state: () => LiveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches the visit anew. */
  reload(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Shows edits at once and sends them; throws `ApiFault` when the server refuses them. */
  edit(edits: readonly Edit[]): Promise<void>;
}

export function openLive(id: string): Live {
  let state: LiveState = { kind: "opening" };
  const listeners = new Set<() => void>();
  let queue: Promise<unknown> = Promise.resolve();
  const desk = plannerDesk();
  const show = (next: LiveState) => {
    if (next.kind === "open" && (state.kind !== "open" || state.snapshot.raw !== next.snapshot.raw))
      desk.open(next.snapshot.raw.visit, next.snapshot.programme);
    state = next;
    for (const listener of listeners) listener();
  };
  const reload = async () => {
    try {
      const snapshot = await api.visit(id);
      show({ kind: "open", snapshot, saving: false });
    } catch (fault) {
      if (state.kind === "open") throw fault;
      show({ kind: "failed", status: fault instanceof ApiFault ? fault.status : 0 });
    }
  };
  const reloadAfter = async (changed: boolean) => {
    if (changed) await reload();
  };
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work);
    queue = next.catch(() => {});
    return next;
  };
  void reload();
  return {
    id,
    desk,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: () => inOrder(reload),
    edit: (edits) =>
      inOrder(async () => {
        if (state.kind !== "open") return;
        const { snapshot } = state;
        const raw = edited(snapshot.raw, edits);
        // What does not validate throws here, before anything is sent.
        const ahead = readSnapshot({ version: snapshot.version, document: raw });
        show({ kind: "open", snapshot: ahead, saving: true });
        try {
          const version = await api.edit(id, snapshot.version, edits);
          if (version === snapshot.version + 1)
            show({ kind: "open", snapshot: { ...ahead, version }, saving: false });
          else await reload();
        } catch (fault) {
          await reload();
          throw fault;
        }
      }),
    undo: () => inOrder(async () => reloadAfter(await api.undo(id))),
    redo: () => inOrder(async () => reloadAfter(await api.redo(id))),
  };
}

export const LiveContext = createContext<Live | undefined>(undefined);

export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error("no visit is open");
  return live;
}

export function useLiveState(live: Live): LiveState {
  return useSyncExternalStore(live.subscribe, live.state);
}

export const useDesk = (): PlannerDesk => useLive().desk;

/** The snapshot of the open visit; pages within the visit's frame always have one. */
export function useSnapshot(): Snapshot {
  const state = useLiveState(useLive());
  if (state.kind !== "open") throw new Error("the visit is not open");
  return state.snapshot;
}
