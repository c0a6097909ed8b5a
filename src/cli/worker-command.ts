// entente worker: plans for the servers on one PostgreSQL, until somebody stops it.
import { startWorker } from "#server";
import { type Language, sayCli } from "#text";
import { badInput, fine } from "./exit-codes.ts";
import { endSignal } from "./interrupt.ts";
import { threadPlanner } from "./planning-threads.ts";
import type { Terminal } from "./terminal.ts";

export interface WorkerCommandOptions {
  readonly databaseUrl: string;
  readonly plans: number;
  readonly lang: Language;
}

/** Plans until a signal comes. Returns the exit code. */
export async function workerCommand(
  terminal: Terminal,
  { databaseUrl, plans, lang }: WorkerCommandOptions,
): Promise<number> {
  const worker = await startWorker({ databaseUrl, plans, planner: threadPlanner });
  if (!worker.ok) {
    terminal.error(sayCli(lang, "serve.no-database", { reason: worker.error.reason }));
    return badInput;
  }
  terminal.out(sayCli(lang, "worker.ready", { count: plans }));
  await endSignal();
  await worker.value.stop();
  return fine;
}
