// Planning in worker threads: a team of searches on one visit that exchange the best programme after each round.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Planner } from "#app";
import { type Objective, type Programme, packVisit, type Visit } from "#domain";
import { compareObjectives, outlookOf } from "#planner";
import {
  type FromWorker,
  largestForTeam,
  type Offer,
  type Progress,
  type RoundState,
  type SearchState,
  sharedClock,
  type ToWorker,
  type WorkerTask,
} from "./planning-messages.ts";
import { isDue, type LastMade } from "./whole-programmes.ts";

export interface PlanningLimits {
  readonly seed: number;
  readonly iterations?: number | undefined;
  readonly seconds?: number | undefined;
}

/**
 * Maximum number of searches of a team. With a limit of iterations, the number is the same on every machine, so that
 * the result is the same.
 */
const mostMembers = 4;
/** A team needs at least this many iterations for each search. */
const fewestIterations = 500;
/** Less slows the search down; more only adds to the memory of the process. */
const youngMegabytes = 32;

export interface PlanningWatch {
  readonly onProgress?: (progress: Progress, best: Programme | undefined) => void;
  readonly signal?: AbortSignal | undefined;
  /** Whether the search ends before the limit when nothing better is likely. */
  readonly endsWhenSpent?: boolean;
  /** Also receives whole programmes now and then, as they improve. */
  readonly showBest?: boolean;
  /** The number of threads; by default, one less than the cores. With a limit of iterations it changes nothing else. */
  readonly threads?: number;
}

/**
 * Plans a visit in worker threads. Ends at the limit, which counts from this call, when nothing can be better, or after
 * `signal`, with the best programme so far. With a limit of iterations, the result depends only on the visit and the
 * seed, not on the number of threads. Rejects only if a worker itself fails.
 */
export function planInThreads(
  visit: Visit,
  limits: PlanningLimits,
  watch: PlanningWatch = {},
): Promise<Programme> {
  const started = sharedClock();
  // One core stays for this thread, for printing, and for the engine's compiler and garbage collector.
  const threads = Math.min(mostMembers, watch.threads ?? Math.max(1, availableParallelism() - 1));
  const packedVisit = packVisit(visit);
  const shares = sharesOf(packedVisit.length, limits, threads);
  const deadline = limits.seconds === undefined ? undefined : started + limits.seconds * 1000;
  const count = Math.min(threads, shares.length);
  const workers = Array.from({ length: count }, (_, w) => {
    const workers = shares.filter((_, m) => m % count === w);
    const workerData: WorkerTask = { packedVisit, seed: limits.seed, workers, deadline };
    const resourceLimits = { maxYoungGenerationSizeMb: youngMegabytes };
    return new Worker(new URL("./planning-worker.ts", import.meta.url), { workerData, resourceLimits });
  });
  const stop = () => tellAll(workers, { kind: "stop" });
  if (watch.signal?.aborted) stop();
  watch.signal?.addEventListener("abort", stop, { once: true });

  return roundsOf(workers, shares.length, started, watch).finally(() => {
    watch.signal?.removeEventListener("abort", stop);
    return Promise.all(workers.map((worker) => worker.terminate()));
  });
}

/** Leads the team from round to round. Resolves to its best programme when the search is over. */
function roundsOf(
  workers: readonly Worker[],
  searches: number,
  started: number,
  watch: PlanningWatch,
): Promise<Programme> {
  return new Promise<Programme>((resolve, reject) => {
    const team = teamBoard(searches);
    let waiting = workers.length;
    let rounds: RoundState[] = [];
    let isOver = false;
    let asked: number | undefined;
    let lastMade: LastMade | undefined;
    let isUnshown = false;
    const progress = (best: Programme | undefined) => {
      const front = team.front();
      if (!front) return;
      const { iterations, objective, placed, activities, open } = front;
      const told = { iterations, objective, placed, activities, pursuit: open ?? null };
      const spent = team.outlook()?.spent ?? 0;
      watch.onProgress?.({ ...told, spent, milliseconds: sharedClock() - started }, best);
    };
    const askForBest = (isLast: boolean) => {
      const message: ToWorker = { kind: "tell", offer: team.best(), isLast };
      workers[0]?.postMessage(message);
    };
    const endRound = () => {
      const better = team.meet(rounds);
      const ended = rounds.every((one) => one.ended) || rounds.some((one) => one.ended === "nothing-better");
      rounds = [];
      waiting = workers.length;
      const isSpent = watch.endsWhenSpent && team.outlook()?.advice === "stop";
      if (isOver || ended || isSpent) {
        // Reports how the search ended.
        progress(undefined);
        return askForBest(true);
      }
      isUnshown ||= better;
      if (watch.showBest && isUnshown && asked === undefined && isDue(sharedClock(), lastMade)) {
        asked = sharedClock();
        isUnshown = false;
        askForBest(false);
      }
      tellAll(workers, { kind: "go", offer: better ? team.best() : undefined });
    };
    const update = (message: FromWorker) => {
      if (message.kind === "state") {
        if (team.update(message.state)) progress(undefined);
      } else if (message.kind === "round") {
        rounds.push(...message.workers);
        isOver ||= message.isOver;
        waiting--;
        if (waiting === 0) endRound();
      } else if (message.isLast) resolve({ ...message.programme, iterations: team.iterations() });
      else {
        const at = sharedClock();
        lastMade = { at, took: at - (asked ?? at) };
        asked = undefined;
        progress(message.programme);
      }
    };
    for (const worker of workers) {
      worker.on("message", update);
      worker.on("error", reject);
      worker.on("exit", (code) =>
        reject(new Error(`A planning thread ended with code ${code} before there was an answer.`)),
      );
    }
  });
}

const tellAll = (workers: readonly Worker[], message: ToWorker): void => {
  for (const worker of workers) worker.postMessage(message);
};

/** Returns the share of each search of the team. */
function sharesOf(
  packedLength: number,
  { iterations, seconds }: PlanningLimits,
  threads: number,
): { readonly worker: number; readonly iterations: number | undefined }[] {
  const affordable =
    iterations !== undefined ? Math.floor(iterations / fewestIterations) : seconds === 0 ? 1 : threads;
  const count = packedLength > largestForTeam ? 1 : Math.min(mostMembers, Math.max(1, affordable));
  return Array.from({ length: count }, (_, worker) => ({
    worker,
    iterations: iterations === undefined ? undefined : Math.floor((iterations + count - 1 - worker) / count),
  }));
}

/**
 * Returns the state of the team: the best of all searches. Among equal ones, the search with the lowest number counts,
 * whichever reported first.
 */
function teamBoard(searches: number) {
  const states = new Map<number, SearchState>();
  /** The best objective reported, and the total iterations at that time. */
  let found: { readonly objective: Objective; readonly at: number } | undefined;
  const note = (state: SearchState) => {
    states.set(state.worker, state);
    if (!found || compareObjectives(state.objective, found.objective) < 0)
      found = { objective: state.objective, at: iterations() };
  };
  let best: (Offer & { readonly objective: Objective }) | undefined;
  const iterations = () => [...states.values()].reduce((sum, one) => sum + one.iterations, 0);
  const front = () =>
    [...states.values()].reduce<SearchState | undefined>(
      (first, one) => (first && compareObjectives(first.objective, one.objective) <= 0 ? first : one),
      undefined,
    );
  return {
    iterations,
    best: (): Offer | undefined => best && { worker: best.worker, placements: best.placements },
    /** Returns the best standing, with the total iterations. */
    front: () => {
      const first = front();
      return first && { ...first, iterations: iterations() };
    },
    /** Returns whether the team is likely to find anything better. */
    outlook: () => {
      const first = front();
      return (
        first && outlookOf({ iterations: iterations(), bestAt: found?.at ?? 0, open: first.open, searches })
      );
    },
    /** Adds a report. Returns whether it is as good as any earlier one. */
    update(state: SearchState): boolean {
      note(state);
      return front()?.objective === state.objective;
    },
    /** Adds the reports of a round. Returns whether a better programme is among them. */
    meet(rounds: readonly RoundState[]): boolean {
      let better = false;
      for (const one of rounds.toSorted((a, b) => a.worker - b.worker)) {
        note(one);
        if (!one.placements) continue;
        if (best && compareObjectives(one.objective, best.objective) >= 0) continue;
        best = { worker: one.worker, objective: one.objective, placements: one.placements };
        better = true;
      }
      return better;
    },
  };
}

/** The longest time that the server plans if no time is given. */
const mostSeconds = 60;

/**
 * The server's planner: shows the best programme as it improves. Without a limit, it ends when nothing better is
 * likely.
 */
export const threadPlanner: Planner = (visit, { seed, seconds, iterations }, onProgress, signal) => {
  const endsWhenSpent = seconds === null && iterations === null;
  return planInThreads(
    visit,
    {
      seed,
      seconds: seconds ?? (endsWhenSpent ? mostSeconds : undefined),
      iterations: iterations ?? undefined,
    },
    { onProgress, signal, showBest: true, endsWhenSpent },
  );
};
