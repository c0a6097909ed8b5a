// The server as a process: store, use cases, first visit, HTTP.
import type { Server } from "node:http";
import { serve as listen } from "@hono/node-server";
import { application, type Planner } from "#app";
import { err, ok, type Result } from "#base/result.ts";
import { type OpenProblem, openEmbeddedStore } from "#store";
import { routes } from "./routes.ts";

export interface ServeOptions {
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly planner: Planner;
  /** The visit file with which an empty installation starts. */
  readonly sample: { readonly file: string; readonly source: string } | undefined;
}

export type ServeProblem = OpenProblem | { readonly code: "port-taken" };

export interface RunningServer {
  readonly url: string;
  /** Finishes what is being answered, stops planning and closes the database. */
  stop(): Promise<void>;
}

/**
 * Starts the server. It answers at once; the sample visit of an empty installation and every visit without a
 * programme are planned meanwhile.
 */
export async function serve(options: ServeOptions): Promise<Result<RunningServer, ServeProblem>> {
  const store = await openEmbeddedStore(options.dataFolder);
  if (!store.ok) return store;
  const app = application(store.value, options.planner, () => Temporal.Now.instant());
  const server = await listening(routes(app).hono.fetch, options.host, options.port);
  if (!server) {
    await app.close();
    return err({ code: "port-taken" });
  }
  const planned = firstVisits();
  async function firstVisits(): Promise<void> {
    if (options.sample && (await app.listVisits()).length === 0) {
      await app.importVisit(options.sample.source, options.sample.file);
    }
    for (const visit of await app.listVisits()) {
      const shown = await app.showVisit(visit.id);
      if (!shown?.programme) await app.planVisit(visit.id);
    }
  }
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : options.port;
  return ok({
    url: `http://${options.host === "0.0.0.0" ? "localhost" : options.host}:${port}`,
    async stop() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      await app.close();
      await planned.catch(() => {});
    },
  });
}

function listening(
  fetch: Parameters<typeof listen>[0]["fetch"],
  hostname: string,
  port: number,
): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = listen({ fetch, hostname, port }, () => resolve(server as Server)) as Server;
    server.on("error", () => resolve(undefined));
  });
}
