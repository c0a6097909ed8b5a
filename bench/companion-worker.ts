// The thread of a companion: continues the search, sends better programmes, and receives those of the others.
import { receiveMessageOnPort, workerData } from "node:worker_threads";
import { unpackVisit } from "#domain";
import { plan } from "#planner";
import type { CompanionTask } from "./companion.ts";

const { packedVisit, seed, port } = workerData as CompanionTask;
const run = plan(unpackVisit(packedVisit), { seed, worker: 1 });
for (let step = run.next(); !step.done; step = run.next()) {
  const heard = receiveMessageOnPort(port);
  if (heard) step.value.offer(heard.message);
  else if (step.value.improved) port.postMessage(step.value.placements());
}
