// Planning jobs: planned apart from the request, with progress told live; the programme is accepted as a change.
import { err, ok, type Result } from "#base/result.ts";
import { decidedDifference, type Programme, type Visit } from "#domain";
import { decodeProgramme, encodeProgramme } from "#formats";
import type { ChangeAnswer, ChangeCases, ChangeProblem, ChangeRequest } from "./changes.ts";
import type { Clock, Planner, PlanningLimits, Queue, Store, StoredJob, Tokens } from "./ports.ts";
import type { Happenings } from "./visit-events.ts";
import { type Desk, programmeJson } from "./working-copies.ts";

export interface JobCases {
  start(
    visit: string,
    limits: PlanningLimits,
    by: { readonly key: string; readonly who: string },
  ): Promise<Result<StoredJob, "not-found">>;
  list(visit: string, limit: number, offset: number): Promise<readonly StoredJob[]>;
  find(visit: string, id: string): Promise<StoredJob | undefined>;
  /**
   * Stops a job with the best so far; one that is over stays as it is. Another server is asked to stop it: that it did
   * is told to those who watch the visit.
   */
  cancel(visit: string, id: string): Promise<StoredJob | undefined>;
  accept(
    request: ChangeRequest & { readonly job: string },
  ): Promise<Result<ChangeAnswer, ChangeProblem | { readonly code: "no-programme" }>>;
  /** Ends when the job of this id does. */
  finished(id: string): Promise<void>;
  /** How far the plan of a visit that runs here has come. */
  running(visit: string): StoredJob | undefined;
  /** The plan of a visit that waits or runs, on whichever server. */
  unfinished(visit: string): Promise<StoredJob | undefined>;
  /** Runs here, once, what servers that do not run any more left unfinished. */
  takeUp(): Promise<void>;
  close(): Promise<void>;
}

export interface JobTools {
  readonly store: Store;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly happen: Happenings;
  readonly tokens: Tokens;
  readonly planner: Planner;
  readonly queue: Queue;
  readonly changes: ChangeCases;
}

export function jobCases(tools: JobTools): JobCases {
  const { store, desk, clock, happen, tokens, planner, queue, changes } = tools;
  const live = new Map<string, StoredJob>();
  const ends = new Map<string, PromiseWithResolvers<void>>();

  const show = (job: StoredJob) => {
    live.set(job.id, job);
    happen.tell(job.visit, { kind: "job", job });
  };

  const run = async (first: StoredJob, visit: Visit, signal: AbortSignal): Promise<void> => {
    let job: StoredJob = { ...first, state: "running" };
    let keeping: Promise<void> | undefined;
    /** The best so far is there for other servers, and after the end of this one. */
    const keep = () => {
      const { progress, programme } = job;
      keeping ??= store
        .updateJob(job.id, { progress, programme })
        .catch(() => {})
        .finally(() => {
          keeping = undefined;
        });
    };
    try {
      await store.updateJob(job.id, { state: "running" });
      show(job);
      const programme = await planner(
        visit,
        job,
        (progress, best) => {
          job = { ...job, progress, ...(best ? { programme: encodeProgramme(best) } : {}) };
          show(job);
          if (best) keep();
        },
        signal,
      );
      job = { ...job, state: signal.aborted ? "cancelled" : "done", programme: encodeProgramme(programme) };
    } catch {
      job = { ...job, state: "failed" };
    }
    await keeping;
    const { state, progress, programme } = job;
    await store.updateJob(job.id, { state, progress, programme });
    show(job);
    live.delete(job.id);
  };

  /** Runs a job when its turn comes, and lets whoever waits for its end know. */
  const enqueue = (job: StoredJob, visit: Visit) => {
    const end = Promise.withResolvers<void>();
    ends.set(job.id, end);
    show(job);
    queue.enqueue({
      id: job.id,
      run: (signal) =>
        run(job, visit, signal).finally(() => {
          ends.delete(job.id);
          end.resolve();
        }),
    });
  };

  const takeUp: JobCases["takeUp"] = async () => {
    for (const job of await store.takeUpJobs()) {
      const working = await changes.at(job.visit, job.base).catch(() => undefined);
      if (working) enqueue(job, working.read.visit);
      else await store.updateJob(job.id, { state: "failed" });
    }
  };

  const find: JobCases["find"] = async (visit, id) => {
    const running = live.get(id);
    if (running?.visit === visit) return running;
    const job = await store.job(visit, id);
    if (!job || !isUnfinished(job)) return job;
    // Another server has it, if that one runs still.
    await takeUp();
    return live.get(id) ?? store.job(visit, id);
  };

  return {
    find,
    takeUp,
    async start(visit, limits, { key, who }) {
      const working = await desk.newest(visit);
      if (!working) return err("not-found");
      const id = tokens.make().slice(0, 16);
      const { seed, seconds, iterations } = limits;
      const job = await store.addJob({
        id,
        visit,
        key,
        who,
        seed,
        seconds,
        iterations,
        base: working.version,
        state: "waiting",
        progress: null,
        programme: null,
        at: clock(),
      });
      // Somebody pressed twice: the first job is the one.
      if (job.id !== id) return ok((await find(visit, job.id)) ?? job);
      enqueue(job, working.read.visit);
      return ok(job);
    },
    async list(visit, limit, offset) {
      return (await store.jobs(visit, limit, offset)).map((job) => live.get(job.id) ?? job);
    },
    async cancel(visit, id) {
      const job = await find(visit, id);
      if (!job) return undefined;
      const end = ends.get(id)?.promise;
      if (queue.cancel(id)) await end;
      else if (isUnfinished(job)) await store.askToCancel(visit, id);
      return find(visit, id);
    },
    async accept(request) {
      const job = await find(request.visit, request.job);
      const base = await changes.at(request.visit, request.base);
      if (!job || !base) return err({ code: "not-found" });
      const read = job.programme === null ? undefined : decodeProgramme(job.programme);
      if (!read?.ok) return err({ code: "no-programme" });
      const json = programmeJson(withKnown(read.value, base.read.visit.activities));
      const edits = decidedDifference(base.document, { visit: base.document.visit, programme: json });
      return changes.edit({ ...request, edits, label: "", kind: "plan" });
    },
    finished: async (id) => ends.get(id)?.promise,
    running: (visit) => [...live.values()].find((job) => job.visit === visit),
    async unfinished(visit) {
      const [newest] = await store.jobs(visit, 1, 0);
      const job = newest && (await find(visit, newest.id));
      return job && isUnfinished(job) ? job : undefined;
    },
    close: () => queue.close(),
  };
}

const isUnfinished = ({ state }: StoredJob): boolean => state === "waiting" || state === "running";

/** What was planned before an activity was taken out of the visit names it still. */
function withKnown(programme: Programme, activities: readonly { readonly id: string }[]): Programme {
  const known = new Set(activities.map(({ id }) => id));
  return {
    ...programme,
    placements: programme.placements.filter((placement) => known.has(placement.activity)),
    unplaced: programme.unplaced.filter((unplaced) => known.has(unplaced.activity)),
  };
}
