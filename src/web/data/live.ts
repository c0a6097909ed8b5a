// The open visit: the latest snapshot for every part of the page, unsaved edits, and changes of others.
import { createContext, use, useSyncExternalStore } from "react";
import type { WorkingDocument } from "#domain";
import type { PlannerClient } from "../worker/planner.ts";
import type { Snapshot } from "./api.ts";
import type { LiveState } from "./live-state.ts";
import type { LiveDocument } from "./open-document.ts";

/** An open visit. Edits are shown at once and sent to the server in sequence. */
export interface Live extends LiveDocument<WorkingDocument, Snapshot> {
  readonly id: string;
  /** The planner, which works on the latest snapshot. */
  readonly planner: PlannerClient;
}

export const LiveContext = createContext<Live | undefined>(undefined);

export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error("no visit is open");
  return live;
}

export function useLiveState<Shown>(live: {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => LiveState<Shown>;
}): LiveState<Shown> {
  return useSyncExternalStore(live.subscribe, live.state);
}

export const usePlanner = (): PlannerClient => useLive().planner;

/** Returns the snapshot of the open visit, which exists on all pages within the visit's frame. */
export function useSnapshot(): Snapshot {
  const state = useLiveState(useLive());
  if (state.kind !== "open") throw new Error("the visit is not open");
  return state.snapshot;
}
