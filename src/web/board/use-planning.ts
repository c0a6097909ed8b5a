// Planning from the board: a search that is watched and stopped, and the candidates that it leaves.
import { useCallback, useEffect, useRef, useState } from "react";
import type { Programme } from "#domain";
import { type Glance, type RunningPlan, startPlan } from "../worker/planner.ts";

export interface Planning {
  /** The latest glance of the running search; undefined when none runs. */
  readonly glance: Glance | undefined;
  /** The best programme of the running search that was shown so far. */
  readonly best: Programme | undefined;
  readonly candidates: readonly Programme[];
  start(visit: unknown): void;
  stop(): void;
  discard(): void;
}

/** Two candidates stand side by side; a third takes the place of the first. */
const mostCandidates = 2;

export function usePlanning(onFault: () => void): Planning {
  const [glance, setGlance] = useState<Glance>();
  const [best, setBest] = useState<Programme>();
  const [candidates, setCandidates] = useState<readonly Programme[]>([]);
  const running = useRef<RunningPlan>(undefined);
  const seed = useRef(0);
  const ended = useCallback(() => {
    running.current = undefined;
    setGlance(undefined);
    setBest(undefined);
  }, []);
  useEffect(() => () => running.current?.forget(), []);
  return {
    glance,
    best,
    candidates,
    start(visit) {
      if (running.current) return;
      seed.current += 1;
      setGlance({ iterations: 0, placed: 0, activities: 0, objective: undefined });
      running.current = startPlan(visit, seed.current, {
        onGlance: setGlance,
        onProgramme: setBest,
        onEnd(programme) {
          setCandidates((before) => [...before, programme].slice(-mostCandidates));
          ended();
        },
        onFault() {
          ended();
          onFault();
        },
      });
    },
    stop: () => running.current?.stop(),
    discard() {
      running.current?.forget();
      ended();
      setCandidates([]);
    },
  };
}
