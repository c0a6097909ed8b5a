// The visit that is open: the latest snapshot for every part of the page, edits on their way, and others' changes.
import { createContext, use, useSyncExternalStore } from "react";
import type { PlannerClient } from "../worker/planner.ts";
import type { Snapshot, Stepped } from "./api.ts";
import type { Edit } from "./edit.ts";
import type { Made } from "./held-visit.ts";
import type { LiveState, StreamedItems, StreamedKind } from "./live-state.ts";

/** An open visit. Edits are shown at once and go to the server one after the other. */
export interface Live {
  readonly id: string;
  /** The planner, with the latest snapshot before it. */
  readonly planner: PlannerClient;
  readonly state: () => LiveState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Shows edits at once and sends them. Throws `Refused` where they leave no valid visit; the promise says what the
   * server made of them. Edits that others have changed the same of become a conflict, not a fault.
   */
  edit(edits: readonly Edit[], made?: Made): Promise<void>;
  /** Undoes this person's newest change, or redoes the one they undid last. */
  undo(): Promise<Stepped>;
  redo(): Promise<Stepped>;
  /** Makes the document what it was at a version, as a new change. */
  restore(version: number): Promise<void>;
  /** Calls `listener` with what the stream tells of jobs, releases and hosts, until the function it gives is called. */
  listen<Kind extends StreamedKind>(kind: Kind, listener: (item: StreamedItems[Kind]) => void): () => void;
  /** Ends a conflict: my edits once more on the newest version, or not. */
  resolveConflict(keep: "mine" | "theirs"): Promise<void>;
  close(): void;
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

export const usePlanner = (): PlannerClient => useLive().planner;

/** The snapshot of the open visit; pages within the visit's frame always have one. */
export function useSnapshot(): Snapshot {
  const state = useLiveState(useLive());
  if (state.kind !== "open") throw new Error("the visit is not open");
  return state.snapshot;
}
