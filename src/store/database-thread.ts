// The embedded database as seen by the server: PGlite in a separate thread, called by messages.
import { Worker } from "node:worker_threads";
import type { Results } from "@electric-sql/pglite";
import {
  type DatabaseCall,
  type DatabasePlace,
  type DatabaseReply,
  type NumberedCall,
  receivedError,
} from "./database-calls.ts";

/** The part of PGlite that Kysely and pg-boss need. PGlite itself has it too. */
export interface EmbeddedDatabase {
  readonly closed: boolean;
  readonly ready: boolean;
  readonly waitReady: Promise<void>;
  query<Row>(
    text: string,
    parameters?: readonly unknown[],
    options?: { readonly rowMode?: "array" | "object" },
  ): Promise<Results<Row>>;
  exec(text: string): Promise<Results[]>;
  transaction<Value>(work: (queries: EmbeddedTransaction) => Promise<Value>): Promise<Value>;
  listen(channel: string, listener: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export interface EmbeddedTransaction extends Pick<EmbeddedDatabase, "query"> {
  rollback(): Promise<void>;
}

/** Rows are short-lived and few: PostgreSQL's own memory lies outside of this. */
const youngMegabytes = 8;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Opens (or creates) the database in a folder. Throws the errors of PGlite if it cannot. */
export function openDatabaseThread(place: DatabasePlace): Promise<EmbeddedDatabase> {
  const worker = new Worker(new URL("./database-worker.ts", import.meta.url), {
    workerData: place,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (payload: string) => void>();
  let last = 0;
  /** Set when the thread has ended or was told to. */
  let over: Error | undefined;

  const ask = <Value>(call: DatabaseCall): Promise<Value> =>
    new Promise((resolve, reject) => {
      if (over) return reject(over);
      const id = ++last;
      // The thread answers each call with the type that the caller expects.
      waiting.set(id, { resolve: (value) => resolve(value as Value), reject });
      const message: NumberedCall = { id, call };
      worker.postMessage(message);
    });
  const queryIn =
    (transaction: number | undefined): EmbeddedDatabase["query"] =>
    (text, parameters = [], options) =>
      ask({ kind: "query", text, parameters, rowMode: options?.rowMode, transaction });

  const database: EmbeddedDatabase = {
    get closed() {
      return over !== undefined;
    },
    ready: true,
    waitReady: Promise.resolve(),
    query: queryIn(undefined),
    exec: (text) => ask({ kind: "exec", text }),
    async transaction(work) {
      const transaction = ++last;
      await ask<void>({ kind: "begin", transaction });
      let isOver = false;
      const rollback = async () => {
        if (isOver) return;
        isOver = true;
        await ask<void>({ kind: "rollback", transaction });
      };
      try {
        const value = await work({ query: queryIn(transaction), rollback });
        if (!isOver) {
          isOver = true;
          await ask<void>({ kind: "commit", transaction });
        }
        return value;
      } catch (error) {
        await rollback().catch(() => {});
        throw error;
      }
    },
    async listen(channel, listener) {
      listeners.set(channel, listener);
      await ask<void>({ kind: "listen", channel });
      return async () => {
        listeners.delete(channel);
        if (!over) await ask<void>({ kind: "unlisten", channel });
      };
    },
    async close() {
      if (over) return;
      const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
      const closing = ask<void>({ kind: "close" });
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
          return resolve(database);
        case "unopened":
          return end(receivedError(reply.error));
        case "done":
          return settle(reply.id)?.resolve(reply.value);
        case "failed":
          return settle(reply.id)?.reject(receivedError(reply.error));
        case "notified":
          return listeners.get(reply.channel)?.(reply.payload);
      }
    });
  });
}
