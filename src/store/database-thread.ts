// The embedded database as seen by the server: PGlite in a separate thread, called by messages.
import type { Results } from "@electric-sql/pglite";
import type { DatabasePlace } from "./database-calls.ts";
import { startThread, type ThreadCalls } from "./thread-calls.ts";

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

/** Opens (or creates) the database in a folder. Throws the errors of PGlite if it cannot. */
export async function openDatabaseThread(place: DatabasePlace): Promise<EmbeddedDatabase> {
  const calls = await startThread(place);
  return {
    get closed() {
      return calls.isOver();
    },
    ready: true,
    waitReady: Promise.resolve(),
    query: queryIn(calls, undefined),
    exec: (text) => calls.ask({ kind: "exec", text }),
    transaction: (work) => inTransaction(calls, work),
    async listen(channel, listener) {
      calls.listeners.set(channel, listener);
      await calls.ask<void>({ kind: "listen", channel });
      return async () => {
        calls.listeners.delete(channel);
        if (!calls.isOver()) await calls.ask<void>({ kind: "unlisten", channel });
      };
    },
    async close() {
      if (!calls.isOver()) await calls.close();
    },
  };
}

const queryIn =
  (calls: ThreadCalls, transaction: number | undefined): EmbeddedDatabase["query"] =>
  (text, parameters = [], options) =>
    calls.ask({ kind: "query", text, parameters, rowMode: options?.rowMode, transaction });

/** Does some work within a transaction, which is rolled back if the work throws. */
async function inTransaction<Value>(
  calls: ThreadCalls,
  work: (queries: EmbeddedTransaction) => Promise<Value>,
): Promise<Value> {
  const transaction = calls.nextNumber();
  await calls.ask<void>({ kind: "begin", transaction });
  let isOver = false;
  const rollback = async () => {
    if (isOver) return;
    isOver = true;
    await calls.ask<void>({ kind: "rollback", transaction });
  };
  try {
    const value = await work({ query: queryIn(calls, transaction), rollback });
    if (!isOver) {
      isOver = true;
      await calls.ask<void>({ kind: "commit", transaction });
    }
    return value;
  } catch (error) {
    await rollback().catch(() => {});
    throw error;
  }
}
