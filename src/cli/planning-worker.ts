// The worker's side of planning: drives the search in slices, reports, and answers with the best programme.
import { parentPort, workerData } from "node:worker_threads";
import { readVisit } from "#documents";
import type { Programme } from "#domain";
import { type PlanProgress, plan } from "#planner";
import { type FromWorker, sharedClock, type ToWorker, type WorkerTask } from "./planning-messages.ts";

const port = parentPort;
if (!port) throw new Error("This module runs as a worker only.");

const task = workerData as WorkerTask;
const send = (message: FromWorker) => port.postMessage(message);
let stopped = false;
port.on("message", (message: ToWorker) => {
  if (message.kind === "stop") stopped = true;
});

/** Lets a waiting stop message in between two slices of search. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A whole programme with its reasons costs some search, so it is not sent at every improvement. */
const betweenBestMilliseconds = 1500;

async function work(): Promise<Programme | undefined> {
  const read = readVisit(task.visitYaml, "visit.yaml");
  if (!read.ok) return undefined;
  const started = performance.now();
  const over = () => task.deadline !== undefined && sharedClock() >= task.deadline;
  const run = plan(read.value.visit, { seed: task.seed, iterations: task.iterations });
  let last: PlanProgress | undefined;
  let reported = Number.NEGATIVE_INFINITY;
  let shown = Number.NEGATIVE_INFINITY;
  let isNew = false;
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return step.value;
    last = step.value;
    const now = performance.now();
    isNew ||= last.improved;
    if (last.improved || now - reported > 200) {
      reported = now;
      const { iterations, objective, placed, activities } = last;
      const isShown = task.showBest && isNew && now - shown > betweenBestMilliseconds;
      send({
        kind: "progress",
        progress: { iterations, objective, placed, activities, milliseconds: now - started },
        best: isShown ? last.programme() : undefined,
      });
      if (isShown) {
        isNew = false;
        shown = performance.now();
      }
      await breathe();
    }
    if (stopped || over()) return last.programme();
  }
}

const programme = await work();
if (programme) send({ kind: "done", programme });
