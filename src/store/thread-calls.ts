// Calls to the thread of the embedded database: numbered messages, each with one answer.
import { Worker } from "node:worker_threads";
import {
  type DatabaseCall,
  type DatabasePlace,
  type DatabaseReply,
  type NumberedCall,
  receivedError,
} from "./database-calls.ts";

export interface ThreadCalls {
  ask<Value>(call: DatabaseCall): Promise<Value>;
  /** Returns a number that no other call or transaction has. */
  nextNumber(): number;
  /** Notifications by channel. */
  readonly listeners: Map<string, (payload: string) => void>;
  isOver(): boolean;
  /** Asks the thread to close the database, answers no further calls, and waits for the end of the thread. */
  close(): Promise<void>;
}

/** A small heap is enough, because rows are few and short-lived, and PostgreSQL's own memory is outside of it. */
const youngMegabytes = 8;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Starts the thread. Resolves when the database is open; rejects with the error of PGlite if it cannot be opened. */
export function startThread(place: DatabasePlace): Promise<ThreadCalls> {
  const worker = new Worker(new URL("./database-worker.ts", import.meta.url), {
    workerData: place,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  /** Set when the thread has ended or was told to end. */
  let over: Error | undefined;
  const calls: ThreadCalls = {
    ask: <Value>(call: DatabaseCall): Promise<Value> =>
      new Promise((resolve, reject) => {
        if (over) return reject(over);
        const id = ++last;
        // The thread answers each call with the type that the caller expects.
        waiting.set(id, { resolve: (value) => resolve(value as Value), reject });
        const message: NumberedCall = { id, call };
        worker.postMessage(message);
      }),
    nextNumber: () => ++last,
    listeners: new Map(),
    isOver: () => over !== undefined,
    async close() {
      const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
      const closing = calls.ask<void>({ kind: "close" });
      over = new Error("PGlite is closed");
      await closing.finally(() => ended);
    },
  };
  return new Promise((resolve, reject) => {
    /** Rejects all open calls: a thread that has ended answers none. */
    const end = (cause?: Error) => {
      over ??= new Error("PGlite is closed: its thread has ended", { cause });
      reject(cause ?? over);
      for (const one of waiting.values()) one.reject(over);
      waiting.clear();
    };
    const settle = (id: number): Waiting | undefined => {
      const one = waiting.get(id);
      waiting.delete(id);
      return one;
    };
    worker.on("error", (error) => end(error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", () => end());
    worker.on("message", (reply: DatabaseReply) => {
      switch (reply.kind) {
        case "ready":
          return resolve(calls);
        case "unopened":
          return end(receivedError(reply.error));
        case "done":
          return settle(reply.id)?.resolve(reply.value);
        case "failed":
          return settle(reply.id)?.reject(receivedError(reply.error));
        case "notified":
          return calls.listeners.get(reply.channel)?.(reply.payload);
      }
    });
  });
}
