// The server as a process: store, use cases, first visit, HTTP.
import type { Server } from "node:http";
import { serve as listen } from "@hono/node-server";
import type { Application, Heavy, Planner, Store } from "#app";
import { err, ok, type Result } from "#base/result.ts";
import { type ConnectProblem, type OpenProblem, openEmbeddedStore, openPostgresStore } from "#store";
import type { Sample } from "./api/call.ts";
import type { BodyReader } from "./api/read-body.ts";
import { limitConnections } from "./connections.ts";
import { limiter, type RateLimits, usualLimits } from "./rate-limits.ts";
import { tokens } from "./tokens.ts";
import { webFolder } from "./web.ts";

export interface ServeOptions {
  readonly dataFolder: string;
  /** `postgres://…`: a PostgreSQL server instead of the folder. */
  readonly databaseUrl?: string | undefined;
  readonly host: string;
  /** The public address of this server, without a final slash, used in the addresses of calendars. */
  readonly publicUrl?: string | undefined;
  readonly limits?: RateLimits;
  /** Where failures are logged; by default, standard error. */
  readonly log?: (line: string) => void;
  readonly port: number;
  readonly planner: Planner;
  /** Does long work; `close` ends its threads. */
  readonly heavy: { readonly heavy: Heavy; readonly reader: BodyReader; close(): Promise<void> };
  /** The visit file that a new installation starts with. */
  readonly sample: Sample | undefined;
  /** How long a visit is planned when it is first shown. */
  readonly firstPlan?: { readonly seconds: number | null; readonly iterations: number | null };
  /** Creates one more link for owners, even if the installation has one already. */
  readonly ownerLink?: boolean;
  /** The number of simultaneous plans, each of which takes a processor core. 0: other processes plan. */
  readonly plans?: number;
}

export type ServeProblem = OpenProblem | ConnectProblem | { readonly code: "port-taken" };

export interface RunningServer {
  readonly url: string;
  /** The path of a new owner's link. It is not stored and cannot be shown again. */
  readonly ownerPath: string | undefined;
  /** Resolves when the first visits are planned. */
  readonly ready: Promise<void>;
  /** Finishes open requests, stops planning and closes the database. */
  stop(): Promise<void>;
}

/**
 * Starts the server. It answers at once; the sample visit of a new installation is planned and released meanwhile.
 */
export async function serve(options: ServeOptions): Promise<Result<RunningServer, ServeProblem>> {
  // The database opens while the rest of the program is loaded: both mostly wait for the disk.
  const opening = opened(options);
  const [{ application }, { routes }] = await Promise.all([import("#app"), import("./routes.ts")]);
  const store = await opening;
  if (!store.ok) return store;
  const app = application({
    store: store.value,
    planner: options.planner,
    heavy: options.heavy.heavy,
    clock: () => Temporal.Now.instant(),
    tokens,
  });
  const context = {
    app,
    sample: options.sample,
    web: webFolder,
    publicUrl: options.publicUrl,
    reader: options.heavy.reader,
    limits: limiter(options.limits ?? usualLimits),
    log: options.log ?? console.error,
  };
  let server: Server | undefined;
  try {
    await app.takeOver();
    server = await listening(routes(context).hono.fetch, options.host, options.port);
    if (!server) {
      await app.close();
      return err({ code: "port-taken" });
    }
    const token = await app.links.ownerToken(options.ownerLink ?? false);
    const { finished } = await firstVisit(app, options);
    const working = app.jobs.work(options.plans ?? 1);
    const ready = Promise.all([working, finished]).then(
      () => {},
      () => {},
    );
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : options.port;
    const running = server;
    return ok({
      url: options.publicUrl ?? `http://${options.host === "0.0.0.0" ? "localhost" : options.host}:${port}`,
      ownerPath: token && `/l/${token}`,
      ready,
      async stop() {
        await Promise.all([closed(running, app), app.jobs.close()]);
        await app.close();
        await options.heavy.close();
      },
    });
  } catch (error) {
    // A server that cannot start exits, so that its supervisor restarts it.
    server?.close();
    server?.closeAllConnections();
    await app.close().catch(() => {});
    await options.heavy.close();
    throw error;
  }
}

/** The time allowed for open requests when the server stops: documents, an explanation, a repair. */
const graceMilliseconds = 20_000;

/** Refuses new requests, ends event streams, which never end by themselves, and waits for other requests. */
function closed(server: Server, app: Application): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    // Also ends streams that begin in the meantime.
    const ending = setInterval(() => {
      app.events.publishToAll({ kind: "end" });
      server.closeIdleConnections();
    }, 100);
    server.close(() => {
      clearTimeout(late);
      clearInterval(ending);
      resolve();
    });
    app.events.publishToAll({ kind: "end" });
    server.closeIdleConnections();
  });
}

const opened = ({
  databaseUrl,
  dataFolder,
}: ServeOptions): Promise<Result<Store, OpenProblem | ConnectProblem>> =>
  databaseUrl === undefined ? openEmbeddedStore(dataFolder) : openPostgresStore(databaseUrl);

/** Imports the sample into a new installation and starts to plan it. `finished` resolves when it is planned. */
async function firstVisit(
  app: Application,
  { sample, firstPlan = { seconds: 3, iterations: null } }: ServeOptions,
): Promise<{ readonly finished: Promise<void> }> {
  const nothing = { finished: Promise.resolve() };
  const { overloadOf } = await import("#app");
  const cards = await app.cards();
  if (!sample || cards.length > 1) return nothing;
  const by = { key: "first-sample", who: "Entente" };
  if (cards.length === 0) {
    try {
      const made = await app.importFile(sample.source, sample.file, by);
      if (made.ok && sample.record !== undefined) {
        await app.records.begin(made.value.id, sample.record, "record.yaml");
      }
    } catch (error) {
      // If the machine is too busy for the sample, the server starts without it; the next start tries again.
      if (overloadOf(error)) return nothing;
      throw error;
    }
  }
  const [first] = await app.cards();
  if (!first) return nothing;
  // If the server was stopped while it planned the sample, the next start plans it.
  const [imported] = await app.changesOf(first.visit.id, [1]);
  const isPlanned = (await app.open(first.visit.id))?.read.programme !== undefined;
  if (imported?.key !== by.key || isPlanned || first.version > 1) return nothing;
  return app.planAndRelease(first.visit.id, { seed: 1, ...firstPlan });
}

function listening(
  fetch: Parameters<typeof listen>[0]["fetch"],
  hostname: string,
  port: number,
): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = listen({ fetch, hostname, port }, () => resolve(server as Server)) as Server;
    limitConnections(server);
    server.on("error", () => resolve(undefined));
  });
}
