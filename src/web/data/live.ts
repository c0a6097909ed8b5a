// The visit that is open: the latest snapshot for every part of the page, edits on their way, and others' changes.
import { createContext, use, useSyncExternalStore } from "react";
import type { WorkingDocument } from "#domain";
import type { PlannerClient } from "../worker/planner.ts";
import type { Snapshot } from "./api.ts";
import type { LiveState } from "./live-state.ts";
import type { LiveDocument } from "./open-document.ts";

/** An open visit. Edits are shown at once and go to the server one after the other. */
export interface Live extends LiveDocument<WorkingDocument, Snapshot> {
  readonly id: string;
  /** The planner, with the latest snapshot before it. */
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

/** The snapshot of the open visit; pages within the visit's frame always have one. */
export function useSnapshot(): Snapshot {
  const state = useLiveState(useLive());
  if (state.kind !== "open") throw new Error("the visit is not open");
  return state.snapshot;
}
