// A worker's side of planning: runs its searches in rounds of a fixed amount of work, and reports after each.
import { parentPort, workerData } from "node:worker_threads";
import { unpackVisit } from "#domain";
import { outputReserve, type PlanProgress, plan } from "#planner";
import {
  type FromWorker,
  type RoundState,
  type SearchState,
  sharedClock,
  type ToWorker,
  type WorkerTask,
} from "./planning-messages.ts";

/** The number of progress reports in a round. It counts work, not time, because the result depends on it. */
const reportsPerRound = 25;
/** Milliseconds between two reports without improvement. */
const betweenReports = 200;

const port = parentPort;
if (!port) throw new Error("This module runs as a worker only.");

const task = workerData as WorkerTask;
const send = (message: FromWorker) => port.postMessage(message);
let stopped = false;

/** Lets a waiting stop message arrive between two slices of the search. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Milliseconds reserved for the transfers, reasons and check of the last programme. */
let reserved: number | undefined;

const isOver = () =>
  stopped || (task.deadline !== undefined && sharedClock() >= task.deadline - (reserved ?? 0));

/** One search of the team. */
interface RunningSearch {
  readonly worker: number;
  readonly run: ReturnType<typeof plan>;
  last: PlanProgress | undefined;
  /** Whether the search has found something better since the last round. */
  isNew: boolean;
}

const stateOf = (worker: number, last: PlanProgress): SearchState => ({
  worker,
  iterations: last.iterations,
  objective: last.objective,
  placed: last.placed,
  activities: last.activities,
  open: last.open,
});

/** Runs one round of one search. Always takes the first progress report. */
async function round(one: RunningSearch): Promise<void> {
  let reported = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < reportsPerRound && !one.last?.ended && !(one.last && isOver()); i++) {
    const step = one.run.next();
    if (step.done) return;
    reserved ??= timeForOutput();
    one.last = step.value;
    one.isNew ||= step.value.improved;
    const now = performance.now();
    if (!step.value.improved && now - reported < betweenReports) continue;
    reported = now;
    send({ kind: "state", state: stateOf(one.worker, step.value) });
    await breathe();
  }
}

function atEndOfRound(one: RunningSearch): RoundState[] {
  const { worker, last, isNew } = one;
  one.isNew = false;
  return last
    ? [{ ...stateOf(worker, last), placements: isNew ? last.placements() : undefined, ended: last.ended }]
    : [];
}

const began = sharedClock();
const visit = unpackVisit(task.packedVisit);
const workers = task.workers.map(
  ({ worker, iterations }): RunningSearch => ({
    worker,
    run: plan(visit, { seed: task.seed, iterations, worker }),
    last: undefined,
    isNew: false,
  }),
);

/** Returns the output reserve. Call it when the first programme exists. */
function timeForOutput(): number {
  const all = (task.deadline ?? Number.POSITIVE_INFINITY) - began;
  return outputReserve(sharedClock() - began, all);
}

async function runRound(): Promise<void> {
  for (const one of workers) await round(one);
  send({ kind: "round", workers: workers.flatMap(atEndOfRound), isOver: isOver() });
}

port.on("message", (message: ToWorker) => {
  if (message.kind === "stop") {
    stopped = true;
    return;
  }
  const { offer } = message;
  for (const one of workers) if (offer && one.worker !== offer.worker) one.last?.offer(offer.placements);
  if (message.kind === "go") void runRound();
  else if (workers[0]?.last)
    send({ kind: "programme", programme: workers[0].last.programme(), isLast: message.isLast });
});

await runRound();
