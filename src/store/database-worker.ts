// The thread of the embedded database: PGlite runs here, so that no query blocks the thread of the server.
import { setFlagsFromString } from "node:v8";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { PGlite, type Transaction } from "@electric-sql/pglite";
import {
  type DatabaseCall,
  type DatabasePlace,
  type DatabaseReply,
  type NumberedCall,
  sentError,
} from "./database-calls.ts";
import { databaseSettings } from "./database-settings.ts";

interface OpenTransaction {
  readonly queries: Transaction;
  end(how: "commit" | "rollback"): void;
  /** Resolves when PostgreSQL has committed or rolled back. */
  readonly ended: Promise<void>;
}

function serve(pglite: PGlite, port: MessagePort): void {
  const transactions = new Map<number, OpenTransaction>();
  const listeners = new Map<string, () => Promise<void>>();
  const reply = (message: DatabaseReply) => port.postMessage(message);

  /** Begins a transaction. All other queries wait until it ends. */
  const begin = (number: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const ended = pglite.transaction(async (queries) => {
        const how = await new Promise<"commit" | "rollback">((end) => {
          transactions.set(number, { queries, end, ended: Promise.resolve().then(() => ended) });
          resolve();
        });
        if (how === "rollback") await queries.rollback();
      });
      ended.catch(reject);
    });
  const open = (number: number): OpenTransaction => {
    const found = transactions.get(number);
    if (!found) throw new Error(`Invariant broken: there is no transaction ${number}`);
    return found;
  };

  async function answer(call: DatabaseCall): Promise<unknown> {
    switch (call.kind) {
      case "query": {
        const on = call.transaction === undefined ? pglite : open(call.transaction).queries;
        const options = call.rowMode && { rowMode: call.rowMode };
        return on.query(call.text, [...call.parameters], options);
      }
      case "exec":
        return pglite.exec(call.text);
      case "begin":
        return begin(call.transaction);
      case "commit":
      case "rollback": {
        const one = open(call.transaction);
        transactions.delete(call.transaction);
        one.end(call.kind);
        return one.ended;
      }
      case "listen": {
        const { channel } = call;
        const stop = await pglite.listen(channel, (payload) => reply({ kind: "notified", channel, payload }));
        listeners.set(channel, stop);
        return undefined;
      }
      case "unlisten":
        return listeners.get(call.channel)?.();
      case "close":
        return pglite.close();
    }
  }

  port.on("message", async ({ id, call }: NumberedCall) => {
    try {
      reply({ kind: "done", id, value: await answer(call) });
    } catch (error) {
      reply({ kind: "failed", id, error: sentError(error) });
    }
    if (call.kind === "close") port.close();
  });
  reply({ kind: "ready" });
}

const port = parentPort;
if (!port) throw new Error("Invariant broken: the embedded database is opened in a thread");
const { folder }: DatabasePlace = workerData;
// Here the second compiler of WebAssembly takes more time and memory than it saves.
for (const flag of ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering"]) setFlagsFromString(flag);
PGlite.create(folder, databaseSettings).then(
  (pglite) => serve(pglite, port),
  (error) => {
    const unopened: DatabaseReply = { kind: "unopened", error: sentError(error) };
    port.postMessage(unopened);
    port.close();
  },
);
