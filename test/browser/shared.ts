// Resources that the test files of a worker share: one browser, the threads for heavy work, and folders of planned
// visits.
import { createHash } from "node:crypto";
import { existsSync, watch } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rename, writeFile } from "node:fs/promises";
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

/** The threads for heavy work of this worker. A server that stops leaves them to the next server. */
function sharedThreads(): HeavyThreads {
  threads ??= heavyThreads();
  return { ...threads, close: async () => {} };
}

/**
 * Starts a server on a folder, by default at a free port. Throws an error with the problem's code if it cannot start.
 */
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

/** The file in a planned folder that holds the path of its owner's link. */
const ownerFile = "owner";

/** Plans a visit once for all workers. Returns its folder. */
async function plannedOnce(source: string): Promise<string> {
  const all = inject("plannedFolders");
  const folder = join(all, createHash("sha256").update(source).digest("hex"));
  if (!(await isFirst(`${folder}.lock`))) {
    await appears(all, folder);
    return folder;
  }
  const making = await mkdtemp(`${folder}.`);
  const server = await startServer(join(making, "data"), {
    sample: { file: "visit.yaml", source },
    firstPlan: { seconds: null, iterations: 200 },
  });
  await server.ready;
  await server.stop();
  await writeFile(join(making, ownerFile), server.ownerPath ?? "");
  await rename(making, folder);
  return folder;
}

/** Whether this worker is the first to make a folder. */
async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (existsSync(folder)) return false;
    throw error;
  }
}

/** Resolves when a path in a folder exists. */
const appears = (folder: string, path: string): Promise<void> =>
  new Promise((resolve) => {
    const watcher = watch(folder, () => look());
    const look = () => {
      if (!existsSync(path)) return;
      watcher.close();
      resolve();
    };
    look();
  });

const planned = new Map<string, Promise<string>>();

/** Fills a folder with an installation whose only visit is planned and released. Returns the path of its owner's link. */
export async function fillPlanned(folder: string, source: string): Promise<string> {
  const known = planned.get(source) ?? plannedOnce(source);
  planned.set(source, known);
  const made = await known;
  await cp(join(made, "data"), join(folder, "data"), { recursive: true });
  return readFile(join(made, ownerFile), "utf8");
}
