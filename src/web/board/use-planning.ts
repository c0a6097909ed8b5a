// Planning from the board: a search that can be watched and stopped, and its candidates.
import { useCallback, useEffect, useRef, useState } from "react";
import type { Programme } from "#domain";
import type { Snapshot } from "../data/api.ts";
import type { Live } from "../data/live.ts";
import { largeVisit, startServerPlan } from "../data/server-plan.ts";
import { type PlanProgress, type PlanWatch, type RunningPlan, startPlan } from "../worker/planner.ts";
import type { PlanEnd } from "../worker/protocol.ts";

export interface Planning {
  readonly isRunning: boolean;
  /** The latest progress of the running search; undefined before the first report and if none runs. */
  readonly progress: PlanProgress | undefined;
  /** Why the last search ended. */
  readonly ended: PlanEnd | undefined;
  /** The best programme of the running search shown so far. */
  readonly best: Programme | undefined;
  readonly candidates: readonly Programme[];
  /** Plans the open visit: in the browser, or on the server if it is large. */
  start(snapshot: Snapshot, isNew?: boolean): void;
  stop(): void;
  discard(): void;
}

/** Two candidates are shown side by side; a third replaces the first. */
const mostCandidates = 2;

export function usePlanning(live: Live, onFault: () => void): Planning {
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<PlanProgress>();
  const [end, setEnd] = useState<PlanEnd>();
  const [best, setBest] = useState<Programme>();
  const [candidates, setCandidates] = useState<readonly Programme[]>([]);
  const running = useRef<RunningPlan>(undefined);
  const seed = useRef(0);
  const ended = useCallback(() => {
    running.current = undefined;
    setRunning(false);
    setProgress(undefined);
    setBest(undefined);
  }, []);
  useEffect(() => () => running.current?.forget(), []);
  return {
    isRunning,
    progress,
    ended: end,
    best,
    candidates,
    start({ visit, raw }, isNew = false) {
      if (running.current) return;
      seed.current += 1;
      setRunning(true);
      setEnd(undefined);
      const watch: PlanWatch = {
        onProgress: setProgress,
        onProgramme: setBest,
        onEnd(programme, why) {
          setEnd(why);
          setCandidates((before) => [...before, programme].slice(-mostCandidates));
          ended();
        },
        onFault() {
          ended();
          onFault();
        },
      };
      running.current =
        visit.activities.length < largeVisit
          ? startPlan(raw.visit, seed.current, isNew, watch)
          : startServerPlan(live, seed.current, watch);
    },
    stop: () => running.current?.stop(),
    discard() {
      running.current?.forget();
      ended();
      setCandidates([]);
    },
  };
}
