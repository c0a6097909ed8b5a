// A store in memory, for quick tests of the use cases. It passes the same contract tests as the SQL stores.
import type { Store } from "#app";
import { memoryBallots } from "./ballots.ts";
import { memoryDigests } from "./digests.ts";
import { memoryJobs } from "./jobs.ts";
import { memoryLinks, memoryPhotos, memoryReleases, memoryRequests } from "./sharing.ts";
import { type MemoryState, memoryState } from "./state.ts";
import { memoryVisits } from "./visits.ts";

export { type MemoryState, memoryState } from "./state.ts";

/** Opens a store on a state; by default an empty one. */
export function memoryStore(state: MemoryState = memoryState()): Store {
  const jobs = memoryJobs(state);
  return {
    ...memoryVisits(state),
    ...memoryReleases(state),
    ...memoryLinks(state),
    ...memoryRequests(state),
    ...memoryPhotos(state),
    ...memoryBallots(state),
    ...memoryDigests(state),
    ...jobs,
    oldVisits: async () => [],
    dropOldVisit: async () => {},
    // No other server writes to this memory.
    subscribe: () => {},
    answers: async () => true,
    close: () => jobs.stopJobs(),
  };
}
