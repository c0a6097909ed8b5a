// Planning a visit and releasing the programme at once, for visits that nobody is working on.
import { ok } from "#base/result.ts";
import type { JobCases } from "./jobs.ts";
import type { PlanningLimits, Tokens } from "./ports.ts";
import type { ReleaseCases } from "./releases.ts";

export interface PlanAndRelease {
  /**
   * Starts to plan a visit, or waits for the plan that is running. Then accepts the programme and releases it if
   * nothing prevents that.
   */
  planAndRelease(id: string, limits: PlanningLimits): Promise<{ readonly finished: Promise<void> }>;
  /** Whether this process plans a visit now in order to release it. */
  isToBeReleased(id: string): boolean;
  /** Resolves when every visit that was planned this way has been released or abandoned. */
  settled(): Promise<void>;
}

export function planAndRelease(jobs: JobCases, releases: ReleaseCases, tokens: Tokens): PlanAndRelease {
  const unfinished = new Map<Promise<void>, string>();
  return {
    async planAndRelease(id, limits) {
      const waits = (await jobs.unfinished()).find((one) => one.visit === id);
      const job = waits ? ok(waits) : await jobs.start(id, limits, { key: tokens.make(), who: "Entente" });
      const finish = async () => {
        const ended = job.ok ? await jobs.finished(id, job.value.id) : undefined;
        if (!ended || (ended.state !== "done" && ended.state !== "cancelled")) return;
        // Several servers may wait for one job. The key makes sure that only the first of them accepts and releases.
        const by = { key: `planned-${ended.id}`, who: "Entente" };
        const accepted = await jobs.accept({ ...by, visit: id, base: ended.base, job: ended.id });
        if (!accepted.ok) return;
        const { version } = accepted.value;
        await releases.release({ visit: id, base: version, ...by, note: "", overrides: [] });
      };
      const finished = finish();
      unfinished.set(finished, id);
      return { finished: finished.finally(() => unfinished.delete(finished)) };
    },
    isToBeReleased: (id) => unfinished.values().some((one) => one === id),
    settled: async () => void (await Promise.allSettled(unfinished.keys())),
  };
}
