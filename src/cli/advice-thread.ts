// Advice in a worker thread, so that the server answers others meanwhile.
import { Worker } from "node:worker_threads";
import type { AdviceQuestion, AdviceTo, Adviser } from "#app";

/** What the worker is asked: a working document as text, and the question about it. */
export interface AdviceTask {
  readonly text: string;
  readonly question: AdviceQuestion;
}

let last: Promise<unknown> = Promise.resolve();

/** One question at a time: whoever asks much does not take the processor from those who plan. */
export const threadAdviser: Adviser = (text, question) => {
  const answer = last.then(() => inThread(text, question));
  last = answer.catch(() => {});
  return answer;
};

function inThread<Q extends AdviceQuestion>(text: string, question: Q): Promise<AdviceTo<Q> | undefined> {
  return new Promise((resolve, reject) => {
    const workerData: AdviceTask = { text, question };
    const worker = new Worker(new URL("./advice-worker.ts", import.meta.url), { workerData });
    worker.on("message", (answer: AdviceTo<Q> | undefined) => {
      resolve(answer);
      void worker.terminate();
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      reject(new Error(`The advising thread ended with code ${code} before it had an answer.`));
    });
  });
}
