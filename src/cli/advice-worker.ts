// The worker's side of advice: one question, one answer.
import { parentPort, workerData } from "node:worker_threads";
import { advise } from "#app";
import type { AdviceTask } from "./advice-thread.ts";

const { text, question } = workerData as AdviceTask;
parentPort?.postMessage(advise(text, question));
