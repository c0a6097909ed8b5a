// Starts the real server as a separate process, for tests that kill it or run several servers.
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

const main = join(import.meta.dirname, "../../bin/entente.js");

export interface ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** The owner's token, if this start made one. */
  readonly token: string | undefined;
}

/** Starts the real server process and waits until it answers; `database`: the arguments that select the database. */
export async function startServer(database: readonly string[], port: number): Promise<ServerProcess> {
  const args = [main, "serve", ...database, "--port", String(port), "--lang", "en"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const url = `http://127.0.0.1:${port}`;
  const token = await new Promise<string | undefined>((resolve, reject) => {
    let said = "";
    const listen = (text: string) => {
      said += text;
      const link = /\/l\/([\w-]{43})/.exec(said)?.[1];
      if (link) resolve(link);
      // The link, if there is one, is in the same output.
      else if (said.includes("Entente is at")) resolve(undefined);
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    child.on("exit", () => reject(new Error(`the server ended: ${said}`)));
  });
  return { child, url, token };
}

export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.on("exit", () => resolve());
  });

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

/** Starts a real worker process and waits until it is ready to plan. */
export async function startWorker(databaseUrl: string): Promise<ChildProcess> {
  const args = [main, "worker", "--database-url", databaseUrl, "--lang", "en"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const listen = (text: string) => {
      said += text;
      if (said.includes("Planning for")) resolve();
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    child.on("exit", () => reject(new Error(`the worker ended: ${said}`)));
  });
  return child;
}
