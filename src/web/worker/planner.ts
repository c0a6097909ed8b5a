// The page's side of the planner: questions as promises, and a plan that can be watched and stopped.
import type { Objective, ObjectiveLevel, Programme } from "#domain";
import type { Outlook } from "#planner";
import type { AnswerTo, FromWorker, PlanEnd, Question, ToWorker } from "./protocol.ts";

const startWorker = (): Worker =>
  new Worker(new URL("./planner-worker.ts", import.meta.url), { type: "module" });
const send = (worker: Worker, message: ToWorker): void => worker.postMessage(message);

/** Answers about the open programme. */
export interface PlannerClient {
  /** Sets the visit and programme that questions refer to. */
  open(visit: unknown, programme: Programme | undefined): void;
  close(): void;
  ask<Q extends Question>(question: Q): Promise<AnswerTo<Q>>;
}

export function plannerClient(): PlannerClient {
  let worker: Worker | undefined;
  let number = 0;
  const waiting = new Map<number, { resolve(answer: never): void; reject(fault: Error): void }>();
  const started = (): Worker => {
    if (worker) return worker;
    worker = startWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind !== "answer" && data.kind !== "fault") return;
      const asked = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.kind === "answer") asked?.resolve(data.answer as never);
      else asked?.reject(new Error(data.message));
    });
    return worker;
  };
  return {
    close: () => worker?.terminate(),
    open: (visit, programme) => send(started(), { kind: "open", visit, programme }),
    ask: (question) =>
      new Promise((resolve, reject) => {
        number++;
        waiting.set(number, { resolve, reject });
        send(started(), { kind: "question", number, question });
      }),
  };
}

/** The progress of a search. */
export interface PlanProgress {
  readonly placed: number;
  readonly activities: number;
  readonly objective: Objective;
  /** The level on which it works; undefined: nothing can be better. */
  readonly pursuit: ObjectiveLevel | undefined;
  readonly outlook: Outlook;
}

export interface RunningPlan {
  /** Ends the search; the result is the best so far. */
  stop(): void;
  /** Ends the search and discards it. */
  forget(): void;
}

/** The listener of a search: its progress, better programmes, and the result. */
export interface PlanWatch {
  onProgress(progress: PlanProgress): void;
  onProgramme(programme: Programme): void;
  onEnd(programme: Programme, ended: PlanEnd): void;
  onFault(): void;
}

/** Plans a visit in a separate worker, so that questions are still answered meanwhile; a new visit at usual hours. */
export function startPlan(visit: unknown, seed: number, isNew: boolean, watch: PlanWatch): RunningPlan {
  const worker = startWorker();
  worker.addEventListener("error", () => watch.onFault());
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === "progress") {
      watch.onProgress(data);
      if (data.programme) watch.onProgramme(data.programme);
    } else if (data.kind === "planned") {
      watch.onEnd(data.programme, data.ended);
      worker.terminate();
    }
  });
  send(worker, { kind: "plan", visit, seed, isNew });
  return { stop: () => send(worker, { kind: "stop" }), forget: () => worker.terminate() };
}
