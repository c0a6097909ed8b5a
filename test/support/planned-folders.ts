// Makes the folder for planned visits, which browser tests start from, and removes it after all tests.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folders are removed here because workers are stopped before they can do it. */
    readonly plannedFolders: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "entente-planned-"));
  project.provide("plannedFolders", folder);
  return () => rm(folder, { recursive: true, force: true });
}
