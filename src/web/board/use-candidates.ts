// The programme that the board shows: the present one, the best so far of a search, or one or two candidates.
import { useEffect, useState } from "react";
import type { Programme } from "#domain";
import type { Snapshot } from "../data/api.ts";
import type { Live } from "../data/live.ts";
import type { Shown } from "./plan-strip.tsx";
import { usePlanning } from "./use-planning.ts";

export function useCandidates(live: Live, snapshot: Snapshot, onFault: () => void) {
  const planning = usePlanning(live, onFault);
  const [shown, setShown] = useState<Shown>("now");
  const [beside, setBeside] = useState(false);
  const { candidates } = planning;
  useEffect(() => {
    setShown(candidates.length > 0 ? candidates.length - 1 : "now");
    if (candidates.length === 0) setBeside(false);
  }, [candidates]);
  const candidate = planning.best ?? (typeof shown === "number" ? candidates[shown] : undefined);
  // While candidates are compared, the board shows them and is read-only.
  const programme: Programme | undefined =
    beside && !planning.isRunning ? snapshot.programme : (candidate ?? snapshot.programme);
  const looking = planning.isRunning || (candidate !== undefined && programme === candidate);
  return { planning, shown, setShown, beside, setBeside, candidate, programme, looking };
}
