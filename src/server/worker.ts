// A process that only plans: the use cases over the database of the servers, without HTTP.
import type { Planner } from "#app";
import { ok, type Result } from "#base/result.ts";
import { type ConnectProblem, openPostgresStore } from "#store";
import { tokens } from "./tokens.ts";

export interface WorkerOptions {
  readonly databaseUrl: string;
  /** The number of simultaneous plans. */
  readonly plans: number;
  readonly planner: Planner;
}

/** Starts to plan waiting jobs; `stop` hands back running ones. */
export async function startWorker({
  databaseUrl,
  plans,
  planner,
}: WorkerOptions): Promise<Result<{ stop(): Promise<void> }, ConnectProblem>> {
  const [{ application, doTask }, store] = await Promise.all([
    import("#app"),
    openPostgresStore(databaseUrl),
  ]);
  if (!store.ok) return store;
  const app = application({
    store: store.value,
    planner,
    // This process answers no requests, so it may do heavy work in its own thread.
    heavy: doTask,
    clock: () => Temporal.Now.instant(),
    tokens,
  });
  try {
    await app.jobs.work(plans);
  } catch (error) {
    await app.close().catch(() => {});
    throw error;
  }
  return ok({ stop: () => app.close() });
}
