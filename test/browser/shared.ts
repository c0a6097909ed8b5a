// What the test files of one worker share: one browser, the threads for heavy work, and the folders of planned visits.
import { cp, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright";
import { inject } from "vitest";
import { type RunningServer, type ServeOptions, serve } from "#server";
import { type HeavyThreads, heavyThreads } from "../../src/cli/heavy-threads.ts";
import { threadPlanner } from "../../src/cli/planning-threads.ts";
import { launchBrowser } from "./chromium.ts";

let browser: Promise<Browser> | undefined;

/** The browser of this worker. Tests close their contexts; the browser ends with the worker. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

let threads: HeavyThreads | undefined;

/** The threads for heavy work of this worker: a server that stops leaves them to the next one. */
function sharedThreads(): HeavyThreads {
  threads ??= heavyThreads();
  return { ...threads, close: async () => {} };
}

/** Starts a server on a folder, at a free port unless told otherwise. Throws with the code of what was wrong. */
export async function startServer(
  dataFolder: string,
  options: Partial<ServeOptions> = {},
): Promise<RunningServer> {
  const started = await serve({
    dataFolder,
    host: "127.0.0.1",
    port: 0,
    sample: undefined,
    planner: threadPlanner,
    heavy: sharedThreads(),
    ...options,
  });
  if (!started.ok) throw new Error(started.error.code);
  return started.value;
}

/** A data folder in which a visit was planned and released, and the path of its owner's link. */
interface PlannedFolder {
  readonly folder: string;
  readonly ownerPath: string;
}
const planned = new Map<string, Promise<PlannedFolder>>();

async function plannedOnce(source: string): Promise<PlannedFolder> {
  const folder = await mkdtemp(join(inject("plannedFolders"), "visit-"));
  const server = await startServer(join(folder, "data"), {
    sample: { file: "visit.yaml", source },
    firstPlan: { seconds: null, iterations: 200 },
  });
  await server.ready;
  await server.stop();
  return { folder, ownerPath: server.ownerPath ?? "" };
}

/** Fills a folder with an installation whose only visit is planned and released. Returns the path of its owner's link. */
export async function fillPlanned(folder: string, source: string): Promise<string> {
  const known = planned.get(source) ?? plannedOnce(source);
  planned.set(source, known);
  const made = await known;
  await cp(made.folder, folder, { recursive: true });
  return made.ownerPath;
}
